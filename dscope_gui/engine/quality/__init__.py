"""Is this picture inspectable at all: light, saturation, focus."""

from dscope_gui.engine.quality.assess import assess
from dscope_gui.engine.quality.covered import is_covered
from dscope_gui.engine.quality.rim_width import rim_width_px

__all__ = ["assess", "is_covered", "rim_width_px"]
