"""The room of the hand-over: batches go out, the office's replies come back."""
