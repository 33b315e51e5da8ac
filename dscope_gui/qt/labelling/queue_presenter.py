"""Asks what waits to be labelled, opens it picture by picture, and captures what lies under the microscope."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PyQt6.QtCore import QObject

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import DScopeError
from dscope_gui.qt.labelling.marks_presenter import MarksPresenter
from dscope_gui.qt.labelling.queue_panel import QueueSource
from dscope_gui.qt.labelling.saving import Kept, Savings
from dscope_gui.qt.labelling.screen import LabellingScreen
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.labelling import LABELLING_LOT, LabellingDesk, Queue, Scene, Standing


class Jobs(Protocol):
    """Does what needs the camera, one after the other: `JobThread`."""

    def submit(
        self, do: Callable[[], Any], then: Callable[[Any], None], otherwise: Callable[[DScopeError], None]
    ) -> bool: ...


@dataclass(frozen=True, slots=True)
class Camera:
    """`capture` : inspects and stores what lies under the microscope; gives the id of the inspection."""

    jobs: Jobs
    capture: Callable[[], str]


class QueuePresenter(QObject):
    """Every question runs beside the GUI thread, and a newer one of the same kind replaces it."""

    def __init__(
        self, screen: LabellingScreen, desk: LabellingDesk, savings: Savings, marks: MarksPresenter, camera: Camera
    ) -> None:
        super().__init__(screen)
        self._screen, self._desk, self._savings, self._marks = screen, desk, savings, marks
        self._camera = camera
        self._is_live = False
        self._is_capturing = False
        self._has_looked = False
        self._looks, self._queues, self._olders, self._scenes = (Asking(self) for _ in range(4))
        self._is_reading_on = self._goes_on = False
        queue = screen.queue
        queue.source_chosen.connect(self.choose)
        queue.changed.connect(self._ask_for)
        queue.opened.connect(self.open)
        queue.older_wanted.connect(self.read_on)
        queue.capture_wanted.connect(self.capture)
        queue.live_wanted.connect(self.show_live)
        screen.shown.connect(self.refresh)
        marks.picture_wanted.connect(self.step)
        marks.scene_changed.connect(self._follow)
        savings.kept.connect(self._count)

    def refresh(self) -> None:
        """Read the dataset and the queue anew: others may have changed both. What is known of it stands meanwhile."""
        if self._has_looked:
            self.ask()
        self._looks.ask(self._desk.look, self._looked, self._screen.queue.show_error)

    def ask(self) -> None:
        """Read the queue anew, as far as it is listed."""
        self._ask_for(self._screen.queue.queue.looked_at)

    def read_on(self) -> None:
        """List older pictures as well."""
        queue = self._screen.queue.queue
        if queue.older and not self._is_reading_on:
            self._is_reading_on = True
            read = partial(self._reader(), offset=queue.looked_at)
            self._olders.ask(read, self._show_older, self._not_read_on)

    def choose(self, source: QueueSource) -> None:
        """Another source; what is open is left."""
        self._leave()
        self._screen.queue.choose(source)
        self._marks.only_disputed = source is QueueSource.DISPUTED
        self._is_live = source is QueueSource.CAMERA
        self._ask_for()

    def open(self, inspection_id: str) -> None:
        self._is_live = False
        self._marks.leave()
        self._screen.queue.show_current(inspection_id)
        self._scenes.ask(lambda: self._desk.open(inspection_id), self._show_scene, self._not_opened)

    def step(self, places: int) -> None:
        """To the next picture of which something is left, or the one before."""
        wanted = self._screen.queue.after(self._screen.queue.current, step=places)
        if wanted:
            self.open(wanted)
        elif places > 0 and self._screen.queue.queue.older:
            self._goes_on = True
            self.read_on()
        else:
            self._screen.marks.tell(
                self.tr("✔ Nothing more is left here") if places > 0 else self.tr("This is the first picture")
            )

    def show_live(self) -> None:
        """The live picture instead of the one that is open."""
        if self._screen.queue.source is QueueSource.CAMERA:
            self._leave()
            self._is_live = True

    def show_frame(self, frame: Frame) -> None:
        """The newest frame, where somebody sees it."""
        if self._is_live and self._screen.canvas.isVisible():
            self._screen.canvas.show_note("")
            self._screen.canvas.show_image(frame.image)

    def capture(self) -> None:
        if self._screen.queue.source is not QueueSource.CAMERA or self._is_capturing:
            return
        if self._camera.jobs.submit(self._camera.capture, self._captured, self._not_captured):
            self._set_capturing(is_capturing=True)
        else:
            self._screen.marks.tell(self.tr("✖ The station is busy; wait a moment"), is_fault=True)

    def forget(self) -> None:
        """The dataset was cleared or taken in: what is open is not as it was."""
        self._leave()
        self.refresh()

    def close(self) -> None:
        for asking in (self._looks, self._queues, self._olders, self._scenes):
            asking.close()

    def _looked(self, _standing: Standing) -> None:
        """A dataset of ten thousand pictures takes seconds."""
        self._has_looked = True
        self.ask()

    def _ask_for(self, least: int = 0) -> None:
        """`least` : so many pictures; none of another choice, of which nothing is listed yet."""
        read = partial(self._reader(), least=least)
        self._queues.ask(lambda: (self._desk.standing(), read()), self._show, self._screen.queue.show_error)

    def _reader(self) -> Callable[..., Queue]:
        """Reads what is chosen now; called beside the GUI thread."""
        source = self._screen.queue.source
        if source is QueueSource.DISPUTED:
            return self._desk.disputed
        query = self._screen.queue.choice.value() if source is QueueSource.HISTORY else HistoryQuery(lot=LABELLING_LOT)
        return partial(self._desk.chosen, query)

    def _read_no_more(self) -> None:
        self._olders.forget()
        self._is_reading_on = self._goes_on = False

    def _show_older(self, stretch: Queue) -> None:
        self._is_reading_on = False
        self._screen.queue.show_older(stretch)
        if self._goes_on:
            self._goes_on = False
            self.step(1)

    def _not_read_on(self, error: DScopeError) -> None:
        self._read_no_more()
        self._screen.queue.show_error(error)

    def _show(self, answer: tuple[Standing, Queue]) -> None:
        standing, queue = answer
        self._read_no_more()
        self._show_standing(standing)
        self._screen.queue.show_queue(queue)
        if self._marks.scene is None and not self._is_live:
            self._open_first()

    def _open_first(self) -> None:
        queue = self._screen.queue
        if first := queue.after(""):
            self.open(first)
        elif queue.queue.older:
            self.step(1)
        else:
            self._screen.canvas.show_note(self.tr("Nothing waits here"))

    def _show_scene(self, scene: Scene) -> None:
        self._marks.show(self._savings.on_top(scene))

    def _not_opened(self, error: DScopeError) -> None:
        self._screen.marks.tell(f"✖ {error_words(error)}", is_fault=True)

    def _leave(self) -> None:
        self._scenes.forget()
        self._marks.leave()
        self._screen.queue.show_current("")

    def _captured(self, inspection_id: str) -> None:
        self._set_capturing(is_capturing=False)
        self.open(inspection_id)
        self.ask()

    def _not_captured(self, error: DScopeError) -> None:
        self._set_capturing(is_capturing=False)
        self._screen.marks.tell(f"✖ {error_words(error)}", is_fault=True)

    def _set_capturing(self, *, is_capturing: bool) -> None:
        self._is_capturing = is_capturing
        self._screen.queue.capture.setEnabled(not is_capturing)

    def _follow(self, scene: Scene) -> None:
        """What is left on the picture that is open."""
        entry = self._screen.queue.entry(scene.id)
        if entry is None:
            return
        wanted = [mark for mark in scene.marks if mark.is_disputed or not self._marks.only_disputed]
        engine = [mark for mark in wanted if not mark.is_drawn]
        said = sum(mark.is_said for mark in engine)
        is_done = scene.is_face_good or (bool(engine) and said == len(engine)) or (not engine and bool(scene.marks))
        self._screen.queue.show_entry(replace(entry, marks=len(engine), said=said, is_done=is_done))

    def _count(self, kept: Kept) -> None:
        self._show_standing(kept.standing)

    def _show_standing(self, standing: Standing) -> None:
        self._screen.classes.show_counts(standing.statistics)
        self._screen.files.show_statistics(standing.statistics)
        self._screen.queue.show_today(standing.today)
