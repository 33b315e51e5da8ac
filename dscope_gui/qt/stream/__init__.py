"""The stream inside the workstation: it runs beside the screens, and a technician sees how it is."""

from dscope_gui.qt.stream.keeper import StreamKeeper
from dscope_gui.qt.stream.presenter import StreamPresenter
from dscope_gui.qt.stream.screen import StreamScreen

__all__ = ["StreamKeeper", "StreamPresenter", "StreamScreen"]
