"""The screen of the station check: the guided check, its history, control charts, and golden connectors."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Final

from PyQt6.QtCore import pyqtSignal
from PyQt6.QtGui import QShowEvent
from PyQt6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.station import Role
from dscope_gui.qt.station_check.charts_page import ChartsPage
from dscope_gui.qt.station_check.check_page import CheckPage
from dscope_gui.qt.station_check.golden_page import GoldenPage
from dscope_gui.qt.station_check.history_page import ChecksPage
from dscope_gui.qt.station_check.presenter import CheckPresenter
from dscope_gui.qt.widgets.page_keys import add_page_keys

_MARGIN_PX: Final = 12
_GAP_PX: Final = 8


class Page(IntEnum):
    CHECK = 0
    HISTORY = 1
    CHARTS = 2
    GOLDEN = 3


class CheckScreen(QWidget):
    """Signals
    -------
    page_shown(Page) : also when the whole screen comes to the front.
    """

    page_shown = pyqtSignal(object)

    def __init__(self, parts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check, self.history = CheckPage(), ChecksPage()
        self.charts, self.golden = ChartsPage(), GoldenPage(parts)
        self._pages, self._content = QButtonGroup(self), QStackedWidget()
        for page in (self.check, self.history, self.charts, self.golden):
            self._content.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        column.addWidget(self._content, 1)
        column.addLayout(self._keys())
        self.set_role(Role.OPERATOR)

    def connect_to(self, presenter: CheckPresenter) -> None:
        """Let the presenter drive the guided check."""
        start, step = self.check.start, self.check.step
        start.start_wanted.connect(presenter.start)
        start.open_wanted.connect(presenter.open_once)
        step.measure_wanted.connect(presenter.measure)
        step.repeat_wanted.connect(presenter.repeat)
        step.next_wanted.connect(presenter.go_on)
        step.skip_wanted.connect(presenter.skip)
        step.cancel_wanted.connect(presenter.cancel)
        self.check.result.closed.connect(presenter.dismiss)
        presenter.state_changed.connect(self.check.show_state)
        self.check.show_state(presenter.state)

    @property
    def page(self) -> Page:
        return Page(self._content.currentIndex())

    def show_page(self, page: Page) -> None:
        if (button := self._pages.button(page)) is not None:
            button.setChecked(True)
        self._content.setCurrentIndex(page)
        self.page_shown.emit(page)

    def set_role(self, role: Role) -> None:
        """Golden connectors and the limits of charts are the technician's."""
        is_technician = role.may_act_as(Role.TECHNICIAN)
        if (button := self._pages.button(Page.GOLDEN)) is not None:
            button.setVisible(is_technician)
        self.charts.set_may_choose(is_technician)
        if not is_technician and self.page is Page.GOLDEN:
            self.show_page(Page.CHECK)

    def show_frame(self, frame: Frame) -> None:
        """The newest, where anybody sees it."""
        if not self.isVisible():
            return
        if self.page is Page.CHECK:
            self.check.show_frame(frame)
        elif self.page is Page.GOLDEN:
            self.golden.show_frame(frame)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        if event is None or not event.spontaneous():
            self.page_shown.emit(self.page)

    def _keys(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(_GAP_PX)
        words = zip(Page, self._words(), strict=True)
        add_page_keys(row, self._pages, ((page, *said) for page, said in words))
        row.addStretch(1)
        self._pages.idClicked.connect(lambda number: self.show_page(Page(number)))
        return row

    def _words(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Check"), self.tr("The station check, step by step")),
            (self.tr("Checks done"), self.tr("All checks with who and when")),
            (self.tr("Control charts"), self.tr("Drift of every quantity over the checks")),
            (self.tr("Golden connectors"), self.tr("Teach and forget golden connectors")),
        )
