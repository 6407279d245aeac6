"""The face engine: detection, mesh, iris, segmentation; the only home of the inference runtime."""
