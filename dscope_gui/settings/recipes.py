"""Part numbers and their recipes: the shipped ones, and `recipes.json` in the data folder laid over them.

Only what differs from the shipped recipes is written, so that a later version's better ones come through.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from dscope_gui.domain.recipe import Recipe, RecipeBook, RecipeChanges
from dscope_gui.errors import ConfigurationInvalid, WrittenByNewer, WrongUse
from dscope_gui.paths import recipes_file
from dscope_gui.settings.forms import RECIPES
from dscope_gui.settings.json_file import load_model, validated
from dscope_gui.settings.station_file import read_station_file, write_station_file

CHANGES_FILE: Final = "recipes.json"


def load_recipes(path: Path | None = None, *, data_folder: Path | None = None) -> dict[str, Recipe]:
    """Recipes by part number: the shipped ones in the order of their file, then those of the station.

    Parameters
    ----------
    path : of the shipped recipes; None is `config/recipes.json`.
    data_folder : where a station keeps its changes; None leaves the shipped recipes as they are.

    Raises
    ------
    ConfigurationInvalid
        A file is broken. Nothing is left out silently: a part would be judged by other rules than its own.
    """
    shipped = {recipe.part: recipe for recipe in load_model(path or recipes_file(), RecipeBook).recipes}
    if data_folder is None:
        return shipped
    changes = _changes(data_folder)
    recipes = shipped | {recipe.part: recipe for recipe in changes.changed}
    for part in changes.removed:
        recipes.pop(part, None)
    if not recipes:
        raise ConfigurationInvalid(f"{data_folder / CHANGES_FILE} removes every recipe", "Remove this file")
    return recipes


def save_recipes(data_folder: Path, recipes: Mapping[str, Recipe], path: Path | None = None) -> None:
    """Keep these recipes as those of the station.

    Raises
    ------
    WrongUse
        There is none.
    NotWritable
        Disk full or no permission; the old file is still there.
    WrittenByNewer
        The old file is of a newer program, and still there.
    """
    if not recipes:
        raise WrongUse("The last recipe cannot be removed", "Add another one first")
    shipped = load_recipes(path)
    changed = tuple(recipe for part, recipe in recipes.items() if shipped.get(part) != recipe)
    removed = tuple(part for part in shipped if part not in recipes)
    changes = RecipeChanges(changed=changed, removed=removed)
    write_station_file(data_folder / CHANGES_FILE, RECIPES, changes.model_dump(mode="json"))


def _changes(data_folder: Path) -> RecipeChanges:
    file = data_folder / CHANGES_FILE
    if not file.exists():
        return RecipeChanges()
    try:
        return validated(file, read_station_file(file, RECIPES), RecipeChanges)
    except WrittenByNewer:
        raise
    except ConfigurationInvalid as error:
        hint = "Correct the file, or remove it to inspect by the shipped recipes"
        raise ConfigurationInvalid(error.message, hint) from error
