"""Is this picture inspectable at all: light, contrast, focus, coding."""

from dscope_gui.engine.quality.assess import assess
from dscope_gui.engine.quality.coding import Coding, coding_at_a_glance, coding_of, is_coarsely_coded
from dscope_gui.engine.quality.covered import is_covered
from dscope_gui.engine.quality.rim_width import rim_width_px

__all__ = ["Coding", "assess", "coding_at_a_glance", "coding_of", "is_coarsely_coded", "is_covered", "rim_width_px"]
