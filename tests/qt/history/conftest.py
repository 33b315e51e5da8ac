"""A filled history and the screen upon it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PyQt6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from dscope_gui.qt.history import HistoryScreen
from tests.qt.history.filled import Filled, StandingClock, filled
from tests.qt.history.heat_maps import heat_maps


@pytest.fixture
def history(tmp_path: Path) -> Iterator[Filled]:
    made = filled(tmp_path / "history")
    yield made
    made.store.close()


@pytest.fixture
def screen(qtbot: QtBot, history: Filled, tmp_path: Path) -> Iterator[HistoryScreen]:
    """Not shown yet, so that a test can fill the history before it is asked for the first time."""
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = HistoryScreen(
        history.store, StandingClock(), heat=heat_maps(tmp_path), station="Station 1", settings=settings
    )
    made.resize(1170, 760)
    qtbot.addWidget(made)
    yield made
    made.close_down()
