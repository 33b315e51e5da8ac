"""What the network learns from: end faces whose every pixel is known, drawn or labelled by people."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.dataset.end_faces import labelled_end_faces
from dscope_gui.dataset.reading import Damaged, Dataset
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.simulator import write_set
from dscope_gui.training.segment.augment import augmented
from dscope_gui.training.segment.collected import collected_example, part_of, write_collected
from dscope_gui.training.segment.counting import Objects, count_objects
from dscope_gui.training.segment.drawn import drawn_example
from dscope_gui.training.segment.example import LINE_BIT, MARKED, REGION_BIT, UNKNOWN_BIT, Example
from dscope_gui.training.segment.labelled import labelled_example, write_labelled
from dscope_gui.training.segment.patches import CHANNELS, MOST, SIDE_PX, patches_of
from dscope_gui.training.segment.recorded import recorded
from dscope_gui.training.segment.stored import Part
from dscope_gui.validation.truth import load_truth
from tests.dataset.made import fill

_WORN = 46  # a drawn end face with scratches, pits and marks too faint to be seen


@pytest.fixture(scope="module")
def worn(deep: Profile) -> Example:
    example = drawn_example(_WORN, deep)
    assert example is not None
    return example


def test_the_same_seed_draws_the_same_example(worn: Example, deep: Profile) -> None:
    again = drawn_example(_WORN, deep)
    assert again is not None
    assert np.array_equal(again.view, worn.view)
    assert np.array_equal(again.labels, worn.labels)


def test_marks_depart_from_the_background_more_than_what_is_not_marked(worn: Example) -> None:
    departs = np.abs(worn.view[..., 0].astype(float) - 127.5)
    assert departs[(worn.labels & MARKED) > 0].mean() > 2.0 * departs[worn.labels == 0].mean()


def test_nobody_says_what_lies_further_out_than_is_judged(worn: Example) -> None:
    corner = worn.labels[0, 0]
    assert corner & UNKNOWN_BIT


def test_patches_show_most_of_the_marks(worn: Example) -> None:
    patches = patches_of(worn, np.random.default_rng(0))
    assert patches.shape[0] <= MOST
    assert patches.shape[1:] == (SIDE_PX, SIDE_PX, CHANNELS)
    assert np.mean([(patch[..., -1] & MARKED).any() for patch in patches]) > 0.5


def test_what_a_small_end_face_lacks_of_a_patch_is_unknown(worn: Example) -> None:
    small = Example(worn.view[:100, :120], worn.labels[:100, :120], worn.places[:0])
    (first, *_) = patches_of(small, np.random.default_rng(0))
    assert np.all(first[100:, :, -1] == UNKNOWN_BIT)
    assert np.all(first[:, 120:, -1] == UNKNOWN_BIT)


@pytest.mark.parametrize("seed", range(12))
def test_a_changed_patch_keeps_its_marks_where_its_departures_are(worn: Example, seed: int) -> None:
    patches = patches_of(worn, np.random.default_rng(1))
    shown = next(patch for patch in patches if np.count_nonzero(patch[..., -1] & MARKED) > 50)
    changed = augmented(shown, patches[0], np.random.default_rng(seed))
    assert changed.shape == shown.shape
    assert np.count_nonzero(changed[..., -1] & MARKED) >= np.count_nonzero(shown[..., -1] & MARKED)
    departs = np.abs(changed[..., 0].astype(float) - np.median(changed[..., 0]))
    assert departs[(changed[..., -1] & MARKED) > 0].mean() > departs[changed[..., -1] == 0].mean()


def test_a_recorder_leaves_the_size_and_16_bits_as_they_are() -> None:
    rng = np.random.default_rng(3)
    grey = rng.integers(90, 110, (64, 80)).astype(np.uint8)
    assert recorded(grey, rng).shape == grey.shape
    assert not np.array_equal(recorded(grey, rng), grey)
    deep_grey = grey.astype(np.uint16) * 257
    assert recorded(deep_grey, rng) is deep_grey


def test_objects_are_hit_missed_or_false_and_nothing_where_nobody_knows() -> None:
    labels = np.zeros((60, 60), np.uint8)
    labels[10:14, 10:14] = REGION_BIT
    labels[30:32, 10:50] = LINE_BIT
    labels[50:56, 50:56] = UNKNOWN_BIT
    said = np.zeros((60, 60), np.float32)
    said[11:13, 11:13] = said[51:54, 51:54] = said[20:22, 40:42] = 0.9
    assert count_objects(said, labels) == Objects(hits=1, misses=1, false_alarms=1)


def test_labelled_end_faces_of_a_station_become_examples(tmp_path: Path, deep: Profile) -> None:
    fill(tmp_path, 1, 2, 3)
    faces = [face for face in labelled_end_faces(Dataset(tmp_path)) if not isinstance(face, Damaged)]
    assert len(faces) == 3
    example = collected_example(faces[0], deep)
    marked = sum(int(cv2.connectedComponents(mask.astype(np.uint8))[0]) - 1 for _, mask in faces[0].marks)
    assert marked > 0
    assert len(example.places) == len(faces[0].marks)
    for (x, y), (_, mask) in zip(example.places, faces[0].marks, strict=True):
        column, row = round(float(x)), round(float(y))
        assert example.labels[row - 2 : row + 3, column - 2 : column + 3].any(), mask.sum()


def test_what_was_collected_is_written_part_by_part_and_the_same_each_time(tmp_path: Path, deep: Profile) -> None:
    data, out = tmp_path / "data", tmp_path / "out"
    fill(data, 1, 2, 3)
    remarks: list[str] = []
    paths = write_collected(data, out, deep, remarks.append)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert sum(map(len, paths.values())) == 3
    assert remarks == []
    write_collected(data, out, deep, remarks.append)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_all_pictures_of_one_end_face_serve_the_same_end(tmp_path: Path) -> None:
    fill(tmp_path, *range(6))
    faces = [face for face in labelled_end_faces(Dataset(tmp_path)) if not isinstance(face, Damaged)]
    for face in faces:
        assert {part_of(other) for other in faces if other.part == face.part} == {part_of(face)}
        assert part_of(face) in Part


def test_boxes_that_people_drew_teach_where_defects_are_and_where_none_is(tmp_path: Path, deep: Profile) -> None:
    write_set(tmp_path, 6, 21)
    truths = load_truth(tmp_path)
    marked = 0
    for name, truth in truths.items():
        example = labelled_example(tmp_path / name, truth, deep)
        assert example is not None
        must = [item for item in truth.defects if item.must]
        assert len(example.places) == len(must)
        marked += bool((example.labels & MARKED).any())
        assert (example.labels == 0).mean() > 0.2
    assert marked >= 3
    remarks: list[str] = []
    assert len(write_labelled(tmp_path, tmp_path / "out", deep, remarks.append)) == len(truths)
    assert remarks == []
