"""Upkeep: the state of the booth, backups, restores, retention, and the trail."""
