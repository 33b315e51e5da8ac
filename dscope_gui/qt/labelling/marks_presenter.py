"""Decides what happens to the marks of the picture that is open; what is said of them goes to be kept at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PyQt6.QtCore import QObject, QTimer, pyqtSignal

from dscope_gui.domain.dataset import Label
from dscope_gui.errors import DScopeError
from dscope_gui.qt.labelling.drawing import Tool
from dscope_gui.qt.labelling.mark_order import following, next_open
from dscope_gui.qt.labelling.mask_editors import MaskEditors
from dscope_gui.qt.labelling.saving import Kept, Savings
from dscope_gui.qt.labelling.screen import LabellingScreen
from dscope_gui.qt.labelling.shown_mark import box_of_face, shown_mark
from dscope_gui.qt.labelling.words import draw_first_words, label_color, label_word
from dscope_gui.qt.languages import error_words
from dscope_gui.workstation.labelling import Mark, Patch, Saying, Scene, patch_of

_IDLE_MS: Final = 4000
"""So long after the last stroke the mask is kept, if nothing else calls for it before."""


class MarksPresenter(QObject):
    """Signals
    -------
    picture_wanted(int) : 1, the next one; -1, the one before.
    scene_changed(Scene) : something is kept of it.
    tool_wanted(Tool) : something is to be drawn.
    refreshed() : the picture, the chosen mark or what is known of it is another one.
    """

    picture_wanted = pyqtSignal(int)
    scene_changed = pyqtSignal(object)
    tool_wanted = pyqtSignal(object)
    refreshed = pyqtSignal()

    def __init__(self, screen: LabellingScreen, savings: Savings, who: Callable[[], str]) -> None:
        super().__init__(screen)
        self._screen, self._savings, self._who = screen, savings, who
        self._scene: Scene | None = None
        self._mark_id = ""
        self._editors = MaskEditors((1, 1))
        self._spoken: set[str] = set()
        self._is_dirty = False
        self._drawn_by = ""
        """Who drew: the role may have changed until it is kept."""
        self._label = Label.CONTAMINATION
        """Of the next mark that is drawn."""
        self.only_disputed = False
        """Go from one disputed mark to the next, past the others."""
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._connect()

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def mark(self) -> Mark | None:
        """The one that is chosen."""
        return None if self._scene is None else self._scene.mark(self._mark_id)

    def show(self, scene: Scene) -> None:
        """Put an end face on the bench and choose the first mark of which nothing was said."""
        self.leave()
        self._scene, self._editors = scene, MaskEditors(scene.shape)
        self._screen.canvas.show_note("")
        self._screen.canvas.show_image(scene.grey)
        self._screen.marks.tell("")
        first = next_open(scene.marks, "", self._spoken, only_disputed=self.only_disputed)
        self.choose("" if first is None else first.id, go_there=True)

    def leave(self) -> None:
        """Keep what was drawn, and take the end face off the bench."""
        self.flush()
        self._scene, self._mark_id = None, ""
        self._editors = MaskEditors((1, 1))
        self._spoken.clear()
        self._screen.canvas.edit(None)
        self._screen.canvas.show_marks(())
        self.refreshed.emit()
        self._refresh_keys()

    def flush(self) -> None:
        """Keep what was drawn and is not kept yet."""
        self._idle.stop()
        mark, was_dirty = self.mark, self._is_dirty
        self._is_dirty = False
        if mark is None or not was_dirty:
            return
        if mark.patch is None:
            self._say(mark, Label.GOOD, self._drawn_by)
        elif not (mark.is_only_hull and mark.patch.same_as(mark.engine)):
            self._say(mark, mark.label, self._drawn_by)

    def choose(self, mark_id: str, *, go_there: bool = False) -> None:
        """Draw on this mark from now on; none where there is no such id."""
        self.flush()
        if self._scene is None:
            return
        self._mark_id = mark_id
        mark = self.mark
        if mark is None:
            self._screen.canvas.edit(None)
        else:
            self._screen.canvas.edit(self._editors.of(mark), label_color(mark.label), mark.engine)
        if go_there and mark is not None and mark.patch is not None:
            self._screen.canvas.go_to(mark.patch)
        elif go_there:
            self._screen.canvas.aim_at(box_of_face(self._scene.inspection))
        self._refresh()

    def say(self, label: Label) -> None:
        """A key of a class: the chosen mark is that, or the next one to be drawn will be."""
        mark = self.mark
        if label is not Label.GOOD:
            self._label = label
        if mark is None:
            self._refresh_keys()
            return
        if label is not Label.GOOD and self._must_be_drawn(mark):
            self._put(replace(mark, label=label))
            self._refresh()
            return
        self._is_dirty = False
        self._say(mark, label, self._who())
        self._go_on(mark)

    def take(self) -> None:
        """The inspection is right about this mark: its mask and its class."""
        mark = self.mark
        if mark is None:
            return
        if mark.engine is None or mark.defect is None:
            self.say(mark.label)
        elif not mark.can_take_engine:
            self._must_be_drawn(mark)
        else:
            self._redraw(mark, mark.engine)
            self.say(Label(mark.defect.kind.value))

    def restore(self, earlier: Saying) -> None:
        """What was said of the chosen mark before holds again, as a new word; one stays where one is."""
        self.flush()
        if (mark := self.mark) is not None:
            shown = mark if earlier.patch is None else self._redraw(mark, earlier.patch)
            self._say(shown, earlier.label, self._who(), reason=f"version {earlier.number} again")
            self._refresh()

    def begin_new(self) -> None:
        """What is drawn next is a mark of its own."""
        if self._scene is None:
            return
        self.choose("")
        if not self._screen.canvas.drawing.draws:
            self.tool_wanted.emit(Tool.BRUSH)
        told = self.tr("Draw the mark: {word}. Another class by its key.").format(word=label_word(self._label))
        self._screen.marks.tell(told)

    def say_good(self) -> None:
        """Nothing on this end face is a defect."""
        if self._scene is None:
            return
        self._is_dirty = False
        self._savings.keep_good(self._scene, self._who())
        self._spoken.update(mark.id for mark in self._scene.marks)
        self._screen.marks.tell(self.tr("The whole end face is good"))
        if self._screen.queue.goes_on.isChecked():
            self.picture_wanted.emit(1)

    def step(self, places: int) -> None:
        """To the mark after the chosen one or before it, and on to the next picture."""
        if self._scene is None:
            return
        self.flush()
        mark = following(self._scene.marks, self._mark_id, places, only_disputed=self.only_disputed)
        if mark is None:
            self.picture_wanted.emit(places)
        else:
            self.choose(mark.id, go_there=True)

    def go_steps(self, *, back: bool) -> None:
        """Undo or redo on the chosen mark."""
        mark = self.mark
        if mark is None:
            return
        editor = self._editors.of(mark)
        if editor.undo() if back else editor.redo():
            self._take_drawing()

    def show_kept(self, kept: Kept) -> None:
        """It lies on the disk now."""
        if self._scene is None or kept.inspection != self._scene.id:
            return
        self._scene = scene = kept.upon(self._scene)
        if self._savings.is_idle:
            self._screen.marks.tell(self.tr("✔ Kept"))
        self._refresh()
        self.scene_changed.emit(scene)

    def show_failed(self, error: DScopeError) -> None:
        told = self.tr("✖ Not kept yet: {error}").format(error=error_words(error))
        self._screen.marks.tell(told, is_fault=True, can_retry=True)

    def _say(self, mark: Mark, label: Label, by: str, reason: str = "") -> None:
        if label is Label.GOOD and mark.is_drawn and not mark.parts:
            self._drop(mark)
        elif self._scene is not None:
            said = replace(mark, label=label)
            self._put(said)
            self._spoken.add(mark.id)
            self._savings.keep(self._scene, said, by, reason)

    def _drop(self, mark: Mark) -> None:
        """It was drawn here and nobody knows of it."""
        if self._scene is not None:
            self._scene = self._scene.without_mark(mark.id)
            self._editors.drop(mark.id)

    def _must_be_drawn(self, mark: Mark) -> bool:
        """Whether there is nothing yet to be said of; tells so."""
        if told := draw_first_words(mark):
            self._screen.marks.tell(told, is_fault=True)
        return bool(told)

    def _go_on(self, said: Mark) -> None:
        """After a drawn mark one stays where one is: perhaps there are more."""
        if self._scene is None:
            return
        if said.is_drawn:
            self.choose("")
        elif not self._screen.queue.goes_on.isChecked():
            self._refresh()
        elif (mark := next_open(self._scene.marks, said.id, self._spoken, only_disputed=self.only_disputed)) is None:
            self.picture_wanted.emit(1)
        else:
            self.choose(mark.id, go_there=True)

    def _give_mask(self) -> None:
        """A tool begins where no mark is chosen."""
        if self._scene is not None:
            new = self._scene.new_mark(self._label)
            self._put(new)
            self.choose(new.id)

    def _take_drawing(self) -> None:
        """The mask of the chosen mark is another one."""
        mark = self.mark
        if mark is None:
            return
        label = mark.label
        if label is Label.GOOD:
            label = self._label if mark.defect is None else Label(mark.defect.kind.value)
        self._put(replace(mark, patch=patch_of(self._editors.of(mark).mask), label=label))
        self._is_dirty, self._drawn_by = True, self._who()
        self._idle.start()
        self._screen.canvas.recolor(label_color(label))
        self._refresh_keys()

    def _redraw(self, mark: Mark, patch: Patch) -> Mark:
        """Another mask for a mark, as a step that can be undone."""
        self._editors.of(mark).replace(patch.on(self._editors.shape))
        redrawn = replace(mark, patch=patch)
        self._put(redrawn)
        return redrawn

    def _put(self, mark: Mark) -> None:
        if self._scene is not None:
            self._scene = self._scene.with_mark(mark)

    def _refresh(self) -> None:
        """Show the marks as they are now."""
        scene, mark = self._scene, self.mark
        if scene is None:
            return
        others = (shown_mark(one) for one in scene.marks if one.id != self._mark_id)
        self._screen.canvas.show_marks([shown for shown in others if shown is not None])
        if mark is not None:
            self._screen.canvas.recolor(label_color(mark.label))
        self.refreshed.emit()
        self._refresh_keys()

    def _refresh_keys(self) -> None:
        mark = self.mark
        editor = None if mark is None else self._editors.get(mark.id)
        self._screen.classes.show_current(self._label if mark is None else mark.label)
        self._screen.marks.show_scene(
            is_open=self._scene is not None, can_take=mark is not None and (mark.is_drawn or mark.can_take_engine)
        )
        self._screen.tools.show_steps(
            can_undo=editor is not None and editor.can_undo, can_redo=editor is not None and editor.can_redo
        )

    def _connect(self) -> None:
        screen = self._screen
        screen.canvas.mark_tapped.connect(self.choose)
        screen.canvas.mask_wanted.connect(self._give_mask)
        screen.canvas.drawn.connect(self._take_drawing)
        screen.classes.pressed.connect(self.say)
        screen.marks.take_wanted.connect(self.take)
        screen.marks.new_wanted.connect(self.begin_new)
        screen.marks.good_wanted.connect(self.say_good)
        screen.marks.next_wanted.connect(lambda: self.step(1))
        screen.marks.back_wanted.connect(lambda: self.step(-1))
        screen.marks.retry_wanted.connect(self._savings.retry)
        screen.hidden_away.connect(self.flush)
        self._idle.timeout.connect(self.flush)
        self._savings.kept.connect(self.show_kept)
        self._savings.failed.connect(self.show_failed)
        self._refresh_keys()
