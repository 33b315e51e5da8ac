"""Keeps large blocks of memory with the process, and spares the start-up the search for garbage.

The C library returns every block of some hundred kilobytes to the system when it is freed and asks for it again for the
next picture, page by page. On the work of this program that costs a third of the time.
"""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# From malloc.h of the GNU C library; 32 MiB is the largest threshold it takes.
_M_TRIM_THRESHOLD = -1
_M_MMAP_THRESHOLD = -3
_LARGEST_BLOCK = 32 * 1024 * 1024
_KEPT = 1024 * 1024 * 1024


def keep_large_blocks() -> None:
    """Ask the allocator to reuse blocks up to 32 MiB; does nothing where it cannot be asked."""
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGEST_BLOCK)
        mallopt(_M_TRIM_THRESHOLD, _KEPT)


@contextmanager
def nothing_collected() -> Iterator[None]:
    """While a program starts hardly anything it makes is garbage; looking for it takes a tenth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def what_is_there_spared() -> Iterator[None]:
    """Let the search for garbage leave out all that is there now: what a stream is made of lasts as long as it runs.

    Otherwise each full search would hold up the frames for a quarter of a second.
    """
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
