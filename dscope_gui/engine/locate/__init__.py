"""Where is the end face: cladding ellipse to sub-pixel, core from the radial profile."""

from dscope_gui.engine.locate.search import locate

__all__ = ["locate"]
