"""Tells what is known of the chosen mark, and lets what was said of it before hold again."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QObject

from dscope_gui.errors import DScopeError
from dscope_gui.qt.labelling.marks_presenter import MarksPresenter
from dscope_gui.qt.labelling.screen import LabellingScreen
from dscope_gui.qt.labelling.words import label_color
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.workers import Asking
from dscope_gui.workstation.labelling import LabellingDesk, Saying


class ItemPresenter(QObject):
    """The masks of what was said before are read beside the GUI thread."""

    def __init__(self, screen: LabellingScreen, desk: LabellingDesk, marks: MarksPresenter) -> None:
        super().__init__(screen)
        self._screen, self._desk, self._marks = screen, desk, marks
        self._sayings = Asking(self)
        marks.refreshed.connect(self.refresh)
        screen.item.earlier_chosen.connect(self.show_earlier)
        screen.item.restore_wanted.connect(marks.restore)

    def refresh(self) -> None:
        """Another mark, or something else is said of it."""
        scene, mark, panel = self._marks.scene, self._marks.mark, self._screen.item
        self._sayings.forget()
        self._screen.canvas.show_now()
        if scene is None:
            panel.show_nothing()
            return
        panel.show_mark(scene, mark)
        if mark is not None and len(mark.versions) > 1:
            self._sayings.ask(partial(self._desk.sayings, scene, mark), panel.show_sayings, self._not_read)

    def show_earlier(self, earlier: Saying | None) -> None:
        """Its mask instead of the one that holds; where it said that there is no defect, there is none to be seen."""
        if earlier is None:
            self._screen.canvas.show_now()
        else:
            self._screen.canvas.show_earlier(earlier.patch, label_color(earlier.label))

    def close(self) -> None:
        self._sayings.close()

    def _not_read(self, error: DScopeError) -> None:
        self._screen.marks.tell(f"✖ {error_words(error)}", is_fault=True)
