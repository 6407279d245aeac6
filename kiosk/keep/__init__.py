"""House-keeping: backup, restore, the nightly round, retention of originals, and the doctor."""
