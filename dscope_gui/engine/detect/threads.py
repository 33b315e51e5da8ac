"""Threads on which the methods run side by side."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache


@cache
def lasting_threads(count: int) -> ThreadPoolExecutor:
    """So many threads, which last as long as the process.

    OpenCV keeps some 860 bytes for each thread that ever took part in one of its parallel loops and never gives them
    back: threads made anew for each picture would cost 1.7 MB every 1,000 pictures.
    """
    return ThreadPoolExecutor(count, "detect")
