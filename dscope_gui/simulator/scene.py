"""What a drawn end face consists of: fiber, ferrule, optics, sensor and defects. All plain, frozen data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dscope_gui.simulator.flaws import Flaw
from dscope_gui.simulator.plane import Box, Plane


class CoreProfile(StrEnum):
    FLAT = "flat"
    GRADED = "graded"
    """Brightest in the middle, falling parabolically to half at the edge."""
    DIP = "dip"
    """Flat with a small dark dot in the exact center, left by the drawing of the preform; no defect."""


@dataclass(frozen=True, slots=True)
class Core:
    """`contrast` is the difference to the cladding in grey levels: lit (positive), unlit or dark (negative).

    `mode_contrast` is the amplitude in grey levels of concentric mode rings, `mode_count` their number.
    """

    diameter_um: float
    contrast: float
    profile: CoreProfile = CoreProfile.FLAT
    offset_um: tuple[float, float] = (0.0, 0.0)
    mode_contrast: float = 0.0
    mode_count: float = 6.0
    edge_um: float = 0.0


@dataclass(frozen=True, slots=True)
class Ring:
    """A thin ring of Gaussian profile; `swing` grey levels are added towards `direction_deg` and taken opposite."""

    radius_um: float
    width_um: float
    contrast: float
    swing: float = 0.0
    direction_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class Step:
    """A disc of another index (trench, inner cladding): everything inside the radius differs by `contrast` levels."""

    radius_um: float
    contrast: float


@dataclass(frozen=True, slots=True)
class Rod:
    """A stress rod of a polarisation-maintaining fiber."""

    x_um: float
    y_um: float
    diameter_um: float
    contrast: float


@dataclass(frozen=True, slots=True)
class FiberModel:
    """`level` is the grey level of the cladding, 0 to 255; rings and steps add to it."""

    name: str
    cladding_um: float
    level: float
    core: Core | None = None
    rings: tuple[Ring, ...] = ()
    steps: tuple[Step, ...] = ()
    rods: tuple[Rod, ...] = ()


@dataclass(frozen=True, slots=True)
class Ferrule:
    """Surface around the fiber: adhesive line between fiber and hole, bevel of the hole, grain of the ceramic.

    Parameters
    ----------
    adhesive_um : width of the adhesive line; the hole may lie off-center by `hole_offset_um`.
    texture_contrast : standard deviation of the grain in grey levels, `texture_um` its size.
    """

    level: float
    adhesive_um: float = 0.0
    adhesive_level: float = 0.0
    hole_offset_um: tuple[float, float] = (0.0, 0.0)
    bevel_um: float = 0.0
    bevel_contrast: float = 0.0
    texture_contrast: float = 0.0
    texture_um: float = 1.0


@dataclass(frozen=True, slots=True)
class Light:
    """Uneven light.

    Parameters
    ----------
    gradient : relative change over half the picture's diagonal, brighter towards `direction_deg`.
    vignetting : relative loss in the corners.
    relief : oblique light draws every mark like a relief, with a counterpart of opposite sign beside it towards
        `direction_deg`; this is its strength as a share of the mark's contrast, `relief_um` its displacement.
    """

    gradient: float = 0.0
    direction_deg: float = 0.0
    vignetting: float = 0.0
    relief: float = 0.0
    relief_um: float = 1.5


@dataclass(frozen=True, slots=True)
class Sensor:
    """Camera from the light's fall-off to the file.

    Parameters
    ----------
    blur_um : standard deviation of the point spread function, defocus included.
    sharpening : strength of the in-camera unsharp mask of radius `sharpening_px`; makes halos.
    read_noise, shot_noise : grey levels of an 8-bit picture; shot noise is that at level 255.
    noise_grain_px : correlation of the noise through demosaicing or video bandwidth.
    bits : 8, 12 (shifted up into 16) or 16.
    jpeg_quality : 1 to 100, or None for a lossless picture; only with 8 bits.
    border_px : black video border (left, top, right, bottom).
    """

    width: int = 1152
    height: int = 864
    blur_um: float = 0.0
    sharpening: float = 0.0
    sharpening_px: float = 1.5
    read_noise: float = 0.0
    shot_noise: float = 0.0
    noise_grain_px: float = 0.0
    bits: int = 8
    jpeg_quality: int | None = None
    border_px: tuple[int, int, int, int] = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that `draw` needs besides the seed."""

    fiber: FiberModel
    ferrule: Ferrule
    plane: Plane
    light: Light = Light()
    sensor: Sensor = Sensor()
    flaws: tuple[Flaw, ...] = ()

    @property
    def seen_box(self) -> Box:
        """The part of the picture inside the video border."""
        left, top, right, bottom = self.sensor.border_px
        return left, top, self.sensor.width - left - right, self.sensor.height - top - bottom
