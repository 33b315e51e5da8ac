"""The pages of one inspection: answer, picture, ticket, reasons, defects, rule set."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.record import counted_defects, verdict_of
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import RuleShelf
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.pdf.annotated import annotated_image
from dscope_gui.qt.pdf.sheet import LINE, MARGIN_MM, MUTED, PAPER, WIDTH_MM, Ink, Sheet
from dscope_gui.qt.pdf.table import Cell, TableColumn, draw_table
from dscope_gui.qt.theme import LIGHT
from dscope_gui.qt.widgets import DefectRow, numbers_of, rows_of_record
from dscope_gui.qt.widgets.judge_words import remark_words, sure_words
from dscope_gui.qt.widgets.reason_wording import reason_of_record, reason_sentence
from dscope_gui.qt.widgets.stored_facts import (
    Fact,
    expanded_words,
    optics_facts,
    picture_facts,
    program_facts,
    rule_facts,
    ticket_facts,
)
from dscope_gui.qt.widgets.why import turning_words
from dscope_gui.qt.widgets.wording import (
    answer_sign,
    answer_word,
    kind_word,
    limit_words,
    ok_word,
    own_dirt_sentence,
    own_dirt_word,
    zone_title,
)
from dscope_gui.rules.explained import Explained
from dscope_gui.rules.trace import Trace
from dscope_gui.workstation.stored_rules import explained_record, stored_rules

translate = QCoreApplication.translate

_BAND_MM: Final = 15.0
_PICTURE_WIDTH_MM: Final = 118.0
_PICTURE_HEIGHT_MM: Final = 92.0
_GAP_MM: Final = 4.0
_WORD_MM: Final = 62.0
_WORD: Final = Ink(20.0, bold=True, color=PAPER)
_SERIAL: Final = Ink(10.0, bold=True, color=PAPER)
_NAME: Final = Ink(7.5, color=MUTED)
_VALUE: Final = Ink(9.0)
_HEADING: Final = Ink(11.0, bold=True)
_SMALL: Final = Ink(7.5, color=MUTED)


def draw_inspection(sheet: Sheet, stored: StoredInspection, rules: RuleShelf | None = None) -> None:
    """Draw on the sheet's page, which is empty, and on as many more as the defects need.

    Parameters
    ----------
    rules : where the versions of rule sets are kept that this station had; they explain the verdict.
    """
    explained = explained_record(stored.record, rules)
    _draw_band(sheet, stored)
    top = sheet.y_mm
    _draw_picture(sheet, stored)
    beside = _draw_facts(sheet, ticket_facts(stored), top)
    sheet.y_mm = max(top + _PICTURE_HEIGHT_MM, beside) + _GAP_MM
    _draw_reasons(sheet, stored)
    _draw_turning(sheet, stored, explained)
    _draw_defects(sheet, stored, explained)
    _draw_small_print(sheet, stored, rules)


def _draw_band(sheet: Sheet, stored: StoredInspection) -> None:
    line, y = stored.line, sheet.y_mm
    serial = line.ticket.serial or translate("Report", "without serial")
    title = f"{serial}\n{line.ticket.part}"
    room = WIDTH_MM - _WORD_MM - _GAP_MM
    word = f"{answer_sign(line.answer)} {answer_word(line.answer)}"
    verdict = verdict_of(stored.record)
    condition = remark_words(conditional=verdict.conditional, disputed=bool(verdict.disputed))
    word_mm = sheet.height_of(word, _WORD_MM, _WORD)
    both_mm = word_mm + (sheet.height_of(condition, _WORD_MM, _SERIAL) if condition else 0.0)
    height = max(_BAND_MM, max(both_mm, sheet.height_of(title, room, _SERIAL)) + _GAP_MM)
    sheet.band(MARGIN_MM, y, WIDTH_MM, height, LIGHT.answer[line.answer])
    top = y + (height - both_mm) / 2
    sheet.write(word, MARGIN_MM + _GAP_MM, top, _WORD_MM, _WORD)
    sheet.write(condition, MARGIN_MM + _GAP_MM, top + word_mm, _WORD_MM, _SERIAL)
    sheet.write(title, MARGIN_MM + _WORD_MM, y + _GAP_MM / 2, room, _SERIAL)
    sheet.y_mm = y + height + _GAP_MM


def _draw_picture(sheet: Sheet, stored: StoredInspection) -> None:
    if not sheet.is_drawing:
        return
    try:
        image = annotated_image(stored)
    except PictureUnreadable as fault:
        sheet.band(MARGIN_MM, sheet.y_mm, _PICTURE_WIDTH_MM, _PICTURE_HEIGHT_MM, LINE)
        room = _PICTURE_WIDTH_MM - 2 * _GAP_MM
        sheet.write(f"⚠ {error_words(fault)}", MARGIN_MM + _GAP_MM, sheet.y_mm + _GAP_MM, room, _VALUE)
        return
    sheet.picture(image, MARGIN_MM, sheet.y_mm, _PICTURE_WIDTH_MM, _PICTURE_HEIGHT_MM)


def _draw_facts(sheet: Sheet, facts: tuple[Fact, ...], y_mm: float) -> float:
    """Beside the picture; returns where they end."""
    x = MARGIN_MM + _PICTURE_WIDTH_MM + _GAP_MM
    room = WIDTH_MM - _PICTURE_WIDTH_MM - _GAP_MM
    for fact in facts:
        y_mm += sheet.write(fact.name, x, y_mm, room, _NAME)
        y_mm += sheet.write(fact.value, x, y_mm, room, _VALUE) + _GAP_MM / 2
    return y_mm


def _draw_reasons(sheet: Sheet, stored: StoredInspection) -> None:
    sheet.paragraph(translate("Report", "Why"), _HEADING)
    reasons = [reason_sentence(reason_of_record(one)) for one in stored.record["verdict"]["reasons"]]
    left_out = own_dirt_sentence(len(stored.record["defects"]) - len(counted_defects(stored.record)))
    for reason in [*(reasons or [translate("Report", "Nothing breaks a limit.")]), *filter(None, [left_out])]:
        sheet.paragraph(f"• {reason}", _VALUE)
    sheet.y_mm += _GAP_MM / 2


def _draw_turning(sheet: Sheet, stored: StoredInspection, explained: Explained | None) -> None:
    """The smallest change that would turn the verdict; of a rule set that is gone nobody can tell it."""
    if explained is not None and explained.turning is None:
        return
    sheet.need(3 * _GAP_MM)
    sheet.paragraph(translate("Report", "What would turn the verdict"), _HEADING)
    if explained is None or explained.turning is None:
        sheet.paragraph(translate("Report", "The edition that judged it is no longer on this station."), _VALUE)
        return
    words = turning_words(explained.turning, numbers_of(rows_of_record(stored.record)))
    for sentence in words or (translate("Report", "Nothing that could be named."),):
        sheet.paragraph(f"• {sentence}", _VALUE)
    sheet.y_mm += _GAP_MM / 2


def _draw_defects(sheet: Sheet, stored: StoredInspection, explained: Explained | None) -> None:
    rows = rows_of_record(stored.record)
    traces = {} if explained is None else {trace.defect.id: trace for trace in explained.traces}
    sheet.need(4 * _GAP_MM)
    sheet.paragraph(translate("Report", "Defects: {}").format(len(rows)), _HEADING)
    if rows:
        draw_table(
            sheet, _columns(), ([*_cells(number, row, traces.get(row.id))] for number, row in enumerate(rows, start=1))
        )


def _columns() -> tuple[TableColumn, ...]:
    return (
        TableColumn(translate("Report", "No."), 12.0, right=True),
        TableColumn(translate("Report", "Id"), 14.0),
        TableColumn(translate("Report", "Type"), 28.0),
        TableColumn(translate("Report", "Zone"), 30.0),
        TableColumn(translate("Report", "Size ± U"), 34.0, right=True),
        TableColumn(translate("Report", "Limit, source"), 38.0),
        TableColumn(translate("Report", "Outcome, margin"), 24.0),
    )


def _cells(number: int, row: DefectRow, trace: Trace | None) -> tuple[Cell, ...]:
    colors = {True: LIGHT.good, False: LIGHT.answer[Answer.FAIL], None: MUTED}
    return (
        Cell(str(number)),
        Cell(row.id),
        Cell(_type_of(row)),
        Cell(zone_title(row.zone)),
        Cell(row.size),
        Cell(_rule_of(row, trace)),
        Cell(_outcome_of(row, trace), colors[row.ok], bold=row.ok is False),
    )


def _type_of(row: DefectRow) -> str:
    """With what each judge says, where both were asked."""
    kind = own_dirt_word() if row.is_excluded else kind_word(row.kind)
    return "\n".join(filter(None, (kind, sure_words(row.judges))))


def _rule_of(row: DefectRow, trace: Trace | None) -> str:
    """The limit with its source, as far as they are known."""
    limit = limit_words(trace.wording) if trace and trace.limit and not row.limit else row.limit
    return "\n".join(filter(None, (limit, trace.source if trace else "")))


def _outcome_of(row: DefectRow, trace: Trace | None) -> str:
    word = ok_word(row.ok, near=row.near)
    return word if trace is None or trace.margin_um is None else f"{word}\n{trace.margin_um:+.2f} µm"


def _draw_small_print(sheet: Sheet, stored: StoredInspection, shelf: RuleShelf | None) -> None:
    rules = stored_rules(stored.record, shelf)
    record = stored.record
    facts = (*rule_facts(rules), *picture_facts(record), *optics_facts(record), *program_facts(record))
    sheet.paragraph(expanded_words(), _SMALL)
    sheet.paragraph("   ·   ".join(f"{fact.name}: {fact.value}" for fact in facts), _SMALL)
    if rules.notice:
        sheet.paragraph(f"⚠ {spoken(rules.notice)}", Ink(8.0, bold=True))
