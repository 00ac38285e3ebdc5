"""Papers of the programme as PDF, set by the engine of badges."""
