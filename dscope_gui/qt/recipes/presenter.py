"""Decides what happens on the screen of recipes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QFileDialog

from dscope_gui.domain.recipe import Recipe
from dscope_gui.errors import DScopeError
from dscope_gui.qt.languages import error_words
from dscope_gui.qt.recipes.changes import Change, Step, Undo
from dscope_gui.qt.recipes.choices import Choices
from dscope_gui.qt.recipes.fields import Typed, recipe_of, remarks_on, typed_of
from dscope_gui.qt.recipes.screen import RecipesScreen
from dscope_gui.qt.recipes.touching import touching_sentences
from dscope_gui.settings.recipes_csv import read_recipes_csv, write_recipes_csv
from dscope_gui.workstation.recipes import Recipes

_FILE: Final = "recipes.csv"


class RecipesPresenter(QObject):
    """Signals
    -------
    changed() : recipes were saved, removed or imported.
    """

    changed = pyqtSignal()

    def __init__(self, screen: RecipesScreen, recipes: Recipes, choices: Callable[[], Choices]) -> None:
        super().__init__(screen)
        self._screen, self._recipes, self._find_choices = screen, recipes, choices
        self._choices = choices()
        self._undo = Undo(recipes)
        self._edited: Recipe | None = None
        self._unsaved: dict[str, Typed] = {}
        self._connect()
        self.choose(next(iter(recipes), ""))

    def refresh(self) -> None:
        """Rule sets may have been released or retired meanwhile."""
        self._choices = self._find_choices()
        self._screen.form.show_choices(self._choices)
        self._show()

    def choose(self, part: str) -> None:
        """Show the recipe of a part, empty a new one; what was typed and not saved of another is there again later."""
        self._keep_unsaved()
        self._edited = self._recipes.get(part)
        name = self._edited.part if self._edited else ""
        self._screen.form.set_value(self._unsaved.pop(name, self._saved))
        self._show()

    def bring(self, path: Path) -> None:
        """Add and change recipes from a file; those that it does not name stay."""
        self._try(lambda: self._bring(path))

    def take(self, path: Path) -> None:
        """Write all recipes into a file."""
        self._try(lambda: self._take(path))

    def _bring(self, path: Path) -> None:
        found = read_recipes_csv(path)
        changes = tuple(
            Change(self._recipes.get(recipe.part), recipe)
            for recipe in found
            if self._recipes.get(recipe.part) != recipe
        )
        new = sum(change.before is None for change in changes)
        words = self.tr("{new} new and {changed} changed from {file}, {same} as before")
        told = words.format(new=new, changed=len(changes) - new, file=path.name, same=len(found) - len(changes))
        if changes:
            self._do(Step(told, changes), found[0].part)
        self._screen.tell(f"✔ {told}")

    def _take(self, path: Path) -> None:
        write_recipes_csv(path, self._recipes.values())
        self._screen.tell(self.tr("✔ {count} recipes are in {file}").format(count=len(self._recipes), file=path))

    def _save(self) -> None:
        recipe = recipe_of(self._screen.form.value())
        words = self.tr("changed {part}") if self._edited else self.tr("added {part}")
        told = words.format(part=recipe.part)
        self._try(lambda: self._do(Step(told, (Change(self._edited, recipe),)), recipe.part))

    def _remove(self) -> None:
        if self._edited is None:
            return
        parts, gone = self._screen.table.parts, self._edited.part
        place = parts.index(gone) if gone in parts else 0
        left = [part for part in parts if part != gone]
        follows = left[min(place, len(left) - 1)] if left else ""
        told = self.tr("removed {part}").format(part=gone)
        self._try(lambda: self._do(Step(told, (Change(self._edited, None),)), follows))

    def _take_back(self) -> None:
        def take_back() -> None:
            step = self._undo.take_back()
            if step is not None:
                first = step.changes[0]
                shown = first.before or next(iter(self._recipes.values()))
                self._screen.tell(self.tr("✔ Taken back: {step}").format(step=step.words))
                self._forget_typed()
                self.choose(shown.part)
                self.changed.emit()

        self._try(take_back)

    def _do(self, step: Step, shown: str) -> None:
        self._undo.do(step)
        self._forget_typed()
        self._screen.tell(f"✔ {step.words}")
        self.choose(shown)
        self.changed.emit()

    def _forget_typed(self) -> None:
        """What stands in the fields is saved now, or its recipe is gone."""
        self._screen.form.set_value(self._saved)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DScopeError as error:
            self._screen.tell(f"✖ {error_words(error)}", is_fault=True)

    def _show(self) -> None:
        self._show_list()
        self._show_edited()
        last = self._undo.last
        tip = self.tr("Take back: {step} (Ctrl+Z)").format(step=last.words) if last else self.tr("Nothing to take back")
        can_remove = self._edited is not None and len(self._recipes) > 1
        self._screen.show_keys(can_remove=can_remove, can_undo=last is not None, undo_tip=tip)

    def _show_list(self) -> None:
        words = self._screen.search.text().casefold().split()
        rows = [
            (recipe, self._recipes.origin(part))
            for part, recipe in self._recipes.items()
            if all(word in _searched(recipe) for word in words)
        ]
        self._screen.show_recipes(rows, self._edited.part if self._edited else "")

    def _show_edited(self) -> None:
        typed, edited = self._screen.form.value(), self._edited
        taken = {part for part in self._recipes if edited is None or part != edited.part}
        heading = self.tr("New recipe") if edited is None else edited.part
        is_changed = typed != self._saved
        if is_changed and edited is not None:  # as titles of windows say that something is not saved
            heading = self.tr("{part} *").format(part=heading)
        touches = touching_sentences(self._recipes.values(), typed.fiber, typed.rules)
        self._screen.show_edited(heading, remarks_on(typed, self._choices, taken), touches, is_changed=is_changed)

    def _begin(self) -> None:
        self.choose("")
        self._screen.table.clearSelection()
        self._screen.tell("")
        self._screen.form.part.setFocus()

    def _revert(self) -> None:
        self._screen.form.set_value(self._saved)
        self._show()

    @property
    def _saved(self) -> Typed:
        """The fields as they were shown first."""
        return typed_of(self._edited) if self._edited else Typed()

    def _keep_unsaved(self) -> None:
        typed = self._screen.form.value()
        if typed != self._saved:
            self._unsaved[self._edited.part if self._edited else ""] = typed

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._screen, self.tr("Recipes from a file"), "", self.tr("Recipes (*.csv)")
        )
        if name:
            self.bring(Path(name))

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._screen, self.tr("Recipes into a file"), _FILE, self.tr("Recipes (*.csv)")
        )
        if name:
            self.take(Path(name))

    def _connect(self) -> None:
        screen = self._screen
        screen.table.chosen.connect(self.choose)
        screen.search.textChanged.connect(lambda _text: self._show_list())
        screen.form.value_changed.connect(self._show_edited)
        screen.add_wanted.connect(self._begin)
        screen.remove_wanted.connect(self._remove)
        screen.undo_wanted.connect(self._take_back)
        screen.save_wanted.connect(self._save)
        screen.revert_wanted.connect(self._revert)
        screen.import_wanted.connect(self._ask_import)
        screen.export_wanted.connect(self._ask_export)


def _searched(recipe: Recipe) -> str:
    return " ".join((recipe.part, recipe.title, recipe.fiber, recipe.rules, recipe.profile or "")).casefold()
