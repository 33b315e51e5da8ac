"""Examples from a station's own labelled end faces."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

import numpy as np

from dscope_gui.dataset.end_faces import LabelledEndFace, labelled_end_faces
from dscope_gui.dataset.reading import Damaged, Dataset
from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.dataset import Label
from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.images import Mask
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.training.segment.example import Example, Pixels, labelled
from dscope_gui.training.segment.patches import patches_of
from dscope_gui.training.segment.stored import Part, write_patches

_PARTS: Final = (Part.TEST, Part.VALIDATION, *(Part.TRAIN,) * 8)
"""One end face in ten each is counted and chooses; which it is follows from the end face itself."""


def write_collected(
    dataset: Path, folder: Path, profile: Profile, remark: Callable[[str], None]
) -> dict[Part, list[Path]]:
    """Write the patches of every labelled end face into a file of its own, and tell which there are.

    Raises
    ------
    NotWritable : disk full, no permission.
    """
    paths: dict[Part, list[Path]] = {part: [] for part in Part}
    for face in labelled_end_faces(Dataset(dataset)):
        if isinstance(face, Damaged):
            remark(f"{face.id} is left out: {face.why}")
            continue
        if face.missing_light:
            remark(f"{face.id} is left out: the flat field {face.missing_light} with which it was inspected was gone")
            continue
        part = part_of(face)
        path = folder / f"collected-{part.value}-{face.id}.npy"
        write_patches(path, patches_of(collected_example(face, profile), np.random.default_rng(_number(face.id))))
        paths[part].append(path)
    return paths


def part_of(face: LabelledEndFace) -> Part:
    """The same for all pictures of one end face: seen again, it would be no test."""
    return _PARTS[_number(face.part) % len(_PARTS)]


def collected_example(face: LabelledEndFace, profile: Profile) -> Example:
    """The end face as it was judged: its geometry and its flat field are those of the inspection."""
    crop = flatten(face.image, face.end_face, profile.flatten, scale=face.scale, flat_field=face.light)
    lines, regions = (np.zeros(crop.residual.shape, np.uint8) for _ in range(2))
    places = []
    for label, mask in face.marks:
        seen = _on_crop(mask, crop)
        if not seen.any():
            continue
        (lines if _is_line(label) else regions)[seen > 0] = 1
        rows, columns = np.nonzero(seen)
        places.append((float(columns.mean()), float(rows.mean())))
    unknown = 1 - _on_crop(face.known, crop)
    return labelled(crop, lines, regions, unknown, np.array(places, np.float64).reshape(-1, 2))


def _is_line(label: Label) -> bool:
    return label is not Label.GOOD and DefectKind(label.value).is_linear


def _on_crop(mask: Mask, crop: FlattenedCrop) -> Pixels:
    """(h, w) uint8, 1 where any pixel of the picture that falls on one of the crop is marked."""
    (height, width), step = crop.residual.shape, crop.step
    part = mask[crop.y0 : crop.y0 + height * step, crop.x0 : crop.x0 + width * step]
    return np.asarray(part.reshape(height, step, width, step).any(axis=(1, 3)), np.uint8)


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8])
