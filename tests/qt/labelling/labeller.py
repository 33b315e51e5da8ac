"""Hands at the labelling screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from PyQt6.QtCore import QPoint, Qt
from PyQt6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dscope_gui.domain.dataset import Item, LabelVersion
from dscope_gui.qt.labelling import LabellingPresenter, LabellingScreen
from dscope_gui.qt.labelling.queue_panel import QueueSource
from dscope_gui.workstation.labelling import Mark, Scene
from tests.qt.hands import press
from tests.workstation.labelling.bench import Bench

_TEST = cast(Any, QTest)
_LEFT = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


@dataclass
class Labeller:
    qtbot: QtBot
    desk: Bench
    screen: LabellingScreen
    presenter: LabellingPresenter
    cleared: list[tuple[str, int]]

    def open(self) -> Scene:
        """Show the screen with the history as its queue; its first picture opens by itself."""
        self.open_on_nothing()
        self.choose(QueueSource.HISTORY)
        self.wait(lambda: self.presenter.marks.scene is not None)
        self.screen.canvas.setFocus()
        return self.scene

    def show(self) -> None:
        """Shortcuts reach an active window alone."""
        with self.qtbot.waitActive(self.screen):
            self.screen.show()
            self.screen.activateWindow()

    def open_on_nothing(self) -> None:
        """Nothing is disputed, so that no picture opens."""
        self.show()
        self.wait(lambda: bool(self.screen.queue.told.text()))
        self.screen.canvas.setFocus()

    def choose(self, source: QueueSource) -> None:
        key = self.screen.queue._sources.button(source)
        assert key is not None
        key.click()

    @property
    def scene(self) -> Scene:
        scene = self.presenter.marks.scene
        assert scene is not None
        return scene

    @property
    def mark(self) -> Mark:
        mark = self.presenter.marks.mark
        assert mark is not None
        return mark

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(self.screen.canvas, key)

    def stroke(self, *places: tuple[float, float]) -> None:
        """Press, drag and release at places of the picture."""
        canvas = self.screen.canvas
        points = [QPoint(*(round(at) for at in canvas.view.to_widget(*place))) for place in places]
        _TEST.mousePress(canvas, _LEFT, _NONE, points[0])
        for point in points[1:]:
            _TEST.mouseMove(canvas, point)
        _TEST.mouseRelease(canvas, _LEFT, _NONE, points[-1])

    def wait(self, until: Any) -> None:
        self.qtbot.waitUntil(until, timeout=15000)

    def wait_kept(self) -> None:
        self.wait(lambda: self.presenter.savings.is_idle)

    def items(self) -> dict[str, Item]:
        """By the mark, and the whole end face under an empty one."""
        return {item.facts.source.defect or "": item for item in self.desk.items()}

    def last_word(self, mark_id: str) -> LabelVersion:
        return self.items()[mark_id].current
