"""Moves what one history holds into another one: each thing exactly once, with the seal it had where it came from."""
