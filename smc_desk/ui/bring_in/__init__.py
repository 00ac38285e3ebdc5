"""The parts of the screen which brings in a list or a programme; they show and ask, and know no verb."""
