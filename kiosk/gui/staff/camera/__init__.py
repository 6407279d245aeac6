"""The room where camera, lamps and backdrop are set up and looked at before the day begins."""
