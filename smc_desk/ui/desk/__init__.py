"""Parts of the check-in desk's screen: its answers in words, its lists, its figures, its verbs."""
