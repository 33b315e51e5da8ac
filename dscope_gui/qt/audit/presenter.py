"""Reads the audit trail, checks the seal and writes files, all beside the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PyQt6.QtCore import QObject, QStandardPaths
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.audit import AuditLine, AuditQuery
from dscope_gui.domain.seal import SealReport
from dscope_gui.errors import DScopeError
from dscope_gui.protocols import AuditTrail, Clock
from dscope_gui.qt.audit.line_model import PAGE_LINES
from dscope_gui.qt.audit.screen import AuditPage, AuditScreen
from dscope_gui.qt.audit.trail_file import TrailFile, write_trail
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.workers import Asking, LongJob, Progress, Report

AskPath: TypeAlias = Callable[[str, Path], Path | None]
"""Asks where a file shall go, from its pattern and a suggestion; None when the user wants none."""
Verify: TypeAlias = Callable[[Report], SealReport]


@dataclass(frozen=True, slots=True)
class Seal:
    """What the presenter may ask about the seal.

    Parameters
    ----------
    verify : checks the history; told how far it is, and ended by whoever is told.
    fingerprint : of the station's key.
    write_key : writes the public key into a file.
    """

    verify: Verify
    fingerprint: Callable[[], str | None]
    write_key: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class _Found:
    total: int
    lines: tuple[AuditLine, ...]


class AuditPresenter(QObject):
    """`close` before the store goes."""

    def __init__(self, screen: AuditScreen, trail: AuditTrail, seal: Seal, clock: Clock) -> None:
        super().__init__(screen)
        self._screen, self._trail, self._seal, self._clock = screen, trail, seal, clock
        self._query = AuditQuery()
        self._report: SealReport | None = None
        self._lists, self._pages, self._writing, self._keys = (Asking(self) for _ in range(4))
        self._job = LongJob(clock, self)
        self.ask_path: AskPath = self._ask_in_dialog
        screen.page_shown.connect(self.refresh)
        screen.trail.filters.changed.connect(self.refresh)
        screen.trail.retry_wanted.connect(self.refresh)
        screen.trail.lines.wanted.connect(self._fetch)
        screen.export_wanted.connect(self.export)
        page = screen.seal
        page.verify_wanted.connect(self.verify)
        page.cancel_wanted.connect(self._job.cancel)
        page.key_wanted.connect(self.save_key)
        self._job.progressed.connect(page.show_progress)
        self._job.finished.connect(self._verified)
        self._job.failed.connect(page.show_error)
        self._job.cancelled.connect(page.show_nothing)

    def refresh(self) -> None:
        """Ask again for what the page in front shows."""
        if self._screen.page is AuditPage.SEAL:
            self._keys.ask(self._seal.fingerprint, self._screen.seal.show_fingerprint, self._screen.seal.show_error)
            return
        self._query = query = self._screen.trail.filters.value()
        self._pages.forget()
        self._screen.trail.show_searching()
        self._lists.ask(lambda: self._found(query), self._show_found, self._screen.trail.show_error)

    def verify(self) -> None:
        """Check everything that is stored."""
        self._screen.seal.show_progress(Progress(0, 0, None))
        self._job.start(self._check)

    def export(self, kind: TrailFile) -> None:
        """Write all lines that are found."""
        made, query = self._clock.now().astimezone(), self._query
        path = self.ask_path(f"*.{kind.value}", _folder() / f"audit_{made:%Y-%m-%d_%H%M}.{kind.value}")
        if path is not None:
            said = self.tr("✔ Written: {}").format(path)
            self._writing.ask(
                lambda: write_trail(self._trail, query, kind, path),
                lambda _path: self._screen.show_message(said),
                lambda error: self._screen.show_message(f"⚠ {error_words(error)}", is_fault=True),
            )

    def save_key(self) -> None:
        """Write the public key for somebody who checks a copy of the history elsewhere."""
        page = self._screen.seal
        path = self.ask_path("*.pem", _folder() / "dscope_public_key.pem")
        if path is not None:
            said = self.tr("✔ Written: {}").format(path)
            self._writing.ask(
                lambda: self._seal.write_key(path), lambda _none: page.show_message(said), self._not_written
            )

    def close(self) -> None:
        self._job.close()
        for asking in (self._lists, self._pages, self._writing, self._keys):
            asking.close()

    def _check(self, report: Report) -> None:
        self._report = self._seal.verify(report)

    def _verified(self) -> None:
        if self._report is not None:
            self._screen.seal.show_report(self._report)

    def _not_written(self, error: DScopeError) -> None:
        self._screen.seal.show_message(f"⚠ {error_words(error)}", is_fault=True)

    def _found(self, query: AuditQuery) -> _Found:
        return _Found(self._trail.count(query), tuple(self._trail.lines(query, limit=PAGE_LINES)))

    def _show_found(self, found: _Found) -> None:
        self._screen.trail.show_lines(found.total, found.lines)

    def _fetch(self, first: int) -> None:
        query, page = self._query, self._screen.trail
        self._pages.ask(
            lambda: self._trail.lines(query, limit=PAGE_LINES, offset=first),
            lambda lines: page.lines.add(first, lines),
            page.show_error,
        )

    def _ask_in_dialog(self, pattern: str, suggestion: Path) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self._screen, self.tr("Write to"), str(suggestion), pattern)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(suggestion.suffix)


def _folder() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if Path(documents).is_dir() else Path.home()
