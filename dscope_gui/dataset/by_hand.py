"""What a person says beyond the marks of the inspection: marks of its own, and that a whole end face is good."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.cutting import planned_face, source_of
from dscope_gui.dataset.png import png_of, sha256_of
from dscope_gui.dataset.sent_faces import labelled_face
from dscope_gui.dataset.windows import cut
from dscope_gui.domain.dataset import ID_LENGTH, Extent, ItemFacts, Label, LabelVersion, NewItem, Window
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection


def drawn_item(
    inspection: Inspection,
    grey: GreyImage,
    window: Window,
    mask: NDArray[np.uint8],
    *,
    mark: str,
    label: Label,
    end_face: str,
    by: str,
    at: datetime,
) -> NewItem:
    """A window around a mark that a person drew, or around what the person added to one of the inspection.

    Parameters
    ----------
    mask : (H, W) uint8 of the three levels, as large as the window.
    mark : its id; see `Source.defect`.
    """
    picture, drawn = png_of(cut(grey, window)), png_of(mask)
    facts = ItemFacts(
        schema="dscope.dataset_item/1",
        id=_id_of(inspection, window, mark, sha256_of(drawn)),
        extent=Extent.DEFECT,
        window=window,
        picture_sha256=sha256_of(picture),
        source=source_of(inspection, mark, end_face),
    )
    first = LabelVersion(version=1, label=label, mask_sha256=sha256_of(drawn), by=by, at=at)
    return NewItem(facts, first, picture, drawn)


def good_face_item(inspection: Inspection, grey: GreyImage, *, end_face: str, by: str, at: datetime) -> NewItem | None:
    """The whole end face as a person found it good; None where no end face was found."""
    if planned_face(inspection) is None:
        return None
    return labelled_face(inspection, grey, Label.GOOD, end_face=end_face, by=by, at=at)


def _id_of(inspection: Inspection, window: Window, mark: str, mask_sha256: str) -> str:
    """As that of a mark of the inspection follows from its outline, this one follows from what was drawn first."""
    drawn = json.dumps([inspection.picture.sha256, list(window), mark, mask_sha256], separators=(",", ":"))
    return hashlib.sha256(drawn.encode()).hexdigest()[:ID_LENGTH]
