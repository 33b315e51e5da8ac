"""Keeps what is said as it is said, one word after the other, beside the GUI thread; what fails waits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.qt.workers import JobThread
from dscope_gui.workstation.labelling import LabellingDesk, Mark, Scene, Standing

_AGAIN_MS: Final = 5000
_STOP_S: Final = 60.0
"""A slow drive may take its time with what still waits: closing a window loses no word."""

_Key: TypeAlias = tuple[str, str]
"""Inspection and mark; no mark stands for the whole end face."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What lies on the disk now.

    Parameters
    ----------
    scene : the end face as it was said to be good; None for a single mark.
    """

    inspection: str
    marks: tuple[Mark, ...]
    scene: Scene | None
    standing: Standing

    def upon(self, scene: Scene) -> Scene:
        """An end face as it is on the screen, with what is known of the disk now."""
        shown = scene if self.scene is None else replace(scene, face=self.scene.face)
        for new in self.marks:
            if (old := shown.mark(new.id)) is not None:
                label = old.label if self.scene is None else new.label
                shown = shown.with_mark(replace(old, label=label, parts=new.parts, versions=new.versions))
        return shown


@dataclass(frozen=True, slots=True)
class _Word:
    """`mark` : None says that the whole end face is good."""

    scene: Scene
    mark: Mark | None
    by: str
    reason: str = ""

    @property
    def key(self) -> _Key:
        return self.scene.id, "" if self.mark is None else self.mark.id

    def after(self, kept: Kept) -> _Word:
        """With the windows that a word before this one has made."""
        if kept.inspection != self.scene.id:
            return self
        scene, mark = self.scene, self.mark
        for new in kept.marks:
            if (old := scene.mark(new.id)) is not None:
                scene = scene.with_mark(replace(old, parts=new.parts, versions=new.versions))
            if mark is not None and mark.id == new.id:
                mark = replace(mark, parts=new.parts, versions=new.versions)
        return replace(self, scene=scene, mark=mark)


class Savings(QObject):
    """Signals
    -------
    kept(Kept), failed(DScopeError)
    """

    kept = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, desk: LabellingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = JobThread(self)
        self._waiting: dict[_Key, _Word] = {}
        self._running: _Word | None = None
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.retry)

    @property
    def is_idle(self) -> bool:
        """Whether all that was said is kept."""
        return self._running is None and not self._waiting

    def keep(self, scene: Scene, mark: Mark, by: str, reason: str = "") -> None:
        """Keep a mark as it is; one that still waits is not kept as it was before."""
        self._put(_Word(scene, mark, by, reason))

    def keep_good(self, scene: Scene, by: str) -> None:
        """The whole end face is good."""
        for key in [key for key in self._waiting if key[0] == scene.id]:
            del self._waiting[key]  # whatever was to be said of single marks is said otherwise now
        self._put(_Word(scene, None, by))

    def retry(self) -> None:
        self._go_on()

    def on_top(self, scene: Scene) -> Scene:
        """An end face that was read from the disk, with what is said of it and not yet there."""
        words = ([] if self._running is None else [self._running]) + list(self._waiting.values())
        for word in words:
            if word.scene.id == scene.id and word.mark is not None:
                scene = scene.with_mark(word.mark)
        return scene

    def finish(self) -> tuple[str, ...]:
        """Keep all that waits, then stop; gives what could not be kept and why."""
        self._again.stop()
        if self._jobs.isRunning() and not self._jobs.stop(_STOP_S):
            return tuple(f"{key[0]} {key[1]}: the disk is too slow" for key in self._waiting)
        lost = []
        while self._waiting:
            word = self._waiting.pop(next(iter(self._waiting)))
            try:
                self._follow(self._say(word))
            except DScopeError as error:
                lost.append(f"{word.key[0]} {word.key[1]}: {error}")
                logger().error("What was said of %s %s is not kept: %s", *word.key, error)
        return tuple(lost)

    def _put(self, word: _Word) -> None:
        self._waiting.pop(word.key, None)
        self._waiting[word.key] = word
        self._go_on()

    def _go_on(self) -> None:
        if self._running is not None or not self._waiting:
            return
        if not self._jobs.isRunning():
            self._jobs.start()
        word = self._waiting[next(iter(self._waiting))]
        if self._jobs.submit(partial(self._say, word), self._done, partial(self._not_done, word)):
            self._running = self._waiting.pop(word.key)

    def _say(self, word: _Word) -> Kept:
        """In the thread of the jobs."""
        if word.mark is None:
            scene = self._desk.say_good(word.scene, word.by)
            return Kept(scene.id, scene.marks, scene, self._desk.standing())
        said = self._desk.say(word.scene, word.mark, word.by, word.reason)
        return Kept(word.scene.id, (said.mark,), None, self._desk.standing())

    def _done(self, kept: Kept) -> None:
        self._running = None
        self._follow(kept)
        self.kept.emit(kept)
        self._go_on()

    def _follow(self, kept: Kept) -> None:
        self._waiting = {key: word.after(kept) for key, word in self._waiting.items()}

    def _not_done(self, word: _Word, error: DScopeError) -> None:
        """It waits behind all others, unless something newer was said of the mark meanwhile."""
        self._running = None
        self._waiting.setdefault(word.key, word)
        self._again.start()
        self.failed.emit(error)
