"""Frozen data types that every floor above shares."""
