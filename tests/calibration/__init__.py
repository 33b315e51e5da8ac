"""Scales from dot targets, all drawn by others than the program's own simulator."""
