"""Requests and WebSocket frames, right and wrong, to a real server on loopback."""

from __future__ import annotations

import json
import logging
import random
import socket
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

import httpx

from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings
from dscope_gui.logs import logger
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.fuzz.kind import ACCEPTED, REFUSED, Unsound
from tests.fuzz.spoiling import spoilt, spoilt_json
from tests.store.entries import entry, id_of
from tests.streaming.messages import frame_message
from tests.streaming.server.lines import Line
from tests.streaming.server.raw import frame, handshake, request

_ANSWER_S: Final = 0.03
"""A request that was cut short is waited for by the server; nobody here waits with it."""
_PATIENCE_S: Final = 10.0
_HEALTH_EVERY: Final = 25
_MOST_OPEN: Final = 12
"""Connections left half open at a time."""
_LIMITS: Final = {"requests_per_s": 1e6, "burst": 1_000_000, "request_s": 2.0}
_STORED: Final = 20


class _Errors(logging.Handler):
    """Keeps what the program logs as a fault of its own."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(self.format(record))


class Network:
    """Implements `kind.Kind` but for `make`: bytes to a server with a history and a production line behind it."""

    limit_s = 30.0
    limit_mb = 512

    def __init__(self, folder: Path) -> None:
        self._stack = ExitStack()
        self._errors = _Errors()
        logger().addHandler(self._errors)
        self._stack.callback(logger().removeHandler, self._errors)
        store = SqliteStore(folder / "history")
        self._stack.callback(store.close)
        entries = [entry(number) for number in range(_STORED)]
        for one in entries:
            store.add(one)
        self.ids = [id_of(one) for one in entries]
        broadcast = BroadcastSettings.model_validate(
            {
                "mode": BroadcastMode.WEBSOCKET,
                "port": 0,
                "limits": {**BroadcastSettings().limits.model_dump(), **_LIMITS},
            }
        )
        self.server = StreamServer(
            broadcast, Line(), store, store_folder=folder / "history", data_folder=folder, clock=SystemClock()
        )
        self.server.start()
        self._stack.callback(self.server.close)
        self._client = self._stack.enter_context(httpx.Client(base_url=self.server.address, trust_env=False))
        self._open: list[socket.socket] = []
        self._tried = 0

    def outcome(self, content: bytes) -> str:
        self._tried += 1
        answer = self._answer_to(content)
        if self._tried % _HEALTH_EVERY == 0:
            self._require_life()
        if self._errors.said:
            said, self._errors.said = self._errors.said, []
            raise Unsound("the server logged: " + said[0][-1500:])
        return self.judged(answer)

    def judged(self, answer: bytes) -> str:
        """What the answer is worth."""
        if not answer.startswith(b"HTTP/1.1 "):
            return "no answer"
        status = int(answer[9:12])
        if status >= 500 and status not in _BUSY:
            raise Unsound(f"answered with {status}: {answer[:300]!r}")
        if 400 <= status < 500:
            require_words(answer)
            return REFUSED
        return ACCEPTED

    def close(self) -> None:
        for one in self._open:
            one.close()
        self._stack.close()

    def _answer_to(self, content: bytes) -> bytes:
        made = socket.create_connection(("127.0.0.1", self.server.port), _PATIENCE_S)
        came = b""
        with suppress(OSError):
            made.sendall(content)
            made.settimeout(_ANSWER_S)
            while (chunk := made.recv(65536)) and len(came) < 1 << 20:
                came += chunk
                if _is_whole(came):
                    break
        if self._tried % 7 == 0:
            self._open.append(made)
            if len(self._open) > _MOST_OPEN:
                self._open.pop(0).close()
        else:
            made.close()
        return came

    def _require_life(self) -> None:
        """Everybody else is still served."""
        self.server.publish(frame_message(self._tried))
        self._client.get("api/v1/health", timeout=_PATIENCE_S).raise_for_status()


_BUSY: Final = frozenset({503, 504, 505, 501})
"""Refusals that HTTP counts among the server's: it is busy, or does not speak this version or method."""


def _is_whole(came: bytes) -> bool:
    head, end, body = came.partition(b"\r\n\r\n")
    if not end:
        return False
    if head.startswith(b"HTTP/1.1 101"):
        return False
    length = head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0].strip()
    return bool(length) and len(body) >= int(length)


def require_words(answer: bytes) -> None:
    """A refusal says in a sentence what is wrong, and never how the program is made."""
    body = answer.partition(b"\r\n\r\n")[2]
    if b"Traceback" in body or b'File "' in body:
        raise Unsound(f"a traceback is answered: {body[:300]!r}")
    head = answer.partition(b"\r\n\r\n")[0].lower()
    if b"application/json" in head and body:
        with suppress(ValueError):
            told = json.loads(body)
            if not (isinstance(told, dict) and str(told.get("error", "")).strip()):
                raise Unsound(f"refused without a sentence: {body[:300]!r}")


class Rest(Network):
    """Requests: paths, queries, headers and bodies that somebody got wrong."""

    def make(self, chance: random.Random) -> bytes:
        content = chance.choice((_get, _get, _judge, _judge, _collect))(chance, self.ids)
        return spoilt(chance, content) if chance.random() < 0.35 else content


