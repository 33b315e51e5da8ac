"""The uncertainty budget: every component of the uncertainty of a size, named, and how they are combined."""

from dscope_gui.engine.budget.continuation import Line, continuation_px
from dscope_gui.engine.budget.edges import EdgeBudget, edge_error_px, from_scale_um
from dscope_gui.engine.budget.form import Circumstances, stated
from dscope_gui.engine.budget.parts import cladding_size, core_size

__all__ = [
    "Circumstances",
    "EdgeBudget",
    "Line",
    "cladding_size",
    "continuation_px",
    "core_size",
    "edge_error_px",
    "from_scale_um",
    "stated",
]
