"""A real operator's screen with a recording instrument and a clock that the test turns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray
from PyQt6.QtCore import QEvent, Qt
from PyQt6.QtGui import QKeyEvent
from PyQt6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.record import Record
from dscope_gui.errors import ModelRefused
from dscope_gui.qt.operator.bars import BarRanges
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.workstation.judged import Judged
from tests.qt.operator.parts import ANSWERS, CAMERA, RECIPES, SETTINGS, TICKET, RecordingInstrument, judged, started


class Maps:
    """Makes red heat maps, or refuses them."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.refusal: ModelRefused | None = None

    def __call__(self, record: Record, grey: GreyImage) -> NDArray[np.uint8]:
        self.asked.append(record["id"])
        if self.refusal is not None:
            raise self.refusal
        return np.full((*grey.shape, 4), (0, 0, 255, 120), np.uint8)


@dataclass
class Bench:
    """Screen, presenter and instrument, and hands to work with them."""

    qtbot: QtBot
    screen: OperatorScreen
    presenter: OperatorPresenter
    station: RecordingInstrument
    maps: Maps
    now: list[int] = field(default_factory=lambda: [1000])

    def hand(self, key: str | Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key slowly."""
        self.qtbot.keyClick(self.focus(), key, modifier)
        self.pause()

    def scan(self, text: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Type as a scanner does."""
        for letter in text:
            self._type(letter)
            self.now[0] += 8
        if end is not None:
            self.qtbot.keyClick(self.focus(), end)
        self.pause()

    def _type(self, letter: str) -> None:
        """Any character at all; QTest knows only those of a keyboard."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = ord(letter.upper())
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(self.focus(), event)

    def pause(self) -> None:
        """Long enough for a decision."""
        self.now[0] += 500
        self.screen.keyboard.settle()

    def focus(self) -> QWidget:
        return self.screen.focusWidget() or self.screen

    def verdict(self, answer: Answer) -> Judged:
        """The instrument's answer to the newest question."""
        status, cause = ANSWERS[answer]
        part = judged(status, cause=cause, ticket=self.presenter.state.ticket)
        self.presenter.judged(self.station.question, part)
        return part


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    now = [1000]
    maps = Maps()
    screen = OperatorScreen(RECIPES, BarRanges(), now_ms=lambda: now[0], heat=maps)
    station = RecordingInstrument()
    presenter = OperatorPresenter(station, RECIPES, SETTINGS, TICKET)
    qtbot.addWidget(screen)
    screen.connect_to(presenter)
    presenter.start()
    presenter.camera(CAMERA)
    screen.resize(1184, 756)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.take_keys()
    yield Bench(qtbot, screen, presenter, station, maps, now)
    screen.hide()
    screen.heat.close()


@pytest.fixture
def station(qapp: object) -> RecordingInstrument:
    return RecordingInstrument()


@pytest.fixture
def presenter(station: RecordingInstrument) -> OperatorPresenter:
    return started(station, TICKET)
