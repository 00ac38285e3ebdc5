"""Small forms beside the check-in, never dialogs: each reads what staff say and hands it on, no more."""
