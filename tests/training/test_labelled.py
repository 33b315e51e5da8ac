"""Folders of sorted pictures: classes, parts, and what is refused."""

from __future__ import annotations

import shutil
from collections import Counter
from pathlib import Path

import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.training.quality.labelled import LabelledFolder, Part, read_labelled
from tests.training.sorted_pictures import write_sorted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_sorted(tmp_path / "sorted")


def _parts(labelled: LabelledFolder) -> dict[str, Part]:
    return {picture.sha256: picture.part for picture in labelled.pictures}


def test_the_classes_are_the_names_of_the_folders(folder: Path) -> None:
    labelled = read_labelled(folder)
    assert labelled.classes == ("defective", "good")
    assert Counter(picture.label for picture in labelled.pictures) == {"defective": 10, "good": 10}


def test_each_class_is_learnt_from_chosen_by_and_counted(folder: Path) -> None:
    counted = Counter((picture.label, picture.part) for picture in read_labelled(folder).pictures)
    for label in ("defective", "good"):
        assert [counted[label, part] for part in Part] == [6, 2, 2]


def test_no_picture_changes_its_part_when_files_are_renamed(folder: Path) -> None:
    before = read_labelled(folder)
    for number, path in enumerate(sorted(folder.rglob("*.png"), reverse=True)):
        path.rename(path.with_name(f"again{number}.png"))
    after = read_labelled(folder)
    assert _parts(after) == _parts(before)
    assert after.sha256 == before.sha256


def test_the_same_picture_under_two_names_counts_once(folder: Path) -> None:
    shutil.copy(folder / "good" / "g1.png", folder / "good" / "copy.png")
    labelled = read_labelled(folder)
    assert labelled.twice == 1
    assert len(labelled.pictures) == 20


def test_the_same_picture_in_two_classes_is_refused_by_both_names(folder: Path) -> None:
    shutil.copy(folder / "good" / "g1.png", folder / "defective" / "copy.png")
    with pytest.raises(WrongUse, match=r"g1\.png and .*copy\.png are the same picture"):
        read_labelled(folder)


def test_a_class_with_too_few_pictures_is_named(folder: Path) -> None:
    for number in range(6):
        (folder / "good" / f"g{number}.png").unlink()
    with pytest.raises(WrongUse, match=r"good holds too few different pictures, 4.*at least 5"):
        read_labelled(folder)


def test_one_class_is_none(folder: Path) -> None:
    shutil.rmtree(folder / "good")
    with pytest.raises(WrongUse, match="too few sub-folders, 1"):
        read_labelled(folder)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="nowhere is no folder"):
        read_labelled(tmp_path / "nowhere")


def test_a_name_that_no_card_can_hold_is_refused_before_hours_of_training(folder: Path) -> None:
    (folder / "good").rename(folder / ("g" * 65))
    with pytest.raises(WrongUse, match="64 letters"):
        read_labelled(folder)
