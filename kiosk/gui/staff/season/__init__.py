"""The room of the season."""
