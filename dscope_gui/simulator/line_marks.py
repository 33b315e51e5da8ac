"""Scratches, cracks and wiping streaks as marks: everything that is a line of finite width."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage, Points
from dscope_gui.simulator.flaws import Crack, Scratch, Smear
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.outlines import arc, line_distance, line_outline, path_length
from dscope_gui.simulator.plane import Box, Plane

_SEGMENT_PX = 12.0
_CRACK_STRIDE_UM = 3.0
_CRACK_WANDER_DEG = 22.0


def scratch_mark(flaw: Scratch, plane: Plane) -> Mark:
    path = arc(flaw.start_um, flaw.end_um, flaw.bow_um, _SEGMENT_PX * plane.um_per_px)
    pieces = _pieces(path, flaw.gaps)
    drawn = _lines(plane, paths=pieces, whole=path, width_um=flaw.width_um, contrast=flaw.contrast)
    return replace(drawn, kind=DefectKind.SCRATCH, source="scratch")


def crack_mark(flaw: Crack, plane: Plane, rng: np.random.Generator) -> Mark:
    trunk = _jagged(flaw.start_um, flaw.heading_deg, flaw.length_um, rng)
    paths = [trunk]
    for _ in range(flaw.branches):
        root = trunk[rng.integers(1, len(trunk) - 1)]
        heading = flaw.heading_deg + float(rng.choice([-1.0, 1.0]) * rng.uniform(30.0, 60.0))
        paths.append(_jagged((root[0], root[1]), heading, flaw.length_um * float(rng.uniform(0.2, 0.45)), rng))
    drawn = _lines(plane, paths=tuple(paths), whole=trunk, width_um=flaw.width_um, contrast=flaw.contrast)
    return replace(drawn, kind=DefectKind.CRACK, source="crack")


def smear_mark(flaw: Smear, plane: Plane, rng: np.random.Generator) -> Mark:
    """The patch between the outermost streaks counts as one film; its size is that of the patch."""
    paths = _streaks(flaw, plane, rng)
    breadth = 0.6 * flaw.width_um / flaw.streaks
    drawn = _softened(
        _lines(plane, paths=paths, whole=paths[0], width_um=breadth, contrast=flaw.contrast),
        0.4 * breadth / plane.um_per_px,
    )
    corners = np.concatenate([path[[0, -1]] for path in paths])
    turn = math.radians(flaw.orientation_deg)
    frame = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    low, high = (corners @ frame).min(axis=0) - breadth / 2.0, (corners @ frame).max(axis=0) + breadth / 2.0
    patch = np.array([low, (high[0], low[1]), high, (low[0], high[1])]) @ frame.T
    return replace(drawn, kind=DefectKind.FILM, source="smear", whole_um=patch, length_um=None, width_um=None)


def _softened(drawn: Mark, sigma_px: float) -> Mark:
    """A mark without sharp edges: wiped matter thins out."""
    margin, (x, y, w, h) = math.ceil(3.0 * sigma_px), drawn.box
    soft = cv2.GaussianBlur(np.pad(drawn.delta, margin), (0, 0), sigmaX=sigma_px)
    return replace(drawn, delta=np.asarray(soft), box=(x - margin, y - margin, w + 2 * margin, h + 2 * margin))


def _streaks(flaw: Smear, plane: Plane, rng: np.random.Generator) -> tuple[Points, ...]:
    turn = math.radians(flaw.orientation_deg)
    along, side = np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])
    places = np.linspace(-0.5, 0.5, flaw.streaks) + rng.uniform(-0.3, 0.3, flaw.streaks) / flaw.streaks
    paths = []
    for place in places:
        low, high = rng.uniform(-0.5, -0.15), rng.uniform(0.15, 0.5)
        middle = np.asarray(flaw.center_um) + place * flaw.width_um * side
        start, end = middle + low * flaw.length_um * along, middle + high * flaw.length_um * along
        paths.append(arc((start[0], start[1]), (end[0], end[1]), 0.0, _SEGMENT_PX * plane.um_per_px))
    return tuple(paths)


def _pieces(path: Points, gaps: tuple[tuple[float, float], ...]) -> tuple[Points, ...]:
    """The parts of a path that are left between gaps given in shares of its length."""
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    along /= along[-1]
    starts = [0.0, *(end for _, end in sorted(gaps))]
    ends = [*(start for start, _ in sorted(gaps)), 1.0]
    return tuple(_cut(path, along, a, b) for a, b in zip(starts, ends, strict=True) if b > a)


def _cut(path: Points, along: Points, start: float, end: float) -> Points:
    t = np.concatenate([[start], along[(along > start) & (along < end)], [end]])
    return np.stack([np.interp(t, along, path[:, 0]), np.interp(t, along, path[:, 1])], axis=-1)


def _jagged(start_um: tuple[float, float], heading_deg: float, length_um: float, rng: np.random.Generator) -> Points:
    """A path of short straight stretches whose direction wanders around the heading; its course is `length_um` long."""
    n = max(3, round(length_um / _CRACK_STRIDE_UM))
    turn = np.radians(heading_deg + rng.normal(0.0, _CRACK_WANDER_DEG, n))
    steps = rng.uniform(0.5, 1.5, n)
    steps *= length_um / steps.sum()
    walk = np.cumsum(np.stack([np.cos(turn), np.sin(turn)], axis=-1) * steps[:, None], axis=0)
    return np.concatenate([np.zeros((1, 2)), walk]) + start_um


def _lines(plane: Plane, *, paths: tuple[Points, ...], whole: Points, width_um: float, contrast: float) -> Mark:
    """One or several lines of equal width as one mark."""
    outlines = tuple(line_outline(path, width_um) for path in paths)
    box = plane.box_around(np.concatenate(outlines))
    cover = np.zeros((box[3], box[2]), dtype=np.float32)
    for path in paths:
        _cover_line(cover, box, plane, path=path, width_um=width_um)
    return Mark(
        kind=DefectKind.SCRATCH,
        source="line",
        box=box,
        delta=np.float32(contrast) * cover,
        outlines_um=outlines,
        whole_um=line_outline(whole, width_um),
        contrast=contrast,
        length_um=path_length(whole) + width_um,
        width_um=width_um,
    )


def _cover_line(cover: FloatImage, box: Box, plane: Plane, *, path: Points, width_um: float) -> None:
    """Add a line to a coverage patch, stretch by stretch so that long lines cost what they cover, not their box."""
    for i in range(len(path) - 1):
        part_box = plane.box_around(path[i : i + 2], margin_um=width_um / 2.0)
        part = plane.coverage(part_box, line_distance(path[max(i - 1, 0) : i + 3], width_um))
        _raise_to(cover, box, part, part_box)


def _raise_to(cover: FloatImage, box: Box, part: FloatImage, part_box: Box) -> None:
    """Raise `cover` to `part` where they overlap."""
    dx, dy = part_box[0] - box[0], part_box[1] - box[1]
    into = cover[max(dy, 0) : max(dy + part_box[3], 0), max(dx, 0) : max(dx + part_box[2], 0)]
    cut = part[max(-dy, 0) :, max(-dx, 0) :][: into.shape[0], : into.shape[1]]
    np.maximum(into, cut, out=into)
