"""Third page: a burst, its mean, and the dots as they were found; or why there is no scale, and take again."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from dscope_gui.calibration import CalibrationRefused, TargetFit
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import DScopeError
from dscope_gui.qt.calibration_wizard.dots_view import DotsView
from dscope_gui.qt.calibration_wizard.live_hints import remedy_of
from dscope_gui.qt.calibration_wizard.page import SIDE_PX, Page, mark_fault, panel, words
from dscope_gui.qt.languages import error_words, spoken
from dscope_gui.qt.theme.sizes import GAP_PX, TITLE_PT
from dscope_gui.qt.workers import Progress
from dscope_gui.workstation.target_picture import TargetPicture

_BAR_PX: Final = 40


class CapturePage(Page):
    """Ready when a picture gave a scale."""

    take_wanted = pyqtSignal()
    stop_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit: TargetFit | None = None
        self._is_taken = self._is_busy = self._is_live = False
        self.picture, self.bar = DotsView(), QProgressBar()
        self.outcome, self.detail = words(points=TITLE_PT, bold=True), words()
        self.take, self.stop = QPushButton(), QPushButton(self.tr("Stop"))
        self.take.setToolTip(self.tr("Take a burst of pictures and look for the dots (T)"))
        self.take.setProperty("primary", True)
        self.stop.setToolTip(self.tr("End the capture; nothing is kept"))
        self.take.clicked.connect(lambda _checked: self.take_wanted.emit())
        self.stop.clicked.connect(lambda _checked: self.stop_wanted.emit())
        self._lay_out()
        self.clear()

    @property
    def is_ready(self) -> bool:
        return self._fit is not None and not self._is_busy

    def clear(self) -> None:
        """Nothing taken yet, or what was taken holds no longer."""
        self._fit, self._is_taken, self._is_busy = None, False, False
        self.picture.show_fit(None)
        self._say(self.tr("Keep the table still, then take the picture"), "")
        self._turn()

    def show_frame(self, frame: Frame) -> None:
        """Live, as long as nothing was taken."""
        if not self._is_taken:
            self.picture.show_note("")
            self.picture.show_image(frame.image)

    def show_live(self, is_live: bool) -> None:
        """Whether there is a camera to take pictures with."""
        self._is_live = is_live
        if not is_live and not self._is_taken:
            self.picture.show_note(self.tr("No picture: the camera is not live"))
        self._turn()

    def show_progress(self, progress: Progress) -> None:
        self._is_busy = True
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._turn()

    def show_fit(self, picture: TargetPicture, fit: TargetFit) -> None:
        self._fit, self._is_busy = fit, False
        self._show_taken(picture)
        self.picture.show_fit(fit)
        taken = (
            self.tr("Mean of {} pictures.").format(picture.frames)
            if picture.frames > 1
            else self.tr("The sharpest picture alone: the table shook.")
        )
        self._say(
            self.tr("✔ {} dots on the grid").format(fit.dots_used),
            " ".join((taken, self.tr("A cross marks a dot that was left out: dirty, cut or out of place."))),
        )
        self._turn()

    def show_refusal(self, error: DScopeError, picture: TargetPicture | None) -> None:
        """No scale: why, and what to do before it is taken again."""
        self._fit, self._is_busy = None, False
        self.picture.show_fit(None)
        if picture is not None:
            self._show_taken(picture)
        if isinstance(error, CalibrationRefused):
            self._say(
                self.tr("✖ No scale from this picture"), f"{remedy_of(error.cause)}.\n\n{spoken(error.message)}", True
            )
        else:
            self._say(self.tr("✖ No picture was taken"), error_words(error), True)
        self._turn()

    def _show_taken(self, picture: TargetPicture) -> None:
        self._is_taken = True
        self.picture.show_note("")
        self.picture.show_image(picture.image)

    def _say(self, outcome: str, detail: str, is_fault: bool = False) -> None:
        self.outcome.setText(outcome)
        self.detail.setText(detail)
        mark_fault(self.outcome, is_fault)

    def _turn(self) -> None:
        self.take.setText(self.tr("Take again") if self._is_taken else self.tr("Take the picture"))
        self.take.setEnabled(self._is_live and not self._is_busy)
        self.stop.setVisible(self._is_busy)
        self.bar.setVisible(self._is_busy)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.bar.setMinimumHeight(_BAR_PX)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.take.setShortcut("T")
        side, column = panel(self.outcome, self.detail)
        column.addStretch(1)
        for part in (self.bar, self.stop, self.take):
            column.addWidget(part)
        side.setFixedWidth(SIDE_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.picture, 1)
        row.addWidget(side)
