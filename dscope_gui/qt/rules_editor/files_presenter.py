"""Asks where to and where from, writes and reads rule sets beside the GUI thread, and tells how it ended."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PyQt6.QtCore import QObject, QSettings, QStandardPaths, pyqtSignal
from PyQt6.QtPrintSupport import QPrintDialog, QPrinter
from PyQt6.QtWidgets import QDialog, QFileDialog

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.protocols import Clock
from dscope_gui.qt.rules_editor.list_page import ListPage
from dscope_gui.qt.rules_editor.rule_files import READABLE, print_version, read_rules, write_version
from dscope_gui.qt.widgets.stored_facts import local_time
from dscope_gui.qt.workers import Asking

AskTarget: TypeAlias = Callable[[str, Path], Path | None]
"""Asks where a file of a kind shall go, from a suggestion; None when the user wants none."""
AskSource: TypeAlias = Callable[[Path], Path | None]
"""Asks which file is to be read, from a folder."""
AskPrinter: TypeAlias = Callable[[], QPrinter | None]
"""Asks which printer is to print; None when the user wants none."""

_FOLDER_KEY: Final = "rules/folder"


class FilesPresenter(QObject):
    """Signals
    -------
    imported(RuleSet) : read from a file, and contradicting itself nowhere.
    """

    imported = pyqtSignal(object)

    def __init__(self, page: ListPage, clock: Clock, settings: QSettings) -> None:
        super().__init__(page)
        self._page, self._clock, self._settings = page, clock, settings
        self.ask_target: AskTarget = self._target_in_dialog
        self.ask_source: AskSource = self._source_in_dialog
        self.ask_printer: AskPrinter = self._printer_in_dialog
        self._writing, self._reading = Asking(self), Asking(self)
        page.export_wanted.connect(self.export)
        page.print_wanted.connect(self.print_one)
        page.import_wanted.connect(self.import_one)

    def export(self, version: RuleVersion, kind: str) -> None:
        path = self.ask_target(kind, self._last_folder() / f"{version.name}.{kind}")
        if path is None:
            return
        self._settings.setValue(_FOLDER_KEY, str(path.parent))
        self._page.tell(self.tr("Writing…"))
        work = partial(write_version, version, kind, path, local_time(self._clock.now()))
        self._writing.ask(work, self._written, self._page.show_error)

    def print_one(self, version: RuleVersion) -> None:
        printer = self.ask_printer()
        if printer is None:
            return
        self._page.tell(self.tr("Printing…"))
        work = partial(print_version, version, printer, local_time(self._clock.now()))
        self._writing.ask(work, self._printed, self._page.show_error)

    def import_one(self) -> None:
        path = self.ask_source(self._last_folder())
        if path is None:
            return
        self._settings.setValue(_FOLDER_KEY, str(path.parent))
        self._page.tell(self.tr("Reading…"))
        self._reading.ask(partial(read_rules, path), self._read, self._page.show_error)

    def close(self) -> None:
        """Wait for what still runs."""
        self._writing.close()
        self._reading.close()

    def _written(self, path: Path) -> None:
        self._page.tell(self.tr("✔ Written: {}").format(path))

    def _printed(self, _nothing: None) -> None:
        self._page.tell(self.tr("✔ Printed"))

    def _read(self, found: tuple[RuleSet, tuple[str, ...]]) -> None:
        rule_set, remarks = found
        self._page.tell("\n".join(f"! {remark}" for remark in remarks))
        self.imported.emit(rule_set)

    def _last_folder(self) -> Path:
        kept = self._settings.value(_FOLDER_KEY)
        if isinstance(kept, str) and Path(kept).is_dir():
            return Path(kept)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(documents) if Path(documents).is_dir() else Path.home()

    def _target_in_dialog(self, kind: str, suggestion: Path) -> Path | None:
        pattern = f"{kind.upper()} (*.{kind})"
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Export to"), str(suggestion), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(f".{kind}")

    def _printer_in_dialog(self) -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        accepted = QPrintDialog(printer, self._page).exec() == QDialog.DialogCode.Accepted
        return printer if accepted else None

    def _source_in_dialog(self, folder: Path) -> Path | None:
        pattern = self.tr("Rule sets ({})").format(" ".join(f"*.{kind}" for kind in READABLE))
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Import"), str(folder), pattern)
        return Path(chosen) if chosen else None
