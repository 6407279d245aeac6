"""The report of the departments on screen, and as files."""
