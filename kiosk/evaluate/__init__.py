"""Measures the rules themselves: labelled photographs in, error rates and a report out."""
