"""The wizard: one page after the other, with back, next and cancel always in the same place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.fiber import Fiber
from dscope_gui.qt.calibration_wizard.capture_page import CapturePage
from dscope_gui.qt.calibration_wizard.check_page import CheckPage
from dscope_gui.qt.calibration_wizard.draft import Step
from dscope_gui.qt.calibration_wizard.light_page import LightPage
from dscope_gui.qt.calibration_wizard.page import Page, words
from dscope_gui.qt.calibration_wizard.save_page import SavePage
from dscope_gui.qt.calibration_wizard.target_page import TargetPage
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.workstation.acquire import CameraState, CameraStatus

_KEY_PX: Final = 180
_BETWEEN: Final = "&nbsp;&nbsp;&nbsp;&nbsp;›&nbsp;&nbsp;&nbsp;&nbsp;"


class Wizard(QWidget):
    """Shows a page and what may be pressed; what the keys do the presenter decides."""

    back_pressed = pyqtSignal()
    next_pressed = pyqtSignal()
    cancel_pressed = pyqtSignal()

    def __init__(self, fibers: Sequence[Fiber], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target, self.light, self.capture = TargetPage(), LightPage(), CapturePage()
        self.check, self.save = CheckPage(fibers), SavePage()
        self.pages: dict[Step, Page] = dict(
            zip(Step, (self.target, self.light, self.capture, self.check, self.save), strict=True)
        )
        self.step = Step.TARGET
        self.steps, self.lost = words(), words(bold=True)
        self.back, self.next, self.cancel = QPushButton(self.tr("Back")), QPushButton(), QPushButton(self.tr("Cancel"))
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
            page.changed.connect(self._turn)
        self._lay_out()
        self.back.clicked.connect(lambda _checked: self.back_pressed.emit())
        self.next.clicked.connect(lambda _checked: self.next_pressed.emit())
        self.cancel.clicked.connect(lambda _checked: self.cancel_pressed.emit())
        self.show_step(Step.TARGET)

    def show_step(self, step: Step) -> None:
        """Bring a page to the front."""
        self.step = step
        self._stack.setCurrentWidget(self.pages[step])
        self.steps.setText(_BETWEEN.join(self._title(one) for one in Step))
        self.next.setText(self.tr("Save and use") if step is Step.SAVE else self.tr("Next"))
        self._turn()

    def show_status(self, status: CameraStatus) -> None:
        """A lost camera is said on every page; it comes back by itself."""
        is_live = status.state is CameraState.LIVE
        fault = "" if status.fault is None else error_words(status.fault)
        self.lost.setVisible(not is_live)
        self.lost.setText(self.tr("⚠ The camera is not there; it is tried again. {}").format(fault))
        self.capture.show_live(is_live)
        self.check.show_live(is_live)
        self.light.show_camera(status.settings, status.ranges)
        if not is_live:
            self.light.show_lost()

    def _turn(self) -> None:
        self.back.setEnabled(self.step is not Step.TARGET)
        self.next.setEnabled(self.pages[self.step].is_ready)

    def _title(self, step: Step) -> str:
        titles = {
            Step.TARGET: self.tr("Target"),
            Step.LIGHT: self.tr("Camera and light"),
            Step.CAPTURE: self.tr("Capture"),
            Step.CHECK: self.tr("Check"),
            Step.SAVE: self.tr("Save"),
        }
        text = f"{step + 1}&nbsp;&nbsp;{titles[step]}"
        return f"<b>{text}</b>" if step is self.step else text

    def _lay_out(self) -> None:
        self.steps.setAccessibleName(self.tr("Steps"))
        self.lost.setProperty("fault", True)
        self.lost.setVisible(False)
        self.next.setProperty("primary", True)
        self.back.setToolTip(self.tr("To the page before; what was entered stays"))
        self.next.setToolTip(self.tr("To the next page"))
        self.cancel.setToolTip(self.tr("Leave without keeping anything"))
        keys = QHBoxLayout()
        keys.addWidget(self.cancel)
        keys.addStretch(1)
        for key in (self.back, self.next):
            keys.addWidget(key)
        for key in (self.cancel, self.back, self.next):
            key.setMinimumWidth(_KEY_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        column.setSpacing(GAP_PX)
        column.addWidget(self.steps)
        column.addWidget(self.lost)
        column.addWidget(self._stack, 1)
        column.addLayout(keys)
