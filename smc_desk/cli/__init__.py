"""The command line: words and arguments, over the same verbs as the screens."""
