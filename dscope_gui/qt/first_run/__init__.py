"""The card that shows a newcomer the five steps of the work."""

from dscope_gui.qt.first_run.card import FirstRunCard

__all__ = ["FirstRunCard"]
