"""A publisher that keeps what a stream says, and waits for what a test wants to hear."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from dscope_gui.domain.live import FRAME, NOTICE, REPORT, LivePicture, Part, PartHealth, PartState, StreamMessage
from dscope_gui.domain.live.writing import message_text
from dscope_gui.domain.realtime import BroadcastSettings
from dscope_gui.settings import Config, load_config
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.build import StreamWish, standalone_stream, usual_wish
from dscope_gui.workstation.realtime.standalone import StandaloneStream

PATIENCE_S = 60.0


class Heard:
    """Implements `protocols.Publisher`."""

    wants_pictures = True

    def __init__(self) -> None:
        self.messages: list[StreamMessage] = []
        self.pictures: list[LivePicture] = []
        self._something = threading.Condition()

    def publish(self, message: StreamMessage) -> None:
        message_text(message)  # what cannot be said as JSON must not get as far as this
        with self._something:
            self.messages.append(message)
            self._something.notify_all()

    def show(self, picture: LivePicture) -> None:
        self.pictures.append(picture)

    def health(self) -> PartHealth:
        return PartHealth(Part.DISPLAY, PartState.OK, "A test looks on")

    def close(self) -> None:
        """There is nothing to let go of."""

    def of(self, schema: str) -> list[dict[str, Any]]:
        return [cast(dict[str, Any], one) for one in self.messages if one["schema"] == schema]

    @property
    def frames(self) -> list[dict[str, Any]]:
        return self.of(FRAME)

    @property
    def reports(self) -> list[dict[str, Any]]:
        return self.of(REPORT)

    def states(self, part: Part) -> list[str]:
        return [one["state"] for one in self.of(NOTICE) if one["part"] == part.value]

    def is_back(self) -> bool:
        """The camera was lost, and is live again."""
        return self.is_lost() and self.states(Part.CAMERA)[-1] == "ok"

    def is_lost(self) -> bool:
        """The camera was there and went; or was never there."""
        told = [one for one in self.of(NOTICE) if one["part"] == Part.CAMERA.value]
        return any(one["state"] == "waiting" and "being opened" not in one["text"] for one in told)

    def until(self, condition: Callable[[], bool]) -> None:
        with self._something:
            assert self._something.wait_for(condition, PATIENCE_S), self.messages[-3:]


def configured(**realtime: object) -> Config:
    """The shipped configuration with small frames, and what a test says of its stream."""
    config = load_config()
    return config.model_copy(update={"realtime_settings": config.realtime_settings.model_copy(update=realtime)})


def folder_of(folder: Path) -> Config:
    return configured(source=f"folder:{folder}", max_fps=1000.0)


@contextmanager
def streaming(
    config: Config,
    *,
    frames: int | None = None,
    serve: BroadcastSettings | None = None,
    push: BroadcastSettings | None = None,
    prepare: Callable[[Workstation], None] = lambda _workstation: None,
    part: str = "LC-PC-OM4",
) -> Iterator[tuple[StandaloneStream, Heard]]:
    """A stream that runs, and what it says."""
    heard = Heard()

    def wish(workstation: Workstation) -> StreamWish:
        prepare(workstation)
        return replace(usual_wish(workstation, lambda: part), most_frames=frames, serve=serve, push=push)

    stream = standalone_stream(config, wish)
    stream.add_publisher(heard)
    stream.start()
    try:
        yield stream, heard
    finally:
        stream.stop()
