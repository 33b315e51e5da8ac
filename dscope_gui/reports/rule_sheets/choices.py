"""Lists to choose from in the cells whose words are fixed, as Excel's formulas for them."""

from __future__ import annotations

from collections.abc import Iterable

from dscope_gui.domain.decision import DecisionRule
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import FeatureClass, Polish
from dscope_gui.reports.rule_sheets import layout


def head_choices() -> dict[str, str]:
    """By field of the head."""
    yes_or_no = _list((layout.YES, layout.NO))
    return {
        layout.VERIFIED: yes_or_no,
        layout.MULTI_FIBER: yes_or_no,
        layout.UNIT: _list(layout.UNITS.values()),
        layout.POLISH: _list(Polish),
        layout.REFUSE_WHEN: _list(QualityWarning),
        layout.DECISION: _list(DecisionRule),
        layout.CONDITIONAL_PASS: _list(("pass", "ask")),
        layout.CONDITIONAL_FAIL: _list(("fail", "ask")),
    }


def limit_choices(last_zone_row: int) -> dict[str, str]:
    """By column of the limits; zones are those of the sheet beside it."""
    yes_or_no = _list((layout.YES, layout.NO))
    return {
        layout.ZONE: f"={layout.ZONES}!$A$2:$A${last_zone_row}",
        layout.COLUMN: _list(FeatureClass),
        layout.FROM_INCLUDED: yes_or_no,
        layout.TO_INCLUDED: yes_or_no,
    }


def _list(words: Iterable[str]) -> str:
    return f'"{",".join(words)}"'
