"""Part numbers and their recipes."""

from __future__ import annotations

from pathlib import Path

from dscope_gui.domain.recipe import Recipe, RecipeBook
from dscope_gui.paths import recipes_file
from dscope_gui.settings.json_file import load_model


def load_recipes(path: Path | None = None) -> dict[str, Recipe]:
    """`config/recipes.json` by part number, in the order of the file."""
    return {recipe.part: recipe for recipe in load_model(path or recipes_file(), RecipeBook).recipes}
