"""How many micrometres a pixel is."""

from dscope_gui.engine.scale.scale_of import agree, from_cladding, scale_of

__all__ = ["agree", "from_cladding", "scale_of"]
