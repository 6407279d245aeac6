"""The room of the students: found, looked at, and acted on."""
