"""Subtracts what a perfect end face would show, so that only defects remain."""

from dscope_gui.engine.flatten.flatten import flatten
from dscope_gui.engine.flatten.illumination import divide_flat_field, equalise_locally

__all__ = ["divide_flat_field", "equalise_locally", "flatten"]
