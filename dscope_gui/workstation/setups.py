"""How each part number is inspected: recipe, ruler and rule set made into one setup."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.inspection import Software
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import WrongUse
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config, config_sha256, find_fiber, load_fibers
from dscope_gui.version import __version__
from dscope_gui.workstation.profile_proof import proven
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.second_judge import NO_MODELS, ChosenModels
from dscope_gui.workstation.setup import InspectionSetup


class Setups:
    """Setups by part number. Ruler and rule set are asked every time, as they may be others meanwhile.

    Parameters
    ----------
    rules : the rule set of a name that judges now; may raise `NotInForce`.
    judges : who looks for defects now, and with which models.

    Raises
    ------
    ConfigurationInvalid, WrongUse, RuleSetInvalid, NotInForce
        When a setup is asked for: the recipe names a fiber, rule set or profile that there is not.
    """

    def __init__(
        self,
        config: Config,
        recipes: Mapping[str, Recipe],
        ruler: Ruler,
        rules: Callable[[str], RuleSet] = load_rule_set,
        judges: Callable[[], tuple[Detector, ChosenModels]] = lambda: (Detector.RULES, NO_MODELS),
    ) -> None:
        self._config = config
        self._recipes = recipes
        self._ruler = ruler
        self._rules = rules
        self._judges = judges
        self._fibers = load_fibers()
        self._software = Software(__version__, config_sha256(config))

    def judging(self, part: str) -> InspectionSetup:
        """For the verdict, with the ruler and the rules that are in force now."""
        if part not in self._recipes:
            raise WrongUse(f"There is no part {part!r}", "Choose a part, or add a recipe for it")
        recipe, ruling = self._recipes[part], self._ruler.ruling()
        profile, fiber = recipe.profile or self._config.default_profile, find_fiber(self._fibers, recipe.fiber)
        detector, models = self._judges()
        return InspectionSetup(
            profile=profile,
            request=ExamineRequest(proven(self._config, profile), fiber, ruling.scale, detector=detector),
            rule_set=self._rules(recipe.rules),
            software=self._software,
            refusal=ruling.refusal,
            part=part,
            models=models,
        )

    def fiber(self, part: str) -> Fiber | None:
        """Of the parts of that number, where it is known."""
        recipe = self._recipes.get(part)
        return None if recipe is None else self._fibers.get(recipe.fiber)

    def live(self, part: str) -> InspectionSetup:
        """For the live picture: the same ruler and rule set, seen with the quick profile."""
        return self.with_profile(part, self._config.workstation.live.profile)

    def with_profile(self, part: str, profile: str) -> InspectionSetup:
        """As for the verdict, seen with another profile and by the rules alone: a network holds up a moving picture."""
        plain = self.by_rules(part)
        return replace(plain, profile=profile, request=replace(plain.request, profile=proven(self._config, profile)))

    def by_rules(self, part: str) -> InspectionSetup:
        """As for the verdict, but by the rules alone, whatever model is active.

        For what is held against an earlier day: a model that comes into use would look like an instrument that moved.
        """
        judging = self.judging(part)
        return replace(judging, request=replace(judging.request, detector=Detector.RULES), models=NO_MODELS)
