"""One stored inspection: its picture with the overlay, its answer and reasons, its defects and everything else."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QKeySequence
from PyQt6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from dscope_gui.errors import DScopeError
from dscope_gui.qt.history.answer_banner import AnswerCard
from dscope_gui.qt.history.fact_list import FactList, breakable
from dscope_gui.qt.history.opened import Opened
from dscope_gui.qt.history.place_notice import PlaceNotice
from dscope_gui.qt.languages import spoken, thousands
from dscope_gui.qt.widgets import DefectTable, numbers_of, overlay_of_record, rows_of_record
from dscope_gui.qt.widgets.heated_view import HeatedView
from dscope_gui.qt.widgets.stored_facts import all_facts
from dscope_gui.qt.widgets.why import WhyView

_MARGIN_PX: Final = 12
_GAP_PX: Final = 8
_TITLE_PX: Final = 64
_HARD_SPACE: Final = "\u00a0"
"""A serial of 200 letters is cut off here and whole in the details."""
_PICTURE_PARTS: Final = 62
_SIDE_PARTS: Final = 38
_MUCH_PX: Final = 100
"""More than there is on any screen, so that only the parts count."""
_LEAST_SIDE_PX: Final = 470


class InspectionView(QWidget):
    """Shows an `Opened`; Esc goes back, PgUp and PgDown step through the cleaning loop."""

    back_wanted = pyqtSignal()
    open_wanted = pyqtSignal(str)
    """Id of the inspection before or after cleaning."""
    retry_wanted = pyqtSignal()
    heat_wanted = pyqtSignal(object)
    """The `Opened` whose heat map is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: Opened | None = None
        self.picture, self.defects, self.why = HeatedView(), DefectTable(), WhyView()
        self.card, self.facts, self.notice = AnswerCard(), FactList(), PlaceNotice()
        self.title, self.banner = QLabel(), QLabel()
        self._make_keys()
        self._lay_out()
        self._connect()

    def show_loading(self) -> None:
        """What was open stays until the other one is there."""
        if self.opened is None or self._body.currentWidget() is self.notice:
            self._show_notice_state()

    def show_opened(self, opened: Opened) -> None:
        self.opened = opened
        self._forget_heat(opened)
        self._show_picture(opened)
        self.card.show_inspection(opened.stored)
        self._show_defects(opened)
        self.facts.show_facts(all_facts(opened.stored, opened.rules))
        self._show_title(opened)
        self._show_rule_banner(opened)
        self.before.setEnabled(opened.stored.before is not None)
        self.after.setEnabled(opened.after is not None)
        self._body.setCurrentIndex(0)

    def show_error(self, error: DScopeError) -> None:
        self.title.clear()
        self.notice.show_error(error)
        self._body.setCurrentWidget(self.notice)

    def show_heat(self, layer: NDArray[np.uint8]) -> None:
        """Lay the map over the picture, unless it is not wanted any more."""
        if self.heat.isChecked():
            self.picture.show_note("")
            self.picture.show_heat(layer)

    def show_heat_error(self, error: DScopeError) -> None:
        self.heat.setChecked(False)
        self.picture.show_note(spoken(error.message))

    def _forget_heat(self, opened: Opened) -> None:
        self.heat.setChecked(False)
        self.picture.show_note("")
        self.heat.setVisible("anomaly" in opened.stored.record and opened.grey is not None)

    def _toggle_heat(self, wanted: bool) -> None:
        self.picture.show_heat(None)
        self.picture.show_note(self.tr("Asking the model…") if wanted else "")
        if wanted and self.opened is not None:
            self.heat_wanted.emit(self.opened)

    def _show_notice_state(self) -> None:
        self.notice.show_state(self.tr("Loading…"))
        self._body.setCurrentWidget(self.notice)

    def _show_defects(self, opened: Opened) -> None:
        rows = rows_of_record(opened.stored.record)
        self.defects.show_rows(rows)
        if opened.explained is None:
            self.why.show_gone(opened.rules.name)
        else:
            self.why.show_explained(opened.explained, numbers_of(rows))

    def _show_picture(self, opened: Opened) -> None:
        scale = opened.stored.record["scale"]
        self.picture.setVisible(opened.grey is not None)
        self.no_picture.setVisible(opened.grey is None)
        if opened.grey is not None:
            self.picture.show_image(opened.grey)
            self.picture.show_overlay(overlay_of_record(opened.stored.record))
            self.picture.show_scale(None if scale is None else (scale["um_per_px_x"] * scale["um_per_px_y"]) ** 0.5)
            self.picture.aim_at_zones()
        elif opened.fault is not None:
            self.no_picture.show_error(opened.fault)

    def _show_title(self, opened: Opened) -> None:
        line = opened.stored.line
        serial = line.ticket.serial or self.tr("without serial")
        cleaned = self.tr("cleaned {} ×").format(line.cleanings) if line.cleanings else ""
        made = f"{line.captured_at.astimezone():%Y-%m-%d %H:%M}"
        number = opened.stored.sealed
        sealed = "" if number is None else self.tr("sealed, number {}").format(thousands(number))
        text = "   ·   ".join(part for part in (serial, line.ticket.part, made, cleaned, sealed) if part)
        self.title.setText(breakable(text).replace(made, made.replace(" ", _HARD_SPACE)))
        self.title.setToolTip(text)

    def _show_rule_banner(self, opened: Opened) -> None:
        self.banner.setText(spoken(opened.rules.notice))
        self.banner.setVisible(bool(opened.rules.notice))

    def _make_keys(self) -> None:
        self.back = self._key(self.tr("◀ Back"), "Esc", self.tr("Back to the list"))
        self.before = self._key(self.tr("Before cleaning"), "PgUp", self.tr("The inspection before the last cleaning"))
        self.after = self._key(self.tr("After cleaning"), "PgDown", self.tr("The inspection after the next cleaning"))
        self.overlay = self._key(self.tr("Overlay"), "O", self.tr("Show zones and defects on the picture"))
        self.overlay.setCheckable(True)
        self.overlay.setChecked(True)
        self.heat = self._key(self.tr("Heat map"), "H", self.tr("Show where it is unlike all good end faces"))
        self.heat.setCheckable(True)
        self.heat.setVisible(False)
        self.fit = self._key(self.tr("Fit"), "0", self.tr("Fit the picture into the window"))

    def _key(self, text: str, shortcut: str, tip: str) -> QPushButton:
        key = QPushButton(text)
        key.setShortcut(QKeySequence(shortcut))
        key.setToolTip(f"{tip} ({shortcut})")
        key.setAccessibleName(tip)
        return key

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        for key in (self.before, self.after, self.overlay, self.heat, self.fit):
            top.addWidget(key)
        column.addLayout(top)
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setMaximumHeight(_TITLE_PX)
        self._body = QStackedWidget()
        self._body.addWidget(self._halves())
        self._body.addWidget(self.notice)
        column.addWidget(self._body, 1)

    def _halves(self) -> QSplitter:
        halves = QSplitter(Qt.Orientation.Horizontal)
        left, right = QWidget(), QWidget()
        self.no_picture = PlaceNotice()
        pictures, side = QVBoxLayout(left), QVBoxLayout(right)
        for layout in (pictures, side):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(_GAP_PX)
        pictures.addWidget(self.picture, 1)
        pictures.addWidget(self.no_picture, 1)
        side.addWidget(self.card)
        self.banner.setWordWrap(True)
        self.banner.setProperty("muted", True)
        side.addWidget(self.banner)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.defects, self.tr("Defects"))
        self.tabs.addTab(self.why, self.tr("Why"))
        self.tabs.addTab(self.facts, self.tr("Details"))
        side.addWidget(self.tabs, 1)
        right.setMinimumWidth(_LEAST_SIDE_PX)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([_PICTURE_PARTS * _MUCH_PX, _SIDE_PARTS * _MUCH_PX])
        halves.setChildrenCollapsible(False)
        return halves

    def _connect(self) -> None:
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())
        self.before.clicked.connect(lambda _checked: self._step(before=True))
        self.after.clicked.connect(lambda _checked: self._step(before=False))
        self.overlay.toggled.connect(self.picture.set_overlay_visible)
        self.heat.toggled.connect(self._toggle_heat)
        self.fit.clicked.connect(lambda _checked: self.picture.fit())
        self.picture.defect_clicked.connect(self._choose)
        self.defects.row_selected.connect(self.picture.select)
        self.why.row_selected.connect(self._choose)
        self.notice.retry_wanted.connect(self.retry_wanted)
        self.no_picture.retry_wanted.connect(self._reopen)

    def _choose(self, defect_id: str) -> None:
        self.picture.select(defect_id)
        self.defects.select(defect_id)
        self.why.table.select(defect_id)

    def _step(self, *, before: bool) -> None:
        if self.opened is None:
            return
        if wanted := self.opened.stored.before if before else self.opened.after:
            self.open_wanted.emit(wanted)

    def _reopen(self) -> None:
        if self.opened is not None:
            self.open_wanted.emit(self.opened.stored.line.id)
