"""What tests read from the history screen."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.line_columns import Column


def serials(screen: HistoryScreen) -> list[str]:
    """Of the lines that are here, from the top."""
    lines = screen.list.lines
    return [line.ticket.serial for row in range(lines.rowCount()) if (line := lines.line(row)) is not None]


def shown(qtbot: QtBot, screen: HistoryScreen, wanted: list[str]) -> None:
    """Show the screen if need be and wait until it lists exactly these serials."""
    screen.show()
    qtbot.waitUntil(lambda: serials(screen) == wanted and "Searching" not in screen.list.summary.text())


def cell(screen: HistoryScreen, row: int, column: Column) -> str:
    return str(screen.list.lines.index(row, column).data())
