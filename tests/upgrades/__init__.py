"""Files of every released version."""
