"""Rows of a comparison in the user's language, each with a sign and a word for what differs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.rule_diff import SOURCE, Difference, DiffRow
from dscope_gui.domain.rule_set import FeatureClass
from dscope_gui.qt.rules_editor.words import column_word, field_word
from dscope_gui.qt.widgets.wording import limit_words, zone_title

translate = QCoreApplication.translate

_SIGNS: Final = {Difference.SAME: "=", Difference.CHANGED: "≠", Difference.ADDED: "+", Difference.REMOVED: "−"}
_COLUMNS: Final = frozenset(feature.value for feature in FeatureClass)


def difference_words(difference: Difference) -> str:
    """Sign and word."""
    word = {
        Difference.SAME: translate("RuleDiff", "same"),
        Difference.CHANGED: translate("RuleDiff", "changed"),
        Difference.ADDED: translate("RuleDiff", "added"),
        Difference.REMOVED: translate("RuleDiff", "removed"),
    }[difference]
    return f"{_SIGNS[difference]} {word}"


def diff_words(rows: Iterable[DiffRow]) -> list[list[str]]:
    """What differs, where, the first and the second."""
    return [
        [difference_words(row.difference), _where(row), _side(row, row.before), _side(row, row.after)] for row in rows
    ]


def _where(row: DiffRow) -> str:
    column = row.name.removesuffix(SOURCE)
    if column in _COLUMNS:
        word = column_word(column)
        if row.name.endswith(SOURCE):
            word = translate("RuleDiff", "{column}, source").format(column=word)
    else:
        word = field_word(row.name)
    return f"{zone_title(row.zone)}: {word}" if row.zone else word


def _side(row: DiffRow, text: str | None) -> str:
    if text is None:
        return translate("RuleDiff", "– not there")
    return limit_words(text) if row.name in _COLUMNS else text
