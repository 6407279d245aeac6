"""The staff window: queue, photo, rules, decision. It knows no student screen."""
