"""Which parts a fiber and a rule set judge, and so which parts a change of them touches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.recipe import Recipe

translate = QCoreApplication.translate

_LISTED: Final = 8


def parts_with_fiber(recipes: Iterable[Recipe], fiber: str) -> tuple[str, ...]:
    return tuple(recipe.part for recipe in recipes if recipe.fiber == fiber)


def parts_with_rules(recipes: Iterable[Recipe], rules: str) -> tuple[str, ...]:
    return tuple(recipe.part for recipe in recipes if recipe.rules == rules)


def touching_sentences(recipes: Iterable[Recipe], fiber: str, rules: str) -> str:
    """A line for the rule set and one for the fiber; empty where neither is chosen."""
    known = tuple(recipes)
    lines = []
    if rules:
        text = translate("Recipes", "A change of the rule set {name} touches: {parts}")
        lines.append(text.format(name=rules, parts=_listed(parts_with_rules(known, rules))))
    if fiber:
        text = translate("Recipes", "A change of the fiber {name} touches: {parts}")
        lines.append(text.format(name=fiber, parts=_listed(parts_with_fiber(known, fiber))))
    return "\n\n".join(lines)


def _listed(parts: tuple[str, ...]) -> str:
    if not parts:
        return translate("Recipes", "no part yet")
    told = ", ".join(parts[:_LISTED])
    if len(parts) > _LISTED:
        return translate("Recipes", "{parts} and {count} more").format(parts=told, count=len(parts) - _LISTED)
    return told
