"""The parts of the screen of badge layouts: the list to choose from, and the editor."""
