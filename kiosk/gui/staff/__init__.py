"""The staff window: a rail of rooms, each a page with its wiring. It knows no student screen."""
