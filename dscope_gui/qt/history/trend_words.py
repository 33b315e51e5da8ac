"""The values of a day in words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.history import TrendDay
from dscope_gui.qt.history.tally import Tally
from dscope_gui.qt.widgets.wording import answer_word, kind_word, zone_title

translate = QCoreApplication.translate

_PARTS: Final = ("core", "cladding", "adhesive", "contact")
_HUNDRED: Final = 100.0
_KINDS: Final = {kind.value for kind in DefectKind}


def yield_percent(day: TrendDay) -> float | None:
    """None on a day on which nothing was judged."""
    share = Tally(day.answers).passed_share
    return None if share is None else share * _HUNDRED


def series_word(name: str) -> str:
    """A type of defect or a zone."""
    return kind_word(DefectKind(name)) if name in _KINDS else zone_title(name)


def zones_in_order(names: Iterable[str]) -> list[str]:
    """From the core outwards; zones of a rule set's own come after the four parts of an end face."""
    return sorted(set(names), key=lambda name: (_PARTS.index(name) if name in _PARTS else len(_PARTS), name))


def day_sentence(day: TrendDay) -> str:
    """Everything the charts show of one day."""
    parts = [f"{day.day:%Y-%m-%d}"]
    if (share := yield_percent(day)) is not None:
        parts.append(translate("Trends", "yield {:.1f} %").format(share))
    parts += [f"{answer_word(answer)} {number}" for answer, number in day.answers.items() if number]
    parts += [
        f"{series_word(name)} {number}" for name, number in (*day.by_kind.items(), *day.by_zone.items()) if number
    ]
    if day.focus is not None:
        parts.append(translate("Trends", "focus {:.0%}").format(day.focus))
    if day.light is not None:
        parts.append(translate("Trends", "light {:.0f} of 255").format(day.light))
    return "   ·   ".join(parts)
