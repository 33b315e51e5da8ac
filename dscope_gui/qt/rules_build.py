"""Puts the screen of rules into the window and joins it to the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QSettings
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.station import Role
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.recipes_build import RulesPages, recipes_screen
from dscope_gui.qt.rules_editor import RulesPresenter, RulesScreen, Signatures
from dscope_gui.qt.rules_editor.sandbox import SandboxPanel, SandboxPresenter
from dscope_gui.qt.rules_editor.specimen import Specimen
from dscope_gui.qt.rules_editor.specimen_choice import choose_specimen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings.fibers import load_fibers
from dscope_gui.settings.users import Users
from dscope_gui.workstation.rule_recovery import RuleRecovery


def add_rules_screen(shell: Shell, station: Station) -> None:
    """For QA: what it releases judges from the next part on."""
    add_late_screen(shell, ScreenName.RULES, IconName.RULES, partial(_pages, station), Role.QA)


def _pages(station: Station, shell: Shell, page: QWidget) -> RulesPages:
    return RulesPages(partial(_screen, station, shell), partial(recipes_screen, shell, station), page)


def _screen(station: Station, shell: Shell, page: QWidget) -> RulesScreen:
    workstation = station.workstation
    fibers = load_fibers()

    def specimen_for(rule_set: RuleSet) -> Specimen:
        return choose_specimen(rule_set, workstation.store, tuple(workstation.recipes.values()), fibers)

    signatures = Signatures(Users(shell.data_folder, workstation.clock), workstation.auditing.note)
    sandbox = SandboxPanel(workstation.clock, tuple(workstation.recipes))
    screen = RulesScreen({name: fiber.title for name, fiber in fibers.items()}, signatures, sandbox, page)
    trying = SandboxPresenter(sandbox, workstation.store, workstation.clock)
    presenter = RulesPresenter(
        screen,
        workstation.rules,
        RuleRecovery(shell.data_folder, workstation.clock),
        signatures=signatures,
        recipes=workstation.recipes.values,
        specimen_for=specimen_for,
        clock=workstation.clock,
        settings=QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat),
    )
    presenter.rule_set_shown.connect(trying.try_out)
    shell.access.role_changed.connect(lambda _role: presenter.forget_who())
    shell.shutdown.add("the rules", presenter.close)
    shell.shutdown.add("the sandbox of rules", trying.close)
    return screen
