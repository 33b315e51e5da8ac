"""Beside the live picture: the verdict with its quality, how fast it all goes, and the defects."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, pyqtSignal
from PyQt6.QtWidgets import QLabel, QVBoxLayout, QWidget

from dscope_gui.domain.live import FrameMessage
from dscope_gui.qt.live_view.display import Shown
from dscope_gui.qt.live_view.facts import Facts
from dscope_gui.qt.live_view.live_card import live_card_texts, live_reason, no_verdict
from dscope_gui.qt.live_view.live_table import LiveTable
from dscope_gui.qt.live_view.words import end_face_words, place_words
from dscope_gui.qt.operator.verdict_card import VerdictCard
from dscope_gui.qt.theme.sizes import GAP_PX

_REASON_LINES: Final = 2


class LiveSide(QWidget):
    """Signals
    -------
    defect_chosen(str) : number of the defect whose row was chosen.
    """

    defect_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card, self.reason = VerdictCard(), QLabel()
        self.facts, self.table = Facts(), LiveTable()
        self.card.setMinimumHeight(self.card.sizeHint().height())
        self.reason.setWordWrap(True)
        # Two lines whatever stands there, so that nothing below jumps.
        self.reason.setFixedHeight(_REASON_LINES * self.reason.fontMetrics().lineSpacing() + GAP_PX)
        self.table.row_selected.connect(self.defect_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX // 2)
        for widget in (self.card, self.reason, self.facts):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        self.retranslate()
        self.clear()

    def show_verdict(self, shown: Shown) -> None:
        """Of every frame that is shown."""
        texts = live_card_texts(shown)
        if texts != self.card.texts:
            self.card.show_texts(texts)

    def show_figures(self, shown: Shown) -> None:
        """What is read, not glanced at."""
        message = shown.message
        self.reason.setText(live_reason(shown))
        self.reason.setToolTip(self.reason.text())
        self.facts.show_values(self._values(message))
        self.table.show_defects(message["defects"])

    def clear(self) -> None:
        """Nothing is inspected: no old verdict stays."""
        self.card.show_texts(no_verdict())
        self.reason.clear()
        self.facts.show_values(("–",) * len(self.facts.values))
        self.table.clear_rows()

    def retranslate(self) -> None:
        self.facts.name_rows(
            [self.tr("Rate"), self.tr("Latency"), self.tr("End face"), self.tr("Place"), self.tr("Judge")]
        )

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _values(self, message: FrameMessage) -> tuple[str, ...]:
        rate = self.tr("{rate} frames/s, {dropped} not inspected")
        return (
            rate.format(rate=f"{message['frames_per_s']:.1f}", dropped=message["dropped"]),
            self.tr("{ms} ms").format(ms=f"{message['latency_ms']:.0f}"),
            end_face_words(message["end_face_number"], message["end_face"]),
            place_words(message["gps"]),
            self.tr("the rules alone"),
        )
