"""What each column of the list of inspections shows."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PyQt6.QtCore import QCoreApplication, Qt

from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.qt.widgets.reason_reading import first_reason_words
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.qt.widgets.wording import answer_sign, answer_word, conditional_word

translate = QCoreApplication.translate


class Column(IntEnum):
    MARK = 0
    TIME = 1
    ANSWER = 2
    SERIAL = 3
    PART = 4
    LOT = 5
    OPERATOR = 6
    DEFECTS = 7
    CLEANINGS = 8
    BOOKED = 9
    REASON = 10


_NUMBERS: Final = frozenset({Column.DEFECTS, Column.CLEANINGS})
_CENTRED: Final = frozenset({Column.ANSWER, Column.BOOKED})


def title_of(column: Column) -> str:
    return {
        Column.MARK: "",
        Column.TIME: translate("HistoryColumns", "Time"),
        Column.ANSWER: translate("HistoryColumns", "Answer"),
        Column.SERIAL: translate("HistoryColumns", "Serial"),
        Column.PART: translate("HistoryColumns", "Part"),
        Column.LOT: translate("HistoryColumns", "Lot"),
        Column.OPERATOR: translate("HistoryColumns", "Operator"),
        Column.DEFECTS: translate("HistoryColumns", "Defects"),
        Column.CLEANINGS: translate("HistoryColumns", "Cleaned"),
        Column.BOOKED: translate("HistoryColumns", "Booked"),
        Column.REASON: translate("HistoryColumns", "First reason"),
    }[column]


def text_of(line: HistoryLine, column: Column) -> str:
    ticket = line.ticket
    return {
        Column.MARK: "",
        Column.TIME: f"{line.captured_at.astimezone():%Y-%m-%d %H:%M}",
        Column.ANSWER: f"{answer_sign(line.answer)} {answer_word(line.answer)}",
        Column.SERIAL: ticket.serial,
        Column.PART: ticket.part,
        Column.LOT: ticket.lot,
        Column.OPERATOR: ticket.operator,
        Column.DEFECTS: f"{line.defects} ({line.disputed}{DISPUTED_SIGN})" if line.disputed else str(line.defects),
        Column.CLEANINGS: f"{line.cleanings} ×" if line.cleanings else "",
        Column.BOOKED: "✔" if line.is_booked else "–",
        Column.REASON: first_reason_words(line.first_reason),
    }[column]


def full_text_of(line: HistoryLine, column: Column) -> str:
    """For the tool tip: what may be cut off in the cell, and what a sign means."""
    if column is Column.BOOKED:
        booked, open_ = translate("HistoryColumns", "Booked"), translate("HistoryColumns", "Not booked, or undone")
        return booked if line.is_booked else open_
    if column is Column.MARK:
        return translate("HistoryColumns", "Mark for the export")
    if column is Column.ANSWER and line.conditional:
        return f"{text_of(line, column)}, {conditional_word()}"
    if column is Column.DEFECTS and line.disputed:
        told = translate("HistoryColumns", "{defects} defects; of {disputed} of them the judges disagree")
        return told.format(defects=line.defects, disputed=line.disputed)
    if column is Column.TIME:
        return local_time(line.captured_at)
    return text_of(line, column)


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    if column in _NUMBERS:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    if column in _CENTRED:
        return Qt.AlignmentFlag.AlignCenter
    return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
