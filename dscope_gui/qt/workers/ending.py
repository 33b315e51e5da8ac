"""Ends threads; those that are late are let go.

Qt ends the whole program when a thread is destroyed while it runs, and threads are destroyed with the window that owns
them. A camera that is just being opened, or a disk that hangs, hears of a stop only later.
"""

from __future__ import annotations

from typing import Final, TypeAlias

from PyQt6 import sip
from PyQt6.QtCore import QDeadlineTimer, QThread, QThreadPool

from dscope_gui.logs import logger

Threads: TypeAlias = QThread | QThreadPool

_MS_PER_S: Final = 1000
_LATE: Final[list[Threads]] = []


def end_threads(threads: Threads, timeout_s: float) -> bool:
    """Wait for a thread, or those of a pool, that were told to stop; to be called in the thread that made it.

    Returns
    -------
    False where they did not end within the time. They then belong to nobody and go on until they end by themselves, so
    that whatever they still speak to must live as long as they do.
    """
    if _ended(threads, round(timeout_s * _MS_PER_S)):
        return True
    if threads not in _LATE:
        logger().warning("The thread %s is still at work and is let go", threads.objectName())
        threads.setParent(None)
        _LATE.append(threads)
    return False


def wait_for_late_threads(timeout_s: float) -> tuple[str, ...]:
    """Before the program ends: give those that were let go the time to finish.

    Returns
    -------
    Names of those that still run; they end with the process.
    """
    deadline = QDeadlineTimer(round(timeout_s * _MS_PER_S))
    still = [threads for threads in _LATE if not _ended(threads, deadline.remainingTime())]
    for threads in still:
        logger().warning("The thread %s did not end and is ended with the program", threads.objectName())
        # Else the interpreter destroys it at its end, a fatal error to Qt.
        sip.transferto(threads, None)  # type: ignore[arg-type]  # None stands for C++, which sip's stub does not know
    _LATE.clear()
    return tuple(threads.objectName() for threads in still)


def _ended(threads: Threads, timeout_ms: int) -> bool:
    return threads.wait(timeout_ms) if isinstance(threads, QThread) else threads.waitForDone(timeout_ms)
