"""The audit screen upon a real history with everything in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dscope_gui.qt.audit import AuditPresenter, AuditScreen
from dscope_gui.qt.audit.presenter import Seal
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.sealing.verify import own_fingerprint, verify_own, write_public_key
from tests.store.seal.sealed import SealedHistory, fill


@dataclass
class Desk:
    screen: AuditScreen
    presenter: AuditPresenter
    history: SealedHistory
    store: SqliteStore

    def subjects(self) -> list[str]:
        lines = self.screen.trail.lines
        found = (lines.line(row) for row in range(lines.rowCount()))
        return [line.subject for line in found if line is not None]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    history = fill(tmp_path / "station")
    store = history.open()
    screen = AuditScreen(SystemClock())
    screen.resize(1160, 740)
    qtbot.addWidget(screen)
    seal = Seal(
        partial(verify_own, history.folder, history.seal),
        partial(own_fingerprint, history.seal),
        partial(write_public_key, history.seal),
    )
    presenter = AuditPresenter(screen, store.audit, seal, SystemClock())
    yield Desk(screen, presenter, history, store)
    presenter.close()
    store.close()
