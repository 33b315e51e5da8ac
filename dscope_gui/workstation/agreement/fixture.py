"""How one station's pictures lie on another's: turned by its fixture, perhaps mirrored by its optics.

One mark alone fits under many turns. What all ends have in common is what the fixture does, so that many ends with a
few marks each tell it together, and it then holds for those with hardly any.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import convolve1d, maximum_filter1d

from dscope_gui.workstation.same_marks import EXTRA, KEYED_DEG, TURNS_DEG, Marks, turn_scores

_STEP_DEG: Final = float(TURNS_DEG[1] - TURNS_DEG[0])
_PLAY: Final = round(KEYED_DEG / _STEP_DEG)
"""Steps by which a keyed end may lie to either side of its fixture's turn."""
_OF_ALL: Final = 0.6
"""What the common turn explains of what every end's own best turn does. Ends without a key lie all around: there a
common turn explains about a tenth, though a quarter or a third of very few ends may fall together by chance."""
_LEAST_MARKS: Final = 4.0
_ALONE: Final = 0.75
"""By so many marks a turn of an end without a key must be better than any other, and by so many it must hold at all."""
_LEAST_ALONE: Final = 1.5
_MIRROR_ENDS: Final = 60
_MIRRORED_BY: Final = 1.25
"""So many times the marks must fit in a mirror before that is believed: one mark always fits, and two may by chance."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Fixture:
    """
    Parameters
    ----------
    turn_deg : by which the second station shows ends turned; None where each lies as it comes.
    is_mirrored : the second station shows the mirror image, as the first one sees it left and right exchanged.
    """

    turn_deg: float | None
    is_mirrored: bool = False


def mirrored(marks: Marks) -> Marks:
    """Left and right exchanged."""
    return replace(marks, place=-np.conj(marks.place))


def fixture_of(pairs: Sequence[tuple[Marks, Marks]]) -> Fixture:
    """From the marks of the ends on both stations."""
    both = [(first, second) for first, second in pairs if first.ids and second.ids]
    straight, mirror = (_fitting(both[:_MIRROR_ENDS], flip=flip) for flip in (False, True))
    flip = mirror >= _MIRRORED_BY * straight + _LEAST_MARKS
    return Fixture(_common_turn(_scores(both, flip=flip)), flip)


def turn_of(first: Marks, second: Marks, fixture: Fixture) -> float | None:
    """Of one end, in degrees; None where its marks do not tell it and no key holds it.

    `first` is mirrored already where the fixture mirrors.
    """
    if not first.ids or not second.ids:
        return 0.0 if fixture.turn_deg is None else fixture.turn_deg
    scores = turn_scores(first, second)
    if fixture.turn_deg is None:
        return _turn_alone(scores)
    off = np.abs((TURNS_DEG - fixture.turn_deg + 180.0) % 360.0 - 180.0)
    keyed = np.where(off <= KEYED_DEG, scores, -1.0)
    best = scores if scores.max() >= keyed.max() + EXTRA else keyed
    if best.max() <= 0.0:
        return fixture.turn_deg
    alike = np.flatnonzero(best >= best.max())
    return float(TURNS_DEG[alike[np.argmin(off[alike])]])


def _scores(pairs: Sequence[tuple[Marks, Marks]], *, flip: bool) -> list[Floats]:
    return [turn_scores(mirrored(first) if flip else first, second) for first, second in pairs]


def _fitting(pairs: Sequence[tuple[Marks, Marks]], *, flip: bool) -> float:
    """Marks that find another one, each end turned as suits it best."""
    return sum(float(one.max()) for one in _scores(pairs, flip=flip))


def _together(scores: Sequence[Floats]) -> Floats:
    """For each turn, the marks of all ends that fit within a key's play of it."""
    within = [maximum_filter1d(one, 2 * _PLAY + 1, mode="wrap") for one in scores]
    return np.asarray(np.sum(within, axis=0))


def _common_turn(scores: Sequence[Floats]) -> float | None:
    """The middle of the turns under which most fits; None where no turn is common."""
    if not scores:
        return 0.0
    fits = _together(scores)
    if fits.max() < max(_LEAST_MARKS, _OF_ALL * sum(float(one.max()) for one in scores)):
        return None
    weights = 1.0 - np.abs(np.arange(-_PLAY, _PLAY + 1)) / (_PLAY + 1.0)
    middle = convolve1d(np.sum(scores, axis=0), weights, mode="wrap")
    return float(TURNS_DEG[int(np.argmax(np.where(fits >= fits.max() - 1.0, middle, -1.0)))])


def _turn_alone(scores: Floats) -> float | None:
    best = int(np.argmax(scores))
    off = np.abs((TURNS_DEG - TURNS_DEG[best] + 180.0) % 360.0 - 180.0)
    others = float(scores[off > KEYED_DEG].max())
    is_sure = scores[best] >= _LEAST_ALONE and scores[best] >= others + _ALONE
    return float(TURNS_DEG[best]) if is_sure else None
