"""Cuts what comes from a serial port into NMEA-0183 sentences, whatever else comes with them."""

from __future__ import annotations

import re
from typing import Final

MOST_BYTES: Final = 250
"""Of one sentence. The standard says 82; receivers with many digits send more, but none three times as much."""

_LINE_ENDS: Final = re.compile(rb"[\r\n]+")
_START: Final = b"$"


class Framer:
    """Keeps the beginning of a sentence until its end comes; never more than `MOST_BYTES` of it."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> list[str]:
        """The sentences that are whole now, each from its `$` on without line end.

        Binary messages, halves of sentences and lines without end are passed over. What it returns may still be
        rubbish, but it is plain text of a bounded length.
        """
        *lines, rest = _LINE_ENDS.split(self._rest + chunk)
        self._rest = _from_start(rest)
        found = (_from_start(line) for line in lines)
        return [line.decode("ascii") for line in found if line and _is_text(line)]


def _from_start(line: bytes) -> bytes:
    """From the last `$` on, which is where a sentence begins whose forerunner was torn; empty where there is none."""
    start = line.rfind(_START)
    sentence = line[start:] if start >= 0 else b""
    return sentence if len(sentence) <= MOST_BYTES else b""


def _is_text(line: bytes) -> bool:
    return line.isascii() and line.decode("ascii").isprintable()
