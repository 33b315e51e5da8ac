"""Asks the store what the history screen wants to know, and shows what comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PyQt6.QtCore import QObject

from dscope_gui.domain.history import HistoryLine, HistoryQuery
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import ResultStore
from dscope_gui.qt.history.line_model import PAGE_LINES, Stretch
from dscope_gui.qt.history.opened import Opened, open_inspection
from dscope_gui.qt.history.tally import Tally, tally_of
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.second_judge.stored_heat import StoredHeat
from dscope_gui.workstation.spool.shared_health import is_shared_away

if TYPE_CHECKING:  # the screen makes its presenter
    from dscope_gui.qt.history.screen import HistoryScreen


@dataclass(frozen=True, slots=True)
class _Overview:
    tally: Tally
    lines: Sequence[HistoryLine]
    lots: Sequence[str]
    is_away: bool


class HistoryPresenter(QObject):
    """Every question runs beside the GUI thread, and a newer one of the same kind replaces it."""

    def __init__(self, store: ResultStore, heat: StoredHeat, screen: HistoryScreen) -> None:
        super().__init__(screen)
        self._store, self._heat, self._screen = store, heat, screen
        self._query = HistoryQuery()
        self._opening = ""
        self._lists, self._pages, self._entries, self._trends, self._heats = (Asking(self) for _ in range(5))
        screen.filters.changed.connect(self.refresh)
        screen.list.lines.wanted.connect(self._fetch)
        screen.list.retry_wanted.connect(self.refresh)
        screen.open_wanted.connect(self.open)
        screen.entry.retry_wanted.connect(lambda: self.open(self._opening))
        screen.entry.heat_wanted.connect(self._show_heat)
        screen.trends.retry_wanted.connect(self.refresh)
        screen.page_changed.connect(self.refresh)

    @property
    def query(self) -> HistoryQuery:
        """What is shown."""
        return self._query

    def refresh(self) -> None:
        """Ask again what the filters say."""
        self._query = query = self._screen.filters.value()
        self._pages.forget()
        if self._screen.shows_trends:
            self._screen.trends.show_loading()
            self._trends.ask(
                lambda: self._store.trend(query), self._screen.trends.show_days, self._screen.trends.show_error
            )
        self._screen.list.show_loading()
        self._lists.ask(lambda: _overview(self._store, query), self._show_overview, self._screen.list.show_error)

    def open(self, inspection_id: str) -> None:
        """Show one inspection whole."""
        self._opening = inspection_id
        self._heats.forget()
        self._screen.entry.show_loading()
        self._entries.ask(
            lambda: open_inspection(self._store, inspection_id),
            self._screen.entry.show_opened,
            self._screen.entry.show_error,
        )

    def close(self) -> None:
        """Wait for what still runs; nothing is shown any more."""
        for asking in (self._lists, self._pages, self._entries, self._trends, self._heats):
            asking.close()

    def _show_heat(self, opened: Opened) -> None:
        grey = opened.grey
        if grey is not None:
            entry = self._screen.entry
            self._heats.ask(
                lambda: self._heat.layer(opened.stored.record, grey), entry.show_heat, entry.show_heat_error
            )

    def _show_overview(self, overview: _Overview) -> None:
        self._screen.away.show_away(overview.is_away)
        self._screen.filters.show_lots(overview.lots)
        self._screen.list.show_lines(overview.tally, overview.lines)

    def _fetch(self, stretch: Stretch) -> None:
        query = self._query
        self._pages.ask(
            lambda: self._store.find(query, limit=stretch.lines, offset=stretch.first),
            lambda lines: self._screen.list.lines.fill(stretch.first, lines),
            self._fetch_failed,
        )

    def _fetch_failed(self, error: DScopeError) -> None:
        self._screen.list.show_error(error)


def _overview(store: ResultStore, query: HistoryQuery) -> _Overview:
    tally, lines, lots = tally_of(store, query), store.find(query, limit=PAGE_LINES), store.lots()
    return _Overview(tally, lines, lots, is_shared_away(store))
