"""The screen of recipes, and one inspection that a draft would judge otherwise, with made-up content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Reason
from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.pictures.tried_out import tried_out
from dscope_gui.qt.recipes import RecipesScreen
from dscope_gui.qt.recipes_build import RulesPages
from dscope_gui.qt.rules_editor.sandbox import SandboxPanel
from dscope_gui.qt.rules_editor.sandbox.opened_flip import OpenedFlip, Side
from dscope_gui.qt.rules_editor.specimen import Specimen, drawn_specimen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.widgets import Overlay
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.rules import load_rule_set, zone_rings
from dscope_gui.settings import load_fibers

_RULES: Final = "iec61300-3-35-2015-sm-upc"
_PART: Final = "LC-PC-OM4"


def add_recipes_pictures(shell: Shell) -> None:
    """Recipes as they are, one with faults, and the picture of a flip."""
    scenes = _RecipeScenes(shell)
    states: dict[str, tuple[Callable[[], QWidget], Callable[[], object]]] = {
        "recipes": (scenes.listed, scenes.leave),
        "recipes_faults": (scenes.faulty, scenes.leave),
        "rules_flip": (scenes.flip, scenes.close_flip),
    }
    for name, (provider, after) in states.items():
        shell.screenshots.add(name, provider, after=after)


class _RecipeScenes:
    def __init__(self, shell: Shell) -> None:
        self._window, self._stage = shell.window, Stage(shell.window)

    def listed(self) -> QWidget:
        screen = self._screen()
        row = screen.table.parts.index(_PART)
        screen.table.selectRow(row)
        return self._window

    def faulty(self) -> QWidget:
        """A rule set for another cladding, and letters where a number belongs."""
        window, form = self.listed(), self._screen().form
        form.fiber.setCurrentIndex(form.fiber.findData("hcs-200-230"))
        form.exposure.setText("bright")
        return window

    def leave(self) -> None:
        self._screen().revert.click()
        self._pages().show_rules()

    def flip(self) -> QWidget:
        pages = self._pages()
        pages.show_rules()
        pages.rules.show_page(pages.rules.edit)
        pages.rules.show_effect_on(pages.rules.edit)
        tabs = pages.rules.edit.tabs
        tabs.setCurrentIndex(tabs.count() - 1)
        panel, rule_set = self._panel(), load_rule_set(_RULES)
        panel.blockSignals(True)
        state = tried_out(_RULES)
        panel.show_state(state)
        if state.answer is not None:
            shown = state.answer.flips[1]
            panel.open_flip(shown)
            specimen = drawn_specimen(rule_set, load_fibers())
            before, after = (_side(specimen, rule_set, verdict.reasons) for verdict in (shown.before, shown.after))
            panel.flip.show_opened(OpenedFlip(shown, specimen.grey, None, _um_per_px(specimen), before, after))
        return self._window

    def close_flip(self) -> None:
        self._panel().close_flip()

    def _screen(self) -> RecipesScreen:
        self._pages().show_recipes()
        return self._stage.screen(RecipesScreen)

    def _pages(self) -> RulesPages:
        self._stage.show(ScreenName.RULES)
        return self._stage.screen(RulesPages)

    def _panel(self) -> SandboxPanel:
        return self._stage.screen(SandboxPanel)


def _side(specimen: Specimen, rule_set: RuleSet, reasons: Sequence[Reason]) -> Side:
    zones = zone_rings(rule_set, specimen.end_face, specimen.scale)
    overlay = Overlay(specimen.end_face.cladding, zones)
    return Side(overlay, tuple(reason_sentence(reason) for reason in reasons))


def _um_per_px(specimen: Specimen) -> float | None:
    return specimen.scale.um_per_px if specimen.scale else None
