"""Parts of the clock: what the speaker sees, and what the chair keeps time with."""
