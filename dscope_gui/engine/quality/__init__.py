"""Is this picture inspectable at all: light, saturation, focus."""

from dscope_gui.engine.quality.assess import assess

__all__ = ["assess"]
