"""Does the station find today what was painted into its own live picture, and nothing besides?"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from dscope_gui.domain.check_plan import PaintedDefect, PaintedKind, PaintedStep
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.station_check import Reading, StepResult, Trouble, Unit
from dscope_gui.simulator import Flaw, PaintedMark, Particle, Pit, Plane, Scratch, paint

_TRIES: Final = 400
"""Places tried for one defect before the picture counts as full."""
_APART_UM: Final = 6.0
"""Least distance between what is painted and whatever lies there already: what touches would be one defect."""
_SLACK_PX: Final = 2.0
"""By which a found defect may lie beside the pixels that were painted."""


@dataclass(frozen=True, slots=True)
class PaintedFrame:
    """A frame with defects painted into it: `picture` (H, W), and what is true of them."""

    picture: GreyImage
    marks: tuple[PaintedMark, ...]


@dataclass(frozen=True, slots=True)
class Recovered:
    """What became of the painted defects of one frame.

    Parameters
    ----------
    found : pairs of what was painted and what was found there.
    missed : painted and not found.
    extra : ids of defects that are neither painted nor on the unpainted frame.
    """

    found: tuple[tuple[PaintedMark, Defect], ...]
    missed: tuple[PaintedMark, ...]
    extra: tuple[str, ...]


def paint_known_defects(
    grey: GreyImage, seen: Examination, step: PaintedStep, *, blur_px: float, seed: int
) -> PaintedFrame | None:
    """Paint the step's defects at free places of the frame; None where there is no room, or no scale.

    Parameters
    ----------
    seen : what is on the frame already.
    seed : of the places and the irregular shapes.
    """
    if seen.end_face is None or seen.scale is None:
        return None
    plane = _plane(seen.end_face, seen.scale)
    flaws = _placed(step.defects, seen, plane, np.random.default_rng(seed))
    if len(flaws) < len(step.defects):
        return None
    cladding_um = 2.0 * seen.end_face.cladding.mean_radius * seen.scale.um_per_px
    picture, marks = paint(grey, flaws, plane, cladding_um=cladding_um, blur_px=blur_px, seed=seed)
    picture.flags.writeable = False
    return PaintedFrame(picture, marks)


def recovered(painted: PaintedFrame, before: Examination, after: Examination) -> Recovered:
    """Find the painted defects again among those that were found on the painted frame."""
    pairs = dict(_pairs(painted.marks, after.defects))
    taken = {found.id for found in pairs.values()}
    known = [*(one.bbox_px for one in before.defects), *(mark.bbox_px for mark in painted.marks)]
    extra = [one.id for one in after.defects if one.id not in taken and not _touches_any(one.bbox_px, known)]
    missed = tuple(mark for number, mark in enumerate(painted.marks) if number not in pairs)
    return Recovered(tuple((painted.marks[i], found) for i, found in pairs.items()), missed, tuple(extra))


def judge_painted(frames: Sequence[Recovered], step: PaintedStep) -> StepResult:
    """Recall, right sizes and false finds over all painted frames against their limits."""
    found = [pair for frame in frames for pair in frame.found]
    painted = len(found) + sum(len(frame.missed) for frame in frames)
    recall = len(found) / painted if painted else 0.0
    right = sum(_is_right(mark, defect, step) for mark, defect in found) / len(found) if found else 0.0
    readings = (
        Reading("found", recall, step.least_found, None),
        Reading("right_sizes", right, step.least_right, None),
        Reading("extra", float(sum(len(frame.extra) for frame in frames)), None, float(step.most_extra)),
        Reading("size_error", _mean_error_um(found), unit=Unit.UM),
    )
    trouble = Trouble.NONE if all(reading.is_ok for reading in readings) else Trouble.OUT_OF_LIMITS
    return StepResult(step.name, step.kind, step.is_required, trouble, readings)


def size_um(defect: Defect) -> tuple[float, float] | None:
    """The size that limits are about, with its standard uncertainty: a line's width, anything else's diameter."""
    size = defect.width if defect.kind.is_linear else defect.diameter
    return None if size.um is None else (size.um, size.uncertainty_um or 0.0)


def _is_right(mark: PaintedMark, defect: Defect, step: PaintedStep) -> bool:
    error = _error_um(mark, defect)
    return error is not None and abs(error[0]) <= step.most_off_um + step.sigmas * error[1]


def _error_um(mark: PaintedMark, defect: Defect) -> tuple[float, float] | None:
    """(error, standard uncertainty) of the size; the true size is that of the kind that was painted."""
    size = defect.width if mark.kind.is_linear else defect.diameter
    if size.um is None:
        return None
    true_um = mark.width_um if mark.kind.is_linear else mark.diameter_um
    return size.um - true_um, size.uncertainty_um or 0.0


def _mean_error_um(found: Sequence[tuple[PaintedMark, Defect]]) -> float:
    errors = [error[0] for mark, defect in found if (error := _error_um(mark, defect)) is not None]
    return float(np.mean(errors)) if errors else 0.0


def _pairs(marks: Sequence[PaintedMark], defects: Sequence[Defect]) -> Iterator[tuple[int, Defect]]:
    """Nearest first, each once."""
    near = [
        (math.dist(mark.center_px, defect.centroid_px), number, defect)
        for number, mark in enumerate(marks)
        for defect in defects
        if _touches(mark.bbox_px, defect.bbox_px)
    ]
    taken: set[int] = set()
    used: set[str] = set()
    for _, number, defect in sorted(near, key=lambda one: (one[0], one[1], one[2].id)):
        if number not in taken and defect.id not in used:
            taken.add(number)
            used.add(defect.id)
            yield number, defect


def _touches_any(box: tuple[int, int, int, int], others: Sequence[tuple[int, int, int, int]]) -> bool:
    return any(_touches(box, other) for other in others)


def _touches(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    return all(
        a[side] - _SLACK_PX <= b[side] + b[side + 2] and b[side] - _SLACK_PX <= a[side] + a[side + 2] for side in (0, 1)
    )


def _plane(end_face: EndFace, scale: Scale) -> Plane:
    return Plane(end_face.cladding.cx, end_face.cladding.cy, scale.um_per_px_x, scale.um_per_px_y)


def _placed(
    defects: Sequence[PaintedDefect], seen: Examination, plane: Plane, chance: np.random.Generator
) -> list[Flaw]:
    """Each defect where nothing else is; fewer than asked for where there is no room."""
    occupied = list(_occupied(seen, plane))
    radius_um = _radius_um(seen)
    placed: list[Flaw] = []
    for defect in defects:
        reach = (defect.length_um or defect.size_um) / 2.0
        for _ in range(_TRIES):
            x, y = _somewhere(defect, radius_um, chance)
            if all(math.hypot(x - ox, y - oy) > reach + room + _APART_UM for ox, oy, room in occupied):
                placed.append(_flaw(defect, (x, y), chance))
                occupied.append((x, y, reach))
                break
    return placed


def _occupied(seen: Examination, plane: Plane) -> Iterator[tuple[float, float, float]]:
    """Middle and reach in µm of what is there already."""
    for defect in seen.defects:
        x, y = defect.centroid_px
        reach = defect.diameter.px * plane.um_per_px / 2.0
        yield (x - plane.cx) * plane.um_per_px_x, (y - plane.cy) * plane.um_per_px_y, reach


def _radius_um(seen: Examination) -> float:
    if seen.end_face is None or seen.scale is None:
        raise ValueError("without an end face and a scale nothing can be painted")
    return seen.end_face.cladding.mean_radius * seen.scale.um_per_px


def _somewhere(defect: PaintedDefect, radius_um: float, chance: np.random.Generator) -> tuple[float, float]:
    """Evenly over the area of the defect's ring."""
    low, high = defect.radius
    radius = radius_um * math.sqrt(chance.uniform(low * low, high * high))
    angle = chance.uniform(0.0, 2.0 * math.pi)
    return radius * math.cos(angle), radius * math.sin(angle)


def _flaw(defect: PaintedDefect, at: tuple[float, float], chance: np.random.Generator) -> Flaw:
    """A scratch lies along a circle around the fiber, so that its ring holds all of it."""
    if defect.kind is PaintedKind.PIT:
        return Pit(at, defect.size_um, defect.contrast)
    if defect.kind is PaintedKind.CONTAMINATION:
        return Particle(at, defect.size_um, defect.contrast)
    turn = math.atan2(at[1], at[0]) + math.pi / 2.0 + chance.uniform(-0.4, 0.4)
    half = (defect.length_um or 0.0) / 2.0
    dx, dy = half * math.cos(turn), half * math.sin(turn)
    return Scratch((at[0] - dx, at[1] - dy), (at[0] + dx, at[1] + dy), defect.size_um, defect.contrast)
