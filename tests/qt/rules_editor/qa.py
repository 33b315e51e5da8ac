"""The screen of rules over a real history, and the hands of somebody of QA."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

from PyQt6.QtCore import QSettings
from PyQt6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from dscope_gui.domain.rule_version import RuleState, RuleVersion
from dscope_gui.qt.rules_editor import RulesPresenter, RulesScreen, Signatures
from dscope_gui.qt.rules_editor.bands_editor import BandsEditor
from dscope_gui.qt.rules_editor.edit_page import EditPage
from dscope_gui.qt.rules_editor.sandbox import SandboxPanel, SandboxPresenter
from dscope_gui.qt.rules_editor.sign_panel import SignPanel
from dscope_gui.qt.rules_editor.specimen_choice import choose_specimen
from dscope_gui.settings import load_recipes
from dscope_gui.settings.fibers import load_fibers
from dscope_gui.settings.users import Users
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.rule_recovery import RuleRecovery
from tests.qt.hands import click, type_in
from tests.workstation.rule_book.conftest import SetClock

DORA, QUINN = "Dora D.", "Quinn Q."
PINS: Final = {DORA: "1111", QUINN: "2222"}
SHIPPED: Final = "iec61300-3-35-2015-sm-upc"
HOUSE: Final = "house-iec61300-3-35-2015-sm-upc"
SIZE: Final = (1162, 770)


class HasMessage(Protocol):
    @property
    def told(self) -> QLabel: ...


class Qa:
    """Sits in front of the screen; Dora and Quinn have PINs of their own."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.store, self.clock = SqliteStore(folder / "history"), SetClock()
        self.book, self.recovery = RuleBook(self.store.rules, self.clock), RuleRecovery(folder, self.clock)
        self.signatures = Signatures(Users(folder, self.clock))
        for name, pin in PINS.items():
            self.signatures.enrol(name, pin)
        self.signatures.forget()
        self.screen, self.presenter = self._opened()

    def _opened(self) -> tuple[RulesScreen, RulesPresenter]:
        fibers = load_fibers()
        panel = SandboxPanel(self.clock, tuple(load_recipes()))
        screen = RulesScreen({name: fiber.title for name, fiber in fibers.items()}, self.signatures, panel)
        self.qtbot.addWidget(screen)
        screen.resize(*SIZE)
        presenter = RulesPresenter(
            screen,
            self.book,
            self.recovery,
            signatures=self.signatures,
            recipes=load_recipes().values,
            specimen_for=lambda rules: choose_specimen(rules, self.store, load_recipes().values(), fibers),
            clock=self.clock,
            settings=QSettings(str(self.folder / "exports.ini"), QSettings.Format.IniFormat),
        )
        self.trying = SandboxPresenter(panel, self.store, self.clock)
        presenter.rule_set_shown.connect(self.trying.try_out)
        with self.qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        self.qtbot.waitUntil(lambda: bool(screen.list.listing.versions))
        return screen, presenter

    def start_again(self) -> None:
        """The program ends and is opened once more."""
        self.presenter.close()
        self.trying.close()
        self.screen.hide()
        self.signatures.forget()
        self.screen, self.presenter = self._opened()

    def close(self) -> None:
        self.presenter.close()
        self.trying.close()
        self.store.close()

    @property
    def edit(self) -> EditPage:
        return self.screen.edit

    @property
    def bands(self) -> BandsEditor:
        return self.edit.limits.bands

    def choose(self, name: str, version: int = 0) -> RuleVersion:
        """Mark a row of the list."""
        self.screen.list.choose(name, version)
        (chosen,) = self.screen.list.chosen
        assert chosen.rule_set.id == name
        return chosen

    def press(self, key: str) -> None:
        """One of the keys below the list."""
        click(self.screen.list.keys[key])

    def copy(self, name: str = HOUSE) -> None:
        """Begin house rules from the shipped ones."""
        self.choose(SHIPPED)
        self.press("copy")
        retype(self.screen.list.copying.name, name)
        click(self.screen.list.copying.make)
        assert self.screen.shows(self.edit)

    def cell(self, zone: int, column: str) -> None:
        click(self.edit.limits.zones.rows[zone].cells[column])

    def type_band(self, band: int, words: str) -> None:
        """Into the field that takes the standard's wording."""
        retype(self.bands.rows[band].wording, words)

    def save(self, name: str = DORA, reason: str = "") -> None:
        click(self.edit.save)
        self.sign(self.edit.panel, name, PINS[name], reason)

    def sign(self, panel: SignPanel, name: str, pin: str, reason: str = "") -> None:
        """In the panel that asks; whoever signed before is not asked for a PIN again."""
        assert panel.isVisible()
        if panel.pin.isVisible():
            panel.name.setCurrentText(name)
            retype(panel.pin, pin)
        retype(panel.reason, reason)
        click(panel.sign)

    def saved_house(self, **save: str) -> RuleVersion:
        """House rules whose band of small defects reaches to 4 µm, drafted by Dora."""
        self.copy()
        self.cell(1, "defects")
        self.type_band(1, "4 from 2 to 5 µm")
        self.save(**save)
        return self.book.version(HOUSE, 1)

    def to_list(self) -> None:
        click(self.edit.back if self.screen.shows(self.edit) else self.screen.release.back)
        self.qtbot.waitUntil(lambda: self.screen.shows(self.screen.list))

    def listed(self, name: str, version: int, state: RuleState) -> None:
        """Wait until the list says so."""

        def is_there() -> bool:
            listed = self.screen.list.listing.of(name)
            return any((one.version, one.state) == (version, state) for one in listed)

        self.qtbot.waitUntil(is_there)


def retype(line: QLineEdit, text: str) -> None:
    """As hands do it: mark all, type over it."""
    line.setFocus()
    line.selectAll()
    if not text:
        line.del_()
    type_in(line, text)


def told(widget: HasMessage) -> str:
    """Of the message below a band, a zone or a field."""
    label = widget.told
    return label.text() if label.isVisible() else ""