_PATHS: Final = (
    "/",
    "/docs",
    "/openapi.json",
    "/metrics",
    "/live_view/main.js",
    "/api/v1/health",
    "/api/v1/last",
    "/api/v1/report",
    "/api/v1/heat-map",
    "/api/v1/history",
    "/api/v1/history/{id}",
    "/api/v1/history/{id}/picture",
    "/api/v1/training/list",
    "/api/v1/training/export",
)
_NAMES: Final = (
    "limit",
    "offset",
    "text",
    "part",
    "lot",
    "since",
    "until",
    "answer",
    "label",
    "token",
    "pictures",
    "x",
)
_VALUES: Final = (
    "",
    "0",
    "-1",
    "3",
    "200",
    "99999999999999999999999",
    "1e400",
    "nan",
    "%00",
    "%ff%fe",
    "%F0%9F%98%80",
    "'; DROP TABLE inspections; --",
    "%25%5F*?[",
    "../../../etc/passwd",
    "2026-11-27T12:00:00Z",
    "0001-01-01T00:00:00-23:59",
    "9999-12-31T23:59:59%2B00:00",
    "+1000000-01-01",
    "pass",
    "FAIL",
    "a" * 3000,
    "%ED%A0%80",
)
_HEADERS: Final = (
    "Content-Type: application/json",
    "Content-Type: text/plain",
    "Content-Type: image/png",
    "Content-Length: 99999999999999999999",
    "Content-Length: -1",
    "Transfer-Encoding: chunked",
    "Expect: 100-continue",
    "Idempotency-Key: one",
    "Idempotency-Key: " + "k" * 5000,
    "Authorization: Bearer \u00fc",
    "Authorization: Basic Og==",
    "Host: elsewhere.example",
    "Origin: null",
    "Upgrade: h2c",
    "X: " + "y" * 9000,
    "Accept-Encoding: gzip;q=\u0000",
    "Range: bytes=0-18446744073709551615",
)
_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "PRI", "G\u00cbT")


def _get(chance: random.Random, ids: Sequence[str]) -> bytes:
    path = chance.choice(_PATHS).replace("{id}", chance.choice((*ids, *_VALUES)).replace(" ", "%20") or "x")
    query = "&".join(f"{chance.choice(_NAMES)}={chance.choice(_VALUES)}" for _ in range(chance.choice((0, 1, 1, 2, 5))))
    headers = [chance.choice(_HEADERS) for _ in range(chance.choice((0, 0, 1, 3)))]
    method = chance.choice(_METHODS) if chance.random() < 0.15 else "GET"
    return request(f"{path}?{query}".replace(" ", "%20") if query else path, *headers, method=method)


def _judge(chance: random.Random, _ids: Sequence[str]) -> bytes:
    body = spoilt_json(chance, {"serial": "A-1", "part": "LC-PC-OM4", "lot": "7"})
    return _posted(chance, "/api/v1/judge", body, "application/json")


def _collect(chance: random.Random, ids: Sequence[str]) -> bytes:
    path = chance.choice(("/api/v1/training/collect", "/api/training/clear", "/api/v1/training/collect?label=good"))
    body = spoilt_json(chance, {"inspection": chance.choice(list(ids)), "items": 3})
    return _posted(chance, path, body, chance.choice(("application/json", "image/png", "text/html")))


def _posted(chance: random.Random, path: str, body: bytes, kind: str) -> bytes:
    body = body[:200_000]
    length = len(body) if chance.random() < 0.9 else chance.choice((0, 1, len(body) * 2, 10**15))
    headers = [f"Content-Type: {kind}", f"Content-Length: {length}"]
    if chance.random() < 0.2:
        headers.append(chance.choice(_HEADERS))
    return request(path, *headers, method="POST", body=body)


class WebSockets(Network):
    """Frames after a handshake: fragments, lengths, masks, text that is none, and silence."""

    def make(self, chance: random.Random) -> bytes:
        """Most take their leave in the end, however wrong they were before."""
        opened = handshake(
            chance.choice(("/defect-stream", "/defect-stream?pictures=1", "/defect-stream?token=%ff", "/x"))
        )
        frames = b"".join(_frame(chance) for _ in range(chance.choice((0, 1, 1, 2, 5, 30))))
        leave = frame(8, b"\x03\xe8") if chance.random() < 0.9 else b""
        roll = chance.random()
        if roll < 0.15:
            return spoilt(chance, opened) + frames
        return opened + (spoilt(chance, frames) if roll < 0.5 else frames) + leave

    def judged(self, answer: bytes) -> str:
        if answer.startswith(b"HTTP/1.1 101"):
            return "closed" if b"\x88" in answer.partition(b"\r\n\r\n")[2] else ACCEPTED
        return super().judged(answer)


def _frame(chance: random.Random) -> bytes:
    """As right or as wrong as chance has it; some say that they are longer than any memory."""
    if chance.random() < 0.1:
        length = chance.choice((2**63 - 1, 2**63, 2**32, 70_000, 0))
        return (
            bytes([0x80 | chance.choice((1, 2, 9))]) + bytes([0xFF]) + length.to_bytes(8, "big") + chance.randbytes(20)
        )
    payload = chance.choice(
        (b"", b"hello", b"\xff\xfe", "µ".encode() * 50, b"\xed\xa0\x80", chance.randbytes(100), b"x" * 2000)
    )
    return frame(
        chance.choice((0, 1, 1, 2, 3, 8, 9, 10, 11, 15)),
        payload,
        fin=chance.random() < 0.8,
        masked=chance.random() < 0.9,
        reserved=chance.choice((0, 0, 0, 0x40, 0x70)),
    )
