"""Trains the network that marks defects on the flattened end face."""
