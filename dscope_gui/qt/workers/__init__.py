"""Threads beside the screens: they hand over by slots and doorbells, never by pictures in queued signals."""
