"""The booth, the desk and the office: everything that has a window, a disk or a clock."""
