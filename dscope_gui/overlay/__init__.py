"""Drawings on pictures."""

from dscope_gui.overlay.annotate import annotate, label_of
from dscope_gui.overlay.heat import draw_heat, heat_layer, heat_on_picture

__all__ = ["annotate", "draw_heat", "heat_layer", "heat_on_picture", "label_of"]
