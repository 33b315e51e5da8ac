"""Messages on their way to a real receiver."""

from __future__ import annotations

import logging
import math
import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast
from uuid import UUID

import pytest

from dscope_gui.domain.live import HEAT_MAP, NOTICE, REPORT, LivePicture, PartState, StreamMessage
from dscope_gui.domain.realtime import PushKind
from dscope_gui.domain.record import record_of
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.logs import logger
from dscope_gui.protocols import Publisher
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.posting import Poster
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock
from tests import hand_built
from tests.streaming.push.pushing import frame, looking, pushing, settings, wait_until
from tests.streaming.push.receiver import Reply, Request, free_port, receiving


@pytest.fixture
def caplog_of_program(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """Everything that the program and its libraries log."""
    logger().addHandler(caplog.handler)
    caplog.set_level(logging.DEBUG)
    yield caplog
    logger().removeHandler(caplog.handler)


def backlog(folder: Path) -> Backlog:
    with looking(folder) as outbox:
        return outbox.backlog()


def test_each_message_is_posted_once_and_in_order(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        publisher: Publisher = push
        for number in range(50):
            publisher.publish(frame(number, text="Ø 125 µm"))
        receiver.wait_for_messages(50)
        wait_until(lambda: backlog(tmp_path).waiting == 0)
    assert receiver.numbers == list(range(50))
    assert len(receiver.requests) == len(receiver.taken) == 50
    request = receiver.requests[0]
    assert request.message == frame(0, text="Ø 125 µm")
    assert request.path == "/defect-stream"
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert UUID(request.key).version == 7


def test_heat_maps_and_pictures_stay_here_unless_asked_for(tmp_path: Path) -> None:
    heat_map = cast("StreamMessage", {"schema": HEAT_MAP, "frame_id": -1})
    notice, report = (cast("StreamMessage", {"schema": one, "frame_id": 0}) for one in (NOTICE, REPORT))
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        assert not push.wants_pictures
        push.show(LivePicture(1, b"", 1, 1, (1.0, 1.0)))
        for message in (heat_map, notice, report):
            push.publish(message)
        receiver.wait_for_messages(2)
    assert [one["schema"] for one in receiver.taken.values()] == [NOTICE, REPORT]
    with receiving() as receiver, pushing(tmp_path, receiver.port, kinds=(PushKind.HEAT_MAP,)) as push:
        push.publish(notice)
        push.publish(heat_map)
        receiver.wait_for_messages(1)
    assert receiver.numbers == [-1]


def test_the_record_of_a_judged_connector_is_posted_too(tmp_path: Path) -> None:
    record = record_of(hand_built.inspection())
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish_record(record)
        receiver.wait_for_messages(1)
    assert list(receiver.taken.values()) == [record]


def test_what_cannot_be_written_as_json_is_counted_and_harms_nothing(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1, value=math.nan))
        push.publish(frame(2, value=object()))
        assert push.health().state is PartState.FAILED
        push.publish(frame(3))
        receiver.wait_for_messages(1)
        assert "not kept since the start: 2" in push.health().text
        assert push.health().state is PartState.OK
    assert receiver.numbers == [3]


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


def test_publishing_does_not_wait_for_a_receiver_that_is_not_there(tmp_path: Path) -> None:
    port = free_port()
    with pushing(tmp_path, port) as push:
        began_s = time.perf_counter()
        for number in range(200):
            push.publish(frame(number))
        took_s = time.perf_counter() - began_s
        wait_until(lambda: push.health().state is PartState.WAITING)
        wait_until(
            lambda: push.health().text.startswith(
                f"Messages waiting for http://127.0.0.1:{port}/defect-stream: 200, the oldest for "
            )
        )
        assert "network" in push.health().hint
        with receiving(port=port) as receiver:
            receiver.wait_for_messages(200)
            wait_until(lambda: push.health().state is PartState.OK)
    assert took_s < 1.0
    assert receiver.numbers == list(range(200))


def test_what_is_published_after_closing_keeps_until_next_time(tmp_path: Path) -> None:
    with receiving() as receiver:
        with pushing(tmp_path, receiver.port) as push:
            push.close()
            push.publish(frame(1))
        with pushing(tmp_path, receiver.port):
            receiver.wait_for_messages(1)
    assert receiver.numbers == [1]


def test_a_fault_of_the_program_itself_is_told_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog_of_program: pytest.LogCaptureFixture
) -> None:
    with receiving() as receiver:
        with monkeypatch.context() as broken, pushing(tmp_path, receiver.port) as push:
            broken.setattr(Poster, "post", lambda _self, _letter: 1 / 0)
            push.publish(frame(1))
            wait_until(lambda: push.health().state is PartState.FAILED)
            assert "division by zero" in push.health().text
        with pushing(tmp_path, receiver.port):
            receiver.wait_for_messages(1)
    assert "Traceback" in caplog_of_program.text


