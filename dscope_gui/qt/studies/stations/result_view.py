"""The result of a comparison of stations: at a glance, sizes, differences, what one alone sees, verdicts."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from dscope_gui.qt.languages import spoken
from dscope_gui.qt.studies.plain_table import PlainTable
from dscope_gui.qt.studies.result_rows import Rows
from dscope_gui.qt.studies.stations.chart import BlandAltmanChart
from dscope_gui.qt.studies.stations.rows import fact_rows, misled_word, seen_rows, size_rows, verdict_rows
from dscope_gui.qt.studies.stations.sentences import sentences
from dscope_gui.validation.stations import StationsResult

_SPACE_PX = 12


class StationsResultView(QTabWidget):
    """A tab for each kind of answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.says, self.out = _label(), _label()
        self.facts = PlainTable(self.tr("What each worked with"), is_words=True)
        self.sizes = PlainTable(self.tr("Sizes"))
        self.bands = PlainTable(self.tr("Seen by one alone, by size"))
        self.zones = PlainTable(self.tr("Seen by one alone, by zone"))
        self.verdicts = PlainTable(self.tr("Verdicts"))
        self.differing, self.misled = _label(), _label()
        self.chart = BlandAltmanChart()
        self.addTab(_scrolling(self.says, self.facts, self.out), self.tr("At a glance"))
        self.addTab(_scrolling(self.sizes, self.misled), self.tr("Sizes"))
        self.addTab(self.chart, self.tr("Differences"))
        self.addTab(_scrolling(self.bands, self.zones), self.tr("Seen by one alone"))
        self.addTab(_scrolling(self.verdicts, self.differing), self.tr("Verdicts"))

    def show_result(self, result: StationsResult) -> None:
        self.says.setText("\n".join(sentences(result)))
        for table, rows in (
            (self.facts, fact_rows(result)),
            (self.sizes, size_rows(result)),
            (self.bands, seen_rows(result, result.bands)),
            (self.zones, seen_rows(result, result.zones)),
            (self.verdicts, verdict_rows(result)),
        ):
            _show(table, rows)
        self.out.setText("\n".join(f"{one.name}: {spoken(one.reason)}" for one in result.left_out))
        self.differing.setText(self._differing(result.verdicts.differing))
        self.misled.setText(misled_word(result))
        self.chart.show_result(result)

    def _differing(self, names: Sequence[str]) -> str:
        if not names:
            return self.tr("✔  The verdict is the same on every end")
        return self.tr("Different verdicts: {ends}").format(ends=", ".join(names))


def _label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _scrolling(*parts: QWidget) -> QScrollArea:
    body, area, column = QWidget(), QScrollArea(), QVBoxLayout()
    column.setSpacing(_SPACE_PX)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    body.setLayout(column)
    area.setWidget(body)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _show(table: PlainTable, rows: Rows) -> None:
    table.show_rows(rows.heads, rows.rows)
