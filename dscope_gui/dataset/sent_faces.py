"""A whole end face with one label for all that was found on it."""

from __future__ import annotations

from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.cutting import planned_face, source_of
from dscope_gui.dataset.outlines import covered_by
from dscope_gui.dataset.png import png_of, sha256_of
from dscope_gui.dataset.windows import cut
from dscope_gui.domain.dataset import (
    BACKGROUND,
    OBJECT,
    OTHER,
    Extent,
    ItemFacts,
    Label,
    LabelVersion,
    NewItem,
    Window,
)
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.errors import WrongUse


def labelled_face(
    inspection: Inspection, grey: GreyImage, label: Label, *, end_face: str, by: str, at: datetime
) -> NewItem:
    """The end face as far out as it is judged; of a defective one all marks of the part are the defect.

    Parameters
    ----------
    grey : the whole picture as it was inspected.
    end_face : hash that all pictures of this end face share.

    Raises
    ------
    WrongUse
        There is no end face, or nothing on it that could be such a defect.
    """
    plan = planned_face(inspection)
    if plan is None:
        raise WrongUse("No end face was found on this picture", "Send one that shows a whole end face")
    picture = png_of(cut(grey, plan.window))
    mask = None if label is Label.GOOD else _mask(inspection, plan.window, label)
    content = None if mask is None else png_of(mask)
    facts = ItemFacts(
        schema="dscope.dataset_item/1",
        id=plan.id,
        extent=Extent.END_FACE,
        window=plan.window,
        picture_sha256=sha256_of(picture),
        source=source_of(inspection, None, end_face),
    )
    sha256 = None if content is None else sha256_of(content)
    return NewItem(facts, LabelVersion(version=1, label=label, mask_sha256=sha256, by=by, at=at), picture, content)


def _mask(inspection: Inspection, window: Window, label: Label) -> NDArray[np.uint8]:
    mask = np.full((window.height, window.width), BACKGROUND, np.uint8)
    found = inspection.examination
    for defect in () if found is None else found.defects:
        if defect.excluded is not None:
            mask[covered_by(defect.outlines_px, window)] = OTHER
    for defect in () if found is None else found.defects:
        if defect.excluded is None:
            mask[covered_by(defect.outlines_px, window)] = OBJECT
    if not (mask == OBJECT).any():
        raise WrongUse(
            f"Nothing was found on this picture that could be {label.value}", "Draw it on the labelling screen"
        )
    return mask
