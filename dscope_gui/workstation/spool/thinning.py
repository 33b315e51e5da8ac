"""Makes room in the spool: pictures that lie in the shared history's folder as well need not be kept twice."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Final

KEPT: Final = 2000
"""The newest pictures stay: they are looked at most, also while the shared folder cannot be reached."""
_AT_ONCE: Final = 50
_PICTURES: Final = "pictures"


def thin_pictures(spool: Path, shared: Path, *, kept: int = KEPT, at_once: int = _AT_ONCE) -> int:
    """Remove the oldest pictures from a drained spool, each only where the shared copy is the same, byte by byte.

    Parameters
    ----------
    kept : so many of the newest stay.
    at_once : at most so many are looked at, so that nobody waits for long.

    Returns
    -------
    How many were removed.
    """
    files = sorted((spool / _PICTURES).glob("*/*/*/*.png"), key=lambda file: file.name)
    removed = 0
    for file in islice(_old(files, kept), at_once):
        with suppress(OSError):
            if (shared / file.relative_to(spool)).read_bytes() == file.read_bytes():
                file.unlink()
                removed += 1
    return removed


def _old(files: list[Path], kept: int) -> Iterator[Path]:
    """By their ids, which begin with the time."""
    return iter(files[: max(0, len(files) - kept)])
