"""Hands each message on to everybody who listens, none of whom can hold up the stream."""

from dscope_gui.streaming.server.hub.client_queue import ClientQueue
from dscope_gui.streaming.server.hub.hub import Hub
from dscope_gui.streaming.server.hub.listener import Listener
from dscope_gui.streaming.server.hub.outgoing import Message, Picture
from dscope_gui.streaming.server.hub.picture_slot import PictureSlot

__all__ = ["ClientQueue", "Hub", "Listener", "Message", "Picture", "PictureSlot"]
