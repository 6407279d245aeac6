"""The registration office's list of students: read a file, check its rows, put them into the store.

Reading and checking need no store and may take long; what changes the store is one
short transaction at the end. Each module is one step and knows only the one before.
"""
