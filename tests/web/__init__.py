"""Tests of the live view in a real browser."""
