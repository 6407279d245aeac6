"""All that is Qt: the windows and what they need. Nothing below this folder knows Qt."""
