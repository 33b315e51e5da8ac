"""The history is locked, slow, or gone: the window says so in place and goes on."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from PyQt6.QtCore import QElapsedTimer, QSettings, QTimer
from pytestqt.qtbot import QtBot

from dscope_gui.domain.history import HistoryLine, HistoryQuery
from dscope_gui.protocols import ResultStore
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.store import SqliteStore
from tests.qt.hands import click, type_in
from tests.qt.history.filled import Filled, StandingClock
from tests.qt.history.heat_maps import heat_maps
from tests.qt.history.looking import serials, shown


@contextmanager
def locked(history: Filled) -> Iterator[None]:
    """Another program has the file to itself."""
    history.store._database.reading.dispose()  # idle connections would keep the other program out
    with closing(sqlite3.connect(history.store.folder / "history.sqlite", isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        yield


def test_a_locked_history_is_told_with_its_remedy_and_a_second_try_shows_it(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    history.add("LC-1")
    with locked(history):
        screen.show()
        qtbot.waitUntil(lambda: screen.list.notice.isVisible() and screen.list.notice.retry.isVisible())
        assert "locked" in screen.list.notice.message.text() and "Close" in screen.list.notice.hint.text()
    click(screen.list.notice.retry)
    shown(qtbot, screen, ["LC-1"])
    assert screen.list.table.isVisible()


def test_trends_and_an_opened_inspection_have_a_second_try_as_well(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    stored = history.add("LC-1")
    shown(qtbot, screen, ["LC-1"])
    with locked(history):
        screen.show_trends()
        screen.open(stored.line.id)
        qtbot.waitUntil(lambda: screen.trends.notice.retry.isVisibleTo(screen.trends))
        qtbot.waitUntil(screen.entry.notice.retry.isVisible)
    click(screen.entry.notice.retry)
    qtbot.waitUntil(lambda: screen.entry.opened is not None)
    click(screen.entry.back)
    click(screen.trends.notice.retry)
    qtbot.waitUntil(lambda: screen.trends.charts is not None and screen.trends.charts.isVisible())


def test_a_history_whose_folder_is_gone_is_told(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    history.add("LC-1")
    moved = history.store.folder.with_name("elsewhere")
    history.store.folder.rename(moved)
    screen.show()
    qtbot.waitUntil(lambda: screen.list.notice.isVisible() and screen.list.notice.retry.isVisible())
    moved.rename(history.store.folder)
    click(screen.list.notice.retry)
    shown(qtbot, screen, ["LC-1"])


class SlowStore(SqliteStore):
    """Holds back the answer about one serial until it is let go."""

    def __init__(self, folder: Path, held: str) -> None:
        super().__init__(folder)
        self.held, self.asked, self.gate = held, threading.Event(), threading.Event()

    def find(self, query: HistoryQuery, *, limit: int, offset: int = 0) -> Sequence[HistoryLine]:
        if query.text == self.held:
            self.asked.set()
            self.gate.wait(10)
        return super().find(query, limit=limit, offset=offset)


def test_an_old_answer_never_replaces_a_newer_one_and_the_window_never_waits(
    qtbot: QtBot, history: Filled, tmp_path: Path
) -> None:
    history.add("aa")
    history.add("ab")
    store = SlowStore(history.store.folder, "a")
    screen = _screen_on(store, tmp_path)
    qtbot.addWidget(screen)
    shown(qtbot, screen, ["ab", "aa"])
    longest = _longest_pause(qtbot, lambda: type_in(screen.filters.serial, "a"), store.asked.is_set)
    type_in(screen.filters.serial, "b")
    shown(qtbot, screen, ["ab"])
    store.gate.set()
    screen.presenter.close()
    assert serials(screen) == ["ab"] and longest < 250
    screen.close_down()
    store.close()


def _screen_on(store: ResultStore, folder: Path) -> HistoryScreen:
    settings = QSettings(str(folder / "slow.ini"), QSettings.Format.IniFormat)
    return HistoryScreen(store, StandingClock(), heat=heat_maps(folder), station="Station 1", settings=settings)


def _longest_pause(qtbot: QtBot, begin: Callable[[], None], until: Callable[[], bool]) -> int:
    """The longest time in ms in which the window's thread did not come round to a timer."""
    clock, pauses, timer = QElapsedTimer(), [0], QTimer()
    timer.timeout.connect(lambda: pauses.append(clock.restart()))
    clock.start()
    timer.start(5)
    begin()
    qtbot.waitUntil(until)
    timer.stop()
    return max(pauses)
