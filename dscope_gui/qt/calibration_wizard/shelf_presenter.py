"""Lists the calibrations, puts one into force, and carries them from and to files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.calibration import Calibration, DotTarget
from dscope_gui.errors import DScopeError
from dscope_gui.qt.calibration_wizard.screen import CalibrationScreen
from dscope_gui.qt.calibration_wizard.wizard_presenter import Known, WizardPresenter
from dscope_gui.settings.calibration_csv import read_calibration_csv, write_calibration_csv
from dscope_gui.settings.calibrations import CalibrationShelf, Shelf, Shelved, load_calibration, written
from dscope_gui.whole_file import write_text
from dscope_gui.workstation.calibration_standing import Standing
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.target_picture import TargetPicture

UsePointer: TypeAlias = Callable[[str | None], None]
"""Keeps which calibration is in force, and measures with it from then on; raises `DScopeError`."""
AskPath: TypeAlias = Callable[[Path], Path | None]

_CSV: Final = ".csv"
_PATTERN: Final = "JSON, CSV (*.json *.csv)"


class ShelfPresenter(QObject):
    """Between the shelf and its page.

    Parameters
    ----------
    targets : that the program knows; those of earlier calibrations come first.
    operator : who works here now.
    """

    imported = pyqtSignal(str)
    """A calibration was put on the shelf from a file of this name."""

    def __init__(
        self,
        screen: CalibrationScreen,
        shelf: CalibrationShelf,
        ruler: Ruler,
        use_pointer: UsePointer,
        *,
        targets: tuple[DotTarget, ...],
        operator: Callable[[], str],
    ) -> None:
        super().__init__(screen)
        self._screen, self._shelf, self._ruler, self._use_pointer = screen, shelf, ruler, use_pointer
        self._targets, self._operator = targets, operator
        self.ask_source: AskPath = self._ask_source
        self.ask_goal: AskPath = self._ask_goal
        page = screen.shelf
        page.use_wanted.connect(self.use)
        page.cladding_wanted.connect(self.use_cladding)
        page.import_wanted.connect(self.bring)
        page.export_wanted.connect(self.export)
        self.refresh()

    def join(self, wizard: WizardPresenter) -> None:
        """Let the wizard be begun from the page, and lead back to it."""
        self._screen.shelf.new_wanted.connect(lambda: self._begin(wizard))
        wizard.left.connect(self._return)

    def refresh(self) -> None:
        """List what lies on the shelf now."""
        self._show(self._shelf.listing())

    def keep(self, calibration: Calibration, picture: TargetPicture) -> None:
        """Put a new calibration on the shelf and into force.

        Raises
        ------
        DScopeError
            It could not be written; or it lies on the shelf, and the setting that names it could not be written.
        """
        shelved = self._shelf.add(calibration, picture.png())
        self._use_pointer(self._shelf.pointer(shelved.path))
        self._screen.shelf.show_message(self.tr("✔ Saved, and in force from now on"))

    def use(self, shelved: Shelved) -> None:
        """Measure with this one from now on."""
        self._try(lambda: self._use_pointer(self._shelf.pointer(shelved.path)), self.tr("✔ In force from now on"))

    def use_cladding(self) -> None:
        """Measure with the cladding of each fiber from now on."""
        self._try(lambda: self._use_pointer(None), self.tr("✔ No calibration is in force from now on"))

    def bring(self) -> None:
        """Put a calibration from a file on the shelf; it is not in force by that."""
        path = self.ask_source(Path.home())
        if path is not None:
            done = self.tr("✔ Imported: {}. Select it and press Use this one to measure with it").format(path.name)
            self._try(lambda: self._bring(path), done)

    def _bring(self, path: Path) -> None:
        self._shelf.add(_read(path))
        self.imported.emit(path.name)

    def export(self, shelved: Shelved) -> None:
        """Write a calibration to a file of its own."""
        path = self.ask_goal(Path.home() / shelved.path.name)
        if path is not None:
            self._try(lambda: _write(path, shelved.calibration), self.tr("✔ Written: {}").format(path))

    def _try(self, do: Callable[[], object], done: str) -> None:
        try:
            do()
        except DScopeError as error:
            self.refresh()
            self._screen.shelf.show_faults((error,))
        else:
            self._screen.shelf.show_message(done)
            self.refresh()

    def _show(self, shelf: Shelf) -> None:
        self._screen.shelf.show_shelf(shelf, self._standing, self._ruler)

    def _standing(self, shelved: Shelved) -> Standing:
        return self._ruler.standing(shelved.calibration) or Standing.VALID

    def _begin(self, wizard: WizardPresenter) -> None:
        made = [shelved.calibration for shelved in self._shelf.listing().calibrations]
        camera = self._ruler.camera.name
        targets = tuple(dict.fromkeys((*(one.target for one in made), *self._targets)))
        wizard.begin(Known(targets, [one for one in made if one.camera == camera], self._operator()))
        self._screen.shelf.show_message("")
        self._screen.show_wizard()

    def _return(self) -> None:
        self.refresh()
        self._screen.show_shelf()

    def _ask_source(self, suggestion: Path) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._screen, self.tr("Import a calibration"), str(suggestion), _PATTERN
        )
        return Path(chosen) if chosen else None

    def _ask_goal(self, suggestion: Path) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._screen, self.tr("Export the calibration"), str(suggestion), _PATTERN
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".json")


def _read(path: Path) -> Calibration:
    return read_calibration_csv(path) if path.suffix.lower() == _CSV else load_calibration(path)


def _write(path: Path, calibration: Calibration) -> None:
    if path.suffix.lower() == _CSV:
        write_calibration_csv(path, calibration)
    else:
        write_text(path, written(calibration))
