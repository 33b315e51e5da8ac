"""Whole end faces as pictures in one folder for each class, as trainings of classifiers want them."""

from __future__ import annotations

import secrets
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dscope_gui.dataset.end_faces import LabelledEndFace, labelled_end_faces
from dscope_gui.dataset.png import png_of
from dscope_gui.dataset.reading import Damaged, Dataset
from dscope_gui.domain.dataset import Label
from dscope_gui.errors import WrongUse
from dscope_gui.whole_file import TEMPORARY_PREFIX, make_folder, not_writable

DEFECTIVE: Final = "defective"
_PART_DIGITS: Final = 12


@dataclass(slots=True)
class Sorted:
    """What came of it.

    Parameters
    ----------
    pictures : by the names of their folders.
    unsure : end faces of which not all is labelled, and nothing is called a defect: they may be good or not.
    """

    pictures: Counter[str] = field(default_factory=Counter)
    unsure: int = 0
    damaged: list[Damaged] = field(default_factory=list)


def export_as_folders(
    dataset: Dataset, place: Path, on_progress: Callable[[int, int], None], *, by_kind: bool = False
) -> Sorted:
    """Write each end face into the folder of its class; all of them are there in the end, or no folder at all.

    Parameters
    ----------
    by_kind : a folder for each kind of defect instead of `defective`; the kind that covers most counts.

    Raises
    ------
    WrongUse
        The folder is there already.
    NotWritable
    """
    if place.exists():
        raise WrongUse(f"{place} exists already", "Choose another name")
    make_folder(place.parent)
    stage = place.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(4)}"
    try:
        with not_writable(place):
            stage.mkdir()
            made = _write_all(dataset, stage, on_progress, by_kind=by_kind)
            if made.pictures:
                stage.rename(place)
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    return made


def _write_all(dataset: Dataset, stage: Path, on_progress: Callable[[int, int], None], *, by_kind: bool) -> Sorted:
    made, total = Sorted(), len(dataset.face_ids())
    for face in labelled_end_faces(dataset):
        if isinstance(face, Damaged):
            made.damaged.append(face)
        elif (name := _class_of(face, by_kind=by_kind)) is None:
            made.unsure += 1
        else:
            (stage / name).mkdir(exist_ok=True)
            # Pictures of one part lie together, as they must not be parted into training and test.
            (stage / name / f"{face.part[:_PART_DIGITS]}-{face.id}.png").write_bytes(png_of(face.image))
            made.pictures[name] += 1
            on_progress(made.pictures.total(), total)
    return made


def _class_of(face: LabelledEndFace, *, by_kind: bool) -> str | None:
    if not face.marks:
        return Label.GOOD.value if face.complete else None
    if not by_kind:
        return DEFECTIVE
    covered: Counter[Label] = Counter()
    for label, mask in face.marks:
        covered[label] += int(mask.sum())
    return max(sorted(covered), key=covered.__getitem__).value
