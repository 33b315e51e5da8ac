"""Subtracts what a perfect end face would show, so that only defects remain."""

from dscope_gui.engine.flatten.contrast import relative_contrast
from dscope_gui.engine.flatten.flatten import flatten
from dscope_gui.engine.flatten.illumination import divide_flat_field, equalise_locally

__all__ = ["divide_flat_field", "equalise_locally", "flatten", "relative_contrast"]
