"""A notice of the stream as the screens show notices."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from dscope_gui.domain.live import NoticeMessage, PartState
from dscope_gui.qt.live_view.words import part_word
from dscope_gui.qt.notifications.notice import Notice, Severity

_GRAVITY: Final = {
    PartState.OK: Severity.INFO,
    PartState.OFF: Severity.INFO,
    PartState.WAITING: Severity.WARNING,
    PartState.FAILED: Severity.ERROR,
}


def notice_of(message: NoticeMessage) -> Notice:
    """With the part's name before its sentence."""
    text = f"{part_word(message['part'])}: {message['text']}"
    return Notice(_GRAVITY[PartState(message["state"])], text, message["hint"], datetime.fromisoformat(message["utc"]))
