"""A network camera: serves a picture by RTSP (RFC 2326), as JPEG in RTP packets (RFC 2435) over one connection."""

from __future__ import annotations

import base64
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count

import cv2
import numpy as np
from numpy.typing import NDArray

_FRAMES_PER_S = 20
_TICKS_PER_S = 90_000
_JPEG_PAYLOAD = 26
_OWN_TABLES = 255
_HALF_COLOR = 1
"""Colors at half the resolution along both axes, as OpenCV writes JPEG."""
_PART_BYTES = 1400
_PATIENCE_S = 5.0


class RtspCamera:
    """Listens on 127.0.0.1 while it is plugged in; every viewer gets the picture again and again.

    Parameters
    ----------
    image : (H, W) uint8, sides multiples of 16, none over 2040.
    login : `user:password` that viewers must know; empty lets everybody in.
    """

    def __init__(self, image: NDArray[np.uint8], login: str = "") -> None:
        self._tables, self._scan = _jpeg_parts(image)
        self._size = image.shape[1] // 8, image.shape[0] // 8
        self._login = login
        self._listener: socket.socket | None = None
        self._viewers: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self.port = 0
        self.plug_in()

    def url(self, login: str = "") -> str:
        return f"rtsp://{f'{login}@' if login else ''}127.0.0.1:{self.port}/live"

    def plug_in(self) -> None:
        """At the same address as before."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self.port = self._listener.getsockname()[1]
        self._begin(self._accept, self._listener)

    def unplug(self) -> None:
        """All viewers lose their picture, and nobody can connect."""
        listener, self._listener = self._listener, None
        for connection in (listener, *self._viewers):
            if connection is not None:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
                connection.close()
        for thread in self._threads:
            thread.join(_PATIENCE_S)
            assert not thread.is_alive()
        self._viewers.clear()
        self._threads.clear()

    def _begin(self, work: object, connection: socket.socket) -> None:
        assert callable(work)
        thread = threading.Thread(target=work, args=(connection,), name="rtsp-camera")
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                viewer, _ = listener.accept()
                self._viewers.add(viewer)
                self._begin(self._serve, viewer)

    def _serve(self, viewer: socket.socket) -> None:
        playing = threading.Event()
        with suppress(OSError, ValueError), viewer, viewer.makefile("rb") as asked:
            while request := _request(asked):
                method, headers = request
                if not self._may(headers):
                    _answer(viewer, headers, "401 Unauthorized", 'WWW-Authenticate: Basic realm="scope"')
                elif method == "DESCRIBE":
                    _answer(viewer, headers, "200 OK", "Content-Type: application/sdp", body=_SDP)
                elif method == "SETUP":
                    channels = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1"
                    _answer(viewer, headers, "200 OK", channels, "Session: 1")
                else:
                    _answer(viewer, headers, "200 OK", "Public: DESCRIBE, SETUP, PLAY, TEARDOWN", "Session: 1")
                if method == "PLAY" and not playing.is_set():
                    playing.set()
                    self._begin(self._play, viewer)

    def _may(self, headers: dict[str, str]) -> bool:
        known = base64.b64encode(self._login.encode()).decode()
        return not self._login or headers.get("authorization") == f"Basic {known}"

    def _play(self, viewer: socket.socket) -> None:
        """Frame after frame until the viewer is gone; nobody else sends on this connection meanwhile."""
        numbers, pause = count(), threading.Event()
        with suppress(OSError):
            for frame in count():
                ticks = frame * _TICKS_PER_S // _FRAMES_PER_S
                viewer.sendall(b"".join(self._packets(numbers, ticks)))
                pause.wait(1 / _FRAMES_PER_S)

    def _packets(self, numbers: Iterator[int], ticks: int) -> Iterator[bytes]:
        for start in range(0, len(self._scan), _PART_BYTES):
            part = self._scan[start : start + _PART_BYTES]
            is_last = start + _PART_BYTES >= len(self._scan)
            picture = struct.pack(">I4B", start, _HALF_COLOR, _OWN_TABLES, *self._size)
            tables = struct.pack(">BBH", 0, 0, len(self._tables)) + self._tables if start == 0 else b""
            payload_type = _JPEG_PAYLOAD | (0x80 if is_last else 0)
            head = struct.pack(">BBHII", 0x80, payload_type, next(numbers) & 0xFFFF, ticks & 0xFFFFFFFF, 7)
            packet = head + picture + tables + part
            yield struct.pack(">cBH", b"$", 0, len(packet)) + packet


_SDP = "\r\n".join(
    (
        "v=0",
        "o=- 1 1 IN IP4 127.0.0.1",
        "s=scope",
        "c=IN IP4 127.0.0.1",
        "t=0 0",
        "m=video 0 RTP/AVP 26",
        "a=control:track0",
        "",
    )
)


@contextmanager
def rtsp_camera(image: NDArray[np.uint8], login: str = "") -> Iterator[RtspCamera]:
    camera = RtspCamera(image, login)
    try:
        yield camera
    finally:
        camera.unplug()


def _request(asked: object) -> tuple[str, dict[str, str]] | None:
    """Method and headers of the next request; None when the viewer has gone."""
    first = asked.readline().decode("ascii")  # type: ignore[attr-defined]  # a file of socket.makefile
    if not first.strip():
        return None
    headers = {}
    while (line := asked.readline().decode("ascii").strip()) != "":  # type: ignore[attr-defined]  # as above
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return first.split()[0], headers


def _answer(viewer: socket.socket, headers: dict[str, str], status: str, *lines: str, body: str = "") -> None:
    head = [f"RTSP/1.0 {status}", f"CSeq: {headers['cseq']}", *lines]
    if body:
        head.append(f"Content-Length: {len(body)}")
    viewer.sendall(("\r\n".join([*head, "", ""]) + body).encode("ascii"))


def _jpeg_parts(image: NDArray[np.uint8]) -> tuple[bytes, bytes]:
    """Quantisation tables and coded data, which are all that RTP carries of a JPEG."""
    jpeg = cv2.imencode(".jpg", cv2.cvtColor(image, cv2.COLOR_GRAY2BGR), (cv2.IMWRITE_JPEG_QUALITY, 90))[1].tobytes()
    tables, place = b"", 2
    while True:
        marker, length = struct.unpack(">HH", jpeg[place : place + 4])
        segment, place = jpeg[place + 4 : place + 2 + length], place + 2 + length
        if marker == 0xFFDB:
            tables += b"".join(segment[start + 1 : start + 65] for start in range(0, len(segment), 65))
        if marker == 0xFFDA:
            return tables, jpeg[place:-2]
