"""The recipes of this station while it works: looked up by part number, changed, removed and restored."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.settings import Config, find_fiber, load_camera_settings, load_fibers, load_recipes, save_recipes
from dscope_gui.workstation.rule_book import RuleVersions

RecipeChanged: TypeAlias = Callable[[str, Recipe | None, Recipe | None], None]


class RecipeOrigin(StrEnum):
    SHIPPED = "shipped"
    CHANGED = "changed"
    """There is a shipped one, which `restore` brings back."""
    ADDED = "added"


class Recipes(Mapping[str, Recipe]):
    """Recipes by part number; whoever holds it sees every change at once.

    Parameters
    ----------
    data_folder : where the station's changes are kept.
    check : refuses a recipe that names what there is not.
    changed : told part, recipe before and recipe now, each None where there is none, when it is on the disk.
    """

    def __init__(
        self,
        data_folder: Path,
        check: Callable[[Recipe], None] = lambda _recipe: None,
        changed: RecipeChanged = lambda _part, _before, _after: None,
    ) -> None:
        self._folder, self._check, self._changed = data_folder, check, changed
        self._shipped = load_recipes()
        self._recipes = load_recipes(data_folder=data_folder)

    def __getitem__(self, part: str) -> Recipe:
        return self._recipes[part]

    def __iter__(self) -> Iterator[str]:
        return iter(self._recipes)

    def __len__(self) -> int:
        return len(self._recipes)

    def origin(self, part: str) -> RecipeOrigin:
        """Where the recipe of a part comes from; raises KeyError where there is none."""
        recipe = self._recipes[part]
        if part not in self._shipped:
            return RecipeOrigin.ADDED
        return RecipeOrigin.SHIPPED if recipe == self._shipped[part] else RecipeOrigin.CHANGED

    @property
    def removed(self) -> tuple[Recipe, ...]:
        """Shipped recipes that are not used here; `restore` brings them back."""
        return tuple(recipe for part, recipe in self._shipped.items() if part not in self._recipes)

    def put(self, recipe: Recipe) -> None:
        """Add a recipe, or change the one of this part.

        Raises
        ------
        WrongUse, ConfigurationInvalid
            It names a fiber, rule set, profile or camera file that there is not, or that is broken.
        NotWritable
            Disk full or no permission; all is as before.
        """
        self._check(recipe)
        self._keep(self._recipes | {recipe.part: recipe})

    def remove(self, part: str) -> None:
        """Inspect parts of this number no more; raises `WrongUse` for the last recipe."""
        if part not in self._recipes:
            raise WrongUse(f"There is no recipe of {part!r}", did_you_mean(part, self._recipes))
        self._keep({other: recipe for other, recipe in self._recipes.items() if other != part})

    def restore(self, part: str) -> None:
        """Back to the shipped recipe; raises `WrongUse` where there is none."""
        if part not in self._shipped:
            raise WrongUse(f"The recipe of {part!r} was made here; there is no shipped one", "Remove it instead")
        in_order = [*self._shipped, *(other for other in self._recipes if other not in self._shipped)]
        wanted = self._recipes | {part: self._shipped[part]}
        self._keep({other: wanted[other] for other in in_order if other in wanted})

    def _keep(self, recipes: dict[str, Recipe]) -> None:
        """The one place where recipes are written; in force only once they are on the disk."""
        save_recipes(self._folder, recipes)
        before, self._recipes = self._recipes, recipes
        for part in {**before, **recipes}:
            if before.get(part) != recipes.get(part):
                self._changed(part, before.get(part), recipes.get(part))


def check_recipe(recipe: Recipe, config: Config, rules: RuleVersions) -> None:
    """Refuse a recipe that names what there is not; raises `WrongUse`, `ConfigurationInvalid`."""
    find_fiber(load_fibers(), recipe.fiber)
    if recipe.profile is not None:
        config.profile(recipe.profile)
    if not rules.versions(recipe.rules):
        raise WrongUse(f"There is no rule set '{recipe.rules}'", did_you_mean(recipe.rules, rules.names()))
    if recipe.light is not None and recipe.light.camera is not None:
        load_camera_settings(recipe.light.camera)
