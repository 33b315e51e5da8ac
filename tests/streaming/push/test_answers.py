"""Receivers that answer this and that, or nothing."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest

from dscope_gui.domain.live import PartState
from dscope_gui.streaming.push.letters import Backlog
from tests.streaming.push.pushing import frame, looking, pushing, wait_until
from tests.streaming.push.receiver import Reply, Request, receiving


def backlog(folder: Path) -> Backlog:
    with looking(folder) as outbox:
        return outbox.backlog()


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503, 504, 301, 401, 403, 404, 405])
def test_what_may_succeed_later_is_tried_again_with_the_same_key(tmp_path: Path, status: int) -> None:
    def reply(request: Request) -> Reply:
        return Reply(status, body=b"not now") if request.tries < 3 else Reply()

    with receiving(reply) as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        receiver.wait_for_messages(2)
    keys = [one.key for one in receiver.requests]
    assert keys[0] == keys[1] == keys[2] != keys[3] == keys[5]
    assert receiver.numbers == [1, 2]


@pytest.mark.parametrize("status", [400, 406, 413, 415, 422, 431, 451])
def test_what_never_will_succeed_is_put_aside_and_told(tmp_path: Path, status: int) -> None:
    def reply(request: Request) -> Reply:
        return Reply(status, body=b"frame_id is odd") if request.message["frame_id"] == 2 else Reply()

    with receiving(reply) as receiver, pushing(tmp_path, receiver.port) as push:
        for number in (1, 2, 3):
            push.publish(frame(number))
        receiver.wait_for_messages(2)
        wait_until(lambda: push.health().state is PartState.FAILED)
        assert push.health().text.startswith("Messages refused by http://127.0.0.1")
        assert "dscope outbox status" in push.health().hint
    with looking(tmp_path) as outbox:
        (dead,) = outbox.dead_letters()
    assert receiver.numbers == [1, 3]
    assert (dead.status, dead.kind) == (status, "frame")
    assert str(status) in dead.reason and "frame_id is odd" in dead.reason


def test_a_receiver_that_has_a_message_in_hand_for_ever_does_not_block_the_others(tmp_path: Path) -> None:
    def reply(request: Request) -> Reply:
        return Reply(409) if request.message["frame_id"] == 1 else Reply()

    with receiving(reply) as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        receiver.wait_for_messages(1)
        assert backlog(tmp_path).dead == 1
    assert [one.message["frame_id"] for one in receiver.requests] == [1] * 6 + [2]


@pytest.mark.parametrize(
    "bad",
    [
        Reply(takes=True, hangs_up=True),
        Reply(takes=True, is_silent=True),
        Reply(takes=True, raw=b"HTTP/1.1 200 OK\r\nContent-Le"),
        Reply(takes=True, raw=b"\x00\xff\r\n\r\n"),
        Reply(500, takes=True),
    ],
    ids=["hangs up", "is silent", "half a head", "no HTTP", "error"],
)
def test_a_message_that_was_taken_without_a_word_comes_again_with_the_same_key(tmp_path: Path, bad: Reply) -> None:
    def reply(request: Request) -> Reply:
        return bad if request.number == 0 else Reply()

    with receiving(reply) as receiver, pushing(tmp_path, receiver.port, timeout_s=0.2) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        receiver.wait_for_messages(2)
    assert [one.message["frame_id"] for one in receiver.requests] == [1, 1, 2]
    assert receiver.requests[0].key == receiver.requests[1].key
    assert receiver.numbers == [1, 2]


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nxyz",
        b"HTTP/1.1 200 OK\r\nContent-Length: 999999\r\n\r\n" + b"a" * 999_999,
        b"HTTP/1.1 299 \r\n\r\n",
    ],
    ids=["half a body", "wrong chunks", "wrong gzip", "endless", "unknown success"],
)
def test_who_has_said_yes_has_taken_it_whatever_follows(tmp_path: Path, raw: bytes) -> None:
    with receiving(lambda _request: Reply(raw=raw)) as receiver, pushing(tmp_path, receiver.port) as push:
        for number in (1, 2):
            push.publish(frame(number))
        receiver.wait_for_messages(2)
        wait_until(lambda: backlog(tmp_path).waiting == 0)
    assert len(receiver.requests) == 2


def test_a_receiver_that_asks_for_time_gets_it(tmp_path: Path) -> None:
    came_s: list[float] = []

    def reply(_request: Request) -> Reply:
        came_s.append(time.monotonic())
        return Reply(429, {"Retry-After": "1"}) if len(came_s) == 1 else Reply()

    with receiving(reply) as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1))
        receiver.wait_for_requests(1)
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert "429" in push.health().text and "Next try in" in push.health().text
        receiver.wait_for_messages(1)
    assert came_s[1] - came_s[0] >= 1.0


def test_a_port_that_accepts_and_never_answers_holds_nobody_up(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listening,
        pushing(tmp_path, listening.getsockname()[1], timeout_s=0.1) as push,
    ):
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert "did not answer within 0.1 s" in push.health().text
