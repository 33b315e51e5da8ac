"""What a labelled picture shows, and the grey levels of its mask."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Label(StrEnum):
    """The kinds of defects, and the end face without one."""

    GOOD = "good"
    SCRATCH = "scratch"
    PIT = "pit"
    CHIP = "chip"
    CRACK = "crack"
    CONTAMINATION = "contamination"
    FILM = "film"


BACKGROUND: Final = 0
OTHER: Final = 128
"""Another mark: it is not what the label names, and it is no example of a clean surface either."""
OBJECT: Final = 255
"""What the label names."""
