"""Judges the stored history again beside the screen."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from itertools import count
from multiprocessing import Pipe
from multiprocessing.connection import wait
from typing import Final, TypeAlias

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock, RecordReader
from dscope_gui.workstation.rejudging.crew import STRETCH, Crew
from dscope_gui.workstation.rejudging.outcome import Question, Rejudged
from dscope_gui.workstation.rejudging.sums import Sums
from dscope_gui.workstation.rejudging.worker import Reply

OnState: TypeAlias = Callable[[Rejudged], None]
OnFault: TypeAlias = Callable[[DScopeError], None]

MOST_FLIPS: Final = 20_000
"""Kept for lists; nobody looks through more, and each takes a kilobyte or two."""
_BETWEEN_STATES_S: Final = 0.25


class Rejudging:
    """Answers one question at a time; a new question takes the place of the one under way.

    What was read for one question is kept for the next, so that only the first one takes long.

    Parameters
    ----------
    records : of the history, as `store.records`.
    on_state : told some times a second how far the question is, and once when it is answered; in a thread of its own.
    on_fault : told instead of the answer when the history cannot be read; in the same thread.
    processes : which read and judge, each its own share.
    most_flips : kept of each question; the tallies count all.
    """

    def __init__(
        self,
        records: RecordReader,
        clock: Clock,
        *,
        on_state: OnState,
        on_fault: OnFault,
        processes: int = 2,
        most_flips: int = MOST_FLIPS,
    ) -> None:
        self._records = records
        self._clock = clock
        self._on_state = on_state
        self._on_fault = on_fault
        self._most_flips = most_flips
        self._crew = Crew(records, processes)
        self._numbers = count(1)
        self._lock = threading.Lock()
        self._number = 0
        self._asked: Question | None = None
        self._is_closing = False
        self._bell, self._ring = Pipe(duplex=False)
        self._thread: threading.Thread | None = None

    def ask(self, question: Question) -> None:
        """Begin; returns at once."""
        self._call(question)

    def cancel(self) -> None:
        """Forget the question under way at once; nothing more is told of it, but what is being told already."""
        self._call(None)

    def close(self) -> None:
        """End the processes and let go of what was kept; may be called again."""
        with self._lock:
            self._is_closing = True
        self._call(None)
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._ring.close()
        self._bell.close()

    def _call(self, question: Question | None) -> None:
        with self._lock:
            self._number, self._asked = next(self._numbers), question
            if self._thread is None:
                if question is None or self._is_closing:
                    return
                self._thread = threading.Thread(target=self._run, name="judging again", daemon=True)
                self._thread.start()
            self._ring.send(None)

    def _run(self) -> None:
        """Top of the thread: takes questions until it is closed."""
        try:
            while (called := self._next_call()) is not None:
                number, question = called
                self._crew.call_off(number)
                if question is not None:
                    self._answer(number, question)
        finally:
            self._crew.close()

    def _next_call(self) -> tuple[int, Question | None] | None:
        """Wait for the bell; of several calls only the last one counts. None where it is closed."""
        self._bell.recv()
        while self._bell.poll():
            self._bell.recv()
        with self._lock:
            return None if self._is_closing else (self._number, self._asked)

    def _answer(self, number: int, question: Question) -> None:
        try:
            self._follow(number, self._begun(number, question))
        except DScopeError as error:
            self._crew.call_off(0)
            self._tell(number, error)
        except Exception as error:  # noqa: BLE001 - top of a thread: whoever waits must learn of it
            logger().exception("The stored history could not be judged again")
            self._crew.call_off(0)
            self._tell(number, DScopeError(f"The program failed: {error}", "The log has the details"))

    def _begun(self, number: int, question: Question) -> Sums:
        began_s = self._clock.monotonic_s()
        stretches = self._records.stretches(question.query, STRETCH)
        self._crew.order(number, question, stretches)
        total = sum(stretch.count for stretch in stretches)
        return Sums(question, len(stretches), total, began_s, self._most_flips)

    def _follow(self, number: int, sums: Sums) -> None:
        """Add up what comes and tell it, until the answer is whole or the bell rings."""
        told_s = self._told(number, sums)
        while not sums.is_complete:
            ready = wait([self._bell, *self._crew.lines])
            if self._bell in ready:
                return
            for line in self._crew.lines:
                self._add(number, sums, self._crew.replies(line) if line in ready else ())
            if sums.is_complete or self._clock.monotonic_s() - told_s >= _BETWEEN_STATES_S:
                told_s = self._told(number, sums)

    def _add(self, number: int, sums: Sums, replies: Iterable[Reply]) -> None:
        for reply in replies:
            if reply.number != number:
                continue
            if isinstance(reply.came, DScopeError):
                raise reply.came
            sums.add(reply.came)

    def _told(self, number: int, sums: Sums) -> float:
        now_s = self._clock.monotonic_s()
        self._tell(number, sums.state(now_s))
        return now_s

    def _tell(self, number: int, what: Rejudged | DScopeError) -> None:
        """Nothing is told of a question that is no longer the newest."""
        with self._lock:
            stale = number != self._number
        if stale:
            return
        if isinstance(what, DScopeError):
            self._on_fault(what)
        else:
            self._on_state(what)