def test_closing_is_quick_with_a_silent_receiver_and_loses_nothing(tmp_path: Path) -> None:
    with receiving(lambda _request: Reply(is_silent=True, takes=False)) as receiver:
        push = RestPush(settings(receiver.port), SystemClock(), tmp_path)
        push.publish(frame(1))
        receiver.wait_for_requests(1)
        began_s = time.perf_counter()
        push.close()
        push.close()
        took_s = time.perf_counter() - began_s
    assert took_s < 1.5
    assert not any(one.name == "push" for one in threading.enumerate())
    assert backlog(tmp_path).waiting == 1


def test_what_waited_leaves_before_what_is_new_after_a_restart(tmp_path: Path) -> None:
    port = free_port()
    with pushing(tmp_path, port) as push:
        for number in range(5):
            push.publish(frame(number))
    with receiving(port=port) as receiver, pushing(tmp_path, port) as push:
        push.publish(frame(5))
        receiver.wait_for_messages(6)
    assert receiver.numbers == list(range(6))


def test_two_programs_on_one_outbox_lose_nothing_and_one_sends_at_a_time(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port) as first:
        first.publish(frame(0))
        receiver.wait_for_messages(1)
        with pushing(tmp_path, receiver.port) as second:
            second.publish(frame(1))
            wait_until(lambda: "Another program" in second.health().text)
            first.publish(frame(2))
            receiver.wait_for_messages(3)
            first.close()
            second.publish(frame(3))
            receiver.wait_for_messages(4)
    assert receiver.numbers == [0, 1, 2, 3]
    assert len(receiver.requests) == 4


class TestToken:
    SECRET = "s3cr3t-of-the-receiver"

    def file(self, folder: Path, token: str = SECRET) -> str:
        path = folder / "token"
        path.write_text(f"{token}\n", encoding="utf-8")
        path.chmod(0o600)
        return str(path)

    def test_it_goes_along_and_an_exchanged_one_counts_at_once(self, tmp_path: Path) -> None:
        def reply(request: Request) -> Reply:
            return Reply(204 if request.headers["authorization"] == f"Bearer {self.SECRET}" else 401)

        path = self.file(tmp_path, "of yesterday".replace(" ", "-"))
        with receiving(reply) as receiver, pushing(tmp_path, receiver.port, token_file=path) as push:
            push.publish(frame(1))
            wait_until(lambda: push.health().state is PartState.WAITING)
            assert "401" in push.health().text and "token_file" in push.health().hint
            self.file(tmp_path)
            receiver.wait_for_messages(1)

    @pytest.mark.parametrize("content", [None, b"", b"two words", b"\xff\xfe", b"a\nb", b"x" * 9000])
    def test_without_a_proper_one_nothing_is_posted(self, tmp_path: Path, content: bytes | None) -> None:
        path = tmp_path / "token"
        if content is not None:
            path.write_bytes(content)
        with receiving() as receiver, pushing(tmp_path, receiver.port, token_file=str(path)) as push:
            push.publish(frame(1))
            wait_until(lambda: push.health().state is PartState.WAITING)
            assert str(path) in push.health().text
            assert "token" in push.health().hint
        assert not receiver.requests

    def test_it_is_in_no_log_no_health_and_no_file(
        self, tmp_path: Path, caplog_of_program: pytest.LogCaptureFixture
    ) -> None:
        echo = f"you sent Bearer {self.SECRET}".encode()

        def reply(request: Request) -> Reply:
            return Reply(400 if request.message["frame_id"] == 1 else 503, body=echo)

        path = self.file(tmp_path)
        with receiving(reply) as receiver, pushing(tmp_path / "outbox", receiver.port, token_file=path) as push:
            push.publish(frame(1))
            push.publish(frame(2))
            wait_until(lambda: push.health().state is PartState.WAITING)
            assert "Bearer ***" in push.health().text
            assert self.SECRET not in push.health().text
        assert "Bearer ***" in caplog_of_program.text
        assert self.SECRET not in caplog_of_program.text
        assert not any(self.SECRET.encode() in one.read_bytes() for one in (tmp_path / "outbox").iterdir())

    def test_it_does_not_follow_a_redirection(self, tmp_path: Path) -> None:
        with receiving() as other:
            moved = Reply(307, {"Location": f"http://localhost:{other.port}/elsewhere"})
            with (
                receiving(lambda _request: moved) as receiver,
                pushing(tmp_path, receiver.port, token_file=self.file(tmp_path)) as push,
            ):
                push.publish(frame(1))
                receiver.wait_for_requests(2)
                wait_until(lambda: "push.url" in push.health().hint)
        assert not other.requests

    def test_a_file_that_others_may_read_is_warned_of(
        self, tmp_path: Path, caplog_of_program: pytest.LogCaptureFixture
    ) -> None:
        Path(path := self.file(tmp_path)).chmod(0o644)
        with pushing(tmp_path, free_port(), token_file=path):
            pass
        assert "chmod 600" in caplog_of_program.text


