"""The acts on photo files: analyse, check, standardise."""
