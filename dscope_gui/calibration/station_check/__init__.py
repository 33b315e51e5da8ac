"""The judging of a station check: light, scale, golden connectors and painted defects, each as a pure function."""
