"""The processes that judge the history again, each its own share."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

from dscope_gui.domain.history import Stretch
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import RecordReader
from dscope_gui.workstation.rejudging.outcome import Question
from dscope_gui.workstation.rejudging.worker import Order, Reply, work

STRETCH: Final = 250
"""Inspections between two looks whether the question still stands: some tenths of a second."""
_PATIENCE_S: Final = 5.0


@dataclass(frozen=True, slots=True)
class _Member:
    process: BaseProcess
    line: Connection


class Crew:
    """Starts its processes with the first order. Used by one thread."""

    def __init__(self, records: RecordReader, processes: int) -> None:
        self._records = records
        self._count = processes
        # Spawned, not forked: threads and connections of this process do not survive a fork.
        self._context = multiprocessing.get_context("spawn")
        self._newest = self._context.Value("Q", 0)
        self._members: list[_Member] = []

    @property
    def lines(self) -> Sequence[Connection]:
        """What to wait on; `replies` then reads what came."""
        return [member.line for member in self._members]

    def order(self, number: int, question: Question, stretches: Sequence[Stretch]) -> None:
        """Let everybody judge his share; the same stretch always falls to the same process, which remembers it.

        Raises
        ------
        DScopeError
            A process died since the last order.
        """
        if not self._members:
            self._members = [self._started() for _ in range(self._count)]
        self.call_off(number)
        for place, member in enumerate(self._members):
            own = [one for one in stretches if one.first // STRETCH % self._count == place]
            try:
                member.line.send(Order(number, question, own))
            except OSError:
                raise self._died() from None

    def call_off(self, number: int) -> None:
        """Whatever was ordered before `number` is left where it is."""
        self._newest.value = number

    def replies(self, line: Connection) -> Iterator[Reply]:
        """All that came on a line.

        Raises
        ------
        DScopeError
            The process died.
        """
        try:
            while line.poll():
                yield line.recv()
        except (EOFError, OSError):
            raise self._died() from None

    def _died(self) -> DScopeError:
        """The others are ended as well, and the next order finds all of them new."""
        self.close()
        return DScopeError(
            "A process that judged stored inspections again ended without a word",
            "It may have run out of memory; close other programs and try again",
        )

    def close(self) -> None:
        """End the processes; the next order starts them again."""
        self.call_off(0)
        members, self._members = self._members, []
        for member in members:
            member.line.close()
        for member in members:
            member.process.join(_PATIENCE_S)
            if member.process.is_alive():
                member.process.kill()
                member.process.join()
            member.process.close()

    def _started(self) -> _Member:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(
            target=work, args=(theirs, self._records, self._newest), name="judging again", daemon=True
        )
        process.start()
        theirs.close()
        return _Member(process, ours)
