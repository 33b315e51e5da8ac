"""How many micrometres a pixel is."""

from dscope_gui.engine.scale.scale_of import from_cladding, scale_of

__all__ = ["from_cladding", "scale_of"]
