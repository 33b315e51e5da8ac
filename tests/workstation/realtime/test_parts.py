"""The small parts of a stream: pictures, notices, and who gets what."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest

from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import Health, LivePicture, Part, PartHealth, PartState, StreamMessage
from dscope_gui.domain.live.writing import notice_message
from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.errors import CameraLost
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.realtime import broadcast
from dscope_gui.workstation.realtime.broadcast import Broadcast
from dscope_gui.workstation.realtime.camera_health import camera_health
from dscope_gui.workstation.realtime.notices import HealthWatch, one_each
from dscope_gui.workstation.realtime.pictures import Pictures, live_picture
from tests.hand_built import NOON

_WELL = PartHealth(Part.PUSH, PartState.OK, "All 12 messages are delivered")


@dataclass(eq=False)
class Listening:
    """A publisher that keeps what it is given, or breaks."""

    wants_pictures: bool = True
    breaks: bool = False
    closing_takes: threading.Event | None = None
    messages: list[StreamMessage] = field(default_factory=list)
    pictures: list[LivePicture] = field(default_factory=list)
    is_closed: bool = False

    def publish(self, message: StreamMessage) -> None:
        if self.breaks:
            raise OSError("the wire is cut")
        self.messages.append(message)

    def show(self, picture: LivePicture) -> None:
        self.pictures.append(picture)

    def health(self) -> PartHealth:
        if self.breaks:
            raise OSError("the wire is cut")
        return _WELL

    def close(self) -> None:
        if self.closing_takes is not None:
            self.closing_takes.wait(5.0)
        self.is_closed = True


NOTICE = notice_message(_WELL, NOON)


def _frame(image: np.ndarray) -> Frame:
    return Frame(image, 7, NOON, "cranked")


@pytest.mark.parametrize(
    ("shape", "shown", "px_per_px"),
    [
        ((1536, 2048), (1024, 768), (2.0, 2.0)),
        ((600, 800), (800, 600), (1.0, 1.0)),
        ((3000, 4096), (1024, 750), (4.0, 4.0)),
        ((701, 1025), (512, 350), (1025 / 512, 701 / 350)),
    ],
)
def test_a_picture_is_made_smaller_by_a_whole_number_and_says_by_which(
    shape: tuple[int, int], shown: tuple[int, int], px_per_px: tuple[float, float]
) -> None:
    picture = live_picture(_frame(np.full(shape, 90, np.uint8)), most_wide=1024)

    decoded = cv2.imdecode(np.frombuffer(picture.jpeg, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None and decoded.shape == shown[::-1] and abs(int(decoded[0, 0]) - 90) <= 2
    assert (picture.frame_id, picture.width, picture.height, picture.px_per_px) == (7, *shown, px_per_px)


def test_a_twelve_bit_frame_is_shown_in_eight() -> None:
    picture = live_picture(_frame(np.full((64, 64), 100 << 8, np.uint16)), most_wide=1024)

    decoded = cv2.imdecode(np.frombuffer(picture.jpeg, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None and decoded.dtype == np.uint8 and abs(int(decoded[5, 5]) - 100) <= 2


def test_pictures_come_no_more_often_than_allowed() -> None:
    pictures = Pictures(ServerLimits(pictures_per_s=10.0))
    frame = _frame(np.zeros((32, 32), np.uint8))

    made = [pictures.picture_of(frame, index / 40) for index in range(40)]

    assert sum(one is not None for one in made) == 10


def test_only_changes_are_news_and_a_growing_number_is_none() -> None:
    watch = HealthWatch()
    texts = ("All 12 messages are delivered", "All 13 messages are delivered", "2 messages wait: no answer")
    states = (PartState.OK, PartState.OK, PartState.WAITING)

    news = [watch.news(Health((PartHealth(Part.PUSH, *one),)), NOON) for one in zip(states, texts, strict=True)]

    assert [[one["text"] for one in told] for told in news] == [[texts[0]], [], [texts[2]]]
    assert news[2][0]["state"] == "waiting"


def test_what_nobody_asked_for_is_no_news_until_it_stops() -> None:
    watch, off = HealthWatch(), PartHealth(Part.LOCATION, PartState.OFF, "Nobody asked where the station is")
    waiting = PartHealth(Part.LOCATION, PartState.WAITING, "No fix yet")

    news = [watch.news(Health((one,)), NOON) for one in (off, off, waiting, off)]

    assert [len(told) for told in news] == [0, 0, 1, 1]


def test_health_names_every_part_once_and_what_is_off() -> None:
    health = one_each([_WELL, PartHealth(Part.PUSH, PartState.FAILED, "Another push")])

    assert [one.part for one in health.parts] == list(Part)
    assert {one.part: one.state for one in health.parts}[Part.MODEL] is PartState.OFF
    assert next(one for one in health.parts if one.part is Part.PUSH) is _WELL


def test_a_publisher_that_breaks_does_not_keep_the_others_from_hearing() -> None:
    before, broken, after = Listening(), Listening(breaks=True), Listening()
    everybody = Broadcast([before, broken, after])

    everybody.publish(NOTICE)

    assert before.messages == after.messages == [NOTICE]
    assert list(everybody.health()) == [_WELL, _WELL]


def test_pictures_go_to_those_alone_who_look() -> None:
    looking, listening = Listening(), Listening(wants_pictures=False)
    everybody = Broadcast([looking, listening])

    everybody.show(LivePicture(1, b"", 1, 1, (1.0, 1.0)))

    assert everybody.wants_pictures
    assert (len(looking.pictures), len(listening.pictures)) == (1, 0)


def test_one_that_does_not_close_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcast, "_CLOSE_S", 0.05)
    release = threading.Event()
    stuck, other = Listening(closing_takes=release), Listening()

    Broadcast([other, stuck]).close()

    assert (other.is_closed, stuck.is_closed) == (True, False)
    release.set()


def _status(state: CameraState, fault: CameraLost | None = None) -> CameraStatus:
    info = CameraInfo("rtsp://operator:secret@scope.local/live", "Stream from scope.local")
    return CameraStatus(state, info, CameraSettings(), CameraRanges(), fault)


def test_the_health_of_a_camera_says_what_to_do_and_never_its_password() -> None:
    lost = camera_health(_status(CameraState.LOST, CameraLost("Stream from scope.local delivers no more", "Check it")))
    told = [camera_health(_status(state)) for state in CameraState] + [lost, camera_health(None)]

    assert (lost.state, lost.hint) == (PartState.WAITING, "Check it")
    assert {one.state for one in told} == {PartState.OK, PartState.OFF, PartState.WAITING}
    assert not any("secret" in one.text for one in told)
