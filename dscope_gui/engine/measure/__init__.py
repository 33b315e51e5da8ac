"""Length, width, enclosing circle, area, contrast and uncertainty of candidates, in px and µm."""

from dscope_gui.engine.measure.blur import edge_blur_px
from dscope_gui.engine.measure.candidates import measure

__all__ = ["edge_blur_px", "measure"]
