"""Turns each kind of flaw into what it adds to the grey levels, and into its true outline."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage, Points
from dscope_gui.simulator.flaws import Chip, Crack, Flaw, OilFilm, Particle, Pit, Scratch, Smear
from dscope_gui.simulator.outlines import Blob, arc, line_distance, line_outline, path_length, rough_waves
from dscope_gui.simulator.plane import Box, Grid, Plane, SignedDistance

_SEGMENT_PX = 12.0
_NO_WAVES = np.empty((0, 2))


@dataclass(frozen=True, slots=True)
class Mark:
    """What a flaw does to the picture, before blur.

    Parameters
    ----------
    delta : (h, w) float32, change in grey levels in the pixels of `box`.
    outlines_um : closed outlines on the surface, the main one first; a broken scratch has one for each piece.
    whole_um : outline of the whole flaw, gaps bridged.
    length_um, width_um : of a line along its course; None where the outline's smallest rectangle says it.
    """

    kind: DefectKind
    source: str
    box: Box
    delta: FloatImage
    outlines_um: tuple[Points, ...]
    whole_um: Points
    contrast: float
    length_um: float | None = None
    width_um: float | None = None


def mark(flaw: Flaw, plane: Plane, cladding_um: float, rng: np.random.Generator) -> Mark:
    """Draw one flaw by itself; its irregular shape depends on `rng` alone."""
    match flaw:
        case Scratch():
            return _scratch(flaw, plane)
        case Pit():
            return _pit(flaw, plane)
        case Chip():
            return _chip(flaw, plane, cladding_um / 2.0, rng)
        case Crack():
            return _crack(flaw, plane, rng)
        case Particle():
            return _particle(flaw, plane, rng)
        case OilFilm():
            return _oil_film(flaw, plane, rng)
        case Smear():
            return _smear(flaw, plane, rng)


def _pit(flaw: Pit, plane: Plane) -> Mark:
    blob = Blob(flaw.center_um, flaw.diameter_um, aspect=1.0, orientation_deg=0.0, waves=_NO_WAVES)
    outline = blob.outline()
    box = plane.box_around(outline, margin_um=2.0 * flaw.ring_um if flaw.ring_contrast else 0.0)
    delta = flaw.contrast * plane.coverage(box, blob.distance)
    if flaw.ring_contrast:
        delta += flaw.ring_contrast * plane.coverage(box, _ring_around(blob, flaw.ring_um))
    return Mark(DefectKind.PIT, "pit", box, delta, (outline,), outline, flaw.contrast)


def _ring_around(blob: Blob, width_um: float) -> SignedDistance:
    def distance(x_um: Grid, y_um: Grid) -> Grid:
        d = blob.distance(x_um, y_um)
        return np.maximum(d - width_um, -d)

    return distance


def _chip(flaw: Chip, plane: Plane, radius_um: float, rng: np.random.Generator) -> Mark:
    turn = math.radians(flaw.angle_deg)
    edge = plane.to_surface(np.array([[math.cos(turn), math.sin(turn)]]))[0] * radius_um
    # Centered on the edge, half of the blob lies outside the glass and is cut off.
    blob = Blob(
        center_um=(float(edge[0]), float(edge[1])),
        diameter_um=math.sqrt(flaw.along_um * 2.0 * flaw.depth_um),
        aspect=flaw.along_um / (2.0 * flaw.depth_um),
        orientation_deg=flaw.angle_deg + 90.0,
        waves=rough_waves(flaw.roughness, rng),
    )

    def distance(x_um: Grid, y_um: Grid) -> Grid:
        return np.maximum(blob.distance(x_um, y_um), np.hypot(*plane.to_fiber(x_um, y_um)) - radius_um)

    outline = _inside_circle(blob.outline(), plane, radius_um)
    box = plane.box_around(outline)
    delta = flaw.contrast * plane.coverage(box, distance)
    return Mark(DefectKind.CHIP, "chip", box, delta, (outline,), outline, flaw.contrast)


def _inside_circle(outline_um: Points, plane: Plane, radius_um: float) -> Points:
    """Points outside the cladding are drawn back radially onto its edge."""
    radius = np.hypot(*plane.to_fiber(outline_um[:, 0], outline_um[:, 1]))
    return np.asarray(outline_um * np.minimum(1.0, radius_um / np.maximum(radius, 1e-9))[:, None])


def _particle(flaw: Particle, plane: Plane, rng: np.random.Generator) -> Mark:
    waves = rough_waves(flaw.roughness, rng)
    blob = Blob(flaw.center_um, flaw.diameter_um, flaw.aspect, flaw.orientation_deg, waves)
    outline = blob.outline()
    box = plane.box_around(outline)
    delta = flaw.contrast * plane.coverage(box, blob.distance)
    if flaw.highlight:
        shift = flaw.diameter_um * 0.1
        middle = (flaw.center_um[0] - shift, flaw.center_um[1] - shift)
        shine = Blob(middle, flaw.diameter_um * 0.4, flaw.aspect, flaw.orientation_deg, waves)
        delta += flaw.highlight * plane.coverage(box, shine.distance)
    return Mark(DefectKind.CONTAMINATION, "particle", box, delta, (outline,), outline, flaw.contrast)


def _oil_film(flaw: OilFilm, plane: Plane, rng: np.random.Generator) -> Mark:
    blob = Blob(flaw.center_um, flaw.diameter_um, flaw.aspect, flaw.orientation_deg, rough_waves(flaw.roughness, rng))
    outline = blob.outline()
    box = plane.box_around(outline)
    depth = blob.depth(*plane.grid(box))
    soft_edge = np.clip(depth / 0.15, 0.0, 1.0)
    waves = np.cos(2.0 * math.pi * flaw.fringes * depth) if flaw.fringes else 1.0
    delta = np.asarray(flaw.contrast * soft_edge * waves, dtype=np.float32)
    return Mark(DefectKind.FILM, "oil_film", box, delta, (outline,), outline, flaw.contrast)


def _scratch(flaw: Scratch, plane: Plane) -> Mark:
    path = arc(flaw.start_um, flaw.end_um, flaw.bow_um, _SEGMENT_PX * plane.um_per_px)
    pieces = _pieces(path, flaw.gaps)
    return _lines(DefectKind.SCRATCH, "scratch", plane, pieces, path, flaw.width_um, flaw.contrast)


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


def _crack(flaw: Crack, plane: Plane, rng: np.random.Generator) -> Mark:
    trunk = _jagged(flaw.start_um, flaw.heading_deg, flaw.length_um, rng)
    paths = [trunk]
    for _ in range(flaw.branches):
        root = trunk[rng.integers(1, len(trunk) - 1)] if len(trunk) > 2 else trunk[0]  # noqa: PLR2004  (an inner point)
        heading = flaw.heading_deg + float(rng.choice([-1.0, 1.0]) * rng.uniform(30.0, 60.0))
        paths.append(_jagged((root[0], root[1]), heading, flaw.length_um * float(rng.uniform(0.2, 0.45)), rng))
    return _lines(DefectKind.CRACK, "crack", plane, tuple(paths), trunk, flaw.width_um, flaw.contrast)


def _jagged(start_um: tuple[float, float], heading_deg: float, length_um: float, rng: np.random.Generator) -> Points:
    """A path of short straight stretches whose direction wanders around the heading; its course is `length_um` long."""
    n = max(3, round(length_um / 3.0))
    turn = np.radians(heading_deg + rng.normal(0.0, 22.0, n))
    steps = rng.uniform(0.5, 1.5, n)
    steps *= length_um / steps.sum()
    walk = np.cumsum(np.stack([np.cos(turn), np.sin(turn)], axis=-1) * steps[:, None], axis=0)
    return np.concatenate([np.zeros((1, 2)), walk]) + start_um


def _smear(flaw: Smear, plane: Plane, rng: np.random.Generator) -> Mark:
    turn = math.radians(flaw.orientation_deg)
    along, side = np.array([math.cos(turn), math.sin(turn)]), np.array([-math.sin(turn), math.cos(turn)])
    places = np.linspace(-0.5, 0.5, flaw.streaks) + rng.uniform(-0.3, 0.3, flaw.streaks) / flaw.streaks
    paths = []
    for place in np.clip(places, -0.5, 0.5):
        low, high = np.sort(rng.uniform(-0.5, 0.5, 2)) * 0.4 + (-0.3, 0.3)
        middle = np.asarray(flaw.center_um) + place * flaw.width_um * side
        paths.append(middle + np.array([[low], [high]]) * flaw.length_um * along)
    breadth = 0.6 * flaw.width_um / flaw.streaks
    streaks = _lines(
        DefectKind.FILM,
        "smear",
        plane,
        tuple(_resampled(path, plane) for path in paths),
        paths[0],
        breadth,
        flaw.contrast,
    )
    corners = np.concatenate([paths[0], paths[-1][::-1]])
    return Mark(DefectKind.FILM, "smear", streaks.box, streaks.delta, streaks.outlines_um, corners, flaw.contrast)


def _resampled(path: Points, plane: Plane) -> Points:
    first, last = path[0], path[-1]
    return arc((first[0], first[1]), (last[0], last[1]), 0.0, _SEGMENT_PX * plane.um_per_px)


def _lines(
    kind: DefectKind,
    source: str,
    plane: Plane,
    paths: tuple[Points, ...],
    whole: Points,
    width_um: float,
    contrast: float,
) -> Mark:
    """One or several lines of equal width as one mark."""
    outlines = tuple(line_outline(path, width_um) for path in paths)
    box = plane.box_around(np.concatenate(outlines))
    delta = np.zeros((box[3], box[2]), dtype=np.float32)
    for path in paths:
        _cover_line(delta, box, plane, path, width_um)
    return Mark(
        kind,
        source,
        box,
        contrast * delta,
        outlines,
        line_outline(whole, width_um),
        contrast,
        length_um=path_length(whole) + width_um,
        width_um=width_um,
    )


def _cover_line(cover: FloatImage, box: Box, plane: Plane, path: Points, width_um: float) -> None:
    """Add a line to a coverage patch, stretch by stretch so that long lines cost what they cover, not their box."""
    for i in range(len(path) - 1):
        near = path[max(i - 1, 0) : i + 3]
        x, y, w, h = plane.box_around(path[i : i + 2], margin_um=width_um / 2.0)
        part = plane.coverage((x, y, w, h), lambda xs, ys, near=near: line_distance(near, width_um, xs, ys))
        into = cover[max(y - box[1], 0) : y - box[1] + h, max(x - box[0], 0) : x - box[0] + w]
        cut = part[max(box[1] - y, 0) :, max(box[0] - x, 0) :][: into.shape[0], : into.shape[1]]
        np.maximum(into, cut, out=into)
