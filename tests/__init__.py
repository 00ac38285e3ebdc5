"""Tests of SMC Desk."""
