"""Puts the screen of rules into the window and joins it to the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QSettings

from dscope_gui.domain.station import Role
from dscope_gui.qt.rules_editor import RulesPresenter, RulesScreen, Signatures
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings.fibers import load_fibers
from dscope_gui.settings.users import Users
from dscope_gui.workstation.rule_recovery import RuleRecovery


def add_rules_screen(shell: Shell, station: Station) -> RulesPresenter:
    """For QA: what it releases judges from the next part on."""
    workstation = station.workstation
    fibers = load_fibers()
    signatures = Signatures(Users(shell.data_folder, workstation.clock))
    screen = RulesScreen({name: fiber.title for name, fiber in fibers.items()}, signatures)
    presenter = RulesPresenter(
        screen,
        workstation.rules,
        RuleRecovery(shell.data_folder, workstation.clock),
        signatures=signatures,
        recipes=workstation.recipes.values,
        fibers=fibers,
        clock=workstation.clock,
        settings=QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat),
    )
    shell.access.role_changed.connect(lambda _role: presenter.forget_who())
    shell.shutdown.add("the rules", presenter.close)
    title = partial(screen_title, ScreenName.RULES)
    shell.window.add_screen(ScreenName.RULES, title, IconName.RULES, screen, Role.QA)
    return presenter
