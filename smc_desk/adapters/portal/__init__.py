"""Talks to portals in the network; nothing here is needed for the desk to work."""
