"""Weighs the evidence of all methods, sets the threshold, and joins the pieces of broken scratches."""

from dscope_gui.engine.fuse.fuse import fuse
from dscope_gui.engine.fuse.opinion import Opinion

__all__ = ["Opinion", "fuse"]
