"""Tests of what desks send each other."""
