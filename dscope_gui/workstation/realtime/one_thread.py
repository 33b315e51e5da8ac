"""How OpenCV works while a stream runs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import cv2


@contextmanager
def opencv_in_one_thread() -> Iterator[None]:
    """Let it not divide its work among threads, in the whole process.

    The pieces of a quick look are small: dividing them takes a fifth more of the processors and no less time, and
    camera, server and clients need the other core.
    """
    before = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield
    finally:
        cv2.setNumThreads(before)
