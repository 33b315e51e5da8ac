"""The head of a rule set out of lines of field and value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import Polish
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.reports.rule_sheets import layout
from dscope_gui.reports.rule_sheets.cells import Cells, SheetCell, words_of
from dscope_gui.reports.rule_sheets.faults import Place
from dscope_gui.reports.rule_sheets.tables import Row

_NEEDED: Final = (layout.ID, layout.TITLE, layout.STANDARD, layout.EDITION, layout.VERIFIED, layout.UNIT)
_OF_CLADDING: Final = (layout.CLADDING_UM, layout.CLADDING_TOLERANCE_UM, layout.CLADDING_SOURCE)
_OF_DECISION: Final = (
    layout.DECISION_K,
    layout.DECISION_R,
    layout.CONDITIONAL_PASS,
    layout.CONDITIONAL_FAIL,
    layout.DECISION_SOURCE,
)


def read_head(rows: Sequence[Row] | None, cells: Cells) -> dict[str, Any]:
    """As the file of a rule set holds it; empty where there is no head."""
    if rows is None:
        return {}
    by_name = _by_name(rows, cells)
    for name in _NEEDED:
        if name not in by_name or by_name[name][0].is_empty:
            place = by_name[name][0].place if name in by_name else Place(layout.HEAD)
            cells.faults.add(place, f"the line '{name}' must be filled in: {layout.MEANINGS[name]}")
    return _Head(by_name, cells).data()


def _by_name(rows: Sequence[Row], cells: Cells) -> dict[str, list[SheetCell]]:
    """Values by field."""
    known = {name.casefold(): name for name in layout.MEANINGS}
    found: dict[str, list[SheetCell]] = {}
    for row in rows:
        written = (cells.needed_text(row[layout.FIELD]) or "").strip()
        name = known.get(written.casefold())
        if name is None:
            if written:
                what = f"there is no field '{written}'. {did_you_mean(written, layout.MEANINGS)}"
                cells.faults.add(row[layout.FIELD].place, what)
            continue
        if name in found and name not in layout.REPEATED:
            cells.faults.add(row[layout.FIELD].place, f"the field '{name}' stands there twice")
        found.setdefault(name, []).append(row[layout.VALUE])
    return found


class _Head:
    """Reads the fields one by one."""

    def __init__(self, by_name: dict[str, list[SheetCell]], cells: Cells) -> None:
        self._by_name, self._cells = by_name, cells

    def data(self) -> dict[str, Any]:
        units = {word: unit for unit, word in layout.UNITS.items()}
        floor_um = self._cells.number(self._cell(layout.FLOOR_UM))
        texts = {"id": layout.ID, "title": layout.TITLE, "standard": layout.STANDARD, "edition": layout.EDITION}
        return {
            **{key: self._text(name) for key, name in texts.items()},
            "verified": self._cells.yes(self._cell(layout.VERIFIED)),
            "notice": self._text(layout.NOTICE) or "",
            "reference": self._text(layout.REFERENCE) or "cladding_fit",
            "unit": self._cells.choice(self._cell(layout.UNIT), units),
            "cladding": self._cladding(),
            "applies_to": {
                "fibers": [self._cells.text(cell) for cell in self._filled(layout.FIBER)],
                "polish": [self._cells.choice(cell, words_of(Polish)) for cell in self._filled(layout.POLISH)],
                "multi_fiber": self._cells.yes(self._cell(layout.MULTI_FIBER)) or False,
            },
            **({} if floor_um is None else {"min_detect_um": floor_um}),
            "refuse_when": [
                self._cells.choice(cell, words_of(QualityWarning)) for cell in self._filled(layout.REFUSE_WHEN)
            ],
            "decision": self._decision(),
        }

    def _cladding(self) -> dict[str, Any] | None:
        given = [name for name in _OF_CLADDING if not self._cell(name).is_empty]
        if not given:
            return None
        for name in _OF_CLADDING:
            if name not in given:
                self._cells.faults.add(self._cell(name).place, f"'{name}' must be filled in, as '{given[0]}' is")
        return {
            "diameter_um": self._cells.number(self._cell(layout.CLADDING_UM)),
            "tolerance_um": self._cells.number(self._cell(layout.CLADDING_TOLERANCE_UM)),
            "source": self._text(layout.CLADDING_SOURCE),
        }

    def _decision(self) -> dict[str, Any] | None:
        rule = self._cells.choice(self._cell(layout.DECISION), words_of(DecisionRule))
        if rule is None:
            for name in _OF_DECISION:
                if not self._cell(name).is_empty and self._cell(layout.DECISION).is_empty:
                    self._cells.faults.add(self._cell(name).place, f"it means nothing without '{layout.DECISION}'")
            return None
        k, r = (self._cells.number(self._cell(name)) for name in (layout.DECISION_K, layout.DECISION_R))
        on_pass = self._cells.choice(self._cell(layout.CONDITIONAL_PASS), words_of(("pass", "ask")))
        on_fail = self._cells.choice(self._cell(layout.CONDITIONAL_FAIL), words_of(("fail", "ask")))
        given = {"k": k, "r": r, "conditional_pass": on_pass, "conditional_fail": on_fail}
        named = {key: value for key, value in given.items() if value is not None}
        return {"rule": rule, **named, "source": self._text(layout.DECISION_SOURCE) or ""}

    def _text(self, name: str) -> str | None:
        return self._cells.text(self._cell(name))

    def _filled(self, name: str) -> list[SheetCell]:
        return [cell for cell in self._by_name.get(name, []) if not cell.is_empty]

    def _cell(self, name: str) -> SheetCell:
        """The first of that name; an empty one where there is none."""
        return self._by_name.get(name, [SheetCell(Place(layout.HEAD), None, None)])[0]
