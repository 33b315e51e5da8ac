"""The defects that can be put on a drawn end face.

Positions are µm on the surface from the center of the fiber, x right and y down. `contrast` is in grey levels of an
8-bit picture, negative for dark marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Spot: TypeAlias = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Scratch:
    """A line of constant width from `start_um` to `end_um`.

    `bow_um` is the height of the arc over the chord; `gaps` are shares (from, to) of the length that are missing.
    """

    start_um: Spot
    end_um: Spot
    width_um: float
    contrast: float
    bow_um: float = 0.0
    gaps: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Pit:
    """A round hole; light bent at its wall may draw a ring of `ring_contrast` levels around it."""

    center_um: Spot
    diameter_um: float
    contrast: float
    ring_contrast: float = 0.0
    ring_um: float = 0.8


@dataclass(frozen=True, slots=True)
class Chip:
    """Glass missing at the edge of the cladding: `along_um` on the circumference, `depth_um` towards the center."""

    angle_deg: float
    along_um: float
    depth_um: float
    contrast: float
    roughness: float = 0.15


@dataclass(frozen=True, slots=True)
class Crack:
    """A thin jagged fracture that starts at `start_um` towards `heading_deg`, with side branches."""

    start_um: Spot
    heading_deg: float
    length_um: float
    width_um: float
    contrast: float
    branches: int = 0


@dataclass(frozen=True, slots=True)
class Particle:
    """Loose dirt of irregular shape; `diameter_um` is that of the disc of equal area.

    `highlight` levels are added where its middle reflects; `mottling` is the relative unevenness of its contrast.
    """

    center_um: Spot
    diameter_um: float
    contrast: float
    aspect: float = 1.0
    orientation_deg: float = 0.0
    roughness: float = 0.15
    highlight: float = 0.0
    mottling: float = 0.0


@dataclass(frozen=True, slots=True)
class OilFilm:
    """A thin droplet of soft edge; its thickness draws `fringes` interference rings."""

    center_um: Spot
    diameter_um: float
    contrast: float
    aspect: float = 1.0
    orientation_deg: float = 0.0
    roughness: float = 0.1
    fringes: float = 0.0


@dataclass(frozen=True, slots=True)
class Smear:
    """What a dry wipe leaves: a patch of parallel faint streaks."""

    center_um: Spot
    length_um: float
    width_um: float
    orientation_deg: float
    contrast: float
    streaks: int = 5


Flaw: TypeAlias = Scratch | Pit | Chip | Crack | Particle | OilFilm | Smear
