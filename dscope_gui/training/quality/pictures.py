"""Reads labelled pictures, finds their end faces and cuts them out, as is done later where the model judges."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.training import QualityWatch, TrainingRequest
from dscope_gui.engine.locate import locate
from dscope_gui.engine.read import read_picture
from dscope_gui.neural.end_face_cut import end_face_cut
from dscope_gui.training.quality.labelled import LabelledPicture


@dataclass(frozen=True, slots=True)
class Found:
    """A picture and its end face; None where none was found."""

    grey: GreyImage
    cladding: Ellipse | None


def find_end_face(picture: LabelledPicture, request: TrainingRequest) -> Found:
    """Read a picture and look for its end face; raises `PictureUnreadable` naming the file."""
    grey = read_picture(picture.path, request.profile.read).grey
    end_face = locate(grey, request.profile.locate)
    return Found(grey, None if end_face is None else end_face.cladding)


def cut_all(
    pictures: Sequence[LabelledPicture], side_px: int, request: TrainingRequest, watch: QualityWatch
) -> NDArray[np.uint8]:
    """(N, side_px, side_px), in the order of the pictures."""

    def cut(picture: LabelledPicture) -> tuple[NDArray[np.uint8], bool]:
        found = find_end_face(picture, request)
        return end_face_cut(found.grey, found.cladding, side_px, side_px), found.cladding is None

    cuts = np.empty((len(pictures), side_px, side_px), np.uint8)
    without = 0
    with ThreadPoolExecutor(request.plan.threads) as pool:
        try:
            for number, (one, is_whole) in enumerate(pool.map(cut, pictures)):
                cuts[number] = one
                without += is_whole
                watch.reading(number + 1, len(pictures))
        finally:
            pool.shutdown(cancel_futures=True)
    if without:
        watch.remark(f"On {without} of {len(pictures)} pictures no end face was found; they are taken as a whole")
    return cuts
