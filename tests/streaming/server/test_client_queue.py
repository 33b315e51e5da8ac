"""What a slow client keeps, loses and is told."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from dscope_gui.streaming.server.hub import ClientQueue, Message, Picture
from dscope_gui.streaming.server.hub.outgoing import message_of, picture_of
from tests.streaming.messages import frame_message, live_picture, notice_message


class Clock:
    """Stands still."""

    def now(self) -> datetime:
        return datetime(2026, 11, 27, 12, 0, 0, tzinfo=UTC) + timedelta(milliseconds=5)

    def monotonic_s(self) -> float:
        return 0.0


def queue(limit: int = 3, *, pictures: bool = True) -> ClientQueue:
    return ClientQueue(limit, wants_pictures=pictures, clock=Clock())


def frame(number: int) -> Message:
    return message_of(frame_message(number))


def shown(number: int) -> Picture:
    return picture_of(live_picture(number))


def taken(made: ClientQueue) -> list[str]:
    """In short: `F3` a frame, `P3` a picture, `-2/5` two lost of five in all, else the schema."""
    found = []
    while (thing := made.take()) is not None:
        if isinstance(thing, Picture):
            found.append(f"P{thing.frame_id}")
            continue
        said = json.loads(thing.text)
        short = {"dscope.live/1": "F{frame_id}", "dscope.dropped/1": "-{dropped}/{total}"}
        found.append(short.get(thing.schema, thing.schema).format(**said))
    return found


def test_what_fits_comes_out_in_order() -> None:
    made = queue()
    assert [made.put(frame(number)) for number in (1, 2, 3)] == [0, 0, 0]
    assert taken(made) == ["F1", "F2", "F3"]


def test_the_oldest_go_and_the_client_is_told_how_many() -> None:
    made = queue()
    assert sum(made.put(frame(number)) for number in range(1, 6)) == 2
    assert taken(made) == ["-2/2", "F3", "F4", "F5"]
    for number in range(6, 12):
        made.put(frame(number))
    assert taken(made) == ["-3/5", "F9", "F10", "F11"]
    assert taken(made) == []


def test_how_many_were_lost_is_told_with_the_time() -> None:
    made = queue(1)
    made.put(frame(1))
    made.put(frame(2))
    said = made.take()
    assert isinstance(said, Message)
    assert json.loads(said.text) == {
        "schema": "dscope.dropped/1",
        "utc": "2026-11-27T12:00:00.005Z",
        "dropped": 1,
        "total": 1,
    }


def test_a_notice_outlasts_frames() -> None:
    made = queue()
    made.put(message_of(notice_message()))
    for number in range(1, 9):
        made.put(frame(number))
    assert taken(made) == ["-6/6", "dscope.notice/1", "F7", "F8"]


def test_of_notices_alone_the_oldest_goes() -> None:
    made = queue(1)
    made.put(message_of(notice_message(text="old")))
    made.put(message_of(notice_message(text="new")))
    made.take()
    left = made.take()
    assert isinstance(left, Message) and '"new"' in left.text


def test_a_newer_picture_takes_the_place_of_one_that_waits() -> None:
    made = queue()
    for number in (1, 2):
        made.show(shown(number))
        made.put(frame(number))
    assert taken(made) == ["F1", "P2", "F2"]


def test_a_picture_that_was_taken_is_not_taken_back() -> None:
    made = queue()
    made.show(shown(1))
    assert isinstance(made.take(), Picture)
    made.put(frame(1))
    made.show(shown(2))
    made.put(frame(2))
    assert taken(made) == ["F1", "P2", "F2"]


def test_a_picture_goes_with_the_message_of_its_frame() -> None:
    made = queue(1)
    made.show(shown(1))
    made.put(frame(1))
    made.put(frame(2))
    assert taken(made) == ["-1/1", "F2"]


def test_pictures_count_for_no_message() -> None:
    made = queue(2)
    made.show(shown(1))
    assert made.put(frame(1)) == 0 and made.put(frame(2)) == 0


def test_who_wants_no_pictures_gets_none() -> None:
    made = queue(pictures=False)
    made.show(shown(1))
    made.put(frame(1))
    assert taken(made) == ["F1"]


@pytest.mark.parametrize("limit", [1, 2, 7, 32])
def test_nothing_grows_however_much_comes(limit: int) -> None:
    made = queue(limit)
    for number in range(500):
        made.show(shown(number))
        made.put(frame(number))
    left = taken(made)
    assert left[0] == f"-{500 - limit}/{500 - limit}"
    assert left[1:] == [f"F{number}" for number in range(500 - limit, 499)] + ["P499", "F499"]
