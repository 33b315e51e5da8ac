"""The labelling screen: a person says of every mark what it is and where, for the second judge to learn from."""

from dscope_gui.qt.labelling.presenter import LabellingPresenter
from dscope_gui.qt.labelling.queue_presenter import Camera
from dscope_gui.qt.labelling.screen import LabellingScreen

__all__ = ["Camera", "LabellingPresenter", "LabellingScreen"]
