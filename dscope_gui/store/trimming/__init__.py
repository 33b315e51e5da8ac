"""Removes from a spool what the shared history was proven to hold."""
