"""Pictures on their way into a training."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.training import QualityWatch, TrainingPlan, TrainingRequest
from dscope_gui.training.quality.labelled import read_labelled
from dscope_gui.training.quality.pictures import cut_all
from tests.training.sorted_pictures import write_picture, write_sorted


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.fixture
def watch(heard: list[str]) -> QualityWatch:
    return QualityWatch(
        reading=lambda done, wanted: heard.append(f"{done}/{wanted}"),
        epoch=lambda _figures, _wanted: None,
        remark=heard.append,
    )


def _request(folder: Path, profile: Profile, threads: int = 1) -> TrainingRequest:
    return TrainingRequest(
        folder, folder.parent / "out", TrainingPlan(threads=threads), profile, "dscope train quality"
    )


def test_the_end_face_is_in_the_middle_wherever_it_lay(
    tmp_path: Path, deep: Profile, watch: QualityWatch, heard: list[str]
) -> None:
    folder = write_sorted(tmp_path / "sorted", each=5)
    cuts = cut_all(read_labelled(folder).pictures, 64, _request(folder, deep), watch)
    assert cuts.shape == (10, 64, 64)
    mean = cuts.mean(axis=0)
    # The cladding reaches half-way to the edge: dark up to 16 px from the middle, bright beyond.
    assert mean[32, 20:44].max() < 120
    assert mean[32, :14].min() > 150 and mean[32, 51:].min() > 150
    assert heard == [f"{done}/10" for done in range(1, 11)]


def test_pictures_without_an_end_face_are_taken_as_a_whole_and_counted(
    tmp_path: Path, deep: Profile, watch: QualityWatch, heard: list[str]
) -> None:
    folder = write_sorted(tmp_path / "sorted", each=5)
    write_picture(folder / "good" / "blank.png", np.full((64, 64), 128, np.uint8))
    cut_all(read_labelled(folder).pictures, 28, _request(folder, deep), watch)
    assert heard[-1] == "On 1 of 11 pictures no end face was found; they are taken as a whole"


def test_the_number_of_threads_changes_nothing(tmp_path: Path, deep: Profile, watch: QualityWatch) -> None:
    folder = write_sorted(tmp_path / "sorted", each=5)
    pictures = read_labelled(folder).pictures
    alone, together = (cut_all(pictures, 28, _request(folder, deep, threads), watch) for threads in (1, 3))
    assert np.array_equal(alone, together)
