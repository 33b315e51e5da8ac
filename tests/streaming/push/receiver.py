"""A receiver that keeps each message once, by its key, and misbehaves when told to."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import Any, Final

_LONGEST_SILENCE_S: Final = 20.0


@dataclass(frozen=True)
class Reply:
    """What the receiver does with one request.

    Parameters
    ----------
    takes : it keeps the message, whatever it answers then.
    raw : is sent instead of a proper answer. `hangs_up` : without any answer. `is_silent` : for ever.
    """

    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    takes: bool | None = None
    raw: bytes | None = None
    hangs_up: bool = False
    is_silent: bool = False

    @property
    def keeps(self) -> bool:
        return 200 <= self.status < 300 if self.takes is None else self.takes


@dataclass(frozen=True)
class Request:
    """`number` : counts all requests from 0. `tries` : of this key so far, this one included."""

    number: int
    key: str
    tries: int
    path: str
    headers: dict[str, str]
    message: dict[str, Any]


@dataclass
class Receiver:
    """`taken` : messages by key, in the order of their first arrival."""

    port: int
    reply: Callable[[Request], Reply]
    requests: list[Request] = field(default_factory=list)
    taken: dict[str, dict[str, Any]] = field(default_factory=dict)
    tries: Counter[str] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)
    awaited: Callable[[], bool] = lambda: False
    came: threading.Event = field(default_factory=threading.Event)
    closing: threading.Event = field(default_factory=threading.Event)
    connections: list[socket.socket] = field(default_factory=list)

    def hang_up(self) -> None:
        """Every client loses its connection."""
        self.closing.set()
        for connection in self.connections:
            with suppress(OSError):  # it has left by itself
                connection.shutdown(socket.SHUT_RDWR)

    def wait_for(self, what: Callable[[], bool], timeout_s: float = 20.0) -> None:
        """Until a request has made it true."""
        with self.lock:
            self.awaited = what
            self.came.clear()
            if what():
                return
        assert self.came.wait(timeout_s), f"waited in vain; {len(self.taken)} taken"

    def wait_for_messages(self, count: int, timeout_s: float = 20.0) -> None:
        self.wait_for(lambda: len(self.taken) >= count, timeout_s)

    def wait_for_requests(self, count: int, timeout_s: float = 20.0) -> None:
        self.wait_for(lambda: len(self.requests) >= count, timeout_s)

    @property
    def numbers(self) -> list[int]:
        """What the messages taken say they are, in order."""
        return [message["frame_id"] for message in self.taken.values()]

    @property
    def last_number(self) -> int:
        """Of the message taken last, -1 before the first."""
        last: int = next(reversed(self.taken.values()))["frame_id"] if self.taken else -1
        return last

    def answered(self, key: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        with self.lock:
            self.tries[key] += 1
            request = Request(len(self.requests), key, self.tries[key], path, headers, json.loads(body))
            self.requests.append(request)
            reply = self.reply(request)
            if reply.keeps:
                self.taken.setdefault(key, request.message)
            if self.awaited():  # asked here, as waking a thread for each of thousands of requests takes long
                self.came.set()
        return reply


class _Server(ThreadingTCPServer):
    daemon_threads = False
    block_on_close = True
    allow_reuse_address = True
    receiver: Receiver

    def finish_request(self, request: Any, client_address: Any) -> None:
        self.receiver.connections.append(request)
        super().finish_request(request, client_address)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is none."""


class _Handler(StreamRequestHandler):
    """Speaks just enough HTTP/1.1, and fast; the standard library's takes longer than all the rest."""

    disable_nagle_algorithm = True
    server: _Server

    def handle(self) -> None:
        with suppress(OSError):  # clients may leave at any moment
            while self._answer_one():
                pass

    def _answer_one(self) -> bool:
        head = list(iter(lambda: self.rfile.readline().decode("latin-1").rstrip(), ""))
        if not head:
            return False
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
        body = self.rfile.read(int(headers["content-length"]))
        if len(body) < int(headers["content-length"]):
            return False
        receiver = self.server.receiver
        reply = receiver.answered(headers["idempotency-key"], head[0].split()[1], headers, body)
        if reply.is_silent:
            receiver.closing.wait(_LONGEST_SILENCE_S)
        if reply.is_silent or reply.hangs_up:
            return False
        self.wfile.write(_bytes_of(reply) if reply.raw is None else reply.raw)
        return reply.raw is None


def _bytes_of(reply: Reply) -> bytes:
    head = [f"HTTP/1.1 {reply.status} Said"] + [f"{name}: {value}" for name, value in reply.headers.items()]
    if reply.status != 204:
        head.append(f"Content-Length: {len(reply.body)}")
    return "\r\n".join([*head, "", ""]).encode() + reply.body


def take_all(_request: Request) -> Reply:
    return Reply()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def receiving(
    reply: Callable[[Request], Reply] = take_all, port: int = 0, tls: ssl.SSLContext | None = None
) -> Iterator[Receiver]:
    """A receiver that listens until the end of the block."""
    server = _Server(("127.0.0.1", port), _Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    receiver = server.receiver = Receiver(server.server_address[1], reply)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        receiver.hang_up()
        server.server_close()
