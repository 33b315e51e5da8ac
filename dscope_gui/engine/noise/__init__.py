"""Robust noise by ring: what makes a response remarkable depends on the radius."""

from dscope_gui.engine.noise.rings import Rings

__all__ = ["Rings"]
