"""The result of the verdicts: who repeats, who agrees, who is right."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.studies.result_rows import pair_rows, reference_rows, repeat_rows
from dscope_gui.validation.studies import AgreementResult

_MOST_NAMED: Final = 30


class AgreementTab(QWidget):
    """Three tables, and the parts on which verdicts differed or were wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.against = PlainTable(self.tr("Against the reference"))
        self.repeats = PlainTable(self.tr("Repeatability of verdicts"))
        self.pairs = PlainTable(self.tr("Between operators"))
        self.confused = QLabel()
        self.confused.setWordWrap(True)
        self.confused.setTextFormat(Qt.TextFormat.PlainText)
        body, area, column = QWidget(), QScrollArea(), QVBoxLayout()
        for part in (self.confused, self.against, self.repeats, self.pairs):
            column.addWidget(part)
        column.addStretch(1)
        body.setLayout(column)
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_result(self, result: AgreementResult) -> None:
        for table, rows in (
            (self.against, reference_rows(result)),
            (self.repeats, repeat_rows(result)),
            (self.pairs, pair_rows(result)),
        ):
            table.setVisible(bool(rows.rows))
            table.show_rows(rows.heads, rows.rows)
        self.confused.setText(self._confused(result))

    def _confused(self, result: AgreementResult) -> str:
        if not result.confused:
            return self.tr("✔  The verdict was the same, and right where that is known, on every part")
        named = ", ".join(result.confused[:_MOST_NAMED]) + (" …" if len(result.confused) > _MOST_NAMED else "")
        text = self.tr("Verdicts differed or were wrong on {count} of {parts} parts: {named}")
        return text.format(count=len(result.confused), parts=len(result.design.parts), named=named)
