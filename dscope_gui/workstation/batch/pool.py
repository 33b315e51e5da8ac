"""Does tasks in several processes and survives the death of one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Final, TypeVar

import cv2

from dscope_gui.heap import keep_large_blocks

Given = TypeVar("Given")
Made = TypeVar("Made")

_AHEAD_PER_PROCESS: Final = 2
"""Tasks handed to each process: one in work and one waiting, so that stopping is quick and memory stays small."""


def do_all(
    tasks: Iterable[Given], do: Callable[[Given], Made], *, jobs: int, on_death: Callable[[Given], Made]
) -> Generator[Made, None, None]:
    """Results in the order in which they get ready.

    Parameters
    ----------
    do : picklable, and the same in every process; it must not raise.
    jobs : number of processes; 1 stays in this one.
    on_death : makes the result of a task that took its process down with it.
    """
    if jobs <= 1:
        yield from _do_here(tasks, do)
        return
    waiting = deque(tasks)
    while waiting:
        suspects = yield from _do_until_death(waiting, do, jobs)
        for task in suspects:
            yield _do_alone(task, do, on_death)


def _do_here(tasks: Iterable[Given], do: Callable[[Given], Made]) -> Iterator[Made]:
    # One thread here as in the processes: sums in another order would round differently.
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield from map(do, tasks)
    finally:
        cv2.setNumThreads(threads)


def _do_until_death(
    waiting: deque[Given], do: Callable[[Given], Made], jobs: int
) -> Generator[Made, None, list[Given]]:
    """Work off `waiting`; returns the tasks that were under way when a process died, none when all went well."""
    pool = _new_pool(jobs)
    under_way: dict[Future[Made], Given] = {}
    try:
        while waiting or under_way:
            while waiting and len(under_way) < jobs * _AHEAD_PER_PROCESS:
                with _interrupts_held():
                    future = pool.submit(do, waiting[0])
                under_way[future] = waiting.popleft()
            for ready in wait(under_way, return_when=FIRST_COMPLETED).done:
                result = ready.result()
                del under_way[ready]
                yield result
        return []
    except BrokenProcessPool:
        return list(under_way.values())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _do_alone(task: Given, do: Callable[[Given], Made], on_death: Callable[[Given], Made]) -> Made:
    with _new_pool(1) as pool:
        try:
            return pool.submit(do, task).result()
        except BrokenProcessPool:
            return on_death(task)


def _new_pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: OpenCV's threads do not survive a fork.
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_start_process)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Keep Ctrl+C back for a moment: a process that starts now inherits this and cannot be torn while it imports."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start_process() -> None:
    """Prepare a worker: one OpenCV thread, Ctrl+C left to the parent, no life without the parent."""
    keep_large_blocks()
    cv2.setNumThreads(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
