"""Folders of pictures as cameras: one plays what lies there, one waits for what comes, one does both and just once."""

from dscope_gui.cameras.folder.inbox import InboxCamera
from dscope_gui.cameras.folder.pictures import USUAL_READING
from dscope_gui.cameras.folder.replay import FolderCamera
from dscope_gui.cameras.folder.watch import WatchCamera

__all__ = ["USUAL_READING", "FolderCamera", "InboxCamera", "WatchCamera"]
