"""The booth's memory: one SQLite file that holds people, photos, decisions and the trail of them.

It has no clock (moments are passed in), asks nobody and shows nothing. Each
module but ``open`` and ``schema`` is one table; their functions that change a
row demand an open ``Store.writing()`` block, so that an act is one transaction.
"""
