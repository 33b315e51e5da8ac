"""The answer of a stored inspection as on the verdict card: sign, word and colour, and the reasons below."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QRectF, QSize, Qt
from PyQt6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PyQt6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.record import verdict_of
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets import numbers_of, rows_of_record
from dscope_gui.qt.widgets.fitting_font import shrink_to
from dscope_gui.qt.widgets.judge_words import remark_words
from dscope_gui.qt.widgets.line_breaks import together
from dscope_gui.qt.widgets.reason_wording import reason_of_record, reason_sentence
from dscope_gui.qt.widgets.wording import answer_sign, answer_word, own_dirt_sentence

_HEIGHT_PX: Final = 84
_CORNER_PX: Final = 8.0
_POINTS: Final = 30
_SHOWN_REASONS: Final = 3
"""Two lines each beside the picture of the smallest panel; all are in the table below."""
_GAP_PX: Final = 6
_LINE_POINTS: Final = 14
_LINE_PX: Final = 22
"""Height of the line that says on what condition, and whether to look oneself."""


class AnswerBanner(QWidget):
    """A band in the answer's colour with its sign and word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer: Answer | None = None
        self._remark = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_answer(self, answer: Answer | None, *, conditional: bool = False, disputed: bool = False) -> None:
        self._answer, self._remark = answer, remark_words(conditional=conditional, disputed=disputed)
        self.setAccessibleName("" if answer is None else self._words(answer))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4 * _HEIGHT_PX, _HEIGHT_PX)

    def paintEvent(self, _event: QPaintEvent | None) -> None:
        if self._answer is None:
            return
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.answer[self._answer]))
        painter.drawRoundedRect(QRectF(self.rect()), _CORNER_PX, _CORNER_PX)
        painter.setPen(QColor(colors.on_answer))
        room = self.rect()
        if self._remark:
            room = room.adjusted(0, 0, 0, -_LINE_PX)
            painter.setFont(self._font(_LINE_POINTS, bold=False))
            below = self.rect().adjusted(0, self.height() - _LINE_PX - _GAP_PX, 0, -_GAP_PX)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._remark)
        text = f"{answer_sign(self._answer)}  {answer_word(self._answer)}"
        font = self._font(_POINTS, bold=True)
        shrink_to(font, text, self.width() - 2 * _GAP_PX)
        painter.setFont(font)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _font(self, points: int, *, bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSize(points)
        font.setBold(bold)
        return font

    def _words(self, answer: Answer) -> str:
        return f"{answer_word(answer)}, {self._remark}" if self._remark else answer_word(answer)


class AnswerCard(QWidget):
    """The band, and every reason in one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.reasons = AnswerBanner(), QLabel()
        self.reasons.setWordWrap(True)
        self.reasons.setTextFormat(Qt.TextFormat.PlainText)
        self.reasons.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.banner)
        column.addWidget(self.reasons)

    def show_inspection(self, stored: StoredInspection) -> None:
        verdict = verdict_of(stored.record)
        disputed = bool(verdict.disputed)
        self.banner.show_answer(stored.line.answer, conditional=verdict.conditional, disputed=disputed)
        rows = rows_of_record(stored.record)
        numbers = numbers_of(rows)
        reasons = [reason_sentence(reason_of_record(one), numbers) for one in stored.record["verdict"]["reasons"]]
        left_out = own_dirt_sentence(sum(row.is_excluded for row in rows))
        self.reasons.setText(together("\n".join(filter(None, (self._listed(reasons), left_out)))))
        self.reasons.setToolTip("\n".join(reasons))

    def _listed(self, reasons: Sequence[str]) -> str:
        if not reasons:
            return self.tr("Nothing breaks a limit.")
        lines = list(reasons[:_SHOWN_REASONS])
        if (hidden := len(reasons) - _SHOWN_REASONS) > 0:
            lines.append(self.tr("and {} more reasons").format(hidden))
        return "\n".join(f"• {line}" for line in lines)
