"""Part numbers and how their end faces are inspected: for QA."""

from dscope_gui.qt.recipes.presenter import RecipesPresenter
from dscope_gui.qt.recipes.screen import RecipesScreen

__all__ = ["RecipesPresenter", "RecipesScreen"]
