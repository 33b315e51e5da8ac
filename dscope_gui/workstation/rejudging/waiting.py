"""Judging the history again for somebody who waits for the answer, such as a command."""

from __future__ import annotations

import queue
from collections.abc import Sequence
from contextlib import closing
from typing import Final

from dscope_gui.domain.history import Stretch
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock, RecordReader
from dscope_gui.workstation.rejudging.crew import STRETCH
from dscope_gui.workstation.rejudging.outcome import Question, Rejudged
from dscope_gui.workstation.rejudging.rejudging import MOST_FLIPS, OnState, Rejudging
from dscope_gui.workstation.rejudging.share import Share
from dscope_gui.workstation.rejudging.sums import Sums

_BETWEEN_LOOKS_S: Final = 0.5
_FEW: Final = 4
"""Stretches that are not worth the start of a process."""


def rejudge(
    records: RecordReader,
    question: Question,
    clock: Clock,
    on_state: OnState,
    *,
    processes: int = 2,
    most_flips: int = MOST_FLIPS,
) -> Rejudged:
    """The whole answer; Ctrl+C ends the processes and goes on as such.

    Parameters
    ----------
    on_state : told some times a second how far it is, in the thread of the caller.

    Raises
    ------
    DScopeError
        The history cannot be read.
    """
    stretches = records.stretches(question.query, STRETCH)
    if len(stretches) <= _FEW:
        return _here(Share(records), question, stretches, clock, on_state)
    told: queue.Queue[Rejudged | DScopeError] = queue.Queue()
    rejudging = Rejudging(
        records, clock, on_state=told.put, on_fault=told.put, processes=processes, most_flips=most_flips
    )
    with closing(rejudging):
        rejudging.ask(question)
        while True:
            state = _next(told)
            if isinstance(state, DScopeError):
                raise state
            on_state(state)
            if state.is_complete:
                return state


def _here(share: Share, question: Question, stretches: Sequence[Stretch], clock: Clock, on_state: OnState) -> Rejudged:
    """In this process: so few are judged before another one has begun."""
    total = sum(stretch.count for stretch in stretches)
    sums = Sums(question, len(stretches), total, clock.monotonic_s(), total)
    for stretch in stretches:
        sums.add(share.judge(question, stretch))
        on_state(sums.state(clock.monotonic_s()))
    return sums.state(clock.monotonic_s())


def _next(told: queue.Queue[Rejudged | DScopeError]) -> Rejudged | DScopeError:
    """What is told next; looks up from time to time, because an endless wait hears no Ctrl+C on Windows."""
    while True:
        try:
            return told.get(timeout=_BETWEEN_LOOKS_S)
        except queue.Empty:
            continue
