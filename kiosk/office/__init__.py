"""The office's side: verified batches are answered with a signed reply and collected."""
