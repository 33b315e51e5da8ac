"""Examples from pictures on which people drew a box around each defect, as `dscope validate` takes them.

A box says where a defect is, not which pixels it covers: those are taken that the rules see inside, from half of the
confidence on that makes them sure. What else lies in a box is unknown; where labels are complete, all outside is clean.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.detect import detect
from dscope_gui.engine.fuse import fuse
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.engine.read import read_picture
from dscope_gui.training.segment.example import Example, Pixels, labelled
from dscope_gui.training.segment.patches import patches_of
from dscope_gui.training.segment.stored import write_patches
from dscope_gui.validation.truth import TruthItem, TruthPicture, load_truth, picture_path

MOST_PATCHES: Final = 12
"""Of one picture: real ones are few and full of what no simulator draws."""

_SHARE: Final = 0.5
_BOX_EDGE_PX: Final = 4.0
"""Boxes drawn by hand are good to a few pixels."""
_SLENDER: Final = 3.0


def write_labelled(folder: Path, out: Path, profile: Profile, remark: Callable[[str], None]) -> list[Path]:
    """Write the patches of every labelled picture into a file of its own in `out`.

    Raises
    ------
    WrongUse : the folder holds no labels.
    PictureUnreadable : names the file.
    NotWritable : disk full, no permission.
    """
    paths = []
    for number, (name, truth) in enumerate(sorted(load_truth(folder).items())):
        example = labelled_example(picture_path(folder, name), truth, profile)
        if example is None:
            remark(f"{name} is left out: no end face was found on it")
            continue
        path = out / f"labelled-{Path(name).stem}.npy"
        write_patches(path, patches_of(example, np.random.default_rng(number), MOST_PATCHES))
        paths.append(path)
    return paths


def labelled_example(path: Path, truth: TruthPicture, profile: Profile) -> Example | None:
    """None where no end face is found."""
    grey = read_picture(path, profile.read).grey
    found, crop = flattened_end_face(grey, ExamineRequest(profile))
    if crop is None or found.end_face is None:
        return None
    seen = fuse(detect(crop, profile.detect), crop, found.end_face.core_radius, _lenient(profile))
    lines, regions, unknown = (np.zeros(crop.residual.shape, np.uint8) for _ in range(3))
    for item in truth.defects:
        box = _on_crop(item, crop)
        unknown |= box
        if not item.must:
            continue
        for candidate in seen:
            mask = _drawn(candidate, crop)
            if (mask & box).any():
                (lines if _is_line(item, candidate) else regions)[mask > 0] = 1
    unknown |= _unlabelled(truth, crop)
    centers = np.array([(item.x + item.w / 2, item.y + item.h / 2) for item in truth.defects if item.must], np.float64)
    places = (centers.reshape(-1, 2) - (crop.x0, crop.y0) + 0.5) / crop.step - 0.5
    return labelled(crop, lines, regions, unknown, places)


def _lenient(profile: Profile) -> FuseSettings:
    threshold = profile.fuse.threshold
    lower = threshold.model_copy(update={"final": threshold.final * _SHARE})
    return profile.fuse.model_copy(update={"threshold": lower})


def _on_crop(item: TruthItem, crop: FlattenedCrop) -> Pixels:
    """(h, w) uint8, 1 in the box with its uncertain edge."""
    mask = np.zeros(crop.residual.shape, np.uint8)
    left, top = ((a - b - _BOX_EDGE_PX) / crop.step for a, b in ((item.x, crop.x0), (item.y, crop.y0)))
    right, bottom = (
        (a + b - c + _BOX_EDGE_PX) / crop.step for a, b, c in ((item.x, item.w, crop.x0), (item.y, item.h, crop.y0))
    )
    mask[max(0, int(top)) : max(0, int(bottom) + 1), max(0, int(left)) : max(0, int(right) + 1)] = 1
    return mask


def _drawn(candidate: Candidate, crop: FlattenedCrop) -> Pixels:
    mask = np.zeros(crop.residual.shape, np.uint8)
    height, width = candidate.mask.shape
    mask[candidate.y0 : candidate.y0 + height, candidate.x0 : candidate.x0 + width] = candidate.mask
    return mask


def _is_line(item: TruthItem, candidate: Candidate) -> bool:
    if item.kind != "any":
        return item.kind == "scratch"
    _, (width, height), _ = cv2.minAreaRect(np.argwhere(candidate.mask).astype(np.float32))
    return max(width, height) > _SLENDER * max(1.0, min(width, height))


def _unlabelled(truth: TruthPicture, crop: FlattenedCrop) -> Pixels:
    """(h, w) uint8, 1 where nobody labelled."""
    inner, (begins, ends) = truth.scope.inner[1], truth.scope.outer
    labelled_there = (crop.radius < inner) | ((crop.radius > begins) & (crop.radius < ends))
    return (~labelled_there).astype(np.uint8)