@pytest.mark.parametrize(
    "url", ["ftp://a/b", "no address", "http://", "https://ann:secret@host/x", "http://h:99999999/"]
)
def test_an_address_that_cannot_be_one_is_refused_at_once(tmp_path: Path, url: str) -> None:
    with pytest.raises(ConfigurationInvalid, match=r"push\.url") as refusal:
        RestPush(settings(1, url=url), SystemClock(), tmp_path)
    assert "secret" not in str(refusal.value)


def test_a_proxy_of_the_environment_is_ignored_and_a_configured_one_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{free_port()}")
    with receiving() as receiver, pushing(tmp_path, receiver.port) as push:
        push.publish(frame(1))
        receiver.wait_for_messages(1)
    with (
        receiving() as proxy,
        pushing(tmp_path, 1, url="http://mes.example/in", proxy=f"http://127.0.0.1:{proxy.port}") as push,
    ):
        push.publish(frame(2))
        proxy.wait_for_messages(1)
    assert proxy.requests[0].path == "http://mes.example/in"


def test_too_little_room_on_the_disk_is_told_and_counted(tmp_path: Path) -> None:
    with receiving() as receiver, pushing(tmp_path, receiver.port, least_free_mb=1e12) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        health = push.health()
    assert health.state is PartState.FAILED
    assert "no room left" in health.text and "not kept since the start: 2" in health.text
    assert "Free space" in health.hint
    assert not receiver.requests


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a user for whom permissions count")
def test_a_folder_without_permission_is_told_and_mended_while_running(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with receiving() as receiver, pushing(locked, receiver.port) as push:
        push.publish(frame(1))
        assert push.health().state is PartState.FAILED
        locked.chmod(0o700)
        push.publish(frame(2))
        receiver.wait_for_messages(1)
    assert receiver.numbers == [2]


def test_a_folder_that_is_a_file_is_told_and_mended_while_running(tmp_path: Path) -> None:
    place = tmp_path / "outbox"
    place.write_text("not a folder")
    with receiving() as receiver, pushing(place, receiver.port) as push:
        push.publish(frame(1))
        assert push.health().state is PartState.FAILED
        place.unlink()
        push.publish(frame(2))
        receiver.wait_for_messages(1)
        wait_until(lambda: push.health().state is PartState.OK)
    assert receiver.numbers == [2]


def test_an_outbox_that_vanishes_while_running_is_begun_again(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    port = free_port()
    with pushing(folder, port) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        shutil.rmtree(folder)
        push.publish(frame(2))
        with receiving(port=port) as receiver:
            receiver.wait_for(lambda: 2 in receiver.numbers)


@pytest.mark.skipif(os.name != "posix", reason="files have owners only there")
def test_nobody_else_may_read_what_waits(tmp_path: Path) -> None:
    folder = tmp_path / "outbox"
    with pushing(folder, free_port()) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert folder.stat().st_mode & 0o077 == 0
        assert {one.name: one.stat().st_mode & 0o177 for one in folder.glob("outbox*")} == {
            "outbox.sqlite": 0,
            "outbox.sqlite-wal": 0,
            "outbox.sqlite-shm": 0,
        }


def test_a_port_that_accepts_and_never_answers_holds_nobody_up(tmp_path: Path) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listening,
        pushing(tmp_path, listening.getsockname()[1], timeout_s=0.1) as push,
    ):
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert "did not answer within 0.1 s" in push.health().text
