"""The history in another language than its records are kept in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.line_columns import Column
from dscope_gui.qt.languages import install_language
from tests import hand_built
from tests.histories import random_inspections
from tests.qt.history.filled import Filled
from tests.qt.history.looking import cell

_ENGLISH = re.compile(
    r"\b(the|is|are|in (core|cladding|contact)|allowed|wide|across|none|picture|too)\b", re.IGNORECASE
)
_FAILED = 60


@pytest.fixture(params=["de", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    install_language(qapp, request.param)
    yield request.param
    install_language(qapp, "en")


def test_no_reason_of_a_failed_verdict_is_told_in_english(
    qtbot: QtBot, screen: HistoryScreen, history: Filled, language: str
) -> None:
    made = [one for _, one in random_inspections(200, seed=8) if one.verdict.reasons][:_FAILED]
    for one in [*made, hand_built.not_located()]:
        is_fail = one.verdict.status is VerdictStatus.FAIL
        history.add(answer=Answer.FAIL if is_fail else Answer.RETAKE, found=one)
    screen.show()
    qtbot.waitUntil(lambda: screen.list.lines.rowCount() == len(made) + 1)
    rows = range(screen.list.lines.rowCount())
    told = [cell(screen, row, Column.REASON) for row in rows]
    assert all(told)
    assert [text for text in told if _ENGLISH.search(text)] == []
    kept = [line.first_reason for row in rows if (line := screen.list.lines.line(row)) is not None]
    assert sum(bool(_ENGLISH.search(text)) for text in kept) > len(kept) // 2, "in the record it stays English"
