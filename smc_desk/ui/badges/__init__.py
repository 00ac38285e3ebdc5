"""The parts of the badges screen: the printer's card, all badges at once, and what may be wrong with them."""
