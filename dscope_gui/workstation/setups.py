"""How each part number is inspected: recipe, ruler and rule set made into one setup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.inspection import Software
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.errors import WrongUse
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config, config_sha256, find_fiber, load_fibers
from dscope_gui.version import __version__
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.setup import InspectionSetup


class Setups:
    """Setups by part number, each made once; the ruler is asked every time, as it may be another one meanwhile.

    Raises
    ------
    ConfigurationInvalid, WrongUse, RuleSetInvalid
        When a setup is first asked for: the recipe names a fiber, rule set or profile that there is not.
    """

    def __init__(self, config: Config, recipes: Mapping[str, Recipe], ruler: Ruler) -> None:
        self._config = config
        self._recipes = recipes
        self._ruler = ruler
        self._fibers = load_fibers()
        self._software = Software(__version__, config_sha256(config))
        self._made: dict[str, InspectionSetup] = {}

    def judging(self, part: str) -> InspectionSetup:
        """For the verdict, with the ruler that is in force now."""
        if part not in self._made:
            self._made[part] = self._make(part)
        made, ruling = self._made[part], self._ruler.ruling()
        return replace(made, request=replace(made.request, given_scale=ruling.scale), refusal=ruling.refusal)

    def fiber(self, part: str) -> Fiber | None:
        """Of the parts of that number, where it is known."""
        recipe = self._recipes.get(part)
        return None if recipe is None else self._fibers.get(recipe.fiber)

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
        )
        return InspectionSetup(profile, request, load_rule_set(recipe.rules), self._software)
