"""The end face upon which zones are shown: the newest stored one that the rule set is meant for, else a drawn one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import ResultStore
from dscope_gui.qt.rules_editor.specimen import Specimen, drawn_specimen, stored_specimen

_MOST_PARTS: Final = 6
_OF_EACH: Final = 2


def choose_specimen(
    rule_set: RuleSet, store: ResultStore, recipes: Iterable[Recipe], fibers: Mapping[str, Fiber]
) -> Specimen:
    """Reads pictures or draws one, so beside the GUI thread."""
    for part in _parts(rule_set, recipes)[:_MOST_PARTS]:
        for line in store.find(HistoryQuery(part=part), limit=_OF_EACH):
            if (specimen := _stored(store, line.id, rule_set)) is not None:
                return specimen
    return drawn_specimen(rule_set, dict(fibers))


def _parts(rule_set: RuleSet, recipes: Iterable[Recipe]) -> list[str]:
    """Part numbers judged by it first, then those of a fiber that it is meant for."""
    listed = tuple(recipes)
    own = [recipe.part for recipe in listed if recipe.rules == rule_set.id]
    return own + [recipe.part for recipe in listed if recipe.fiber in rule_set.applies_to.fibers]


def _stored(store: ResultStore, inspection_id: str, rule_set: RuleSet) -> Specimen | None:
    try:
        specimen = stored_specimen(store.get(inspection_id))
    except DScopeError as error:
        logger().info("Zones cannot be shown on %s: %s", inspection_id, error)
        return None
    if specimen is None or (specimen.scale is None and rule_set.unit is ZoneUnit.UM):
        return None
    return specimen
