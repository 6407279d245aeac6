"""The room of the review: queue, photo, rules, decision."""
