"""The acceptance table as standards print it, and behind it every line with its source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.limit import Limits
from dscope_gui.domain.rule_set import FeatureClass, RuleSet, Zone
from dscope_gui.qt.pdf.sheet import WIDTH_MM, Sheet
from dscope_gui.qt.pdf.table import Cell, TableColumn, draw_table
from dscope_gui.qt.widgets.wording import limit_words, zone_word

translate = QCoreApplication.translate

_ZONE_MM: Final = 34.0
_COLUMN_MM: Final = 26.0
_LIMIT_MM: Final = 44.0
_MARK_MM: Final = 18.0
_MARK: Final = re.compile(r"\b(S[123]|PA|2H|OWN|ENG|C|M)\b")


def draw_acceptance_table(sheet: Sheet, rules: RuleSet) -> None:
    """A row for each zone, a column for each kind of feature that any zone speaks of."""
    features = [one for one in FeatureClass if any(zone.limits(one) is not None for zone in rules.zones)]
    room = (WIDTH_MM - _ZONE_MM) / len(features)
    columns = (
        TableColumn(translate("RulesOnPaper", "Zone"), _ZONE_MM),
        *(TableColumn(feature_word(feature), room) for feature in features),
    )
    draw_table(sheet, columns, (_row(zone, features) for zone in rules.zones))


def draw_sources(sheet: Sheet, rules: RuleSet) -> None:
    """Every limit with the place it was taken from."""
    columns = (
        TableColumn(translate("RulesOnPaper", "Zone"), _ZONE_MM),
        TableColumn(translate("RulesOnPaper", "For"), _COLUMN_MM),
        TableColumn(translate("RulesOnPaper", "Limit"), _LIMIT_MM),
        TableColumn(translate("RulesOnPaper", "Source and certainty"), WIDTH_MM - _ZONE_MM - _COLUMN_MM - _LIMIT_MM),
    )
    draw_table(sheet, columns, _source_rows(rules))


def draw_marks(sheet: Sheet, rules: RuleSet) -> None:
    """What the certainty marks mean that this rule set uses."""
    texts = [zone.source for zone in rules.zones]
    texts += [band.source for zone in rules.zones for feature in FeatureClass for band in zone.limits(feature) or ()]
    texts += [rules.cladding.source] if rules.cladding else []
    used = {mark for text in texts for mark in _MARK.findall(text)}
    # In a note a single letter is a zone as a rule.
    used |= {mark for note in rules.notes for mark in _MARK.findall(note) if len(mark) > 1}
    columns = (
        TableColumn(translate("RulesOnPaper", "Mark"), _MARK_MM),
        TableColumn(translate("RulesOnPaper", "How certain a figure is"), WIDTH_MM - _MARK_MM),
    )
    rows = [(Cell(mark, bold=True), Cell(words)) for mark, words in _meanings().items() if mark in used]
    if rows:
        draw_table(sheet, columns, rows)


def feature_word(feature: FeatureClass) -> str:
    """A column of the acceptance table, with the size by which it counts."""
    return {
        FeatureClass.SCRATCHES: translate("RulesOnPaper", "Scratches, by width"),
        FeatureClass.DEFECTS: translate("RulesOnPaper", "Defects, by diameter"),
        FeatureClass.DEBRIS: translate("RulesOnPaper", "Debris, by diameter"),
        FeatureClass.CRACKS: translate("RulesOnPaper", "Cracks, by diameter"),
        FeatureClass.FILMS: translate("RulesOnPaper", "Films, by diameter"),
    }[feature]


def _row(zone: Zone, features: list[FeatureClass]) -> tuple[Cell, ...]:
    return (
        Cell(f"{zone.label} ({zone_word(zone.name)})", bold=True),
        *(Cell(_cell(zone.limits(feature))) for feature in features),
    )


def _cell(limits: Limits | None) -> str:
    """The bands of a cell below each other."""
    if limits is None:
        return translate("RulesOnPaper", "as defects")
    return "\n".join(limit_words(band.wording) for band in limits)


def _source_rows(rules: RuleSet) -> Iterator[tuple[Cell, Cell, Cell, Cell]]:
    for zone in rules.zones:
        title = f"{zone.label} ({zone_word(zone.name)})"
        for feature in FeatureClass:
            for band in zone.limits(feature) or ():
                word = feature_word(feature).split(",")[0]
                yield Cell(title), Cell(word), Cell(limit_words(band.wording), bold=True), Cell(band.source)


def _meanings() -> dict[str, str]:
    return {
        "S3": translate("RulesOnPaper", "the same in three or more independent sources"),
        "S2": translate("RulesOnPaper", "the same in two independent sources"),
        "S1": translate("RulesOnPaper", "in one source"),
        "PA": translate("RulesOnPaper", "the publisher's own public abstract"),
        "2H": translate("RulesOnPaper", "second-hand: somebody's account of a source that could not be opened"),
        "M": translate("RulesOnPaper", "from memory, seen in no source"),
        "C": translate("RulesOnPaper", "calculated from stated figures"),
        "OWN": translate("RulesOnPaper", "measured on the makers' own pictures"),
        "ENG": translate("RulesOnPaper", "an engineering choice, no figure of a standard"),
    }
