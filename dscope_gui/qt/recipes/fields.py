"""A recipe while it is typed, and what is wrong with it, field by field."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.qt.recipes.choices import Choices

translate = QCoreApplication.translate


class Field(StrEnum):
    PART = "part"
    TITLE = "title"
    FIBER = "fiber"
    RULES = "rules"
    EXPOSURE = "exposure"
    GAIN = "gain"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the fields; `profile` and `camera` empty are those of the station."""

    part: str = ""
    title: str = ""
    fiber: str = ""
    rules: str = ""
    profile: str = ""
    camera: str = ""
    exposure: str = ""
    gain: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """`is_fault` : the recipe cannot be kept so; else it can, and somebody should know."""

    text: str
    is_fault: bool


def typed_of(recipe: Recipe) -> Typed:
    """The fields of a recipe."""
    light = recipe.light
    return Typed(
        recipe.part,
        recipe.title,
        recipe.fiber,
        recipe.rules,
        recipe.profile or "",
        (light.camera or "") if light else "",
        _figure(light.exposure_us if light else None),
        _figure(light.gain_db if light else None),
    )


def recipe_of(typed: Typed) -> Recipe:
    """The recipe; only for fields without a fault."""
    exposure_us, gain_db = number_of(typed.exposure), number_of(typed.gain)
    has_light = typed.camera or exposure_us is not None or gain_db is not None
    light = Light(camera=typed.camera or None, exposure_us=exposure_us, gain_db=gain_db) if has_light else None
    return Recipe(
        part=typed.part.strip(),
        title=typed.title.strip(),
        fiber=typed.fiber,
        rules=typed.rules,
        profile=typed.profile or None,
        light=light,
    )


def number_of(text: str) -> float | None:
    """None where nothing or no number stands; a decimal comma is a point."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def remarks_on(typed: Typed, choices: Choices, taken: Container[str]) -> dict[Field, Remark]:
    """What is wrong or unusual, at most one for each field.

    Parameters
    ----------
    taken : part numbers of other recipes.
    """
    found = {
        Field.PART: _about_part(typed.part.strip(), taken),
        Field.TITLE: None if typed.title.strip() else _fault(translate("Recipes", "Say what the part is")),
        Field.FIBER: _about_fiber(typed.fiber, choices),
        Field.RULES: _about_rules(typed, choices),
        Field.EXPOSURE: _about_number(typed.exposure, least=0.0, is_least_allowed=False),
        Field.GAIN: _about_number(typed.gain, least=0.0, is_least_allowed=True),
    }
    return {field: remark for field, remark in found.items() if remark is not None}


def _about_part(part: str, taken: Container[str]) -> Remark | None:
    if not part:
        return _fault(translate("Recipes", "Type the part number as it is printed on the label"))
    if part in taken:
        return _fault(translate("Recipes", "There is a recipe of this part already"))
    return None


def _about_fiber(fiber: str, choices: Choices) -> Remark | None:
    if not fiber:
        return _fault(translate("Recipes", "Choose a fiber"))
    if fiber not in choices.fibers:
        text = translate("Recipes", "There is no fiber {name}. {suggestion}")
        return _fault(text.format(name=fiber, suggestion=did_you_mean(fiber, choices.fibers)))
    return None


def _about_rules(typed: Typed, choices: Choices) -> Remark | None:
    if not typed.rules:
        return _fault(translate("Recipes", "Choose a rule set"))
    choice, fiber = choices.rules.get(typed.rules), choices.fibers.get(typed.fiber)
    if choice is None:
        text = translate("Recipes", "There is no rule set {name}. {suggestion}")
        return _fault(text.format(name=typed.rules, suggestion=did_you_mean(typed.rules, choices.rules)))
    if choice.rule_set is None:
        return _caution(translate("Recipes", "No version of it is in force: parts are refused until one is"))
    cladding, meant = choice.rule_set.cladding, choice.rule_set.applies_to.fibers
    if fiber is not None and cladding is not None:
        off_um = abs(fiber.cladding_um - cladding.diameter_um)
        if off_um > cladding.tolerance_um:
            text = translate("Recipes", "It is written for a cladding of {wanted} µm, and this fiber has {given} µm")
            return _fault(text.format(wanted=f"{cladding.diameter_um:g}", given=f"{fiber.cladding_um:g}"))
    if fiber is not None and meant and fiber.name not in meant:
        return _caution(translate("Recipes", "It does not name this fiber among those it is meant for"))
    return None


def _about_number(text: str, *, least: float, is_least_allowed: bool) -> Remark | None:
    if not text.strip():
        return None
    number = number_of(text)
    if number is None:
        return _fault(translate("Recipes", "Type a number, or nothing"))
    if number < least or (number == least and not is_least_allowed):
        return _fault(translate("Recipes", "It must be more than 0"))
    return None


def _fault(text: str) -> Remark:
    return Remark(text, is_fault=True)


def _caution(text: str) -> Remark:
    return Remark(text, is_fault=False)


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if float(f"{value:g}") == value else repr(value)
