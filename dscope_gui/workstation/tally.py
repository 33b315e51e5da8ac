"""How a lot stands: how many of its parts were inspected, and how many passed."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import ResultStore


@dataclass(frozen=True, slots=True)
class Tally:
    """Of each part only its last inspection counts."""

    lot: str
    parts: int
    passed: int

    @property
    def share_passed(self) -> float | None:
        return self.passed / self.parts if self.parts else None


def tally_of(store: ResultStore, lot: str) -> Tally:
    """Count a lot; without a name nothing is counted."""
    if not lot:
        return Tally("", 0, 0)
    parts = store.count(HistoryQuery(lot=lot, latest_only=True))
    return Tally(lot, parts, store.count(HistoryQuery(lot=lot, latest_only=True, answers=(Answer.PASS,))))
