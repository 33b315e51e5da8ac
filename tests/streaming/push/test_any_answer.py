"""Whatever bytes a receiver answers with, messages leave in order and none is lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.streaming.push.answers import wish_of
from dscope_gui.streaming.push.rest_push import RestPush
from tests.cameras.clocks import HandClock
from tests.streaming.push.pushing import frame, looking, pushing
from tests.streaming.push.receiver import Receiver, Reply, Request, receiving

_HEADERS = st.lists(
    st.sampled_from(
        [
            b"Content-Length: 5",
            b"Content-Length: -1",
            b"Content-Length: 99999999999999999999",
            b"Transfer-Encoding: chunked",
            b"Retry-After: 0",
            b"Retry-After: soon",
            b"Retry-After: Wed, 21 Oct 2015 07:28:00 GMT",
            b"Location: http://127.0.0.1:1/",
            b"Set-Cookie: a=b",
            b"Connection: close",
            b"Connection: upgrade\r\nUpgrade: websocket",
            b"X: " + b"y" * 70_000,
            b"\xff\xfe: 1",
            b"no colon",
        ]
    ),
    max_size=3,
)
_ANSWERS = st.builds(
    lambda status, headers, body: b"HTTP/1.1 " + status + b"\r\n" + b"".join(h + b"\r\n" for h in headers) + body,
    st.one_of(st.integers(0, 1100).map(lambda n: b"%d Said" % n), st.binary(max_size=8)),
    _HEADERS,
    st.one_of(st.just(b"\r\n"), st.binary(max_size=20).map(lambda b: b"\r\n" + b)),
)


_YES = re.compile(rb"HTTP/1\.[01] 2\d\d")


class OddOnce:
    """Answers the first try of the newest message with whatever it was given; takes everything else."""

    def __init__(self) -> None:
        self.raw = b""
        self.odd_number = -1

    def __call__(self, request: Request) -> Reply:
        is_odd = request.message["frame_id"] == self.odd_number and request.tries == 1
        return Reply(raw=self.raw, takes=False) if is_odd else Reply()


@dataclass(repr=False)
class Station:
    """A push that goes on from example to example; `published` : numbers of all messages so far."""

    odd: OddOnce
    receiver: Receiver
    push: RestPush
    folder: Path
    published: list[int] = field(default_factory=list)

    def publish(self) -> int:
        self.published.append(len(self.published))
        self.push.publish(frame(self.published[-1]))
        return self.published[-1]


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Station]:
    folder, odd = tmp_path_factory.mktemp("outbox"), OddOnce()
    with receiving(odd) as receiver, pushing(folder, receiver.port, timeout_s=0.2, longest_pause_s=0.01) as push:
        yield Station(odd, receiver, push, folder)


@settings(max_examples=100, deadline=None)
@given(raw=st.one_of(_ANSWERS, st.binary(min_size=1, max_size=60)))
def test_any_answer_is_survived_and_nothing_lost(station: Station, raw: bytes) -> None:
    station.odd.raw = raw
    station.odd.odd_number = len(station.published)
    odd, next_one = station.publish(), station.publish()
    receiver = station.receiver
    receiver.wait_for(lambda: receiver.last_number == next_one)
    with looking(station.folder) as outbox:
        refused = [json.loads(outbox.body_of_dead(one.number) or b"{}") for one in outbox.dead_letters()]
    is_refused = odd in [one["frame_id"] for one in refused]
    has_said_yes = _YES.match(raw) is not None
    assert odd in receiver.numbers or is_refused or has_said_yes
    assert not (odd in receiver.numbers and is_refused)
    assert receiver.numbers == sorted(receiver.numbers)


@given(text=st.text(max_size=30))
def test_any_wish_of_a_receiver_is_a_number_of_seconds(text: str) -> None:
    assert 0.0 <= wish_of(text, HandClock().now()) <= 3600.0
