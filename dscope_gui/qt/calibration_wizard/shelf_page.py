"""Where calibrating begins: what is in force, every calibration so far, and a key for a new one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from dscope_gui.domain.calibration import Calibration
from dscope_gui.errors import DScopeError
from dscope_gui.qt.calibration_wizard.page import mark_fault, words
from dscope_gui.qt.calibration_wizard.shelf_table import ShelfTable, StandingOf
from dscope_gui.qt.calibration_wizard.words import caution_message, caution_remedy, day
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.theme.sizes import GAP_PX, TABLE_PT, TITLE_PT
from dscope_gui.settings.calibrations import Shelf, Shelved
from dscope_gui.workstation.calibration_watch import Caution
from dscope_gui.workstation.ruler import Ruler

_EMPTY_POINTS: Final = 16


class ShelfPage(QWidget):
    """Emits what is wanted of the selected calibration."""

    new_wanted = pyqtSignal()
    use_wanted = pyqtSignal(object)
    """A `Shelved`."""
    cladding_wanted = pyqtSignal()
    """No calibration from now on: the cladding of each fiber measures."""
    import_wanted = pyqtSignal()
    export_wanted = pyqtSignal(object)
    """A `Shelved`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.state = words(points=TITLE_PT, bold=True), words()
        self.told = words(points=TABLE_PT)
        self.table = ShelfTable()
        self.empty = words(self.tr("No calibration yet. Put a dot target in and begin."), points=_EMPTY_POINTS)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.new = self._key(self.tr("New calibration"), self.tr("Measure a dot target, page by page"))
        self.use = self._key(self.tr("Use this one"), self.tr("Measure with the selected calibration from now on"))
        self.cladding = self._key(
            self.tr("Use no calibration"), self.tr("The cladding of each fiber measures from now on")
        )
        self.bring = self._key(self.tr("Import…"), self.tr("A calibration from a JSON or CSV file"))
        self.export = self._key(self.tr("Export…"), self.tr("The selected calibration as a JSON or CSV file"))
        self._lay_out()
        self._connect()

    def show_shelf(self, shelf: Shelf, standing_of: StandingOf, ruler: Ruler) -> None:
        """Everything on the shelf, and what is in force."""
        self.table.show_rows(shelf.calibrations, standing_of, ruler.path)
        self._place.setCurrentWidget(self.table if shelf.calibrations else self.empty)
        self.heading.setText(self._in_force(ruler))
        self.cladding.setEnabled(ruler.path is not None)
        if shelf.faults:
            self.show_faults(shelf.faults)
        self._turn()

    def show_cautions(self, cautions: Sequence[Caution]) -> None:
        """What is the matter with the calibration in force, and what to do."""
        lines = [f"⚠ {caution_message(one)}. {caution_remedy(one)}" for one in cautions]
        self.state.setText("\n".join(lines))
        self.state.setVisible(bool(lines))
        mark_fault(self.state, bool(lines))

    def show_message(self, text: str) -> None:
        self.told.setText(text)
        mark_fault(self.told, False)

    def show_faults(self, faults: Sequence[DScopeError]) -> None:
        """What went wrong; nothing was changed."""
        self.told.setText("\n".join(f"✖ {error_words(fault)}" for fault in faults))
        mark_fault(self.told, True)

    def _in_force(self, ruler: Ruler) -> str:
        made = ruler.calibration
        if made is not None:
            return self._described(made)
        if ruler.path is not None:
            return self.tr("In force: the file {}").format(ruler.path.name)
        return self.tr("No calibration in force: the cladding of each fiber measures")

    def _described(self, made: Calibration) -> str:
        return self.tr("In force: {objective}, {scale:.5f} µm/px, made {day} by {operator}").format(
            objective=made.objective or "–",
            scale=made.scale.um_per_px,
            day=day(made.made_at),
            operator=made.operator or "–",
        )

    def _turn(self) -> None:
        is_one = self.table.current() is not None
        self.use.setEnabled(is_one)
        self.export.setEnabled(is_one)

    def _selected(self) -> Shelved | None:
        return self.table.current()

    def _connect(self) -> None:
        self.table.chosen.connect(self._turn)
        self.new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self.cladding.clicked.connect(lambda _checked: self.cladding_wanted.emit())
        self.bring.clicked.connect(lambda _checked: self.import_wanted.emit())
        self.use.clicked.connect(lambda _checked: self.use_wanted.emit(self._selected()))
        self.export.clicked.connect(lambda _checked: self.export_wanted.emit(self._selected()))

    def _key(self, text: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(text)
        return key

    def _lay_out(self) -> None:
        self.new.setProperty("primary", True)
        self.state.setVisible(False)
        self._place = QStackedLayout()
        self._place.addWidget(self.table)
        self._place.addWidget(self.empty)
        keys = QHBoxLayout()
        keys.setSpacing(GAP_PX)
        for key in (self.use, self.cladding, self.bring, self.export):
            keys.addWidget(key)
        keys.addStretch(1)
        keys.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.heading)
        column.addWidget(self.state)
        column.addLayout(self._place, 1)
        column.addWidget(self.told)
        column.addLayout(keys)
