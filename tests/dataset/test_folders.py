"""End faces as pictures in one folder for each class."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.dataset import Sorted, export_as_folders, labelled_end_faces, reading, writing
from dscope_gui.dataset.end_faces import LabelledEndFace
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.errors import NotWritable, WrongUse
from tests.dataset.archives import correct, ignore
from tests.dataset.made import dies_at, face_of, fill, inspection, items_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two defective end faces, a good one, one of whose marks only the pit is labelled, as none; and one half known."""
    made = tmp_path / "dataset"
    fill(made, 1, 2)
    for number, most in ((3, 1), (4, 0)):
        found = inspection(number, clean=not most)
        with writing(made) as writer:
            writer.add(items_of(found)[: most or None], [face_of(found)])
    (pit,) = (item for item in reading(made).items() if isinstance(item, Item) and is_of(item, 3))
    correct(made, pit.id, Label.GOOD)
    return made


def is_of(item: Item, number: int) -> bool:
    return item.facts.source.image_sha256 == inspection(number).picture.sha256


def exported(folder: Path, place: Path, *, by_kind: bool = False) -> Sorted:
    return export_as_folders(reading(folder), place, ignore, by_kind=by_kind)


def test_good_and_defective_end_faces_are_parted_and_unsure_ones_left_out(folder: Path, tmp_path: Path) -> None:
    made = exported(folder, tmp_path / "out")
    assert made.pictures == {"good": 1, "defective": 2} and (made.unsure, made.damaged) == (1, [])
    assert Counter(path.parent.name for path in (tmp_path / "out").glob("*/*.png")) == made.pictures


def test_the_pictures_are_those_that_were_kept(folder: Path, tmp_path: Path) -> None:
    exported(folder, tmp_path / "out")
    kept = {face.id: face for face in labelled_end_faces(reading(folder)) if isinstance(face, LabelledEndFace)}
    for path in (tmp_path / "out").glob("*/*.png"):
        part, face_id = path.stem.split("-")
        assert kept[face_id].part.startswith(part)
        np.testing.assert_array_equal(cv2.imread(str(path), cv2.IMREAD_UNCHANGED), kept[face_id].image)


def test_by_kind_the_one_that_covers_most_names_the_folder(folder: Path, tmp_path: Path) -> None:
    made = exported(folder, tmp_path / "out", by_kind=True)
    assert made.pictures == {"good": 1, "contamination": 2}


def test_a_damaged_end_face_is_told_and_the_others_are_written(folder: Path, tmp_path: Path) -> None:
    gone = next(face.id for face in labelled_end_faces(reading(folder)) if face.id)
    (folder / "faces" / gone / "picture.png").unlink()
    made = exported(folder, tmp_path / "out")
    assert [one.id for one in made.damaged] == [gone]


def test_a_folder_that_is_there_is_not_touched(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises(WrongUse, match="exists already"):
        exported(folder, tmp_path / "out")
    with pytest.raises(NotWritable):
        exported(folder, Path("/proc/nothing/out"))


def test_a_kill_in_the_middle_leaves_no_folder(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "out"
    for step in range(1, 6):
        dies_at(step, lambda: exported(folder, place))
        assert not place.exists() or len(list(place.glob("*/*.png"))) == 3
