"""Drawings on pictures."""

from dscope_gui.overlay.annotate import annotate, label_of

__all__ = ["annotate", "label_of"]
