"""Where the anomaly model sees what no good end face shows, over the picture of an old inspection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.learned import AnomalyOpinion, Learned
from dscope_gui.qt.history import HistoryScreen
from tests import hand_built
from tests.qt.hands import click
from tests.qt.history.filled import Filled
from tests.qt.history.test_open import opened
from tests.workstation.second_judge.memories import memory_model

_ASKED = Learned(anomaly=AnomalyOpinion(4.0, 2.0, "anomalous", "good-ones@1"))


def _judged(history: Filled) -> StoredInspection:
    return history.add("LC-1", found=replace(hand_built.inspection(width=640, height=480), learned=_ASKED))


def _open(qtbot: QtBot, screen: HistoryScreen, stored: StoredInspection) -> None:
    screen.show()
    screen.open(stored.line.id)
    opened(qtbot, screen, stored)


def test_the_map_lies_over_the_picture_as_long_as_it_is_wanted(
    qtbot: QtBot, screen: HistoryScreen, history: Filled, tmp_path: Path
) -> None:
    memory_model(tmp_path)
    _open(qtbot, screen, _judged(history))
    entry = screen.entry
    without = entry.picture.grab().toImage()
    click(entry.heat)
    qtbot.waitUntil(lambda: entry.picture.shows_heat)
    assert entry.picture.note == "" and entry.picture.grab().toImage() != without
    click(entry.heat)
    assert not entry.picture.shows_heat and entry.picture.grab().toImage() == without


def test_a_model_that_is_gone_is_told_on_the_picture(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    _open(qtbot, screen, _judged(history))
    click(screen.entry.heat)
    qtbot.waitUntil(lambda: "good-ones@1" in screen.entry.picture.note)
    assert not screen.entry.heat.isChecked() and not screen.entry.picture.shows_heat


def test_an_answer_that_comes_after_another_inspection_was_opened_is_not_shown(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    first, second = _judged(history), _judged(history)
    _open(qtbot, screen, first)
    click(screen.entry.heat)
    screen.open(second.line.id)
    opened(qtbot, screen, second)
    screen.entry.show_heat(np.full((480, 640, 4), 255, np.uint8))
    assert not screen.entry.heat.isChecked() and not screen.entry.picture.shows_heat


def test_no_map_is_offered_where_no_model_was_asked(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    _open(qtbot, screen, history.add("LC-1"))
    assert not screen.entry.heat.isVisible()
