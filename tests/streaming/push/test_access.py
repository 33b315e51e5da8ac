"""The receiver's address, the way to it, and the token that it asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
from pydantic import ValidationError

from dscope_gui.domain.live import PartState
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.push.pushing import frame, pushing, settings, wait_until
from tests.streaming.push.receiver import Reply, Request, free_port, receiving

SECRET: Final = "s3cr3t-of-the-receiver"


def token_file(folder: Path, token: str = SECRET) -> str:
    path = folder / "token"
    path.write_text(f"{token}\n", encoding="utf-8")
    path.chmod(0o600)
    return str(path)


def test_the_token_goes_along_and_an_exchanged_one_counts_at_once(tmp_path: Path) -> None:
    def reply(request: Request) -> Reply:
        return Reply(204 if request.headers["authorization"] == f"Bearer {SECRET}" else 401)

    path = token_file(tmp_path, "of yesterday".replace(" ", "-"))
    with receiving(reply) as receiver, pushing(tmp_path, receiver.port, token_file=path) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert "401" in push.health().text and "token_file" in push.health().hint
        token_file(tmp_path)
        receiver.wait_for_messages(1)


@pytest.mark.parametrize("content", [None, b"", b"two words", b"\xff\xfe", b"a\nb", b"x" * 9000])
def test_without_a_proper_one_nothing_is_posted(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "token"
    if content is not None:
        path.write_bytes(content)
    with receiving() as receiver, pushing(tmp_path, receiver.port, token_file=str(path)) as push:
        push.publish(frame(1))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert str(path) in push.health().text
        assert "token" in push.health().hint
    assert not receiver.requests


def test_the_token_is_in_no_log_no_health_and_no_file(
    tmp_path: Path, caplog_of_program: pytest.LogCaptureFixture
) -> None:
    echo = f"you sent Bearer {SECRET}".encode()

    def reply(request: Request) -> Reply:
        return Reply(400 if request.message["frame_id"] == 1 else 503, body=echo)

    path = token_file(tmp_path)
    with receiving(reply) as receiver, pushing(tmp_path / "outbox", receiver.port, token_file=path) as push:
        push.publish(frame(1))
        push.publish(frame(2))
        wait_until(lambda: push.health().state is PartState.WAITING)
        assert "Bearer ***" in push.health().text
        assert SECRET not in push.health().text
    assert "Bearer ***" in caplog_of_program.text
    assert SECRET not in caplog_of_program.text
    assert not any(SECRET.encode() in one.read_bytes() for one in (tmp_path / "outbox").iterdir())


def test_the_token_does_not_follow_a_redirection(tmp_path: Path) -> None:
    with receiving() as other:
        moved = Reply(307, {"Location": f"http://localhost:{other.port}/elsewhere"})
        with (
            receiving(lambda _request: moved) as receiver,
            pushing(tmp_path, receiver.port, token_file=token_file(tmp_path)) as push,
        ):
            push.publish(frame(1))
            receiver.wait_for_requests(2)
            wait_until(lambda: "push.url" in push.health().hint)
    assert not other.requests


def test_a_file_that_others_may_read_is_warned_of(tmp_path: Path, caplog_of_program: pytest.LogCaptureFixture) -> None:
    Path(path := token_file(tmp_path)).chmod(0o644)
    with pushing(tmp_path, free_port(), token_file=path):
        pass
    assert "chmod 600" in caplog_of_program.text


@pytest.mark.parametrize("url", ["ftp://a/b", "no address", "http://"])
def test_the_settings_take_nothing_that_is_no_address(url: str) -> None:
    with pytest.raises(ValidationError, match="an address is wanted here"):
        settings(1, url=url)


@pytest.mark.parametrize("url", ["https://ann:secret@host/x", "http://h:99999999/", "http://h:0/"])
def test_an_address_that_nothing_can_be_posted_to_is_refused_at_once(tmp_path: Path, url: str) -> None:
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
