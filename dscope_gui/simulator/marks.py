"""Turns each kind of flaw into what it adds to the grey levels, and into its true outline."""

from __future__ import annotations

import math

import cv2
import numpy as np

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import FloatImage, Points
from dscope_gui.simulator.flaws import Chip, Crack, Flaw, OilFilm, Particle, Pit, Scratch, Smear
from dscope_gui.simulator.line_marks import crack_mark, scratch_mark, smear_mark
from dscope_gui.simulator.mark import Mark
from dscope_gui.simulator.outlines import Blob, rough_waves
from dscope_gui.simulator.plane import Box, Grid, Plane, SignedDistance

_MOTTLE_PX = 1.5
_TINY = 1e-6
_NO_WAVES = np.empty((0, 2))


def mark(flaw: Flaw, plane: Plane, cladding_um: float, rng: np.random.Generator) -> Mark:
    """Draw one flaw by itself; its irregular shape depends on `rng` alone."""
    match flaw:
        case Scratch():
            return scratch_mark(flaw, plane)
        case Pit():
            return _pit(flaw, plane)
        case Chip():
            return _chip(flaw, plane, cladding_um / 2.0, rng)
        case Crack():
            return crack_mark(flaw, plane, rng)
        case Particle():
            return _particle(flaw, plane, rng)
        case OilFilm():
            return _oil_film(flaw, plane, rng)
        case Smear():
            return smear_mark(flaw, plane, rng)


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
    if flaw.mottling:
        delta *= _mottles(box, flaw.mottling, rng)
    if flaw.highlight:
        shift = flaw.diameter_um * 0.1
        middle = (flaw.center_um[0] - shift, flaw.center_um[1] - shift)
        shine = Blob(middle, flaw.diameter_um * 0.4, flaw.aspect, flaw.orientation_deg, waves)
        delta += flaw.highlight * plane.coverage(box, shine.distance)
    return Mark(DefectKind.CONTAMINATION, "particle", box, delta, (outline,), outline, flaw.contrast)


def _mottles(box: Box, strength: float, rng: np.random.Generator) -> FloatImage:
    """Uneven contrast (h, w) around 1."""
    noise = rng.standard_normal((box[3], box[2]), dtype=np.float32)
    cv2.GaussianBlur(noise, (0, 0), sigmaX=_MOTTLE_PX, dst=noise)
    noise *= np.float32(strength) / max(float(noise.std()), _TINY)
    return np.asarray(np.clip(1.0 + noise, 0.0, 2.0))


def _oil_film(flaw: OilFilm, plane: Plane, rng: np.random.Generator) -> Mark:
    blob = Blob(flaw.center_um, flaw.diameter_um, flaw.aspect, flaw.orientation_deg, rough_waves(flaw.roughness, rng))
    outline = blob.outline()
    box = plane.box_around(outline)
    depth = blob.depth(*plane.grid(box))
    soft_edge = np.clip(depth / 0.15, 0.0, 1.0)
    waves = np.cos(2.0 * math.pi * flaw.fringes * depth) if flaw.fringes else 1.0
    delta = np.asarray(flaw.contrast * soft_edge * waves, dtype=np.float32)
    return Mark(DefectKind.FILM, "oil_film", box, delta, (outline,), outline, flaw.contrast)
