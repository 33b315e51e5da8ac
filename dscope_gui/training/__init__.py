"""Trains the networks; needs the extra `train`, see `extra.require_extra`."""
