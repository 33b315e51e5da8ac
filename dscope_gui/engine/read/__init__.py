"""From files to grey pictures."""

from dscope_gui.engine.read.listing import SUFFIXES, list_pictures
from dscope_gui.engine.read.picture import Picture, decode_picture, file_bytes, read_picture
from dscope_gui.engine.read.quiet import quiet_decoders

__all__ = ["SUFFIXES", "Picture", "decode_picture", "file_bytes", "list_pictures", "quiet_decoders", "read_picture"]
