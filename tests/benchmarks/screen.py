"""An X server whose picture can be read while programs draw on it: says when a window is there to be seen."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

_SIZE: Final = (1280, 800)
_HEADER: Final = ">25I"
"""Of X Window Dump, version 7 (XWDFile.h)."""
_HEADER_BYTES, _WIDTH, _HEIGHT, _LINE_BYTES, _COLOURS = 0, 4, 5, 12, 19
"""Places in it."""
_COLOUR_BYTES: Final = 12
_DRAWN: Final = 0.5
"""Of the screen. The server leaves an undrawn window as black as what is behind it."""


@dataclass(frozen=True)
class Screen:
    """Of `display`; the server keeps its picture up to date in `memory`."""

    display: str
    memory: mmap.mmap

    def picture(self) -> NDArray[np.uint8]:
        """What is to be seen now: (H, W, 4), blue, green, red, and one of no meaning."""
        header = struct.unpack_from(_HEADER, self.memory)
        size = (header[_HEIGHT], header[_LINE_BYTES] // 4, 4)
        start = header[_HEADER_BYTES] + header[_COLOURS] * _COLOUR_BYTES
        flat = np.frombuffer(self.memory, np.uint8, size[0] * size[1] * size[2], start)
        picture: NDArray[np.uint8] = flat.reshape(size)[:, : header[_WIDTH]].copy()
        return picture

    def is_drawn_on(self) -> bool:
        return bool(np.mean(self.picture()[::8, ::8, :3].any(axis=2)) > _DRAWN)

    def is_empty(self) -> bool:
        return not self.picture()[..., :3].any()


@contextmanager
def open_screen() -> Iterator[Screen]:
    """A black screen on a server of its own."""
    told, tell = os.pipe()
    with tempfile.TemporaryDirectory() as folder:
        words = ["Xvfb", "-displayfd", str(tell), "-fbdir", folder, "-br", "-nocursor", "-noreset", "-nolisten", "tcp"]
        size = "x".join(map(str, (*_SIZE, 24)))
        server = subprocess.Popen([*words, "-screen", "0", size], pass_fds=(tell,), stderr=subprocess.DEVNULL)
        try:
            os.close(tell)
            with os.fdopen(told) as number:  # written when it is ready
                display = f":{number.readline().strip()}"
            with (Path(folder) / "Xvfb_screen0").open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(display, memory)
        finally:
            server.terminate()
            server.wait()
