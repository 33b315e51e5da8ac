"""From files to grey pictures."""

from dscope_gui.engine.read.listing import list_pictures
from dscope_gui.engine.read.picture import Picture, read_picture

__all__ = ["Picture", "list_pictures", "read_picture"]
