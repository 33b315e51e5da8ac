"""Puts the recipes behind the rule sets and joins them to the station."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt6.QtCore import QCoreApplication
from PyQt6.QtWidgets import QStackedWidget, QWidget

from dscope_gui.domain.rule_version import RuleState
from dscope_gui.qt.late_page import LatePage
from dscope_gui.qt.recipes import RecipesPresenter, RecipesScreen
from dscope_gui.qt.recipes.choices import Choices, RuleChoice
from dscope_gui.qt.rules_editor import RulesScreen
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.settings import camera_files, load_fibers
from dscope_gui.workstation.build import Workstation


class RulesPages(QStackedWidget):
    """The rule sets, and the recipes, which are reached from them and built then."""

    def __init__(
        self,
        make_rules: Callable[[QWidget], RulesScreen],
        make_recipes: Callable[[QWidget], RecipesScreen],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.rules, self.recipes = make_rules(self), LatePage(partial(self._recipes, make_recipes), self)
        self.addWidget(self.rules)
        self.addWidget(self.recipes)
        self.setFocusProxy(self.rules)
        self.rules.list.recipes_wanted.connect(self.show_recipes)

    def show_recipes(self) -> None:
        self.recipes.build()
        self.setCurrentWidget(self.recipes)
        self.recipes.setFocus()

    def show_rules(self) -> None:
        self.setCurrentWidget(self.rules)
        self.rules.setFocus()

    def _recipes(self, make: Callable[[QWidget], RecipesScreen], page: QWidget) -> RecipesScreen:
        screen = make(page)
        screen.back_wanted.connect(self.show_rules)
        return screen


def recipes_screen(shell: Shell, station: Station, page: QWidget) -> RecipesScreen:
    """A change is in force from the next part on."""
    workstation = station.workstation
    find = partial(_choices, workstation)
    screen = RecipesScreen(find(), page)
    presenter = RecipesPresenter(screen, workstation.recipes, find)
    screen.shown.connect(presenter.refresh)
    presenter.changed.connect(partial(_tell, shell))
    return screen


def _choices(workstation: Workstation) -> Choices:
    """What there is at the moment; rule sets come and go."""
    rules = {}
    for name in workstation.rules.names():
        versions = workstation.rules.versions(name)
        current = next((one for one in versions if one.state is RuleState.IN_FORCE), None)
        title = (current or versions[-1]).rule_set.title
        rules[name] = RuleChoice(name, title, current.rule_set if current is not None else None)
    return Choices(
        fibers=load_fibers(),
        rules=rules,
        profiles=tuple(workstation.config.profiles),
        default_profile=workstation.config.default_profile,
        cameras=camera_files(),
    )


def _tell(shell: Shell) -> None:
    shell.notices.info(
        QCoreApplication.translate("Recipes", "The recipes were changed: they hold from the next part on")
    )
