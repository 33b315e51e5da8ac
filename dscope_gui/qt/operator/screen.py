"""The operator's screen: picture on the left, verdict and defects on the right, keys below."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QHideEvent, QShowEvent
from PyQt6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.recipe import Recipe
from dscope_gui.qt.operator.bars import BarRanges
from dscope_gui.qt.operator.card_texts import card_texts
from dscope_gui.qt.operator.caution_line import CautionLine
from dscope_gui.qt.operator.commands import Command, CommandKind
from dscope_gui.qt.operator.findings_panel import FindingsPanel
from dscope_gui.qt.operator.header import Header
from dscope_gui.qt.operator.heat_overlay import HeatMaps, HeatOverlay, no_heat_maps
from dscope_gui.qt.operator.key_bar import KeyBar
from dscope_gui.qt.operator.lock_panel import LockPanel
from dscope_gui.qt.operator.picture_area import PictureArea
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.scanner import ScannerKeyboard
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.undo_panel import UndoPanel
from dscope_gui.qt.operator.verdict_card import VerdictCard
from dscope_gui.qt.operator.why_panel import WhyPanel

_GAP_PX: Final = 10
_PICTURE_SHARE: Final = 62
_FINDINGS_SHARE: Final = 38


class OperatorScreen(QWidget):
    """Only shows states and passes on what the operator does.

    Parameters
    ----------
    now_ms : clock by which a scanner is told from a hand; None is the machine's.
    heat : makes the heat maps of an anomaly model.
    """

    def __init__(
        self,
        recipes: Mapping[str, Recipe],
        ranges: BarRanges,
        *,
        now_ms: Callable[[], int] | None = None,
        heat: HeatMaps = no_heat_maps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.header = Header()
        self.caution = CautionLine()
        self.area = PictureArea(recipes.values(), ranges)
        self.heat = HeatOverlay(self.area.picture, heat)
        self.card = VerdictCard()
        self.findings = FindingsPanel()
        self.why = WhyPanel()
        self.undo = UndoPanel()
        self.lock = LockPanel()
        self.keys = KeyBar()
        self.keyboard = ScannerKeyboard(self, now_ms)
        self._beside = QStackedWidget()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.header.left.connect(self.take_keys)
        self._lay_out()

    def connect_to(self, presenter: OperatorPresenter) -> None:
        """Let the presenter drive this screen."""
        presenter.state_changed.connect(self.show_state)
        presenter.frame_shown.connect(self.area.show_frame)
        presenter.look_shown.connect(self.area.show_look)
        presenter.zoom_asked.connect(self.area.zoom)
        self._connect_keys(presenter)
        self._connect_header(presenter)
        self.area.defect_clicked.connect(presenter.select)
        self.findings.row_selected.connect(presenter.select)
        self.why.row_selected.connect(presenter.select)
        self.card.tapped.connect(lambda: self.toggle_why(presenter.state))
        for source in (self.keyboard, self.keys):
            source.commanded.connect(lambda command: self._hear(command, presenter.state))
        self.area.parts.picked.connect(presenter.pick_part)
        self.area.parts.closed.connect(presenter.go_live)
        self.undo.chosen.connect(presenter.undo)
        self.undo.closed.connect(presenter.go_live)
        self.show_state(presenter.state)

    def show_state(self, state: ScreenState) -> None:
        self.header.show_state(state)
        self.area.show_state(state)
        self.heat.show_state(state)
        self.card.show_texts(card_texts(state))
        self.findings.show_state(state)
        self.why.show_state(state)
        self.keys.show_state(state)
        self.lock.show_lock(state.lock)
        self._show_beside(state)

    def toggle_why(self, state: ScreenState) -> None:
        """Explain the verdict in place of its findings, or show those again."""
        self.why.toggle()
        self._show_beside(state)

    def _show_beside(self, state: ScreenState) -> None:
        findings = self.why if self.why.is_open else self.findings
        beside = self.lock if state.shows_lock else findings
        self._beside.setCurrentWidget(self.undo if state.asks_undo else beside)

    def _hear(self, command: Command, state: ScreenState) -> None:
        if command.kind is CommandKind.WHY:
            self.toggle_why(state)
        elif command.kind is CommandKind.HEAT and self.keys.offers_heat:
            self.heat.toggle()
            self.keys.show_heat(is_on=self.heat.is_on)

    def show_caution(self, text: str) -> None:
        """Why the station is not as it should be; empty when it is."""
        self.caution.show_text(text)
        self.header.show_caution(bool(text))

    def take_keys(self) -> None:
        """From now on the keys are the screen's, not a field's."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self.keyboard.listen(True)
        self.take_keys()

    def hideEvent(self, event: QHideEvent | None) -> None:
        self.keyboard.listen(False)
        super().hideEvent(event)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.keyboard.let_go()

    def _connect_keys(self, presenter: OperatorPresenter) -> None:
        for source in (self.keyboard, self.keys):
            source.commanded.connect(presenter.command)
            source.raw_held.connect(presenter.show_raw)
        self.keyboard.scanned.connect(presenter.scan)
        self.keyboard.rejected.connect(presenter.reject_scan)

    def _connect_header(self, presenter: OperatorPresenter) -> None:
        self.header.parts_asked.connect(lambda: presenter.open_parts(not presenter.state.picks_part))
        self.header.serial_entered.connect(presenter.scan)
        self.header.lot_entered.connect(presenter.set_lot)
        self.header.operator_entered.connect(presenter.set_operator)

    def _lay_out(self) -> None:
        self._beside.addWidget(self.findings)
        self._beside.addWidget(self.why)
        self._beside.addWidget(self.undo)
        self._beside.addWidget(self.lock)
        right = QVBoxLayout()
        right.setSpacing(_GAP_PX)
        right.addWidget(self.card)
        right.addWidget(self._beside, 1)
        middle = QHBoxLayout()
        middle.setSpacing(_GAP_PX)
        middle.addWidget(self.area, _PICTURE_SHARE)
        middle.addWidget(_narrowable(right), _FINDINGS_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP_PX, _GAP_PX, _GAP_PX, _GAP_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self.header)
        column.addWidget(self.caution)
        column.addLayout(middle, 1)
        column.addWidget(self.keys)


def _narrowable(layout: QVBoxLayout) -> QWidget:
    """A column whose share of the width does not depend on what stands in it."""
    holder = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(layout)
    holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return holder
