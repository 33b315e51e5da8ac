"""What goes out, written once however many listen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from websockets.frames import Frame, Opcode

from dscope_gui.domain.live import (
    DROPPED,
    FRAME,
    FrameMessage,
    LivePicture,
    StreamMessage,
    message_text,
    picture_message,
)
from dscope_gui.domain.record import utc_text


@dataclass(frozen=True, slots=True)
class Message:
    """One message as JSON in one line.

    Parameters
    ----------
    frame : the text as a WebSocket frame; a server's frames are the same for all clients.
    frame_id : of a frame's message; None for all others.
    """

    schema: str
    text: str
    frame: bytes
    frame_id: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """`frames` : what is said before the JPEG and the JPEG itself, as two WebSocket frames."""

    frame_id: int
    jpeg: bytes
    frames: bytes


def message_of(message: StreamMessage) -> Message:
    """Raises TypeError or ValueError for what JSON cannot say, such as NaN."""
    frame_id = cast(FrameMessage, message)["frame_id"] if message["schema"] == FRAME else None
    text = message_text(message)
    return Message(message["schema"], text, _text_frame(text), frame_id)


def picture_of(picture: LivePicture) -> Picture:
    head = message_text(picture_message(picture))
    jpeg_frame = Frame(Opcode.BINARY, picture.jpeg).serialize(mask=False)
    return Picture(picture.frame_id, picture.jpeg, _text_frame(head) + jpeg_frame)


def dropped_message(at: datetime, dropped: int, total: int) -> Message:
    """How many messages a client lost since it was told last, and since it came."""
    text = message_text({"schema": DROPPED, "utc": utc_text(at), "dropped": dropped, "total": total})
    return Message(DROPPED, text, _text_frame(text))


def _text_frame(text: str) -> bytes:
    return Frame(Opcode.TEXT, text.encode()).serialize(mask=False)
