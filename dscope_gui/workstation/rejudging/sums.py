"""Adds up what comes of the stretches of one question."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from dscope_gui.rules import rule_set_sha256
from dscope_gui.workstation.rejudging.outcome import Cell, Flip, NotJudged, Question, Rejudged, Tally
from dscope_gui.workstation.rejudging.share import Part


@dataclass(slots=True)
class Sums:
    """All that is known of one question.

    Parameters
    ----------
    stretches, total : that fit its query, and the inspections in them.
    began_s : when it began, by the clock that `state` is told.
    most_flips : kept; the tallies count all.
    """

    question: Question
    stretches: int
    total: int
    began_s: float
    most_flips: int
    done: int = 0
    _parts: int = 0
    _cells: dict[Cell, Tally] = field(default_factory=dict)
    _flips: list[Flip] = field(default_factory=list)
    _not_judged: Counter[NotJudged] = field(default_factory=Counter)

    @property
    def is_complete(self) -> bool:
        return self._parts == self.stretches

    def add(self, part: Part) -> None:
        self._parts += 1
        self.done += part.done
        for cell, tally in part.cells.items():
            self._cells[cell] = self._cells.get(cell, Tally()).plus(tally)
        self._flips += part.flips[: self.most_flips - len(self._flips)]
        self._not_judged.update(part.not_judged)

    def state(self, now_s: float) -> Rejudged:
        return Rejudged(
            rule_set_sha256=rule_set_sha256(self.question.rule_set),
            done=self.done,
            total=self.total,
            seconds_left=self._left_s(now_s),
            cells={cell: self._cells[cell] for cell in sorted(self._cells)},
            flips=tuple(sorted(self._flips, key=_age)),
            not_judged=dict(self._not_judged),
            is_complete=self.is_complete,
        )

    def _left_s(self, now_s: float) -> float | None:
        if not self.done:
            return None
        return (now_s - self.began_s) / self.done * (self.total - self.done)


def _age(flip: Flip) -> tuple[datetime, str]:
    return flip.captured_at, flip.id
