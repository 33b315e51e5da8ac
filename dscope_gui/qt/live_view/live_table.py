"""The defects on the newest frame, by their lasting numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import QEvent, Qt, pyqtSignal
from PyQt6.QtGui import QColor, QPainter, QPaintEvent
from PyQt6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.live import LiveDefectPart, Severity
from dscope_gui.qt.live_view.words import severity_word
from dscope_gui.qt.theme import colors_of
from dscope_gui.qt.widgets.row_table import dress_row_table
from dscope_gui.qt.widgets.wording import kind_word, zone_letter, zone_title

_MOST_ROWS: Final = 40
"""More than anybody reads while they change; the picture shows them all."""
_ROW_PX: Final = 36
_SIGNS: Final = {Severity.HIGH: "✖", Severity.MEDIUM: "△", Severity.LOW: "·"}
_ORDER: Final = tuple(Severity)
_NAME, _KIND, _ZONE, _SIZE, _SEVERITY = range(5)


class LiveTable(QTableWidget):
    """Grave ones first, then in the order of their numbers, so that rows keep their places.

    Signals
    -------
    row_selected(str) : number of the defect whose row was chosen.
    """

    row_selected = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, ...], ...] = ()
        self._is_empty = False
        self.setColumnCount(_SEVERITY + 1)
        dress_row_table(self, self.tr("Defects"))
        if (rows := self.verticalHeader()) is not None:
            rows.hide()
            rows.setDefaultSectionSize(_ROW_PX)
        if (columns := self.horizontalHeader()) is not None:
            columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            columns.setSectionResizeMode(_KIND, QHeaderView.ResizeMode.Stretch)
        self.itemSelectionChanged.connect(self._tell)
        self._set_headers()

    def show_defects(self, parts: Sequence[LiveDefectPart]) -> None:
        """Replace the rows; the chosen defect stays chosen as long as it is there."""
        ordered = sorted(parts, key=_place)[:_MOST_ROWS]
        rows = tuple(_texts(part) for part in ordered)
        self._is_empty = not rows
        if rows == self._shown:
            return
        chosen = self.selected
        self.blockSignals(True)
        self._fill(rows, [Severity(part["severity"]) for part in ordered])
        self._choose(chosen)
        self.blockSignals(False)

    def clear_rows(self) -> None:
        """Nothing is inspected, which is not the same as nothing found."""
        self._shown, self._is_empty = (), False
        self.setRowCount(0)

    @property
    def selected(self) -> str | None:
        """Number of the defect whose row is chosen."""
        row = self.currentRow()
        return self._shown[row][_NAME] if 0 <= row < len(self._shown) and self.selectedItems() else None

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self._shown = ()
            self._set_headers()

    def paintEvent(self, event: QPaintEvent | None) -> None:
        super().paintEvent(event)
        if self._is_empty and (port := self.viewport()) is not None:
            painter = QPainter(port)
            painter.setPen(QColor(colors_of(self).muted))
            painter.drawText(port.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No defects found"))
            painter.end()

    def _set_headers(self) -> None:
        titles = [self.tr("No."), self.tr("Type"), self.tr("Zone"), self.tr("Size"), self.tr("Severity")]
        self.setHorizontalHeaderLabels(titles)

    def _fill(self, rows: tuple[tuple[str, ...], ...], severities: list[Severity]) -> None:
        self._shown = rows
        self.setRowCount(len(rows))
        alarm = QColor(colors_of(self).fault)
        for row, (texts, severity) in enumerate(zip(rows, severities, strict=True)):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == _ZONE:
                    item.setToolTip(text)
                if severity is Severity.HIGH and column == _SEVERITY:
                    item.setForeground(alarm)
                self.setItem(row, column, item)

    def _choose(self, name: str | None) -> None:
        row = next((place for place, texts in enumerate(self._shown) if texts[_NAME] == name), None)
        self.clearSelection()
        if row is not None:
            self.selectRow(row)

    def _tell(self) -> None:
        if (name := self.selected) is not None:
            self.row_selected.emit(name)


def _place(part: LiveDefectPart) -> tuple[int, int, str]:
    """`D9` before `D10`."""
    return _ORDER.index(Severity(part["severity"])), len(part["id"]), part["id"]


def _texts(part: LiveDefectPart) -> tuple[str, ...]:
    kind, severity = DefectKind(part["type"]), Severity(part["severity"])
    zone = zone_letter(part["zone"])
    return (
        part["id"],
        kind_word(kind),
        zone if len(zone) == 1 else zone_title(part["zone"]),
        _size(part, kind),
        f"{_SIGNS[severity]} {severity_word(severity)}",
    )


def _size(part: LiveDefectPart, kind: DefectKind) -> str:
    """What limits ask for: the width of a scratch, the diameter of anything else."""
    size_um = part["width_um"] if kind.is_linear else part["diameter_um"]
    return f"{part['diameter_px']:.0f} px" if size_um is None else f"{size_um:.1f} µm"
