"""Badges: laid out once, then written as a PDF, painted on a screen or sent to a printer."""
