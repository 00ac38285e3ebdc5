"""Reads programmes from the files of other programs, and writes them for others."""
