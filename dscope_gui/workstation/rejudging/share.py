"""The share of the history that one process judges again, and remembers for the next question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple

from dscope_gui.domain.history import HistoryQuery, Stretch
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.protocols import RecordReader
from dscope_gui.workstation.rejudging.again import judged_again, obstacle
from dscope_gui.workstation.rejudging.facts import Facts, facts_of
from dscope_gui.workstation.rejudging.head import Head
from dscope_gui.workstation.rejudging.outcome import Cell, Flip, FlipKind, NotJudged, Question, Tally, flip_kind
from dscope_gui.workstation.rejudging.screening import surely_unchanged

_MOST_REMEMBERED: Final = 500_000
"""Inspections of one process; each takes about a kilobyte and a tenth of one for each defect."""


@dataclass(frozen=True, slots=True)
class Part:
    """What came of one stretch."""

    done: int
    cells: Mapping[Cell, Tally]
    flips: tuple[Flip, ...]
    not_judged: Mapping[NotJudged, int]


@dataclass(slots=True)
class Share:
    """Reads stretches of the history once and judges them as often as asked."""

    records: RecordReader
    _query: HistoryQuery | None = None
    _facts: dict[Stretch, Facts] = field(default_factory=dict)
    _remembered: int = 0

    def judge(self, question: Question, stretch: Stretch) -> Part:
        """Judge one stretch again; may raise `StoreUnavailable`."""
        return judged_part(question.rule_set, self._facts_of(question.query, stretch))

    def _facts_of(self, query: HistoryQuery, stretch: Stretch) -> Facts:
        """Nothing stored ever changes, so that what was read of a stretch holds for good."""
        if query != self._query:
            self._query, self._remembered = query, 0
            self._facts.clear()
        if (known := self._facts.get(stretch)) is not None:
            return known
        facts = facts_of(self.records.read(query, stretch))
        if self._remembered < _MOST_REMEMBERED:
            self._facts[stretch] = facts
            self._remembered += len(facts.heads)
        return facts


def judged_part(rule_set: RuleSet, facts: Facts) -> Part:
    """All inspections of some facts judged again."""
    changes: Counter[_Change] = Counter()
    flips: list[Flip] = []
    not_judged: Counter[NotJudged] = Counter()
    stays = surely_unchanged(rule_set, facts).tolist()
    for place, head in enumerate(facts.heads):
        if stays[place] and head is not None:
            changes[_Change(head.cell, head.before.status, head.before.status, None)] += 1
            continue
        after = _judged(rule_set, facts, place)
        if head is None or isinstance(after, NotJudged):
            not_judged[after if isinstance(after, NotJudged) else NotJudged.DAMAGED] += 1
            continue
        kind = flip_kind(head.before, after)
        changes[_Change(head.cell, head.before.status, after.status, kind)] += 1
        if kind is not None:
            flips.append(_flip(head, after, kind))
    return Part(len(facts.heads), _cells(changes), tuple(flips), dict(not_judged))


def _judged(rule_set: RuleSet, facts: Facts, place: int) -> Verdict | NotJudged:
    head, examination = facts.heads[place], facts.examination(place)
    if head is None:
        return NotJudged.DAMAGED
    if (reason := obstacle(examination, head.context, head.before)) is not None or examination is None:
        return reason or NotJudged.NO_PICTURE
    return judged_again(rule_set, examination, head.context, head.shape)


class _Change(NamedTuple):
    """What is counted of one inspection."""

    cell: Cell
    before: VerdictStatus
    after: VerdictStatus
    kind: FlipKind | None


def _cells(changes: Counter[_Change]) -> dict[Cell, Tally]:
    cells: dict[Cell, Tally] = {}
    for change, count in changes.items():
        tally = Tally(
            judged=count,
            flips={} if change.kind is None else {change.kind: count},
            passed_before=count if change.before is VerdictStatus.PASS else 0,
            passed_after=count if change.after is VerdictStatus.PASS else 0,
        )
        cells[change.cell] = cells.get(change.cell, Tally()).plus(tally)
    return cells


def _flip(head: Head, after: Verdict, kind: FlipKind) -> Flip:
    moment = datetime.fromisoformat(head.captured_at)
    return Flip(head.id, moment, head.ticket, head.before, after, kind)
