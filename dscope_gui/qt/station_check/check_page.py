"""The guided check: the live picture on the left, what is to be done and what came out on the right."""

from __future__ import annotations

from typing import Final

from PyQt6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.qt.station_check.result_panel import ResultPanel
from dscope_gui.qt.station_check.start_panel import StartPanel
from dscope_gui.qt.station_check.state import CheckState, Phase
from dscope_gui.qt.station_check.step_panel import StepPanel
from dscope_gui.qt.widgets import PictureView, overlay_of
from dscope_gui.workstation.station_check.run import Shown

_GAP_PX: Final = 12
_PICTURE_SHARE: Final = 55
_PANEL_SHARE: Final = 45


class CheckPage(QWidget):
    """Shows states; the live picture stands still while the result of a step is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PictureView()
        self.start, self.step, self.result = StartPanel(), StepPanel(), ResultPanel()
        self._panels = QStackedWidget()
        self._is_live = True
        self._shown: Shown | None = None
        for panel in (self.start, self.step, self.result):
            self._panels.addWidget(panel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP_PX)
        row.addWidget(self.picture, _PICTURE_SHARE)
        row.addWidget(self._panels, _PANEL_SHARE)
        self.picture.show_note(self.tr("No picture yet"))

    def show_state(self, state: CheckState) -> None:
        self._is_live = state.is_picture_live
        self._show_picture(state.shown if state.phase is Phase.MEASURED else None)
        self.start.show_state(state)
        self.step.show_state(state)
        if state.phase is Phase.FINISHED and state.check is not None:
            if state.check is not self.result.check:
                self.result.show_check(state.check)
            self._panels.setCurrentWidget(self.result)
        else:
            self._panels.setCurrentWidget(self.step if state.steps else self.start)

    def show_frame(self, frame: Frame) -> None:
        if self._is_live:
            self.picture.show_note("")
            self.picture.show_image(frame.image)

    def _show_picture(self, shown: Shown | None) -> None:
        """The picture that was measured, with what was found on it; None for the live one."""
        if shown is self._shown:
            return
        self._shown = shown
        self.picture.show_overlay(None)
        self.picture.fit()
        if shown is not None:
            self.picture.show_image(shown.grey)
            if shown.inspection is not None:
                self.picture.show_overlay(overlay_of(shown.inspection, ()))
                self.picture.aim_at_zones()
