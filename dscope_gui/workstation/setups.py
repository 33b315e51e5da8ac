"""How each part number is inspected: recipe, ruler and rule set made into one setup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale
from dscope_gui.errors import WrongUse
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config, config_sha256, find_fiber, load_fibers, load_scale, parse_scale
from dscope_gui.version import __version__
from dscope_gui.workstation.setup import InspectionSetup


class Setups:
    """Setups by part number, each made once.

    Raises
    ------
    ConfigurationInvalid, WrongUse, RuleSetInvalid
        When a setup is first asked for: the recipe names a fiber, rule set or profile that there is not.
    """

    def __init__(self, config: Config, recipes: Mapping[str, Recipe]) -> None:
        self._config = config
        self._recipes = recipes
        self._fibers = load_fibers()
        self._software = Software(__version__, config_sha256(config))
        self._made: dict[str, InspectionSetup] = {}

    def judging(self, part: str) -> InspectionSetup:
        """For the verdict."""
        if part not in self._made:
            self._made[part] = self._make(part)
        return self._made[part]

    def live(self, part: str) -> InspectionSetup:
        """For the live picture: the same ruler and rule set, seen with the quick profile."""
        judging, profile = self.judging(part), self._config.workstation.live.profile
        return replace(
            judging, profile=profile, request=replace(judging.request, profile=self._config.profile(profile))
        )

    def _make(self, part: str) -> InspectionSetup:
        if part not in self._recipes:
            raise WrongUse(f"There is no part {part!r}", "Choose a part, or add it to config/recipes.json")
        recipe = self._recipes[part]
        profile = recipe.profile or self._config.default_profile
        request = ExamineRequest(
            profile=self._config.profile(profile),
            fiber=find_fiber(self._fibers, recipe.fiber),
            given_scale=self._scale(),
        )
        return InspectionSetup(profile, request, load_rule_set(recipe.rules), self._software)

    def _scale(self) -> Scale | None:
        ruler = self._config.workstation
        if ruler.calibration is not None:
            return load_scale(Path(ruler.calibration))
        return None if ruler.um_per_px is None else parse_scale(f"{ruler.um_per_px!r}")
