"""Files that come in: lists and programmes."""
