"""Builds everything once, by hand: the command line here and there, the window when one is wanted."""
