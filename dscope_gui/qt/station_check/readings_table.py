"""What was measured, with its limits: of one step, or of a whole check."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtGui import QColor
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.domain.station_check import Reading, StepResult
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.check_words import limits_text, reading_word, sentence, step_title, value_text

_ROW_PX: Final = 40


class ReadingsTable(QTableWidget):
    """Only shows; what is out of its limits has a sign and a colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setHorizontalHeaderLabels(["", self.tr("Quantity"), self.tr("Value"), self.tr("Limits")])
        self.setAccessibleName(self.tr("What was measured"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        if rows is not None:
            rows.setVisible(False)
            rows.setDefaultSectionSize(_ROW_PX)
        if columns is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
            columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_step(self, result: StepResult) -> None:
        self._fill(_row(reading) for reading in result.readings)

    def show_steps(self, results: Sequence[StepResult]) -> None:
        """Each step with its sentence above its values."""
        self._fill(row for result in results for row in (_head(result), *map(_row, result.readings)))

    def _fill(self, rows: Iterable[tuple[bool, tuple[str, str, str, str]]]) -> None:
        fault, listed = QColor(colors_of(self).fault), list(rows)
        self.clearSpans()
        self.setRowCount(len(listed))
        for number, (is_ok, texts) in enumerate(listed):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if not is_ok:
                    item.setForeground(fault)
                self.setItem(number, column, item)
            if not texts[2] and not texts[3]:
                self.setSpan(number, 1, 1, 3)


def _row(reading: Reading) -> tuple[bool, tuple[str, str, str, str]]:
    sign = "✔" if reading.is_ok else "✖"
    texts = (sign, reading_word(reading.name), value_text(reading), limits_text(reading))
    return reading.is_ok, texts


def _head(result: StepResult) -> tuple[bool, tuple[str, str, str, str]]:
    sign = "✔" if result.is_ok else "✖" if result.is_required else "⚠"
    title = f"{step_title(result.kind, result.connector)}: {sentence(result)}"
    return result.is_ok or not result.is_required, (sign, title, "", "")
