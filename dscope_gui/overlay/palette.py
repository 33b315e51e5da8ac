"""Colours of everything drawn on pictures: (blue, green, red), chosen to stand on dark and light glass alike."""

from __future__ import annotations

from typing import Final, TypeAlias

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.verdict import VerdictStatus

Color: TypeAlias = tuple[int, int, int]

INK: Final[Color] = (28, 24, 22)
PAPER: Final[Color] = (255, 255, 255)
MUTED: Final[Color] = (200, 196, 190)
ALARM: Final[Color] = (48, 43, 204)

VERDICT: Final[dict[VerdictStatus, Color]] = {
    VerdictStatus.PASS: (82, 142, 26),
    VerdictStatus.FAIL: ALARM,
    VerdictStatus.NOT_INSPECTABLE: (20, 122, 214),
}

KIND: Final[dict[DefectKind, Color]] = {
    DefectKind.SCRATCH: (0, 200, 255),
    DefectKind.PIT: (255, 144, 30),
    DefectKind.CHIP: (200, 92, 255),
    DefectKind.CRACK: (80, 80, 255),
    DefectKind.CONTAMINATION: (96, 220, 60),
    DefectKind.FILM: (226, 206, 64),
}

_NAMED_ZONES: Final[dict[str, Color]] = {
    "core": (90, 90, 255),
    "a": (90, 90, 255),
    "cladding": (96, 220, 60),
    "b": (96, 220, 60),
    "adhesive": (0, 200, 255),
    "c": (0, 200, 255),
    "contact": (255, 170, 60),
    "d": (255, 170, 60),
}
_OTHER_ZONES: Final[tuple[Color, ...]] = ((226, 206, 64), (200, 92, 255), (120, 180, 255), (180, 255, 180))


def zone_color(name: str, place: int) -> Color:
    """Colour of a zone by its name, or by its place from the inside where a rule set has names of its own."""
    return _NAMED_ZONES.get(name.lower(), _OTHER_ZONES[place % len(_OTHER_ZONES)])
