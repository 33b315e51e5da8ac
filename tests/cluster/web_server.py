"""A web server on loopback that hands out pictures, the bad habits of such servers among them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

_PIECE_BYTES: Final = 2_000


class PictureServer(ThreadingHTTPServer):
    """Serves a folder. `asked` : paths of the pictures handed out."""

    daemon_threads = True

    def __init__(self, folder: Path, port: int = 0) -> None:
        self.asked: list[str] = []
        self.is_ending = threading.Event()
        super().__init__(("127.0.0.1", port), partial(_Answer, directory=str(folder)))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def serving(folder: Path, port: int = 0) -> Iterator[PictureServer]:
    """A server for as long as it is needed; `port` : 0 for any free one."""
    server = PictureServer(folder, port)
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.01))
    thread.start()
    try:
        yield server
    finally:
        server.is_ending.set()
        server.shutdown()
        server.server_close()
        thread.join()


class _Answer(SimpleHTTPRequestHandler):
    """A file; a habit where the path begins with one: `/silent/`, `/cut/`, `/unsized/`, or a number such as `/403/`."""

    server: PictureServer

    def do_GET(self) -> None:
        habit, _, rest = self.path[1:].partition("/")
        if habit.isdigit():
            self.send_error(int(habit))
        elif habit == "silent":
            self.server.is_ending.wait()
        elif habit in ("cut", "unsized"):
            self._send_piecemeal(Path(self.translate_path(f"/{rest}")).read_bytes(), is_cut=habit == "cut")
        else:
            self.server.asked.append(self.path)
            super().do_GET()

    def do_HEAD(self) -> None:
        habit = self.path[1:].partition("/")[0]
        if habit.isdigit():
            self.send_error(int(habit))
        elif habit in ("silent", "cut", "unsized"):
            self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)
        else:
            super().do_HEAD()

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: a test's output is its own."""

    def _send_piecemeal(self, content: bytes, *, is_cut: bool) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "image/png")
        if is_cut:
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        for start in range(0, len(content) // 2 if is_cut else len(content), _PIECE_BYTES):
            self.wfile.write(content[start : start + _PIECE_BYTES])
            self.wfile.flush()
