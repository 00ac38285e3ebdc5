"""The hub: facts of all desks, passed on by a process of its own."""
