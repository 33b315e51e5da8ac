"""How many micrometres a pixel is."""

from dscope_gui.engine.scale.scale_of import scale_of

__all__ = ["scale_of"]
