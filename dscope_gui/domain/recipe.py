"""Part numbers and how their end faces are inspected: `config/recipes.json`."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import Section

Text = Annotated[str, Field(min_length=1)]


class Recipe(Section):
    """One part number.

    Parameters
    ----------
    part : as it is printed on the label and scanned.
    fiber : name in `config/fibers.json`, the ruler where no calibration is in force.
    rules : name of a rule set.
    profile : name of a profile, None is the default one.
    """

    part: Text
    title: Text
    fiber: Text
    rules: Text
    profile: str | None = None


class RecipeBook(Section):
    recipes: Annotated[tuple[Recipe, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        part, times = Counter(recipe.part for recipe in self.recipes).most_common(1)[0]
        if times > 1:
            raise ValueError(f"the part {part!r} is there {times} times")
        return self
