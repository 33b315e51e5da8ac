"""The screen of models over a real registry, a real audit trail and people with PINs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from PyQt6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.station import Role
from dscope_gui.neural import ModelRegistry
from dscope_gui.qt.models import ModelSentry, ModelsPresenter, ModelsScreen
from dscope_gui.qt.models.listing import read_listing
from dscope_gui.qt.models.trial_presenter import TrialPresenter
from dscope_gui.qt.rules_editor import Signatures
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.settings import load_config
from dscope_gui.settings.users import Users
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.model_book import ModelBook, ModelWatch
from dscope_gui.workstation.model_trial import trial_setup


@dataclass
class Bench:
    screen: ModelsScreen
    presenter: ModelsPresenter
    sentry: ModelSentry
    book: ModelBook
    store: SqliteStore
    qtbot: QtBot

    @property
    def models(self) -> Path:
        return self.book.registry.folder

    @property
    def trail(self) -> list[str]:
        lines = self.store.audit.lines(AuditQuery(kinds=(AuditKind.MODEL_STEP,)), limit=100)
        return [line.subject for line in reversed(lines)]

    def active(self, task: ModelTask) -> str | None:
        now = self.book.registry.activation(task)
        return None if now is None else now.model

    def refresh(self) -> None:
        """Show what lies there, and wait until it is shown."""
        self.presenter.refresh()
        wanted = read_listing(self.book.registry)
        self.qtbot.waitUntil(
            lambda: [one.card for one in self.screen.list.listing.lines] == [one.card for one in wanted.lines]
        )

    def sign(self, panel: SignPanel, pin: str = "2222", reason: str = "") -> None:
        assert panel.isVisible()
        panel.pin.setText(pin)
        panel.reason.setText(reason)
        panel.sign.click()


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot) -> Iterator[Bench]:
    clock, home = SystemClock(), tmp_path / "data"
    users = Users(home, clock)
    users.set_pin("Quinn", Role.QA, "2222")
    with closing(SqliteStore(tmp_path / "history")) as store:
        book = ModelBook(ModelRegistry(home, tmp_path / "shipped"), store.audit, clock)
        signatures = Signatures(users)
        screen = ModelsScreen(signatures)
        qtbot.addWidget(screen)
        trials = TrialPresenter(
            screen.trial,
            book,
            lambda: trial_setup(load_config(), "fast_scan"),
            clock,
            settings=QSettings(str(tmp_path / "exports.ini"), QSettings.Format.IniFormat),
            jobs=1,
        )
        sentry = ModelSentry(ModelWatch(book, clock), screen)
        presenter = ModelsPresenter(screen, book, sentry, trials, signatures)
        screen.resize(1162, 740)
        screen.show()
        yield Bench(screen, presenter, sentry, book, store, qtbot)
        presenter.close()
        sentry.close()
