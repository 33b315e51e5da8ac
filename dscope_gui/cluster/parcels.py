"""What travels between the program and workers, and what a worker does with it."""

from __future__ import annotations

import pickle
import platform
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias

import cv2
import numpy as np

from dscope_gui.heap import keep_large_blocks
from dscope_gui.version import __version__

Versions: TypeAlias = tuple[tuple[str, str], ...]
_KEPT: Final = 2
"""Jobs unpacked in one worker: the one under way, and one that another program has given meanwhile."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Contents that are looked at by the same program alone, as another one might misread them.

    Parameters
    ----------
    contents : pickled, each by itself.
    """

    versions: Versions
    contents: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """Results in the order of the tasks, and how long they took."""

    results: list[Any]
    seconds: float


@dataclass(frozen=True, slots=True)
class Stranger:
    """A worker with another program, which has done nothing."""

    host: str
    versions: Versions


def versions_here() -> Versions:
    """Of all that decides what is found on a picture."""
    return (
        ("D-Scope Blink", __version__),
        ("Python", ".".join(platform.python_version_tuple()[:2])),
        ("OpenCV", cv2.__version__),
        ("NumPy", np.__version__),
    )


def parcel(contents: tuple[bytes, ...]) -> Parcel:
    return Parcel(versions_here(), contents)


def do_parcel(tasks: Parcel, work: Parcel) -> Finished | Stranger:
    """In a worker: do the tasks one after the other.

    Parameters
    ----------
    work : holds the function that does one of them.
    """
    here = versions_here()
    if tasks.versions != here:
        return Stranger(socket.gethostname(), here)
    _prepare()
    do = _unpacked(work.contents)
    began_s = time.perf_counter()
    # Sent by whoever may give this worker any order anyway: dask itself runs what it is sent.
    results = [do(pickle.loads(content)) for content in tasks.contents]
    return Finished(results, time.perf_counter() - began_s)


@lru_cache(1)
def _prepare() -> None:
    """Once in each process: one OpenCV thread for each of the worker's own, as in the local pool."""
    keep_large_blocks()
    cv2.setNumThreads(1)


@lru_cache(_KEPT)
def _unpacked(contents: tuple[bytes, ...]) -> Callable[[Any], Any]:
    do: Callable[[Any], Any] = pickle.loads(contents[0])
    return do
