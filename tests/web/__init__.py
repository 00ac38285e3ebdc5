"""Tests of the pages for phones and lobby screens."""
