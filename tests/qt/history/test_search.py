"""Looking for old inspections."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.station import ThemeName
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.history.day_span import DaySpan
from dscope_gui.qt.history.line_columns import Column
from tests import hand_built
from tests.qt.hands import click, press, type_in
from tests.qt.history.filled import NOW, Filled
from tests.qt.history.looking import cell, serials, shown


def test_the_newest_is_on_top_and_count_and_yield_are_told(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    history.add("a1", Answer.PASS)
    history.add("a2", Answer.FAIL)
    history.add("a3", Answer.RETAKE)
    shown(qtbot, screen, ["a3", "a2", "a1"])
    assert "3 inspections" in screen.list.summary.text() and "yield 50.0%" in screen.list.summary.text()
    assert cell(screen, 1, Column.ANSWER) == "✖ FAIL" and cell(screen, 1, Column.DEFECTS) == "4"
    assert "6.9 µm" in cell(screen, 1, Column.REASON)


def test_typing_part_of_a_serial_finds_it(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    history.add("LC-0815")
    history.add("SC-4711")
    shown(qtbot, screen, ["SC-4711", "LC-0815"])
    type_in(screen.filters.serial, "c-08")
    shown(qtbot, screen, ["LC-0815"])
    click(screen.filters.clear)
    shown(qtbot, screen, ["SC-4711", "LC-0815"])


def test_chips_let_only_their_answers_through(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    for answer in Answer:
        history.add(answer.value, answer)
    shown(qtbot, screen, ["ask", "retake", "fail", "pass"])
    chips = {chip.answer: chip for chip in screen.filters.chips}
    click(chips[Answer.PASS])
    click(chips[Answer.ASK])
    shown(qtbot, screen, ["ask", "pass"])
    assert "no yield" in screen.list.summary.text(), "of passes alone a yield would always be 100 %"


def test_days_are_those_of_the_station(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    history.add("month", days_ago=20)
    history.add("week", days_ago=3)
    history.add("today")
    shown(qtbot, screen, ["today", "week", "month"])
    screen.filters.period.choose_last(7)
    shown(qtbot, screen, ["today", "week"])
    screen.filters.period.choose_last(1)
    shown(qtbot, screen, ["today"])
    day = (NOW - timedelta(days=20)).astimezone().date()
    screen.filters.period.choose_dates(day, day)
    shown(qtbot, screen, ["month"])


def test_a_day_ends_where_the_next_one_begins() -> None:
    span = DaySpan.of_last(1, NOW)
    assert span.since is not None and span.until is not None
    assert span.since <= NOW < span.until and span.until - span.since <= timedelta(hours=25)


def test_lot_part_operator_and_the_last_of_each_part(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    first = history.add("one", lot="L-9", operator="Jonas")
    history.add("one", Answer.PASS, lot="L-9", before=first)
    history.add("two", part="SMA-200")
    shown(qtbot, screen, ["two", "one", "one"])
    assert [screen.filters.lot.itemText(n) for n in range(3)] == ["", "L-1", "L-9"]
    screen.filters.lot.setCurrentText("L-9")
    shown(qtbot, screen, ["one", "one"])
    screen.filters.latest_only.setChecked(True)
    shown(qtbot, screen, ["one"])
    assert cell(screen, 0, Column.CLEANINGS) == "1 ×"
    screen.filters.reset()
    type_in(screen.filters.operator, "Jonas")
    shown(qtbot, screen, ["one"])
    screen.filters.reset()
    type_in(screen.filters.part, "SMA-200")
    shown(qtbot, screen, ["two"])


def test_nothing_found_says_what_to_do(qtbot: QtBot, screen: HistoryScreen) -> None:
    screen.show()
    qtbot.waitUntil(lambda: screen.list.notice.isVisible() and screen.list.notice.message.text() == "Nothing found")
    assert "Clear the filters" in screen.list.notice.hint.text() and not screen.list.notice.retry.isVisible()
    assert not screen.exports.export.isEnabled()


def test_a_serial_of_two_hundred_characters_is_listed_whole(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    long = "X" * 199 + "Ø"
    history.add(long)
    shown(qtbot, screen, [long])
    assert screen.list.lines.index(0, Column.SERIAL).data(Qt.ItemDataRole.ToolTipRole) == long
    assert screen.width() == 1170


def test_bookings_are_shown_as_they_stand(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    history.book(history.add("booked"))
    history.book(history.add("undone"), undone=True)
    shown(qtbot, screen, ["undone", "booked"])
    assert [cell(screen, row, Column.BOOKED) for row in range(2)] == ["–", "✔"]


def test_space_and_a_tap_mark_lines_and_marks_outlive_a_search(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    for name in ("a", "b", "c"):
        history.add(name)
    shown(qtbot, screen, ["c", "b", "a"])
    screen.list.table.selectRow(0)
    press(screen.list.table, Qt.Key.Key_Space)
    assert screen.exports.export.text() == "Export 1 marked"
    type_in(screen.filters.serial, "a")
    shown(qtbot, screen, ["a"])
    screen.list.table.clicked.emit(screen.list.lines.index(0, Column.MARK))
    assert [line.ticket.serial for line in screen.list.lines.marked()] == ["c", "a"]
    click(screen.exports.unmark)
    assert screen.exports.export.text() == "Export all 1" and serials(screen) == ["a"]


def test_the_screen_fits_beside_the_rail_of_a_small_display(
    qtbot: QtBot, screen: HistoryScreen, history: Filled, theme: ThemeName
) -> None:
    stored = history.add("X" * 200)
    shown(qtbot, screen, ["X" * 200])
    screen.open(stored.line.id)
    qtbot.waitUntil(lambda: screen.entry.opened is not None)
    assert screen.minimumSizeHint().width() <= 1170 and screen.minimumSizeHint().height() <= 760


def test_the_screen_may_go_while_questions_still_run(qtbot: QtBot, screen: HistoryScreen, history: Filled) -> None:
    history.add("LC-1")
    screen.show()
    screen.presenter.refresh()
    screen.close_down()
    assert screen.list.lines.rowCount() == 0


def test_conditional_verdicts_are_marked_and_can_be_looked_for_alone(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    history.add("sure", Answer.PASS)
    history.add("near", Answer.PASS, found=near_its_limit())
    shown(qtbot, screen, ["near", "sure"])
    tips = [str(screen.list.lines.index(row, Column.ANSWER).data(Qt.ItemDataRole.ToolTipRole)) for row in range(2)]
    assert tips == ["✔ PASS, conditional", "✔ PASS"]
    click(screen.filters.conditional_only)
    shown(qtbot, screen, ["near"])
    click(screen.filters.clear)
    shown(qtbot, screen, ["near", "sure"])


def test_the_word_conditional_stands_in_the_answer_of_a_line(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    history.add("sure", Answer.PASS)
    history.add("near", Answer.PASS, found=near_its_limit())
    shown(qtbot, screen, ["near", "sure"])
    table = screen.list.table
    viewport = table.viewport()
    assert viewport is not None
    near, sure = (
        viewport.grab(table.visualRect(screen.list.lines.index(row, Column.ANSWER))).toImage() for row in range(2)
    )
    assert near.size() == sure.size() and _ink_below(near) > _ink_below(sure)


def _ink_below(cell: QImage) -> int:
    """Strokes in the lower half of a cell: changes of colour along its rows."""
    rows = range(cell.height() * 5 // 8, cell.height() - 6)
    across = range(30, cell.width() - 30)
    return sum(cell.pixel(x, y) != cell.pixel(x + 1, y) for y in rows for x in across)


def near_its_limit() -> Inspection:
    built = hand_built.inspection(width=320, height=240, status=VerdictStatus.PASS)
    return replace(built, verdict=replace(built.verdict, conditional=True))


def test_end_faces_with_disputed_marks_are_counted_and_can_be_looked_for_alone(
    qtbot: QtBot, screen: HistoryScreen, history: Filled
) -> None:
    history.add("agreed")
    history.add("disputed", found=hand_built.disputed())
    shown(qtbot, screen, ["disputed", "agreed"])
    assert [str(screen.list.lines.index(row, Column.DEFECTS).data()) for row in range(2)] == ["2 (1?)", "4"]
    click(screen.filters.disputed_only)
    shown(qtbot, screen, ["disputed"])
    click(screen.filters.clear)
    shown(qtbot, screen, ["disputed", "agreed"])
