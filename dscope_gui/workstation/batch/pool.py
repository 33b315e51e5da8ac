"""Does tasks in several processes and survives the death of one."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

import cv2

from dscope_gui.heap import keep_large_blocks
from dscope_gui.protocols.work import Given, Made
from dscope_gui.workstation.batch.interrupts import interrupts_held

_AHEAD_PER_PROCESS: Final = 2
"""Tasks handed to each process: one in work and one waiting, so that stopping is quick and memory stays small."""
_LET_IN_EVERY_S: Final = 0.2
"""Ctrl+C waits at most so long for its answer."""


@dataclass(frozen=True, slots=True)
class LocalPool:
    """Implements `protocols.WorkForce` with processes of this machine.

    Parameters
    ----------
    jobs : number of processes; 0 is one for every processor, 1 stays in this one, as does a single task.
    """

    jobs: int = 0

    @property
    def sees_our_files(self) -> bool:
        return True

    def do_all(
        self, tasks: Iterable[Given], do: Callable[[Given], Made], *, on_death: Callable[[Given], Made]
    ) -> Generator[Made, None, None]:
        """As the protocol says."""
        jobs, waiting = self.jobs or usable_processors(), iter(tasks)
        first = list(islice(waiting, 2))
        waiting = chain(first, waiting)
        if jobs == 1 or len(first) < 2:  # noqa: PLR2004 - a process is not worth its start for one task
            yield from _do_here(waiting, do)
            return
        while suspects := (yield from _do_until_death(waiting, do, jobs)):
            for task in suspects:
                if (yield from _do_until_death(iter((task,)), do, 1)):
                    yield on_death(task)


def usable_processors() -> int:
    """Processors that this process may use, which in a container are fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _do_here(tasks: Iterable[Given], do: Callable[[Given], Made]) -> Iterator[Made]:
    # One thread here as in the processes: sums in another order would round differently.
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        yield from map(do, tasks)
    finally:
        cv2.setNumThreads(threads)


def _do_until_death(
    waiting: Iterator[Given], do: Callable[[Given], Made], jobs: int
) -> Generator[Made, None, list[Given]]:
    """Work off `waiting`; returns the tasks that were under way when a process died, none when all are done."""
    pool = _new_pool(jobs)
    under_way: dict[Future[Made], Given] = {}
    unsent: list[Given] = []
    try:
        while True:
            for task in islice(waiting, jobs * _AHEAD_PER_PROCESS - len(under_way)):
                unsent = [task]
                with interrupts_held():
                    under_way[pool.submit(do, task)] = task
                unsent = []
            if not under_way:
                return []
            for ready in _finished(under_way):
                result = ready.result()
                del under_way[ready]
                yield result
    except BrokenProcessPool:
        return [*under_way.values(), *unsent]
    finally:
        with interrupts_held():
            pool.shutdown(wait=True, cancel_futures=True)


def _finished(under_way: Iterable[Future[Made]]) -> set[Future[Made]]:
    """The next that are done; in between an interrupt is let in."""
    while True:
        with interrupts_held():
            done = wait(under_way, timeout=_LET_IN_EVERY_S, return_when=FIRST_COMPLETED).done
        if done:
            return done


def _new_pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: OpenCV's threads do not survive a fork.
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_start_process)


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
