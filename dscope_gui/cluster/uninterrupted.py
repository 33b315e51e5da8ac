"""Loaded by each worker of a cluster of our own: Ctrl+C is for the program that has started it.

The terminal sends it to every process; a worker that heard it would end in the middle of a picture, with many words.
"""

from __future__ import annotations

import signal


def dask_setup(_worker: object) -> None:
    """Called by dask in the main thread of a worker, before it joins."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
