"""Every defect against the line of the rule set that governs it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PyQt6.QtCore import QEvent, QSignalBlocker, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QFont, QFontMetrics, QResizeEvent
from PyQt6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.domain.expanded import size_words
from dscope_gui.domain.rule_set import Measure
from dscope_gui.qt.theme import Colors, colors_of
from dscope_gui.qt.widgets.line_breaks import together
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.wording import kind_word, limit_words, zone_title
from dscope_gui.rules.trace import Outcome, Trace
from dscope_gui.rules.turning import ChangeKind, Turning

_POINTS: Final = 12
_COLUMNS: Final = 4
_BESIDE_PX: Final = 8
"""The margins of a cell at both sides together."""
_MOST_FOR_DEFECT, _LEAST_FOR_RULE = 27, 22
"""Per cent of the width; both take several lines where they must, figures cannot."""
_UNIT: Final = " µm"
"""Stands in the header once; in every cell it would take the room of the figures."""
_HARD_SPACE: Final = "\u00a0"
_DEFECT, _RULE = 0, 2
_LONGEST_SOURCE: Final = 34
"""Letters; the whole of it is in the tooltip."""


class TraceTable(QTableWidget):
    """One row for each trace: defect and zone, size, rule and its source, outcome and margin.

    Signals
    -------
    row_selected(str) : id of the defect whose row was chosen.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._traces: tuple[Trace, ...] = ()
        self._numbers: Mapping[str, int] = {}
        self._over_um: Mapping[str | None, float] = {}
        font = QFont(self.font())
        font.setPointSize(_POINTS)
        self.setFont(font)
        self.setColumnCount(_COLUMNS)
        self.setHorizontalHeaderLabels([self.tr("Defect"), self.tr("Size, µm"), self.tr("Rule"), self.tr("Outcome")])
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)
        dress_row_table(self, self.tr("How each defect was judged"))
        if (side := self.verticalHeader()) is not None:
            side.hide()
        if (top := self.horizontalHeader()) is not None:
            top.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            top.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.itemSelectionChanged.connect(self._tell)

    def show_traces(self, traces: Sequence[Trace], numbers: Mapping[str, int], turning: Turning | None = None) -> None:
        """In the order of their numbers.

        Parameters
        ----------
        turning : of a fail; by how much a mark would have to be smaller goes before its margin.
        """
        self._numbers = numbers
        changes = () if turning is None else turning.changes
        self._over_um = {one.defect: one.by_um for one in changes if one.kind is ChangeKind.SHRINKS}
        self._traces = tuple(sorted(traces, key=lambda trace: numbers.get(trace.defect.id, len(numbers) + 1)))
        self._fill()

    @property
    def traces(self) -> tuple[Trace, ...]:
        """As they stand in the table."""
        return self._traces

    def select(self, defect_id: str | None) -> None:
        """Choose a defect's row; None or an unknown id chooses none."""
        row = next((row for row, trace in enumerate(self._traces) if trace.defect.id == defect_id), None)
        with QSignalBlocker(self):
            if row is None:
                self.clearSelection()
            else:
                self.selectRow(row)

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.PaletteChange and self._traces:
            self._fill()

    def _fill(self) -> None:
        colors = colors_of(self)
        self.setRowCount(len(self._traces))
        for row, trace in enumerate(self._traces):
            for column, text in enumerate(self._texts(trace)):
                item = QTableWidgetItem(text)
                item.setToolTip(trace.ruling.source if column == _RULE and trace.ruling else text)
                self.setItem(row, column, item)
            outcome = self.item(row, _COLUMNS - 1)
            if outcome is not None:
                outcome.setForeground(QColor(_ink(trace, colors)))
        self._fit()

    def _fit(self) -> None:
        """As wide as their words; the rule has what is left."""
        if (viewport := self.viewport()) is None:
            return
        width = viewport.width()
        wanted = {column: self._words_px(column) for column in range(_COLUMNS) if column != _RULE}
        wanted[_DEFECT] = min(wanted[_DEFECT], width * _MOST_FOR_DEFECT // 100)
        wanted[_RULE] = max(width - sum(wanted.values()), width * _LEAST_FOR_RULE // 100)
        for column, px in wanted.items():
            self.setColumnWidth(column, px)
        self.resizeRowsToContents()

    def _words_px(self, column: int) -> int:
        head, small = self.horizontalHeaderItem(column), QFont(self.font())
        small.setPointSize(_POINTS - 1)  # as the style sheet draws titles
        title_px = 0 if head is None else QFontMetrics(small).horizontalAdvance(head.text())
        cells = (self.item(row, column) for row in range(self.rowCount()))
        lines = (line for cell in cells if cell is not None for line in cell.text().split("\n"))
        return _BESIDE_PX + max([title_px, *map(self.fontMetrics().horizontalAdvance, lines)])

    def _texts(self, trace: Trace) -> tuple[str, str, str, str]:
        number = self._numbers.get(trace.defect.id)
        name = f"{number}  {kind_word(trace.defect.kind)}" if number else kind_word(trace.defect.kind)
        zone = self.tr("outside") if trace.zone is None else zone_title(trace.zone.name)
        return f"{name}\n{zone}", self._size(trace), self._rule(trace), self._outcome(trace)

    def _size(self, trace: Trace) -> str:
        if trace.measured_um is None:
            return self.tr("not measured") if trace.outcome is Outcome.UNMEASURED else "–"
        size = size_words(trace.measured_um, trace.uncertainty_um)
        how = self.tr("wide") if trace.measure is Measure.WIDTH else self.tr("across")
        return f"{size}\n{how}".replace(" ", _HARD_SPACE)

    def _rule(self, trace: Trace) -> str:
        if (ruling := trace.ruling) is None:
            return self.tr("nothing is limited")
        source = ruling.source
        if len(source) > _LONGEST_SOURCE:
            source = f"{source[: _LONGEST_SOURCE - 1]}…"
        limit = together(limit_words(ruling.wording.removesuffix(_UNIT)))
        counted = self.tr("{found} of {most}").format(found=trace.found, most=ruling.max)
        return f"{limit} ({counted})\n{source}" if trace.found and ruling.max else f"{limit}\n{source}"

    def _outcome(self, trace: Trace) -> str:
        word = {
            Outcome.ALLOWED: self.tr("✔ ok"),
            Outcome.BREAKS: self.tr("✖ not ok"),
            Outcome.BELOW_FLOOR: self.tr("– too small"),
            Outcome.OUTSIDE: self.tr("– not judged"),
            Outcome.EXCLUDED: self.tr("– own dirt"),
            Outcome.UNMEASURED: self.tr("? unclear"),
        }[trace.outcome]
        if trace.at_stake is not None:
            word = f"({word})"
        if (over_um := self._over_um.get(trace.defect.id)) is not None:
            return f"{word}\n{self._margin(-over_um)}"
        return word if trace.margin_um is None else f"{word}\n{self._margin(trace.margin_um)}"

    def _margin(self, margin_um: float) -> str:
        if margin_um < 0.0:
            return self.tr("{um} over").format(um=f"{-margin_um:.1f}")
        return self.tr("{um} left").format(um=f"{margin_um:.1f}")

    def _tell(self) -> None:
        row = self.currentRow()
        if self.selectedItems() and 0 <= row < len(self._traces):
            self.row_selected.emit(self._traces[row].defect.id)


def _ink(trace: Trace, colors: Colors) -> str:
    if trace.outcome is Outcome.BREAKS:
        return colors.fault
    return colors.good if trace.outcome is Outcome.ALLOWED else colors.muted
