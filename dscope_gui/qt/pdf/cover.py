"""The first pages of a report: what was selected, counts and yield, and every inspection with its page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine
from dscope_gui.qt.languages import thousands
from dscope_gui.qt.pdf.sheet import LINE, MARGIN_MM, MUTED, WIDTH_MM, Ink, Sheet
from dscope_gui.qt.pdf.table import Cell, TableColumn, draw_table
from dscope_gui.qt.theme import LIGHT
from dscope_gui.qt.widgets.stored_facts import Fact, local_time
from dscope_gui.qt.widgets.wording import answer_sign, answer_word

translate = QCoreApplication.translate

_TITLE: Final = Ink(22.0, bold=True)
_HEADING: Final = Ink(12.0, bold=True)
_BODY: Final = Ink(10.0)
_MUTED: Final = Ink(10.0, color=MUTED)
_LARGE: Final = Ink(28.0, bold=True)
_NAME_MM: Final = 38.0
_ROW_MM: Final = 8.0
_BAR_MM: Final = 5.0
_NUMBER_MM: Final = 32.0
_GAP_MM: Final = 6.0


def draw_cover(sheet: Sheet, facts: Sequence[Fact], lines: Sequence[HistoryLine], pages: Sequence[int]) -> None:
    """Draw summary and index.

    Parameters
    ----------
    pages : first page of each line's inspection; zeros while pages are still being counted.
    """
    sheet.paragraph(translate("Report", "Inspection report"), _TITLE, after_mm=_GAP_MM)
    for fact in facts:
        _draw_fact(sheet, fact)
    sheet.y_mm += _GAP_MM
    _draw_counts(sheet, Counter(line.answer for line in lines))
    sheet.paragraph(translate("Report", "Inspections"), _HEADING)
    draw_table(sheet, _columns(), ([*_cells(line, page)] for line, page in zip(lines, pages, strict=True)))


def period_words(lines: Sequence[HistoryLine]) -> str:
    """From the first inspection to the last."""
    times = [line.captured_at for line in lines]
    return f"{local_time(min(times))}  –  {local_time(max(times))}" if times else "–"


def _draw_fact(sheet: Sheet, fact: Fact) -> None:
    height = max(sheet.height_of(fact.value, WIDTH_MM - _NAME_MM, _BODY), sheet.height_of(fact.name, _NAME_MM, _MUTED))
    sheet.need(height)
    sheet.write(fact.name, MARGIN_MM, sheet.y_mm, _NAME_MM, _MUTED)
    sheet.write(fact.value, MARGIN_MM + _NAME_MM, sheet.y_mm, WIDTH_MM - _NAME_MM, _BODY)
    sheet.y_mm += height + 1.0


def _draw_counts(sheet: Sheet, counts: Counter[Answer]) -> None:
    judged = counts[Answer.PASS] + counts[Answer.FAIL]
    share = f"{counts[Answer.PASS] / judged:.1%}" if judged else "–"
    sheet.paragraph(translate("Report", "Yield {}").format(share), _LARGE)
    told = translate("Report", "passes among {judged} judged inspections, of {total} in all")
    sheet.paragraph(told.format(judged=judged, total=counts.total()), _MUTED, after_mm=_GAP_MM)
    most = max(counts.values(), default=1)
    for answer in Answer:
        _draw_bar(sheet, answer, counts[answer], most)
    sheet.y_mm += _GAP_MM


def _draw_bar(sheet: Sheet, answer: Answer, number: int, most: int) -> None:
    sheet.need(_ROW_MM)
    y, x = sheet.y_mm, MARGIN_MM + _NAME_MM + _NUMBER_MM
    room = WIDTH_MM - _NAME_MM - _NUMBER_MM
    word = f"{answer_sign(answer)} {answer_word(answer)}"
    sheet.write(word, MARGIN_MM, y, _NAME_MM, Ink(10.0, bold=True, color=LIGHT.answer[answer]))
    sheet.write(thousands(number), MARGIN_MM + _NAME_MM, y, _NUMBER_MM, _BODY)
    sheet.band(x, y, room, _BAR_MM, LINE)
    sheet.band(x, y, room * number / most, _BAR_MM, LIGHT.answer[answer])
    sheet.y_mm += _ROW_MM


def _columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("Report", "Time"), 36.0),
        TableColumn(translate("Report", "Serial"), 52.0),
        TableColumn(translate("Report", "Lot"), 26.0),
        TableColumn(translate("Report", "Operator"), 22.0),
        TableColumn(translate("Report", "Answer"), 24.0),
        TableColumn(translate("Report", "Page"), 20.0, right=True),
    )


def _cells(line: HistoryLine, page: int) -> tuple[Cell, ...]:
    return (
        Cell(f"{line.captured_at.astimezone():%Y-%m-%d %H:%M}"),
        Cell(line.ticket.serial),
        Cell(line.ticket.lot),
        Cell(line.ticket.operator),
        Cell(f"{answer_sign(line.answer)} {answer_word(line.answer)}", LIGHT.answer[line.answer], bold=True),
        Cell(str(page) if page else ""),
    )
