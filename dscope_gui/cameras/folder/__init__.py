"""Folders of pictures as cameras: one that plays what lies there, one that waits for what comes."""

from dscope_gui.cameras.folder.pictures import USUAL_READING
from dscope_gui.cameras.folder.replay import FolderCamera
from dscope_gui.cameras.folder.watch import WatchCamera

__all__ = ["USUAL_READING", "FolderCamera", "WatchCamera"]
