"""The room of the roster: a list comes in, is looked at, is written; and the way back."""
