"""The room of the people."""
