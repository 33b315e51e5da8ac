"""One window for a running stream: the picture with what was found, and beside it the verdict and the figures."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dscope_gui.domain.live import Health, HeatMapMessage, NoticeMessage, Part, PartHealth, PartState
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.live_view import LivePicture, LiveSide, PartSigns, Shown
from dscope_gui.qt.live_view.notice_of import notice_of
from dscope_gui.qt.live_window.key_row import KeyRow
from dscope_gui.qt.notifications import NoticeBar
from dscope_gui.qt.theme.sizes import GAP_PX

_SIDE_PX: Final = 440
_LEAST_WIDTH_PX: Final = 1000
_LEAST_HEIGHT_PX: Final = 640
_NO_PICTURE: Final = (PartState.WAITING, PartState.FAILED, PartState.OFF)


class LiveWindow(QWidget):
    """Shows what it is given; Esc or Q closes it. Implements `Shows`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.side, self.parts = LivePicture(), LiveSide(), PartSigns()
        self.notice_bar, self.keys = NoticeBar(), KeyRow()
        self._camera: PartHealth | None = None
        self.setMinimumSize(_LEAST_WIDTH_PX, _LEAST_HEIGHT_PX)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_seen(self, shown: Shown) -> None:
        self.picture.show_seen(shown)
        self.side.show_verdict(shown)

    def show_figures(self, shown: Shown) -> None:
        self.side.show_figures(shown)

    def show_heat_map(self, message: HeatMapMessage) -> None:
        self.picture.show_heat_map(message)

    def show_notice(self, notice: NoticeMessage) -> None:
        self.notice_bar.show_notice(notice_of(notice))

    def show_health(self, health: Health) -> None:
        """How the parts are; without a camera no old picture may look like a live one, such as that of the frame that
        was still inspected when it was lost."""
        self.parts.show_health(health)
        camera = next((one for one in health.parts if one.part is Part.CAMERA), None)
        self._camera = camera
        if camera is not None and camera.state in _NO_PICTURE:
            self.picture.show_note("\n".join(map(spoken, filter(None, (camera.text, camera.hint)))))
            self.side.clear()

    def show_heat(self, wanted: bool) -> None:
        self.picture.set_heat_visible(wanted)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("D-Scope Blink – live"))
        if self._camera is None:
            self.picture.show_note(self.tr("No picture yet"))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        if event is not None and event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Q):
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _connect(self) -> None:
        self.keys.heat_toggled.connect(self.show_heat)
        self.keys.fit_pressed.connect(self.picture.fit)
        self.keys.full_screen_pressed.connect(self.toggle_full_screen)
        self.keys.close_pressed.connect(self.close)
        self.side.defect_chosen.connect(self.picture.select)
        self.picture.defect_clicked.connect(self.picture.select)

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE_PX)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_PX)
        column.addWidget(self.side, 1)
        column.addWidget(self._parts_panel())
        row = QHBoxLayout()
        row.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self.picture, 1)
        row.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_PX // 2)
        whole.addLayout(row, 1)
        whole.addWidget(self.keys)
        whole.addWidget(self.notice_bar)

    def _parts_panel(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("panel", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(GAP_PX, GAP_PX // 2, GAP_PX, GAP_PX // 2)
        column.addWidget(self.parts)
        return frame
