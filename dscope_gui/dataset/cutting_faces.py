"""From an inspection and its picture to the whole judged part of it, with what was found there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from dscope_gui.dataset.cutting import Planned, source_of
from dscope_gui.dataset.png import light_png_of, png_of, sha256_of
from dscope_gui.dataset.windows import cut
from dscope_gui.domain.dataset import AROUND_PX, FACE_SCHEMA, FaceFacts, FaceLight, FaceMark, NewFace, Window, face_id
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage, Points
from dscope_gui.domain.inspection import Inspection

KEPT_RADIUS: Final = 2.2
"""In cladding radii: nobody judges beyond 2.0, and flattening looks a little farther."""

_CLADDING: Final = ((0.0, 1.0),)
"""What is judged where no rule set has zones."""


def cut_face(
    plans: Sequence[Planned], inspection: Inspection, grey: GreyImage, *, end_face: str, light: FloatImage | None
) -> NewFace | None:
    """Keep the end face as far out as flattening needs it; None where none was found.

    Parameters
    ----------
    plans : all items that can be cut from this picture.
    grey : the whole picture as it was inspected.
    end_face : hash that all pictures of this end face share.
    light : (H, W) float32, the flat field with which it was inspected; None where there was none, or it is gone.
    """
    found = inspection.examination
    if found is None or found.end_face is None or inspection.picture.sha256 is None:
        return None
    window = _window(found.end_face, *grey.shape)
    picture = png_of(cut(grey, window))
    flat = None if light is None else light_png_of(light[window.rows, window.columns])
    facts = FaceFacts(
        schema=FACE_SCHEMA,
        id=face_id(inspection.picture.sha256),
        window=window,
        picture_sha256=sha256_of(picture),
        end_face=found.end_face,
        scale=found.scale,
        judged=_judged(inspection),
        marks=tuple(_mark(defect, plans, window) for defect in found.defects),
        source=source_of(inspection, None, end_face),
        light=_light(inspection, flat),
    )
    return NewFace(facts, picture, flat)


def _window(face: EndFace, height: int, width: int) -> Window:
    half_x, half_y = face.cladding.scaled(KEPT_RADIUS).half_extent()
    left, top = max(0, math.floor(face.cladding.cx - half_x)), max(0, math.floor(face.cladding.cy - half_y))
    right = min(width, math.ceil(face.cladding.cx + half_x) + 1)
    bottom = min(height, math.ceil(face.cladding.cy + half_y) + 1)
    return Window(left, top, max(1, right - left), max(1, bottom - top))


def _light(inspection: Inspection, flat: bytes | None) -> FaceLight | None:
    optics = inspection.optics
    if optics is None or optics.flat_field is None:
        return None
    kept = None if flat is None else sha256_of(flat)
    return FaceLight(flat_field=optics.flat_field.name, flat_field_sha256=optics.flat_field.sha256, picture_sha256=kept)


def _judged(inspection: Inspection) -> tuple[tuple[float, float], ...]:
    skipped = inspection.context.skipped_zones
    rings = tuple((zone.inner, zone.outer) for zone in inspection.zones if zone.name not in skipped)
    return rings if inspection.zones else _CLADDING


def _mark(defect: Defect, plans: Sequence[Planned], window: Window) -> FaceMark:
    return FaceMark(
        defect=defect.id,
        items=tuple(plan.id for plan in plans if plan.defect is not None and plan.defect.id == defect.id),
        outlines_px=tuple(_near(outline_px, window) for outline_px in defect.outlines_px),
        own_dirt=defect.excluded is not None,
    )


def _near(outline_px: Points, window: Window) -> tuple[tuple[float, float], ...]:
    """What lies far out of the picture that is kept is only its direction."""
    low = np.array([window.x, window.y]) - AROUND_PX
    high = np.array([window.x + window.width, window.y + window.height]) + AROUND_PX
    return tuple((float(x), float(y)) for x, y in np.clip(outline_px, low, high))
