"""Counts over many records: verdicts, yield, defects, warnings, time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from dscope_gui.domain.record import Record, counted_defects
from dscope_gui.reports.csv_files import VERDICT_WORDS, Cell, verdict_word

Line: TypeAlias = tuple[str, Cell, str]
"""Name, value, and how a spreadsheet shows the value."""

_MS_PER_S: Final = 1000.0


@dataclass(slots=True)
class Totals:
    """What has been counted so far."""

    pictures: int = 0
    seconds: float = 0.0
    first: str = ""
    last: str = ""
    verdicts: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    zones: Counter[str] = field(default_factory=Counter)
    warnings: Counter[str] = field(default_factory=Counter)

    def add(self, record: Record) -> None:
        moment, quality = record["captured_at"], record["quality"]
        self.pictures += 1
        self.seconds += record["timing_ms"].get("total", 0.0) / _MS_PER_S
        self.first = min(self.first or moment, moment)
        self.last = max(self.last, moment)
        self.verdicts[verdict_word(record)] += 1
        self.statuses[record["status"]] += 1
        self.kinds.update(defect["type"] for defect in counted_defects(record))
        self.zones.update(defect["zone"] for defect in counted_defects(record))
        self.warnings.update(quality["warnings"] if quality else ())

    def blocks(self) -> Iterator[tuple[str, list[Line]]]:
        """Titles with their lines, in the order of a page."""
        yield "Totals", self._totals()
        yield "Defects by type", _counts(self.kinds)
        yield "Defects by zone", _counts(self.zones)
        yield "Warnings", _counts(self.warnings)
        mean_s = self.seconds / self.pictures if self.pictures else 0.0
        yield (
            "Time",
            [
                ("First inspection", self.first, "@"),
                ("Last inspection", self.last, "@"),
                ("Mean time per picture in s", mean_s, "0.000"),
            ],
        )

    def _totals(self) -> list[Line]:
        judged = self.verdicts["PASS"] + self.verdicts["FAIL"]
        passed: Cell = self.verdicts["PASS"] / judged if judged else "no picture judged"
        return [
            ("Pictures", self.pictures, "0"),
            *((word, self.verdicts[word], "0") for word in VERDICT_WORDS.values()),
            ("Yield (share of PASS among judged)", passed, "0.0%"),
            ("Unreadable files", self.statuses["unreadable"], "0"),
            ("No end face found", self.statuses["localization_failed"], "0"),
        ]


def _counts(found: Mapping[str, int]) -> list[Line]:
    return [(name, count, "0") for name, count in sorted(found.items())] or [("none", 0, "0")]
