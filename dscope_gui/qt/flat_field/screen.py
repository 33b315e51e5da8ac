"""The screen for the flat field: the blank on the left, what to do and what came of it on the right."""

from __future__ import annotations

from typing import Final

import numpy as np
from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dscope_gui.calibration.blank_refused import BlankRefused
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import DScopeError
from dscope_gui.qt.flat_field.blank_view import BlankView
from dscope_gui.qt.flat_field.preview import Preview
from dscope_gui.qt.flat_field.shelf_list import ShelfList
from dscope_gui.qt.flat_field.words import light_words, refusal_words, speck_words, step_words
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.widgets.side_column import side_column
from dscope_gui.workstation.acquire import CameraState, CameraStatus

_MARGIN_PX: Final = 12
_GAP_PX: Final = 10
_SIDE_PX: Final = 460


class FlatFieldScreen(QWidget):
    """Shows what it is given and emits what is wanted.

    Signals
    -------
    capture_wanted(), save_wanted(), discard_wanted(), back_wanted(); the list of kept ones has signals of its own.
    """

    capture_wanted = pyqtSignal()
    save_wanted = pyqtSignal()
    discard_wanted = pyqtSignal()
    back_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.shelf = BlankView(), ShelfList()
        self.title, self.step = QLabel(self.tr("Flat field and own dirt")), QLabel()
        self.light, self.specks, self.fault = QLabel(), QLabel(), QLabel()
        self.title.setProperty("heading", True)
        self.fault.setProperty("fault", True)
        for label in (self.step, self.light, self.specks, self.fault):
            label.setWordWrap(True)
        self.live = self._tab(self.tr("Live"), self.tr("The picture of the camera (1)"), "1")
        self.map = self._tab(self.tr("Light"), self.tr("How uneven the light is (2)"), "2")
        self.corrected = self._tab(self.tr("Corrected"), self.tr("The blank after the correction (3)"), "3")
        self.capture = self._key(self.tr("Capture the blank"), self.tr("Take it as it lies there now (C)"), "C")
        self.save = self._key(self.tr("Save and use"), self.tr("Keep it, and correct every picture with it"), "Ctrl+S")
        self.discard = self._key(self.tr("Discard"), self.tr("Start over with the first capture"), "")
        self.back = self._key(self.tr("Back to the camera"), self.tr("To its settings (Backspace)"), "Backspace")
        self._preview: Preview | None = None
        self._is_busy = False
        self._tabs = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.live.setChecked(True)
        self.show_preview(None)

    def show_frame(self, frame: Frame) -> None:
        """The newest frame, where the live picture is looked at."""
        if self.live.isChecked():
            self.picture.show_note("")
            self.picture.show_image(frame.image)

    def show_status(self, status: CameraStatus) -> None:
        if status.state is not CameraState.LIVE and self.live.isChecked():
            self.picture.show_note(self.tr("No picture: the camera is not live"))

    def show_busy(self, is_busy: bool) -> None:
        """While captures are taken or saved nothing else can be begun."""
        self._is_busy = is_busy
        self._enable()

    def show_preview(self, preview: Preview | None) -> None:
        """What the captures so far make; None before the first."""
        self._preview = preview
        self.fault.hide()
        self.step.setText(step_words(0 if preview is None else len(preview.draft.shots)))
        self.light.setText("" if preview is None else light_words(preview.draft.field))
        self.specks.setText("" if preview is None else speck_words(preview.draft.field))
        for label in (self.light, self.specks):
            label.setVisible(preview is not None)
        if preview is None:
            self.live.setChecked(True)
        elif self.live.isChecked():
            self.map.setChecked(True)
        self._show_page()
        self._enable()

    def show_error(self, error: DScopeError) -> None:
        """What went wrong and what to do; captures before it stay."""
        message, hint = (
            refusal_words(error.cause)
            if isinstance(error, BlankRefused)
            else (spoken(error.message), spoken(error.hint))
        )
        self.fault.setText(f"⚠ {message}. {hint}." if hint else f"⚠ {message}.")
        self.fault.show()
        self.live.setChecked(True)
        self._show_page()

    def _show_page(self) -> None:
        preview, is_map = self._preview, self.map.isChecked()
        if preview is None or self.live.isChecked():
            self.picture.show_map(None)
            self.picture.show_specks(())
            return
        self.picture.show_note("")
        self.picture.show_image(np.asarray(preview.seen if is_map else preview.corrected))
        self.picture.show_map(preview.light if is_map else None)
        self.picture.show_specks(preview.draft.field.specks or ())

    def _enable(self) -> None:
        has_preview, idle = self._preview is not None, not self._is_busy
        self.capture.setEnabled(idle)
        for key in (self.save, self.discard):
            key.setEnabled(idle and has_preview)
        for key in (self.map, self.corrected):
            key.setEnabled(has_preview)
        self.capture.setText(self.tr("Capturing…") if self._is_busy else self.tr("Capture the blank"))

    def _lay_out(self) -> None:
        row, left, tabs = QHBoxLayout(self), QVBoxLayout(), QHBoxLayout()
        row.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        row.setSpacing(_GAP_PX)
        for tab in (self.live, self.map, self.corrected):
            self._tabs.addButton(tab)
            tabs.addWidget(tab)
        tabs.addStretch()
        tabs.addWidget(self.back)
        left.addLayout(tabs)
        left.addWidget(self.picture, 1)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        body, pair = QWidget(), QHBoxLayout()
        self.capture.setProperty("primary", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, _GAP_PX, 0)
        column.setSpacing(_GAP_PX)
        pair.addWidget(self.save)
        pair.addWidget(self.discard)
        for part in (self.title, self.step, self.capture, self.fault, self.light, self.specks):
            column.addWidget(part)
        column.addLayout(pair)
        column.addWidget(_rule())
        column.addWidget(self.shelf, 1)
        return side_column(body, _SIDE_PX)

    def _connect(self) -> None:
        self._tabs.buttonToggled.connect(lambda _tab, _on: self._show_page())
        self.capture.clicked.connect(lambda _checked: self.capture_wanted.emit())
        self.save.clicked.connect(lambda _checked: self.save_wanted.emit())
        self.discard.clicked.connect(lambda _checked: self.discard_wanted.emit())
        self.back.clicked.connect(lambda _checked: self.back_wanted.emit())

    def _tab(self, text: str, tip: str, keys: str) -> QPushButton:
        tab = self._key(text, tip, keys)
        tab.setCheckable(True)
        tab.setProperty("compact", True)
        return tab

    def _key(self, text: str, tip: str, keys: str) -> QPushButton:
        key = QPushButton(text)
        key.setToolTip(tip)
        key.setAccessibleName(text)
        if keys:
            key.setShortcut(keys)
        return key


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("rule", True)
    return line
