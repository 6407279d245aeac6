"""The hand-over: approved photos become one signed folder that an office can check alone."""
