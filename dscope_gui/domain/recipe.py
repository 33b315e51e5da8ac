"""Part numbers and how their end faces are inspected: `config/recipes.json`, and what a station changed of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Self

from pydantic import Field, model_validator

from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.profile.common import NotNegative, Positive, Section

Text = Annotated[str, Field(min_length=1)]


class Light(Section):
    """How the camera takes the pictures of a part, where the station's own settings do not suit it.

    Parameters
    ----------
    camera : a file in `config/cameras` that takes the place of the station's.
    exposure_us, gain_db : instead of those of the file, or of the station; None leaves them.
    """

    camera: Text | None = None
    exposure_us: Positive | None = None
    gain_db: NotNegative | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.camera is None and self.exposure_us is None and self.gain_db is None:
            raise ValueError("a light needs an exposure, a gain or a camera file; leave the light out otherwise")
        return self

    def on(self, settings: CameraSettings) -> CameraSettings:
        """The settings with this exposure and gain; `settings` are those of the file, or of the station."""
        given = {"exposure_us": self.exposure_us, "gain_db": self.gain_db}
        return settings.model_copy(update={name: value for name, value in given.items() if value is not None})


class Recipe(Section):
    """One part number.

    Parameters
    ----------
    part : as it is printed on the label and scanned.
    fiber : name in `config/fibers.json`, the ruler where no calibration is in force.
    rules : name of a rule set.
    profile : name of a profile, None is the default one.
    light : None is the station's own.
    """

    part: Text
    title: Text
    fiber: Text
    rules: Text
    profile: str | None = None
    light: Light | None = None


def _check_each_once(recipes: Iterable[Recipe]) -> None:
    most = Counter(recipe.part for recipe in recipes).most_common(1)
    if most and most[0][1] > 1:
        part, times = most[0]
        raise ValueError(f"the part {part!r} is there {times} times")


class RecipeBook(Section):
    recipes: Annotated[tuple[Recipe, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        _check_each_once(self.recipes)
        return self


class RecipeChanges(Section):
    """What a station changed of the shipped recipes.

    Parameters
    ----------
    changed : recipes that are new, or stand in place of the shipped one of the same part.
    removed : parts of shipped recipes that are not inspected here.
    """

    changed: tuple[Recipe, ...] = ()
    removed: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        _check_each_once(self.changed)
        return self
