"""From files to grey pictures."""

from dscope_gui.engine.read.listing import list_pictures
from dscope_gui.engine.read.picture import Picture, read_picture
from dscope_gui.engine.read.quiet import quiet_decoders

__all__ = ["Picture", "list_pictures", "quiet_decoders", "read_picture"]
