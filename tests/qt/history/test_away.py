"""What the history screen and the notices say while a shared history does not answer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PyQt6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from dscope_gui.domain.live import PartState
from dscope_gui.errors import StoreUnavailable
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from tests.qt.history.filled import StandingClock
from tests.qt.history.heat_maps import heat_maps
from tests.qt.history.looking import shown
from tests.store.entries import entry


class Server:
    """It comes when `is_away` is taken back."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.is_away = folder, True

    def open(self) -> SqliteStore:
        if self.is_away:
            raise StoreUnavailable("The server is away")
        return SqliteStore(self.folder)


@pytest.fixture
def server(tmp_path: Path) -> Server:
    return Server(tmp_path / "shared" / "history")


@pytest.fixture
def store(tmp_path: Path, server: Server) -> Iterator[SpooledStore]:
    local = SqliteStore(tmp_path / "spool")
    with closing(SpooledStore(local, server.open, SystemClock(), pauses=Pauses(0.02, 0.02))) as made:
        yield made


def test_the_screen_says_what_it_shows_instead(
    qtbot: QtBot, store: SpooledStore, server: Server, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    screen = HistoryScreen(store, StandingClock(), heat=heat_maps(tmp_path), station="1", settings=settings)
    qtbot.addWidget(screen)
    store.add(entry(1))
    shown(qtbot, screen, ["SN1"])
    assert screen.away.isVisible() and "does not answer" in screen.away.text()
    server.is_away = False
    qtbot.waitUntil(lambda: store.health().state is PartState.OK and not store.waiting().things, timeout=30_000)
    screen.presenter.refresh()
    qtbot.waitUntil(lambda: not screen.away.isVisible(), timeout=30_000)
    screen.close_down()
