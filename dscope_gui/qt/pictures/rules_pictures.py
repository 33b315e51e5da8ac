"""The screen of rules in every state that QA meets, with house rules drafted and released on a shelf of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleVersion
from dscope_gui.domain.station import Role
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.pictures.tried_out import tried_out
from dscope_gui.qt.rules_editor import RulesPresenter, RulesScreen
from dscope_gui.qt.rules_editor.edit_presenter import data_of
from dscope_gui.qt.rules_editor.listing import read_listing
from dscope_gui.qt.rules_editor.sandbox import SandboxPanel
from dscope_gui.qt.rules_editor.specimen import drawn_specimen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.rules import load_rule_set
from dscope_gui.settings.fibers import load_fibers
from dscope_gui.settings.users import Users
from dscope_gui.workstation.rule_recovery import RuleRecovery

_SHIPPED: Final = "iec61300-3-35-2015-sm-upc"
_HOUSE: Final = "house-acme-sm-upc"
_DORA, _QUINN = Person("Dora Dietz", Role.QA), Person("Quinn Quade", Role.QA)
_CELL: Final = (1, "defects")


def add_rules_pictures(shell: Shell, station: Station) -> None:
    """List, editor, comparison, release and sandbox."""
    scenes = _RulesScenes(shell, station)
    states: dict[str, Callable[[], QWidget]] = {
        "rules_list": scenes.listed,
        "rules_copy": scenes.copied,
        "rules_edit": scenes.edited,
        "rules_faults": scenes.faulty,
        "rules_head": scenes.head,
        "rules_effect": scenes.effect,
        "rules_compare": scenes.compared,
        "rules_release": scenes.released,
        "rules_release_effect": scenes.weighed,
        "rules_help": scenes.explained,
    }
    for name, provider in states.items():
        shell.screenshots.add(name, provider)


class _RulesScenes:
    """Pictures are taken over a data folder of their own, so that these drafts are nobody's."""

    def __init__(self, shell: Shell, station: Station) -> None:
        self._shell, self._window, self._workstation = shell, shell.window, station.workstation
        self._presenter, self._stage = shell.window.findChildren(RulesPresenter)[0], Stage(shell.window)

    def listed(self) -> QWidget:
        screen, draft = self._screen(), self.draft
        book, clock = self._workstation.rules, self._workstation.clock
        recovery = RuleRecovery(self._shell.data_folder, clock)
        screen.list.show_listing(read_listing(book, recovery, self._workstation.recipes.values()))
        screen.list.choose(draft.rule_set.id, draft.version)
        screen.show_page(screen.list)
        return self._window

    def copied(self) -> QWidget:
        window = self.listed()
        screen = self._screen()
        screen.list.choose(_SHIPPED, 0)
        screen.list.keys["copy"].click()
        return window

    def edited(self) -> QWidget:
        return self._editing(self.draft.rule_set)

    def faulty(self) -> QWidget:
        data = data_of(self.draft.rule_set)
        data["notice"] = ""
        data["zones"][1]["inner"] = 30
        data["zones"][1]["defects"][0].update({"lt": 3})
        window = self._editing(self.draft.rule_set)
        page = self._screen().edit
        page.set_value(data)
        page.value_changed.emit()
        page.limits.zones.choose(*_CELL)
        return window

    def head(self) -> QWidget:
        window = self._editing(self.draft.rule_set)
        self._screen().edit.tabs.setCurrentIndex(1)
        return window

    def effect(self) -> QWidget:
        window = self._editing(self.draft.rule_set)
        tabs = self._screen().edit.tabs
        tabs.setCurrentIndex(tabs.count() - 1)
        self._show_effect()
        return window

    def compared(self) -> QWidget:
        self.listed()
        self._presenter.compare(self._workstation.rules.version(_SHIPPED, 0), self.draft)
        return self._window

    def released(self) -> QWidget:
        screen = self._screen()
        self._presenter.release(self.draft)
        self._show_effect()
        screen.release.tabs.setCurrentIndex(0)
        screen.release.approve.click()
        return self._window

    def weighed(self) -> QWidget:
        window = self.released()
        tabs = self._screen().release.tabs
        tabs.setCurrentIndex(tabs.count() - 1)
        return window

    def explained(self) -> QWidget:
        screen = self._screen()
        screen.show_page(screen.help)
        return self._window

    @cached_property
    def draft(self) -> RuleVersion:
        """The second version of house rules, drafted; the first is in force."""
        book = self._workstation.rules
        users = Users(self._shell.data_folder, self._workstation.clock)
        for person, pin in ((_DORA, "1111"), (_QUINN, "2222")):
            users.set_pin(person.name, Role.QA, pin)
        first = book.save_draft(book.draft_of(_house(5, 5.0)), _DORA, "Agreed with Acme, mail of 12 November")
        book.approve(_HOUSE, first.version, _QUINN, sha256=first.sha256, reason="Seen on 3,200 parts")
        return book.save_draft(book.draft_of(_house(3, 4.0)), _DORA, "Acme asks for less in the cladding")

    def _editing(self, rule_set: RuleSet) -> QWidget:
        screen = self._screen()
        self._presenter.open(self.draft)
        self._presenter.editing.discard()
        screen.edit.limits.show_specimen(drawn_specimen(rule_set, load_fibers()))
        screen.edit.limits.zones.choose(*_CELL)
        return self._window

    def _show_effect(self) -> None:
        self._stage.screen(SandboxPanel).show_state(tried_out(_HOUSE))

    def _screen(self) -> RulesScreen:
        screen = self._stage.screen(RulesScreen)
        screen.blockSignals(True)  # it shows what it is given, when it is given it
        self._stage.screen(SandboxPanel).blockSignals(True)  # made-up numbers, not those of the empty history
        self._stage.show(ScreenName.RULES)
        screen.list.copying.hide()
        return screen


def _house(allowed: int, largest_um: float) -> RuleSet:
    """The shipped rules with another limit for defects in the cladding."""
    data = data_of(load_rule_set(_SHIPPED)) | {"id": _HOUSE, "title": "Acme Networks, single-mode UPC patch cords"}
    data["zones"][1]["defects"] = [
        {"lt": 2, "max": None, "source": "Acme 4711"},
        {"ge": 2, "le": largest_um, "max": allowed, "source": "Acme 4711"},
        {"gt": largest_um, "max": 0, "source": "Acme 4711"},
    ]
    return RuleSet.model_validate(data)
