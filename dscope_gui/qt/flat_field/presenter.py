"""Carries wishes from the flat field's screen to the bench, and what came of them back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt6.QtCore import QObject, pyqtSignal

from dscope_gui.errors import DScopeError
from dscope_gui.qt.flat_field.preview import Preview, preview_of
from dscope_gui.qt.flat_field.screen import FlatFieldScreen
from dscope_gui.qt.workers import Asking
from dscope_gui.settings.flat_fields import ShelvedFlatField
from dscope_gui.workstation.blank_bench import BlankBench


class FlatFieldPresenter(QObject):
    """Nothing here waits in the GUI thread; `close` before the bench goes.

    Parameters
    ----------
    use : lets the settings name a flat field, or none; it is in force when this returns.
    operator : who sits there now.
    """

    blank_kept = pyqtSignal(object)
    """The `ShelvedFlatField` of a blank, whose specks are believed to be the microscope's own from now on."""

    def __init__(
        self,
        screen: FlatFieldScreen,
        bench: BlankBench,
        use: Callable[[str | None], None],
        operator: Callable[[], str],
    ) -> None:
        super().__init__(screen)
        self._screen, self._bench = screen, bench
        self._use, self._operator = use, operator
        self._preview: Preview | None = None
        self._working, self._listing = Asking(self), Asking(self)
        screen.capture_wanted.connect(self.capture)
        screen.save_wanted.connect(self.save)
        screen.discard_wanted.connect(self.discard)
        screen.shelf.use_wanted.connect(self.use)

    def refresh(self) -> None:
        """Look what lies on the shelf."""
        self._listing.ask(self._bench.listing, self._show_shelf, self._screen.show_error)

    def close(self) -> None:
        for asking in (self._working, self._listing):
            asking.close()

    def capture(self) -> None:
        before = () if self._preview is None else self._preview.draft.shots
        self._screen.show_busy(True)
        self._working.ask(lambda: preview_of(self._bench.capture(before)), self._captured, self._failed)

    def save(self) -> None:
        preview = self._preview
        if preview is not None:
            self._screen.show_busy(True)
            operator = self._operator()
            self._working.ask(lambda: self._bench.keep(preview.draft, operator), self._saved, self._failed)

    def discard(self) -> None:
        """Forget all captures that were not saved."""
        self._working.forget()
        self._preview = None
        self._screen.show_busy(False)
        self._screen.show_preview(None)

    def use(self, path: Path | None) -> None:
        """Correct with a kept flat field from now on, or with none."""
        try:
            self._use(None if path is None else self._bench.pointer(path))
        except DScopeError as error:
            self._screen.show_error(error)
        self.refresh()

    def _captured(self, preview: Preview) -> None:
        self._preview = preview
        self._screen.show_busy(False)
        self._screen.show_preview(preview)

    def _saved(self, kept: ShelvedFlatField) -> None:
        self.blank_kept.emit(kept)
        self.discard()
        self.use(kept.path)

    def _failed(self, error: DScopeError) -> None:
        self._screen.show_busy(False)
        self._screen.show_error(error)

    def _show_shelf(self, kept: tuple[ShelvedFlatField, ...]) -> None:
        self._screen.shelf.show_shelf(kept, self._bench.in_force)
