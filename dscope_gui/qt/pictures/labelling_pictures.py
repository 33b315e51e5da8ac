"""The labelling screen: disputed marks, a mark being drawn, and the dataset about to be thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cached_property
from typing import Final

from PyQt6.QtCore import QPointF
from PyQt6.QtWidgets import QWidget

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.dataset import ClassCount, Statistics
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import Label, LabelVersion
from dscope_gui.domain.judges import ByJudge
from dscope_gui.domain.ticket import Ticket
from dscope_gui.qt.labelling import LabellingPresenter, LabellingScreen
from dscope_gui.qt.labelling.drawing import Tool
from dscope_gui.qt.labelling.queue_panel import QueueSource
from dscope_gui.qt.labelling.shown_mark import box_of_face
from dscope_gui.qt.pictures.patience import PATIENCE_S, wait
from dscope_gui.qt.pictures.shift import PART
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.workstation.acquire import CameraState
from dscope_gui.workstation.dataset_book import station_dataset
from dscope_gui.workstation.labelling import LabellingDesk, Mark, Queue, Scene, Waiting

_FIBER: Final = "om4-50-125"
_SEED: Final = 5
_COUNTS: Final = (214, 187, 342, 41, 12, 516, 23)
_DISPUTED, _TODAY = 3, 46
_LINES: Final = 9
_HEAD_START: Final = timedelta(minutes=12)


def add_labelling_pictures(shell: Shell, station: Station, camera: SimulatedCamera) -> None:
    """Nothing is said in earnest: the dataset of the station stays as it is."""
    scenes = _LabellingScenes(shell, station, camera)
    states: dict[str, Callable[[], QWidget]] = {
        "labelling": scenes.disputed,
        "labelling_draw": scenes.drawn,
        "labelling_clear": scenes.cleared,
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _LabellingScenes:
    """Shows a connector that was captured for it, with words that nobody said."""

    def __init__(self, shell: Shell, station: Station, camera: SimulatedCamera) -> None:
        self._shell, self._workstation, self._camera = shell, station.workstation, camera
        self._presenter = shell.window.findChildren(LabellingPresenter)[0]
        self._stage = Stage(shell.window)

    def disputed(self) -> QWidget:
        """The judges disagree, and somebody said something of the mark before."""
        self._screen(QueueSource.DISPUTED)
        self._presenter.marks.show(self.scene)
        return self._stage.window

    def drawn(self) -> QWidget:
        """A mark that the inspection missed is gone round with a polygon."""
        screen = self._screen(QueueSource.HISTORY)
        self._presenter.marks.only_disputed = False
        self._presenter.marks.show(self.scene)
        self._presenter.marks.begin_new()
        self._presenter.tools.take(Tool.POLYGON)
        screen.canvas.aim_at(box_of_face(self.scene.inspection))
        self._draw_corners(screen)
        return self._stage.window

    def cleared(self) -> QWidget:
        """The signature that it needs."""
        window = self.disputed()
        self._presenter.files.ask_about(_statistics())
        return window

    @cached_property
    def scene(self) -> Scene:
        wait(lambda: self._workstation.acquisition.status.state is CameraState.LIVE)
        self._camera.insert(_FIBER, _SEED, condition=Condition.DIRTY)
        self._workstation.acquisition.burst(2, PATIENCE_S)
        ticket = Ticket(PART, "SN-2611-0219", "L-2026-48", "Ana K.", "Station 1")
        stored = self._workstation.capture.capture(ticket).stored
        station = self._workstation
        desk = LabellingDesk(station.store, station_dataset(), station.clock, station.lights)
        scene = desk.open(stored.line.id)
        marks = [self._talked_of(mark, place) for place, mark in enumerate(scene.marks)]
        return replace(scene, marks=tuple(sorted(marks, key=lambda mark: not mark.is_disputed)))

    def _talked_of(self, mark: Mark, place: int) -> Mark:
        """The judges disagree on the first marks; of the second one a person spoke."""
        if mark.defect is None:
            return mark
        is_disputed = place < _DISPUTED
        judges = ByJudge(mark.defect.confidence, 0.21 if is_disputed else 0.94, disputed=is_disputed)
        at = self._workstation.clock.now() - _HEAD_START
        said = LabelVersion(version=1, label=mark.label, mask_sha256="0" * 64, by="", at=at)
        words = (said, said.model_copy(update={"version": 2, "by": "Ben R.", "at": at + _HEAD_START / 2}))
        versions = words if place == 1 else words[:1]
        return replace(mark, defect=replace(mark.defect, by_judge=judges), versions=versions)

    def _screen(self, source: QueueSource) -> LabellingScreen:
        screen = self._stage.screen(LabellingScreen)
        screen.blockSignals(True)  # it shows what it is given, not what lies on the disk
        self._presenter.marks.leave()
        screen.sign.drop()
        self._presenter.tools.take(Tool.HAND)
        self._presenter.marks.only_disputed = source is QueueSource.DISPUTED
        screen.queue.choose(source)
        screen.queue.show_queue(self._queue())
        screen.queue.show_current(self.scene.id)
        screen.queue.show_today(_TODAY)
        screen.files.show_allowed(may_clear=True)
        statistics = _statistics()
        screen.classes.show_counts(statistics)
        screen.files.show_statistics(statistics)
        self._stage.show(ScreenName.LABELLING)
        return screen

    def _queue(self) -> Queue:
        line, count = self.scene.line, len(self.scene.marks)
        entries = [Waiting(line, count, 1, is_done=False)]
        for number in range(1, _LINES):
            answer = (Answer.FAIL, Answer.PASS, Answer.FAIL)[number % 3]
            ticket = replace(line.ticket, serial=f"SN-2611-{219 - number:04d}")
            other = replace(line, id=f"{line.id[:-2]}{number:02d}", answer=answer, ticket=ticket)
            entries.append(Waiting(other, 1 + number % 4, number % 2, is_done=False))
        return Queue(tuple(entries), looked_at=_LINES)

    def _draw_corners(self, screen: LabellingScreen) -> None:
        canvas = screen.canvas
        middle_x, middle_y = canvas.width() / 2, canvas.height() / 2
        around = ((-60.0, 90.0), (-20.0, 70.0), (30.0, 84.0), (40.0, 120.0), (-10.0, 138.0))
        corners = [QPointF(middle_x + x, middle_y + y) for x, y in around]
        canvas.drawing.corners = [canvas.view.to_picture(at.x(), at.y()) for at in corners]
        canvas.update()


def _statistics() -> Statistics:
    classes = zip(Label, _COUNTS, strict=True)
    counts = tuple(ClassCount(label, count, 0, count // 2, count // 3) for label, count in classes)
    return Statistics(counts, end_faces=288, faces=288, damaged=())
