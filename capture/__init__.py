"""From light to a finished photo; knows no Qt, no database and no clock of its own."""
