"""The student's window: one file a screen, and the window that wires them."""
