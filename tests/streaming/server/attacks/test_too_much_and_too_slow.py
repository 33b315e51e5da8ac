"""Large bodies, endless requests, too many of everything: each is refused, and the server answers the next one."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import ExitStack

import httpx
import pytest

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.server.attacks.conftest import assert_alive
from tests.streaming.server.clients import stream
from tests.streaming.server.conftest import PATIENCE_S, Serve, Until, client_of, connections
from tests.streaming.server.lines import Line
from tests.streaming.server.raw import all_that_comes, answer_to, handshake, peer, request, status

MB = 1024 * 1024


def test_a_body_of_100_mb_is_refused_before_it_is_read(server: StreamServer) -> None:
    sent = request("/api/v1/judge", f"Content-Length: {100 * MB}", method="POST")
    answer = answer_to(server, sent + b"x" * 1000)
    assert status(answer) == 413 and b'"error"' in answer


def test_a_client_that_sends_100_mb_gets_the_answer(web: httpx.Client, line: Line) -> None:
    answer = web.post("/api/v1/judge", content=b"x" * (100 * MB))
    assert answer.status_code == 413 and not line.asked


def test_a_body_without_a_length_is_cut_at_the_limit(web: httpx.Client, line: Line) -> None:
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(100 * MB // 65536):
            sent += 65536
            yield b"x" * 65536

    answer = web.post("/api/v1/judge", content=endless())
    assert answer.status_code == 413 and not line.asked
    assert sent < 20 * MB


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_a_large_body_is_refused_with_any_method(server: StreamServer, method: str) -> None:
    sent = request("/api/v1/health", f"Content-Length: {MB}", method=method)
    assert status(answer_to(server, sent)) == 413


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ",
        request("/api/v1/judge", "Content-Length: 20", method="POST") + b'{"ser',
        request("/api/v1/judge", "Transfer-Encoding: chunked", method="POST") + b'5\r\n{"ser\r\n',
    ],
    ids=["nothing", "half a head", "half a body", "half a chunked body"],
)
def test_a_request_that_does_not_arrive_is_cut_off(server: StreamServer, sent: bytes) -> None:
    assert status(answer_to(server, sent)) == 408


def test_half_a_second_request_is_cut_off_as_well(server: StreamServer) -> None:
    with peer(server) as made:
        made.sendall(request("/api/v1/last"))
        assert status(made.recv(4096)) == 404
        made.sendall(b"GET / HTTP/1.1\r\n")
        assert b"HTTP/1.1 408" in all_that_comes(made)


def test_a_byte_now_and_then_prolongs_nothing(server: StreamServer) -> None:
    with peer(server) as made:
        made.settimeout(0.05)
        came = b""
        for number in range(200):
            made.sendall(b"GET / HTTP/1.1\r\n" if not number else b"X-A: b\r\n")
            try:
                came += made.recv(1000)
            except TimeoutError:
                continue
            break
        assert status(came) == 408 and number < 30


def test_a_connection_that_asks_nothing_more_is_closed(server: StreamServer) -> None:
    assert status(answer_to(server, request("/api/v1/health"))) == 200


def test_who_does_not_read_the_answer_is_cut_off(server: StreamServer, until: Until) -> None:
    with peer(server) as made:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        made.sendall(request("/openapi.json") * 400)
        until(lambda: connections(server) == 0)


def test_one_address_holds_so_many_connections_and_no_more(serve: Serve, until: Until) -> None:
    server = serve(limits={"connections_per_address": 5})
    with ExitStack() as opened:
        for _ in range(5):
            opened.enter_context(peer(server))
        assert status(answer_to(server, b"")) == 503
    until(lambda: connections(server) == 0)
    assert_alive(server)


def test_who_fills_his_own_seats_leaves_those_of_others(serve: Serve) -> None:
    server = serve(limits={"connections_per_address": 5})
    with ExitStack() as opened:
        for _ in range(5):
            opened.enter_context(peer(server))
        other = socket.create_connection(("127.0.0.1", server.port), PATIENCE_S, source_address=("127.0.0.2", 0))
        opened.enter_context(other)
        other.sendall(request("/api/v1/health", "Connection: close"))
        assert status(all_that_comes(other)) == 200


def test_so_many_listen_and_no_more(serve: Serve) -> None:
    server = serve(limits={"clients": 2})
    with stream(server), stream(server):
        assert status(answer_to(server, handshake())) == 503
        with client_of(server) as web:
            assert web.get("/pictures.mjpeg").status_code == 503
    assert_alive(server)


def test_too_many_requests_are_told_when_to_come_again(serve: Serve) -> None:
    with client_of(serve(limits={"requests_per_s": 5.0, "burst": 3})) as web:
        answers = [web.get("/api/v1/health") for _ in range(4)]
        assert [one.status_code for one in answers] == [200, 200, 200, 429]
        assert answers[3].headers["retry-after"] == "1"
