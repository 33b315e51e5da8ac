"""How many inspections were answered how, and the yield."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.protocols import ResultStore


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by answer; answers that nobody got may be missing."""

    answers: dict[Answer, int]

    @property
    def total(self) -> int:
        return sum(self.answers.values())

    @property
    def judged(self) -> int:
        """A retake or a question to the technician is no judgement on the part."""
        return self.answers.get(Answer.PASS, 0) + self.answers.get(Answer.FAIL, 0)

    @property
    def passed_share(self) -> float | None:
        """The yield: passes among the judged; None where nothing was judged."""
        return self.answers.get(Answer.PASS, 0) / self.judged if self.judged else None


def tally_of(store: ResultStore, query: HistoryQuery) -> Tally:
    """Count what fits, answer by answer."""
    asked = query.answers or tuple(Answer)
    return Tally({answer: store.count(replace(query, answers=(answer,))) for answer in asked})
