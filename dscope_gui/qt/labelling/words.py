"""The classes and what was said of them, in the user's language."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.dataset import Label, LabelVersion
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.history import HistoryLine
from dscope_gui.overlay.palette import KIND, PAPER, Color
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.qt.widgets.wording import answer_sign, answer_word, kind_word
from dscope_gui.workstation.labelling import Mark, Saying, Waiting

translate = QCoreApplication.translate

SAID_SIGN: Final = "✔"
DRAWN_SIGN: Final = "✎"


def label_word(label: Label) -> str:
    return translate("Labelling", "Good") if label is Label.GOOD else kind_word(DefectKind(label.value))


def label_color(label: Label) -> Color:
    """On pictures; as the overlays have it."""
    return PAPER if label is Label.GOOD else KIND[DefectKind(label.value)]


def local_day_time(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def version_words(number: int, said: LabelVersion) -> str:
    """Two lines: `2  Pit · Ana K.`, and when."""
    by = said.by or translate("Labelling", "the inspection")
    return f"{number}   {label_word(said.label)}  ·  {by}\n      {local_day_time(said.at)}"


def saying_words(saying: Saying) -> str:
    """The same, and what it changed."""
    changed = {
        (False, False): translate("Labelling", "confirmed"),
        (True, False): translate("Labelling", "other class"),
        (False, True): translate("Labelling", "other mask"),
        (True, True): translate("Labelling", "other class and mask"),
    }[saying.is_new_label, saying.is_new_mask]
    told = version_words(saying.number, saying.said)
    return told if saying.number == 1 else f"{told}  ·  {changed}"


def mark_title(mark: Mark) -> str:
    """Id and class, with a sign for whoever sees no colours."""
    signs = (DISPUTED_SIGN if mark.is_disputed else "") + (DRAWN_SIGN if mark.is_drawn else "")
    said = f" {SAID_SIGN}" if mark.is_said else ""
    return f"{signs}{' ' if signs else ''}{mark.id}  {label_word(mark.label)}{said}"


def draw_first_words(mark: Mark) -> str:
    """Why nothing can be said of a mark as it is; empty where something can."""
    if mark.patch is None:
        return translate("Labelling", "Draw where it is first")
    if mark.is_only_hull and mark.patch.same_as(mark.engine):
        return translate(
            "Labelling", "This is only an outline round several pieces: rub out what is none of them, or draw anew"
        )
    return ""


def picture_words(entry: Waiting) -> str:
    """Two lines: which picture, and what is left on it."""
    line = entry.line
    serial = line.ticket.serial or translate("Labelling", "without serial")
    return f"{serial}\n{answer_sign(line.answer)} {answer_word(line.answer)}  ·  {_left_words(entry)}"


def picture_tip(line: HistoryLine) -> str:
    ticket = line.ticket
    parts = (ticket.serial, ticket.part, ticket.lot, local_day_time(line.captured_at))
    return "  ·  ".join(part for part in parts if part)


def _left_words(entry: Waiting) -> str:
    if entry.is_done:
        return f"{SAID_SIGN} {translate('Labelling', 'done')}"
    if not entry.marks:
        return translate("Labelling", "no mark")
    left = translate("Labelling", "{left} of {marks} left")
    return left.format(left=entry.left, marks=entry.marks)
