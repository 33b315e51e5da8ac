"""The technician's screen of the stream: the picture with what was found, and how every part of the stream is."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QEvent, pyqtSignal
from PyQt6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from dscope_gui.domain.live import HeatMapMessage, NoticeMessage, Part, PartHealth, PartState
from dscope_gui.qt.help.help_text import HelpText
from dscope_gui.qt.languages import spoken
from dscope_gui.qt.live_view import LivePicture, LiveSide, PartList, Shown
from dscope_gui.qt.stream.access_panel import AccessPanel
from dscope_gui.qt.stream.facts import StreamFacts
from dscope_gui.qt.stream.notice_list import NoticeList
from dscope_gui.qt.theme.sizes import GAP_PX
from dscope_gui.qt.widgets.side_column import SideColumn

_SIDE_PX: Final = 460
_NARROW_TABS: Final = "QTabBar::tab { padding: 4px 10px; }"
"""Five of them fit beside each other in every language."""
_HELP: Final = "stream.md"


class StreamScreen(QWidget):
    """Shows what it is given and tells what is wanted; implements `Shows`.

    Signals
    -------
    run_wanted(bool) : start the stream, or stop it; kept for the next start of the program.
    looked_at(bool) : it came to the front, or went.
    """

    run_wanted = pyqtSignal(bool)
    looked_at = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture, self.side, self.parts = LivePicture(), LiveSide(), PartList()
        self.access, self.notices, self.tabs = AccessPanel(), NoticeList(), QTabWidget()
        self.help = HelpText()
        self.run_key, self.heat_key, self.whole_key = QPushButton(), QPushButton(), QPushButton()
        self._facts = StreamFacts()
        self.run_key.clicked.connect(lambda _checked: self.run_wanted.emit(not self._is_on()))
        self.heat_key.setCheckable(True)
        self.heat_key.toggled.connect(self.picture.set_heat_visible)
        self.heat_key.setShortcut("H")
        self.whole_key.clicked.connect(lambda _checked: self.picture.fit())
        self.side.defect_chosen.connect(self.picture.select)
        self.picture.defect_clicked.connect(self.picture.select)
        self._lay_out()
        self.retranslate()
        self.show_facts(self._facts)

    def show_seen(self, shown: Shown) -> None:
        self.picture.show_seen(shown)
        self.side.show_verdict(shown)

    def show_figures(self, shown: Shown) -> None:
        self.side.show_figures(shown)

    def show_heat_map(self, message: HeatMapMessage) -> None:
        self.picture.show_heat_map(message)

    def show_notice(self, notice: NoticeMessage) -> None:
        self.notices.add(notice)

    def show_facts(self, facts: StreamFacts) -> None:
        """How it stands; without a stream, or a camera, no old picture may look like a live one."""
        self._facts = facts
        self.parts.show_health(facts.health)
        self.access.show_facts(facts)
        self._name_run_key()
        if not facts.is_running or _lost_camera(facts) is not None:
            self.picture.show_note(self._why_no_picture(facts))
            self.picture.show_overlay(None)
            self.side.clear()

    def retranslate(self) -> None:
        self._name_run_key()
        for key, word, tip in (
            (self.heat_key, self.tr("Heat map"), self.tr("Where defects were seen lately (H)")),
            (self.whole_key, self.tr("Whole picture"), self.tr("Zoom out to the whole picture (0)")),
        ):
            shortcut = key.shortcut()
            key.setText(word)  # which would take the shortcut away
            key.setShortcut(shortcut)
            key.setToolTip(tip)
            key.setAccessibleName(tip)
        titles = (self.tr("Found"), self.tr("Parts"), self.tr("Access"), self.tr("Notices"), "?")
        for page, title in enumerate(titles):
            self.tabs.setTabText(page, title)
        self.tabs.setTabToolTip(self.tabs.count() - 1, self.tr("Help"))
        self.help.setAccessibleName(self.tr("How the stream is used"))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]  # Qt gives one
        self.looked_at.emit(True)

    def hideEvent(self, event: object) -> None:
        super().hideEvent(event)  # type: ignore[arg-type]  # Qt gives one
        self.access.tokens.forget_secret()
        self.looked_at.emit(False)

    def changeEvent(self, event: QEvent | None) -> None:
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _is_on(self) -> bool:
        return self._facts.is_running or self._facts.lacks_part

    def _why_no_picture(self, facts: StreamFacts) -> str:
        if facts.lacks_part:
            return self.tr("Pick a part on the operator's screen: its recipe says what is to be seen")
        if facts.is_running and (camera := _lost_camera(facts)) is not None:
            return "\n".join(map(spoken, filter(None, (camera.text, camera.hint))))
        return self.tr("The stream starts…") if facts.is_turning else self.tr("The stream is off")

    def _name_run_key(self) -> None:
        is_running = self._is_on()
        self.run_key.setText(self.tr("Stop the stream") if is_running else self.tr("Start the stream"))
        tip = self.tr("Also from the next start of the program on")
        self.run_key.setToolTip(tip)
        self.run_key.setAccessibleDescription(tip)
        self.run_key.setProperty("primary", not is_running)
        if (style := self.run_key.style()) is not None:
            style.polish(self.run_key)
        self.run_key.setEnabled(not self._facts.is_turning)

    def _read_help(self, _page: int) -> None:
        """Only when it is wanted: nobody waits for it at the start."""
        if self.tabs.currentWidget() is self.help and not self.help.page:
            self.help.show_page(_HELP)

    def _lay_out(self) -> None:
        self.tabs.setMinimumWidth(_SIDE_PX)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Expanding)
        self.tabs.setStyleSheet(_NARROW_TABS)
        for page in (self.side, _scrolled(self.parts), _scrolled(self.access), self.notices, self.help):
            self.tabs.addTab(page, "")
        self.tabs.currentChanged.connect(self._read_help)
        self.side.layout().setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)  # type: ignore[union-attr]  # it has one
        left = QVBoxLayout()
        left.setSpacing(GAP_PX)
        left.addWidget(self.picture, 1)
        keys = QHBoxLayout()
        keys.setSpacing(GAP_PX)
        for key in (self.run_key, self.heat_key, self.whole_key):
            keys.addWidget(key)
        keys.addStretch(1)
        left.addLayout(keys)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_PX, GAP_PX, GAP_PX, GAP_PX)
        row.setSpacing(GAP_PX)
        row.addLayout(left, 1)
        row.addWidget(self.tabs)


def _lost_camera(facts: StreamFacts) -> PartHealth | None:
    """None where it gives pictures, or nobody knows."""
    told = (one for one in facts.health.parts if one.part is Part.CAMERA and one.state is not PartState.OK)
    return next(told, None)


def _scrolled(body: QWidget) -> SideColumn:
    """Sentences grow where something is wrong."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(body)
    column.addStretch(1)
    return SideColumn(inner, 0)
