"""Who is let in, and for what."""

from __future__ import annotations

from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from dscope_gui.errors import NotListening
from dscope_gui.logs import close_log_file, open_log_file
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.streaming.server.tokens import LONGEST_TOKEN, Scope, Tokens
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.messages import frame_message
from tests.streaming.server.clients import heard, stream
from tests.streaming.server.conftest import Serve, Until, client_of

HEALTH = "/api/v1/health"


@pytest.fixture
def tokens(tmp_path: Path) -> Tokens:
    return Tokens(tmp_path, SystemClock())


@pytest.fixture
def reads(tokens: Tokens) -> str:
    return tokens.new("wall", Scope.READ).secret


@pytest.fixture
def controls(tokens: Tokens) -> str:
    return tokens.new("line 4", Scope.CONTROL).secret


@pytest.fixture
def guarded(serve: Serve, reads: str) -> StreamServer:
    """Asks for a token, and there is one."""
    return serve(token_always=True)


def bearer(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


def test_beyond_this_computer_nothing_is_served_without_a_token(serve: Serve) -> None:
    with pytest.raises(NotListening, match="dscope token new"):
        serve(host="0.0.0.0")


def test_beyond_this_computer_a_token_is_asked_for(serve: Serve, reads: str) -> None:
    server = serve(host="0.0.0.0")
    with client_of(server) as web:
        assert web.get(HEALTH).status_code == 401
        assert web.get(HEALTH, headers=bearer(reads)).status_code == 200


def test_on_this_computer_nobody_is_asked(serve: Serve, reads: str) -> None:
    with client_of(serve()) as web:
        assert web.get(HEALTH).status_code == 200


@pytest.mark.parametrize("path", [HEALTH, "/api/v1/history", "/metrics", "/pictures.mjpeg", "/nowhere", "/api/v1/last"])
def test_without_a_token_nothing_is_told(guarded: StreamServer, path: str) -> None:
    with client_of(guarded) as web:
        answer = web.get(path)
        assert answer.status_code == 401 and answer.headers["www-authenticate"] == "Bearer"
        assert set(answer.json()) == {"error", "hint"}


@pytest.mark.parametrize("path", ["/docs", "/openapi.json"])
def test_the_pages_need_none(guarded: StreamServer, path: str) -> None:
    with client_of(guarded) as web:
        assert web.get(path).status_code == 200


@pytest.mark.parametrize(
    "given",
    [
        "Bearer wrong",
        "Bearer",
        "Basic d3Jvbmc=",
        "",
        f"Bearer {'x' * LONGEST_TOKEN}",
        "Bearer " + "x" * 9000,
    ],
)
def test_a_wrong_or_overlong_token_is_refused(guarded: StreamServer, reads: str, given: str) -> None:
    with client_of(guarded) as web:
        assert web.get(HEALTH, headers={"authorization": given}).status_code == 401
        assert web.get(HEALTH, headers=bearer(reads[:-1])).status_code == 401
        assert web.get(HEALTH, headers=bearer(reads)).status_code == 200


def test_a_wrong_token_is_refused_where_none_is_needed(serve: Serve) -> None:
    with client_of(serve()) as web:
        assert web.get(HEALTH, headers=bearer("wrong")).status_code == 401


def test_two_tokens_at_once_are_none(guarded: StreamServer, reads: str, controls: str) -> None:
    with client_of(guarded) as web:
        headers = [("authorization", f"Bearer {reads}"), ("authorization", f"Bearer {controls}")]
        assert web.get(HEALTH, headers=headers).status_code == 401


def test_only_one_who_controls_has_parts_judged(guarded: StreamServer, reads: str, controls: str) -> None:
    part = {"serial": "SN1"}
    with client_of(guarded) as web:
        assert web.post("/api/v1/judge", json=part).status_code == 401
        assert web.post("/api/v1/judge", json=part, headers=bearer(reads)).status_code == 403
        assert web.post("/api/v1/judge", json=part, headers=bearer(controls)).status_code == 200


def test_in_a_query_a_token_counts_for_the_stream_alone(guarded: StreamServer, reads: str) -> None:
    with client_of(guarded) as web:
        assert web.get(HEALTH, params={"token": reads}).status_code == 401
    with stream(guarded, f"?token={reads}") as client:
        guarded.publish(frame_message(1))
        assert heard(client)["frame_id"] == 1


@pytest.mark.parametrize("topic", ["docs", "live_view/main.js"])
def test_a_stream_under_the_name_of_a_page_asks_for_a_token_still(serve: Serve, reads: str, topic: str) -> None:
    server = serve(token_always=True, topic=topic)
    with pytest.raises(InvalidStatus) as refused, stream(server, topic=topic):
        pass
    assert refused.value.response.status_code == 401


@pytest.mark.parametrize("query", ["", "?token=wrong", "?token=", "?token=" + "x" * 4000])
def test_a_stream_is_refused_with_a_status(guarded: StreamServer, query: str) -> None:
    with pytest.raises(InvalidStatus) as refused, stream(guarded, query):
        pass
    assert refused.value.response.status_code == 401
    assert b'"error"' in (refused.value.response.body or b"")


def test_a_revoked_token_ends_requests_and_running_streams(
    guarded: StreamServer, tokens: Tokens, reads: str, until: Until
) -> None:
    with stream(guarded, f"?token={reads}") as client, client_of(guarded) as web:
        tokens.revoke("wall")
        assert web.get(HEALTH, headers=bearer(reads)).status_code == 401
        guarded.publish(frame_message(1))
        guarded.publish(frame_message(2))
        with pytest.raises(ConnectionClosed):
            while True:
                client.recv(5)
        assert client.close_code == 1008


def test_a_damaged_file_lets_nobody_in(guarded: StreamServer, reads: str, tmp_path: Path) -> None:
    (tmp_path / "tokens.json").write_text('{"tokens": [', encoding="utf-8")
    with client_of(guarded) as web:
        assert web.get(HEALTH, headers=bearer(reads)).status_code == 401


def test_no_token_reaches_the_log(guarded: StreamServer, reads: str, tmp_path: Path) -> None:
    log = open_log_file(tmp_path / "log.txt")
    try:
        with stream(guarded, f"?token={reads}"):
            pass
        with pytest.raises(InvalidStatus), stream(guarded, f"?token={reads}x"):
            pass
        with client_of(guarded) as web:
            web.get("/pictures.mjpeg", params={"token": f"{reads}y"})
            web.get("/nowhere", headers=bearer(reads))
    finally:
        close_log_file(log)
    assert reads not in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_the_file_is_small_and_tells_nothing(tokens: Tokens, tmp_path: Path) -> None:
    secrets = [tokens.new(f"line {number}", Scope.READ).secret for number in range(20)]
    kept = (tmp_path / "tokens.json").read_text(encoding="utf-8")
    assert len(set(secrets)) == 20
    assert not any(secret.removeprefix("dscope_") in kept for secret in secrets)


def test_what_another_process_writes_holds_at_once(tokens: Tokens, tmp_path: Path) -> None:
    made = Tokens(tmp_path, SystemClock()).new("wall", Scope.READ)
    assert tokens.find(made.secret) == made.token
    Tokens(tmp_path, SystemClock()).revoke("wall")
    assert tokens.find(made.secret) is None


def test_the_log_says_who_was_refused_and_why_but_not_with_what(guarded: StreamServer, tmp_path: Path) -> None:
    log = open_log_file(tmp_path / "log.txt")
    try:
        with client_of(guarded) as web:
            for number in range(20):
                web.get(f"/api/v1/secret{number}", headers=bearer(f"dscope_{number}"))
    finally:
        close_log_file(log)
    said = (tmp_path / "log.txt").read_text(encoding="utf-8")
    assert said.count("Refused 127.0.0.1: This token is not known") == 1, "not twenty times"
    assert "secret" not in said and "dscope_" not in said
