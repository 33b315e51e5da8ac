"""Where is the end face: cladding ellipse to sub-pixel, core from the radial profile."""

from dscope_gui.engine.locate.core_light import core_step
from dscope_gui.engine.locate.follow import FOLLOWED, Known, follow, known_from
from dscope_gui.engine.locate.search import locate

__all__ = ["FOLLOWED", "Known", "core_step", "follow", "known_from", "locate"]
