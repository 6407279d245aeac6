"""The room of the booth's signing key."""
