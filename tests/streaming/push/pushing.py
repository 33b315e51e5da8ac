"""A push with messages that are numbered, so that each is known again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, cast

from dscope_gui.domain.live import FRAME, StreamMessage
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, PushSettings
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock

FIRST_PAUSE_S: Final = 0.01
_LOOK_EVERY_S: Final = 0.01


def frame(number: int, **more: object) -> StreamMessage:
    return cast("StreamMessage", {"schema": FRAME, "frame_id": number, **more})


def settings(port: int, **push: Any) -> BroadcastSettings:
    patience = {"least_free_mb": 0.0, "longest_pause_s": 0.05, "timeout_s": 5.0}
    return BroadcastSettings(mode=BroadcastMode.REST, port=port, push=PushSettings(**(patience | push)))


@contextmanager
def pushing(folder: Path, port: int, **push: Any) -> Iterator[RestPush]:
    """A push that is closed at the end of the block."""
    made = RestPush(settings(port, **push), SystemClock(), folder, first_pause_s=FIRST_PAUSE_S)
    try:
        yield made
    finally:
        made.close()


@contextmanager
def looking(folder: Path) -> Iterator[Outbox]:
    """The outbox in a folder, as another program sees it."""
    outbox = Outbox(outbox_file(folder), SystemClock())
    try:
        yield outbox
    finally:
        outbox.close()


def wait_until(what: Callable[[], bool], timeout_s: float = 20.0) -> None:
    """For what tells nobody when it changes."""
    never = threading.Event()
    tries = int(timeout_s / _LOOK_EVERY_S)
    assert any(what() or never.wait(_LOOK_EVERY_S) for _ in range(tries)), "waited in vain"
