"""From an inspection and its picture to labelled ones: a window around each defect, or the whole good end face."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.outlines import covered_by
from dscope_gui.dataset.png import png_of, sha256_of
from dscope_gui.dataset.windows import cut, window_of_face, windows_around
from dscope_gui.domain.dataset import (
    BACKGROUND,
    ID_LENGTH,
    OBJECT,
    OTHER,
    Extent,
    ItemFacts,
    Label,
    LabelVersion,
    NewItem,
    Source,
    Window,
)
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection, InspectionStatus
from dscope_gui.domain.verdict import VerdictStatus

_MOST_OVERDRAWN: Final = 2.0
"""A mask of which the larger part shows a clean surface would teach the wrong thing."""
_LEAST_AREA_PX: Final = 1.0


@dataclass(frozen=True, slots=True)
class Planned:
    """What can be cut from a picture, told before the picture is read. `defect` : None for a whole end face."""

    id: str
    label: Label
    window: Window
    defect: Defect | None


def planned_from(inspection: Inspection) -> Iterator[Planned]:
    """The part's own defects of known shape, window by window; the whole end face that passed without any mark."""
    found = inspection.examination
    if found is None or inspection.status is not InspectionStatus.INSPECTED or inspection.picture.sha256 is None:
        return
    width, height = inspection.picture.width, inspection.picture.height
    for defect in found.defects:
        if defect.excluded is None and not is_only_a_hull(defect):
            for window in windows_around(defect.bbox_px, width, height):
                if covered_by(defect.outlines_px, window).any():
                    yield _planned(inspection, Label(defect.kind.value), window, defect)
    face = planned_face(inspection)
    if face is not None and not found.defects and _passed(inspection):
        yield face


def planned_face(inspection: Inspection) -> Planned | None:
    """The whole end face, as if it were good; None where there is none."""
    found = inspection.examination
    if found is None or found.end_face is None or inspection.picture.sha256 is None:
        return None
    width, height = inspection.picture.width, inspection.picture.height
    return _planned(inspection, Label.GOOD, window_of_face(found.end_face, inspection.zones, width, height), None)


def is_only_a_hull(defect: Defect) -> bool:
    """Whether its pieces are not known, and most of what the outline goes round is no defect at all."""
    if defect.pieces_px:
        return False
    drawn_px = cv2.contourArea(defect.outline_px.astype(np.float32))
    return drawn_px > _MOST_OVERDRAWN * max(defect.area_px, _LEAST_AREA_PX)


def _passed(inspection: Inspection) -> bool:
    verdict = inspection.verdict
    return verdict.status is VerdictStatus.PASS and not verdict.ask


def _planned(inspection: Inspection, label: Label, window: Window, defect: Defect | None) -> Planned:
    """The id follows from the picture and the mark, not from the inspection: nothing is collected twice."""
    outline = None if defect is None else defect.outline_px.tolist()
    mark = json.dumps([inspection.picture.sha256, list(window), outline], separators=(",", ":"))
    return Planned(hashlib.sha256(mark.encode()).hexdigest()[:ID_LENGTH], label, window, defect)


def cut_item(plan: Planned, inspection: Inspection, grey: GreyImage, *, end_face: str, at: datetime) -> NewItem:
    """Cut out what was planned.

    Parameters
    ----------
    grey : the whole picture as it was inspected.
    end_face : hash that all pictures of this end face share.
    at : when it is collected.
    """
    picture = png_of(cut(grey, plan.window))
    mask = None if plan.defect is None else png_of(_mask(plan, plan.defect, inspection))
    facts = ItemFacts(
        schema="dscope.dataset_item/1",
        id=plan.id,
        extent=Extent.END_FACE if plan.defect is None else Extent.DEFECT,
        window=plan.window,
        picture_sha256=sha256_of(picture),
        source=_source_of_plan(plan, inspection, end_face),
    )
    mask_sha256 = None if mask is None else sha256_of(mask)
    first = LabelVersion(version=1, label=plan.label, mask_sha256=mask_sha256, by="", at=at)
    return NewItem(facts, first, picture, mask)


def _source_of_plan(plan: Planned, inspection: Inspection, end_face: str) -> Source:
    if plan.defect is None:
        return source_of(inspection, None, end_face)
    source = source_of(inspection, plan.defect.id, end_face)
    return source.model_copy(update={"disputed": plan.defect.by_judge.disputed})


def source_of(inspection: Inspection, defect: str | None, end_face: str) -> Source:
    """`defect` : id of the mark; None for the whole end face."""
    return Source(
        inspection=inspection.id,
        captured_at=inspection.captured_at,
        image_sha256=inspection.picture.sha256 or "",
        end_face=end_face,
        defect=defect,
        profile=inspection.profile,
        rule_set=inspection.verdict.rule_set,
        software=inspection.software.version,
        config_sha256=inspection.software.config_sha256,
    )


def _mask(plan: Planned, named: Defect, inspection: Inspection) -> NDArray[np.uint8]:
    """Also the other marks in the window, those on the microscope's own optics among them."""
    mask = np.full((plan.window.height, plan.window.width), BACKGROUND, np.uint8)
    found = inspection.examination
    for other in () if found is None else found.defects:
        if other.id != named.id:
            mask[covered_by(other.outlines_px, plan.window)] = OTHER
    mask[covered_by(named.outlines_px, plan.window)] = OBJECT
    return mask
