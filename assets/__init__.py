"""Data only: every number, word and picture of the product has its one home here."""
