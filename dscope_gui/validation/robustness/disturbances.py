"""The table of disturbances: each has one knob with a physical meaning, and levels at which it is tried."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse
from dscope_gui.validation.robustness.blur_and_noise import defocused, noisy
from dscope_gui.validation.robustness.coding import compressed
from dscope_gui.validation.robustness.light import illuminated, lit_from_one_side, veiled
from dscope_gui.validation.robustness.moving import moved_picture, off_the_middle, seen_smaller, smaller, turned
from dscope_gui.validation.robustness.placement import Placement
from dscope_gui.validation.truth import TruthPicture

REVISION: Final = 1
"""Raised when a disturbance changes: results of another revision are not gone on with."""

UNDISTURBED: Final = "undisturbed"

_PERCENT: Final = 100.0
_WHOLE_TURN_DEG: Final = 360.0


@dataclass(frozen=True, slots=True)
class Subject:
    """A labelled picture to be disturbed. `direction_deg` is that of one-sided light and of moves, its own for each."""

    name: str
    labels: TruthPicture
    seed: int

    @property
    def direction_deg(self) -> float:
        return float(self._rng("direction", 0.0).uniform(0.0, _WHOLE_TURN_DEG))

    def um_per_px(self) -> tuple[float, float]:
        """Scale in x and y from the labelled cladding; raises WrongUse where the labels name no fiber."""
        if self.labels.nominal_um is None:
            raise WrongUse(f"The labels of {self.name} name no fiber; a blur in µm needs its diameter")
        half_x, half_y = self.labels.geometry.cladding.half_extent()
        half_um = self.labels.nominal_um.cladding / 2.0
        return half_um / half_x, half_um / half_y

    def rng(self, disturbance: Disturbance, level: float) -> np.random.Generator:
        """The chance of one trial; the same whenever it is done again."""
        return self._rng(disturbance.name, level)

    def _rng(self, what: str, level: float) -> np.random.Generator:
        return np.random.default_rng([self.seed, zlib.crc32(f"{self.name}|{what}|{level:g}".encode())])


Picture = Callable[[GreyImage, Subject, float, np.random.Generator], GreyImage]
Place = Callable[[Subject, tuple[int, int], float], Placement]


def _stays(_subject: Subject, shape: tuple[int, int], _level: float) -> Placement:
    return Placement.unmoved(shape)


@dataclass(frozen=True, slots=True)
class Disturbance:
    """One way in which pictures get worse.

    Parameters
    ----------
    knob : what the levels are, for the axis of a plot; `unit` follows a level in a sentence.
    neutral : the level at which nothing is disturbed; it is not tried again.
    picture : the disturbed picture; pure.
    place : where everything then lies.
    cyclic : the levels go round, as angles do.
    """

    name: str
    title: str
    knob: str
    unit: str
    neutral: float
    levels: tuple[float, ...]
    picture: Picture
    place: Place = _stays
    cyclic: bool = False

    def level_text(self, level: float) -> str:
        signed = f"{level:+g}" if min(self.levels) < 0 else f"{level:g}"
        return f"{signed}{self.unit}".replace("-", "−")


def _turned(subject: Subject, shape: tuple[int, int], level: float) -> Placement:
    return turned(subject.labels.geometry.cladding, shape, level)


def _moved(subject: Subject, shape: tuple[int, int], level: float) -> Placement:
    return off_the_middle(subject.labels.geometry.cladding, shape, level / _PERCENT, subject.direction_deg)


def _smaller(_subject: Subject, shape: tuple[int, int], level: float) -> Placement:
    return smaller(shape, level / _PERCENT)


DISTURBANCES: Final = (
    Disturbance(
        "illumination",
        "Illumination",
        "change of light in %",
        " %",
        0,
        (-50, -40, -30, -20, -10, 10, 20, 30, 40, 50),
        lambda picture, _subject, level, rng: illuminated(picture, level / _PERCENT, rng),
    ),
    Disturbance(
        "one-sided",
        "Light from one side",
        "rise of light from the middle to the corner in %",
        " %",
        0,
        (10, 20, 30, 40, 60),
        lambda picture, subject, level, rng: lit_from_one_side(picture, level / _PERCENT, subject.direction_deg, rng),
    ),
    Disturbance(
        "stray",
        "Stray light",
        "share of stray light in %",
        " %",
        0,
        (20, 40, 60, 80, 90, 95),
        lambda picture, _subject, level, rng: veiled(picture, level / _PERCENT, rng),
    ),
    Disturbance(
        "defocus",
        "Defocus",
        "radius of the blur disc in µm",
        " µm",
        0,
        (0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4),
        lambda picture, subject, level, rng: defocused(picture, level, subject.um_per_px(), rng),
    ),
    Disturbance(
        "noise",
        "Noise",
        "added noise in grey levels",
        " levels",
        0,
        (1, 2, 3, 4, 6, 8, 12),
        lambda picture, _subject, level, rng: noisy(picture, level, rng),
    ),
    Disturbance(
        "rotation",
        "Rotation",
        "turn of the connector in degrees",
        "°",
        0,
        (15, 45, 90, 135, 180, 225, 270, 315),
        lambda picture, subject, level, rng: moved_picture(picture, _turned(subject, picture.shape, level), rng),
        _turned,
        cyclic=True,
    ),
    Disturbance(
        "jpeg",
        "JPEG",
        "quality of the compression",
        "",
        100,
        (95, 85, 75, 60, 45, 30, 15),
        lambda picture, _subject, level, _rng: compressed(picture, level),
    ),
    Disturbance(
        "decentring",
        "Decentring",
        "distance from the middle in % of half the height",
        " %",
        0,
        (10, 20, 30, 40, 50, 65, 80, 95),
        lambda picture, subject, level, rng: moved_picture(picture, _moved(subject, picture.shape, level), rng),
        _moved,
    ),
    Disturbance(
        "magnification",
        "Magnification",
        "magnification in %",
        " %",
        100,
        (85, 70, 60, 50, 40, 30),
        lambda picture, subject, level, rng: seen_smaller(picture, _smaller(subject, picture.shape, level), rng),
        _smaller,
    ),
)
"""In the order of the report."""


def disturbances_named(names: tuple[str, ...]) -> tuple[Disturbance, ...]:
    """The disturbances of these names, all when none is named; raises WrongUse for an unknown one."""
    known = {one.name: one for one in DISTURBANCES}
    for name in names:
        if name not in known:
            raise WrongUse(f"There is no disturbance {name!r}", did_you_mean(name, tuple(known)))
    return tuple(one for one in DISTURBANCES if not names or one.name in names)


def disturb(picture: GreyImage, disturbance: Disturbance, subject: Subject, level: float) -> GreyImage:
    """The picture at one level of one disturbance; the given one is not changed."""
    return disturbance.picture(picture, subject, level, subject.rng(disturbance, level))
