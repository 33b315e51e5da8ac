"""Inspection of a running camera: frames in, messages out."""
