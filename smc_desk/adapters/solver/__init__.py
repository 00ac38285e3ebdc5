"""Solvers for questions of rooms and times: established libraries behind one plain port."""
