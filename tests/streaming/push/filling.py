"""Puts numbered letters into an outbox and takes them out."""

from __future__ import annotations

import json
import secrets

from dscope_gui.domain.realtime import PushKind
from dscope_gui.streaming.push.outbox import Outbox


def body(number: int, padding: int = 0) -> bytes:
    return json.dumps({"frame_id": number, "padding": secrets.token_hex(padding)}).encode()


def fill(outbox: Outbox, count: int, padding: int = 0) -> None:
    for number in range(count):
        outbox.append(PushKind.FRAME, body(number, padding))


def drain(outbox: Outbox) -> list[int]:
    """Numbers of all that wait, in the order in which they would leave."""
    numbers = []
    while (letter := outbox.first()) is not None:
        numbers.append(json.loads(letter.body)["frame_id"])
        outbox.remove(letter)
    return numbers
