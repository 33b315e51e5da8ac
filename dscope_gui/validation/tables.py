"""The figures of a validation as rows of text, for the terminal and for the page alike."""

from __future__ import annotations

from dscope_gui.validation.figures import Errors
from dscope_gui.validation.score import FamilyScore, ValidationResult

HEADS = {
    "families": (
        "family",
        "pictures",
        "recall",
        "precision",
        "type agrees",
        "found",
        "missed",
        "false",
        "cladding right",
        "core right",
        "picture: regions",
        "picture: scratches",
    ),
    "bands": ("longer side", "objects", "recall", "precision", "type agrees"),
    "errors": ("family", "what", "compared", "bias", "median", "95 % below", "worst"),
}
"""Heads of the three tables below, by their names."""


def family_rows(result: ValidationResult) -> list[tuple[str, ...]]:
    """One row for each family, the last for all together."""
    return [_family_row(family) for family in result.families]


def band_rows(result: ValidationResult) -> list[tuple[str, ...]]:
    """One row for each band of sizes."""
    return [(b.title, str(b.recall.total), str(b.recall), str(b.precision), str(b.types)) for b in result.bands]


def error_rows(result: ValidationResult) -> list[tuple[str, ...]]:
    """One row for each family and measure that could be compared."""
    return [
        (family.name, what, str(errors.count), *_numbers(errors, unit))
        for family in result.families
        for what, errors, unit in _measures(family)
        if errors is not None
    ]


def _family_row(family: FamilyScore) -> tuple[str, ...]:
    counts = (str(family.found), str(family.missed), str(family.false_alarms))
    shares = (family.cladding, family.core, family.image_level["region"], family.image_level["scratch"])
    detection = (str(family.recall), str(family.precision), str(family.types))
    return (family.name, str(family.pictures), *detection, *counts, *map(str, shares))


def _measures(family: FamilyScore) -> tuple[tuple[str, Errors | None, str], ...]:
    return (
        ("cladding centre", family.center_px, "px"),
        ("cladding radius", family.radius, "%"),
        ("core radius", family.core_radius, "%"),
        *((f"diameter: {kind}", errors, "µm") for kind, errors in sorted(family.diameter_um.items())),
        ("width: scratch", family.width_um, "µm"),
    )


def _numbers(errors: Errors, unit: str) -> tuple[str, ...]:
    values = (errors.bias, errors.median, errors.p95, errors.worst)
    if unit == "%":
        return tuple(f"{value:.2%}" for value in values)
    return tuple(f"{value:.2f} {unit}" for value in values)
