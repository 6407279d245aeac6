"""What the standard asks and whether a picture keeps to it: arrays in, verdicts out."""
