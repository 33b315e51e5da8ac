"""Beneath the verdict: what to do, why, and the table of defects."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont, QResizeEvent
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.qt.operator.card_texts import advice_text
from dscope_gui.qt.operator.caution_line import CautionLine
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.widgets import DefectRow, DefectTable, numbers_of, rows_of
from dscope_gui.qt.widgets.judge_words import DISPUTED_SIGN
from dscope_gui.qt.widgets.line_breaks import together
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.qt.widgets.wording import own_dirt_sentence
from dscope_gui.workstation.judged import Judged

_ADVICE_POINTS: Final = 16
_REASON_POINTS: Final = 14
_MOST_REASONS: Final = 2
"""Sentences that leave room for the table on the smallest screen; the table has them all."""
_ROOMY_PX: Final = 340
"""Height below which one sentence must do."""
_GAP_PX: Final = 6


class FindingsPanel(QWidget):
    """Shows one verdict's findings, or none.

    Signals
    -------
    row_selected(str) : a row of the table was chosen.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = CautionLine(Answer.ASK)
        self.advice = _label(_ADVICE_POINTS, bold=True)
        self.reasons = _label(_REASON_POINTS, bold=False)
        self.own_dirt = _label(_REASON_POINTS, bold=False)
        self.table = DefectTable()
        self.table.row_selected.connect(self.row_selected)
        self._shown: Judged | None = None
        self._sentences: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.look)
        column.addWidget(self.advice)
        column.addWidget(self.reasons)
        column.addWidget(self.own_dirt)
        column.addWidget(self.table, 1)
        self._show_judged(None, 0)

    def show_state(self, state: ScreenState) -> None:
        if state.shown is not self._shown:
            self._show_judged(state.shown, state.most_cleanings)
        if self.table.selected != state.selected:
            self.table.select(state.selected)

    def _show_judged(self, judged: Judged | None, most_cleanings: int) -> None:
        self._shown = judged
        self._set(self.advice, "" if judged is None else advice_text(judged, most_cleanings))
        rows = rows_of(judged.inspection, judged.traces) if judged else ()
        reasons = sorted(judged.inspection.verdict.reasons, key=_worst_first) if judged else ()
        sentences = [(reason.cause, reason_sentence(reason, numbers_of(rows))) for reason in reasons]
        asking = [sentence for cause, sentence in sentences if cause is Cause.JUDGES_DISAGREE]
        self.look.show_text(_marked(*asking))
        self._sentences = [sentence for cause, sentence in sentences if cause is not Cause.JUDGES_DISAGREE]
        self._show_reasons()
        self._set(self.own_dirt, _left_out(judged, rows))
        if judged is None or (judged.answer is Answer.RETAKE and not rows):
            self.table.clear_rows()  # "no defects" would be a claim about a picture that could not be judged
        else:
            self.table.show_rows(rows)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._show_reasons()

    def _show_reasons(self) -> None:
        """As many as leave room for the table."""
        most = _MOST_REASONS if self.height() >= _ROOMY_PX else 1
        lines = self._sentences[:most]
        if (more := len(self._sentences) - most) > 0:
            lines.append(self.tr("… and {more} more, marked ✖ in the table").format(more=more))
        self._set(self.reasons, together("\n".join(lines)))

    def _set(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _marked(sentence: str = "") -> str:
    """With the sign that the mark has in table and picture."""
    return sentence and f"{DISPUTED_SIGN}  {sentence}"


def _left_out(judged: Judged | None, rows: Sequence[DefectRow]) -> str:
    """Never silently: where the verdict does not tell of the microscope's own dirt, this line does."""
    if judged is None or any(reason.cause is Cause.OWN_DIRT for reason in judged.inspection.verdict.reasons):
        return ""
    return own_dirt_sentence(sum(row.is_excluded for row in rows))


def _worst_first(reason: Reason) -> float:
    """What is farthest beyond its limit says most about the part; a count has no distance."""
    return reason.margin_um or 0.0


def _label(points: int, *, bold: bool) -> QLabel:
    label = QLabel()
    font = QFont(label.font())
    font.setPointSize(points)
    font.setBold(bold)
    label.setFont(font)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
