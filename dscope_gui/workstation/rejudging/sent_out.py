"""Judging the history again by a force that sees none of our files: the records are sent to it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from contextlib import closing
from typing import NoReturn

from dscope_gui.domain.history import StoredRecord
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import Clock, RecordReader, WorkForce
from dscope_gui.workstation.rejudging.crew import STRETCH
from dscope_gui.workstation.rejudging.facts import facts_of
from dscope_gui.workstation.rejudging.outcome import Question, Rejudged
from dscope_gui.workstation.rejudging.rejudging import OnState
from dscope_gui.workstation.rejudging.share import Part, judged_part
from dscope_gui.workstation.rejudging.sums import Sums


def rejudge_by(
    force: WorkForce, records: RecordReader, question: Question, clock: Clock, on_state: OnState, *, most_flips: int
) -> Rejudged:
    """The whole answer; Ctrl+C goes on as such.

    The records are read here and taken apart there, which is most of the work; nothing is kept for the next question.

    Parameters
    ----------
    on_state : told after each stretch how far it is.

    Raises
    ------
    DScopeError
        The history cannot be read, or the force is lost.
    """
    stretches = records.stretches(question.query, STRETCH)
    total = sum(stretch.count for stretch in stretches)
    sums = Sums(question, len(stretches), total, clock.monotonic_s(), most_flips)
    read = (tuple(records.read(question.query, stretch)) for stretch in stretches)
    do = functools.partial(_judged, rule_set=question.rule_set)
    with closing(force.do_all(read, do, on_death=_died)) as parts:
        for part in parts:
            sums.add(part)
            on_state(sums.state(clock.monotonic_s()))
    return sums.state(clock.monotonic_s())


def _judged(stored: Sequence[StoredRecord], rule_set: RuleSet) -> Part:
    return judged_part(rule_set, facts_of(stored))


def _died(stored: Sequence[StoredRecord]) -> NoReturn:
    raise DScopeError(
        f"Whoever judged {len(stored)} stored inspections again ended without a word, time and again",
        "It may have run out of memory; look at the log of the worker",
    )
