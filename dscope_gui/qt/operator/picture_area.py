"""The picture, live or frozen, with its bars; before and after, or the list of parts, take its place on demand."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import Qt, pyqtSignal
from PyQt6.QtGui import QFont
from PyQt6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.recipe import Recipe
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.operator.bars import BarRanges, LiveBars
from dscope_gui.qt.operator.commands import CommandKind
from dscope_gui.qt.operator.comparison_view import ComparisonView
from dscope_gui.qt.operator.elided_label import ElidedLabel
from dscope_gui.qt.operator.part_picker import PartPicker
from dscope_gui.qt.operator.screen_state import Mode, ScreenState
from dscope_gui.qt.widgets import Overlay, overlay_of
from dscope_gui.qt.widgets.heated_view import HeatedView
from dscope_gui.qt.widgets.view_transform import ViewTransform
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.live import LiveLook

_GAP_PX: Final = 8
_MESSAGE_POINTS: Final = 14
_RATE_POINTS: Final = 10


class PictureArea(QWidget):
    """Signals
    -------
    defect_clicked(str) : a defect was chosen on the picture.
    """

    defect_clicked = pyqtSignal(str)

    def __init__(self, recipes: Iterable[Recipe], ranges: BarRanges, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = HeatedView()
        self.comparison = ComparisonView()
        self.parts = PartPicker(recipes)
        self.bars = LiveBars(ranges)
        self.message = ElidedLabel()
        self.message.setFont(_font(self.message, _MESSAGE_POINTS))
        self.message.setMinimumHeight(self.message.fontMetrics().height())
        self.rate = QLabel()
        self.rate.setFont(_font(self.rate, _RATE_POINTS))
        self._stack = QStackedWidget()
        self._shown: Judged | None = None
        self._is_live = True
        self._live_view: ViewTransform | None = None
        self.picture.defect_clicked.connect(self.defect_clicked)
        self.comparison.defect_clicked.connect(self.defect_clicked)
        self._lay_out()

    def show_state(self, state: ScreenState) -> None:
        page: QWidget = self.comparison if state.mode is Mode.COMPARING else self.picture
        self._stack.setCurrentWidget(self.parts if state.picks_part else page)
        self.parts.show_part(state.ticket.part)
        self._show_judged(state)
        for view in (self.picture, self.comparison):
            view.set_overlay_visible(not state.is_raw)
        self._show_camera(state.camera, is_live=state.is_live)
        self.message.setText(f"⚠ {state.message.text}" if state.message.is_fault else state.message.text)

    def show_frame(self, frame: Frame) -> None:
        self.picture.show_image(frame.image)

    def show_look(self, look: LiveLook) -> None:
        """The bars always; zones and defects only upon the live picture to which they belong."""
        self.bars.show_look(look)
        if self._is_live:
            cladding = look.end_face.cladding if look.end_face else None
            self.picture.show_overlay(Overlay(cladding, look.zones, look.defects, is_numbered=False))
            self.picture.show_scale(look.scale.um_per_px if look.scale else None)

    def zoom(self, kind: CommandKind) -> None:
        view = self.comparison.after if self._stack.currentWidget() is self.comparison else self.picture
        {CommandKind.ZOOM_IN: view.zoom_in, CommandKind.ZOOM_OUT: view.zoom_out, CommandKind.FIT: view.fit}[kind]()

    def _show_judged(self, state: ScreenState) -> None:
        judged = state.shown
        if judged is not self._shown or state.is_live != self._is_live:
            self._turn_view(to_live=state.is_live)
            self._shown, self._is_live = judged, state.is_live
            self.picture.show_overlay(None)
            if judged is not None:
                self._freeze(judged)
        if self.picture.selected != state.selected:
            self.picture.select(state.selected)
            self.comparison.select(state.selected)

    def _turn_view(self, *, to_live: bool) -> None:
        """The live picture is seen as the operator left it, however the frozen one was looked at."""
        if self._is_live and not to_live:
            self._live_view = None if self.picture.is_fitted else self.picture.view
        elif to_live and not self._is_live:
            self.picture.fit()
            if self._live_view is not None:
                self.picture.set_view(self._live_view)

    def _freeze(self, judged: Judged) -> None:
        """The very picture that was judged, with its zones as large as they fit."""
        found = judged.inspection.examination
        self.picture.show_image(judged.grey)
        self.picture.show_overlay(overlay_of(judged.inspection, judged.traces), after_picture=True)
        self.picture.show_scale(found.scale.um_per_px if found and found.scale else None)
        self.picture.aim_at_zones()
        self.comparison.show_judged(judged)

    def _show_camera(self, camera: CameraStatus | None, *, is_live: bool) -> None:
        """How fast the pictures come, and why there are none, upon the picture."""
        self.rate.setText("" if camera is None else self._rate(camera))
        if camera is None or camera.state is not CameraState.LIVE:
            self.bars.clear()
        self.picture.show_note(self._why_no_picture(camera) if is_live else "")

    def _rate(self, camera: CameraStatus) -> str:
        """Frames a second, and how many the camera took that never arrived whole."""
        text = self.tr("{rate} fps · {dropped} dropped")
        return text.format(rate=f"{camera.frames_per_s:.0f}", dropped=camera.missed + camera.damaged)

    def _why_no_picture(self, camera: CameraStatus | None) -> str:
        if camera is None or camera.state is CameraState.STOPPED:
            return self.tr("The camera is off")
        if camera.state is CameraState.OPENING and camera.fault is None:
            return self.tr("The camera starts…")
        if camera.state is CameraState.LIVE:
            return ""
        text = self.tr("Camera lost: it is tried again and again")
        return f"{text}\n{error_words(camera.fault)}" if camera.fault else text

    def _lay_out(self) -> None:
        for page in (self.picture, self.comparison, self.parts):
            self._stack.addWidget(page)
        below = QHBoxLayout()
        below.addWidget(self.message, 1)
        below.addWidget(self.rate)
        self.rate.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._stack, 1)
        column.addWidget(self.bars)
        column.addLayout(below)


def _font(widget: QWidget, points: int) -> QFont:
    font = QFont(widget.font())
    font.setPointSize(points)
    return font
