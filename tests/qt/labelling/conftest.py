"""The labelling screen upon a real history and a real dataset."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PyQt6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from dscope_gui.errors import DScopeError
from dscope_gui.qt.labelling import Camera, LabellingPresenter, LabellingScreen
from dscope_gui.qt.rules_editor import Signatures
from dscope_gui.settings.users import Users
from tests.qt.history.filled import StandingClock
from tests.qt.labelling.labeller import Labeller
from tests.workstation.labelling.bench import Bench, bench


class AtOnce:
    """Does jobs in the thread that asks."""

    def submit(
        self, do: Callable[[], object], then: Callable[[object], None], otherwise: Callable[[DScopeError], None]
    ) -> bool:
        try:
            then(do())
        except DScopeError as error:
            otherwise(error)
        return True


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    made = bench(tmp_path)
    yield made
    made.history.store.close()


@pytest.fixture
def labeller(qtbot: QtBot, desk: Bench, tmp_path: Path) -> Iterator[Labeller]:
    """Ann at the screen, which is not shown yet, so that a test can fill the history before."""
    clock = StandingClock()
    screen = LabellingScreen(clock, Signatures(Users(tmp_path, clock)))
    cleared: list[tuple[str, int]] = []
    presenter = LabellingPresenter(
        screen,
        desk.desk,
        clock,
        Camera(AtOnce(), lambda: desk.store(serial="captured")),
        who=lambda: "Ann",
        settings=QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat),
        on_cleared=lambda person, count, _reason: cleared.append((person.name, count)),
    )
    screen.resize(1162, 770)
    qtbot.addWidget(screen)
    yield Labeller(qtbot, desk, screen, presenter, cleared)
    presenter.close()
