"""What the window of `dscope live` and the stream's screen in the workstation show alike."""

from dscope_gui.qt.live_view.display import QtDisplay, Shown
from dscope_gui.qt.live_view.live_picture import LivePicture
from dscope_gui.qt.live_view.live_side import LiveSide
from dscope_gui.qt.live_view.part_list import PartList
from dscope_gui.qt.live_view.part_signs import PartSigns
from dscope_gui.qt.live_view.showing import Showing

__all__ = ["LivePicture", "LiveSide", "PartList", "PartSigns", "QtDisplay", "Showing", "Shown"]
