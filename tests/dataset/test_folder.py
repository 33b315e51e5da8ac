"""A dataset in its folder: added to, corrected, counted, cleared."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.dataset import Damaged, reading, statistics_of, writing
from dscope_gui.domain.dataset import BACKGROUND, OBJECT, OTHER, Item, Label
from dscope_gui.errors import DatasetDamaged, NotWritable, WrongUse
from dscope_gui.whole_file import TEMPORARY_PREFIX
from tests.dataset.made import content, dies_at, fill, inspection, items_of
from tests.hand_built import NOON


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dataset"
    fill(made, 1, 2)
    return made


def whole(folder: Path) -> list[Item]:
    """All items; none of them is damaged, and nothing half written lies beside them."""
    found = list(reading(folder).items())
    assert not [item for item in found if isinstance(item, Damaged)]
    assert not [path for path in folder.rglob(".*") if path.name != ".lock"]
    assert found or not reading(folder).face_ids(), "whole pictures go with the items"
    return [item for item in found if isinstance(item, Item)]


def first_of(folder: Path, label: Label) -> Item:
    return next(item for item in whole(folder) if item.label is label)


def test_what_was_added_is_read_back(folder: Path) -> None:
    made = {item.facts.id: item for number in (1, 2) for item in items_of(inspection(number))}
    found = whole(folder)
    assert {item.id for item in found} == set(made)
    dataset = reading(folder)
    for item in found:
        assert item.facts == made[item.id].facts and item.versions == (made[item.id].first,)
        assert (dataset.mask(item) == OBJECT).any() and dataset.picture(item).shape == (256, 256)


def test_there_is_nothing_where_nothing_was_collected(tmp_path: Path) -> None:
    assert not list(reading(tmp_path / "none").items())
    assert not (tmp_path / "none").exists()


def test_what_is_there_already_is_not_written_again(folder: Path) -> None:
    before = content(folder)
    again = [
        replace(item, first=item.first.model_copy(update={"at": NOON.replace(year=2030)}))
        for item in items_of(inspection(1))
    ]
    with writing(folder) as writer:
        arrival = writer.add(again)
    assert (arrival.added, arrival.known, arrival.disputed) == (0, 4, ())
    assert content(folder) == before


def test_a_correction_is_a_new_version_and_the_old_one_stays(folder: Path) -> None:
    before, item = content(folder), first_of(folder, Label.PIT)
    with writing(folder) as writer:
        writer.correct(item.id, label=Label.CHIP, by=" Ann ", at=NOON, reason="at the rim")
    after = content(folder)
    assert {name: after[name] for name in before} == before and len(after) == len(before) + 1
    corrected = reading(folder).item(item.id)
    assert corrected.versions[0] == item.current and corrected.is_corrected
    assert (corrected.label, corrected.current.by, corrected.current.reason) == (Label.CHIP, "Ann", "at the rim")
    assert corrected.current.mask_sha256 == item.current.mask_sha256


def test_a_mask_is_replaced_and_the_old_one_stays_readable(folder: Path) -> None:
    item = first_of(folder, Label.SCRATCH)
    drawn = np.full((256, 256), BACKGROUND, np.uint8)
    drawn[100:110, 20:200] = OBJECT
    was = reading(folder).mask(item)
    with writing(folder) as writer:
        writer.correct(item.id, label=Label.SCRATCH, by="Ann", at=NOON, mask=drawn, reason="")
    dataset = reading(folder)
    now = dataset.item(item.id)
    np.testing.assert_array_equal(dataset.mask(now), drawn)
    np.testing.assert_array_equal(dataset.mask(now, now.versions[0]), was)


def test_a_false_alarm_becomes_good_and_other_marks_stay_marked(folder: Path) -> None:
    item = first_of(folder, Label.PIT)
    with writing(folder) as writer:
        writer.correct(item.id, label=Label.GOOD, by="Ann", at=NOON, reason="a reflection")
    dataset = reading(folder)
    mask = dataset.mask(dataset.item(item.id))
    assert set(np.unique(mask).tolist()) == {BACKGROUND, OTHER}
    with writing(folder) as writer, pytest.raises(WrongUse, match="nothing shows where the pit is"):
        writer.correct(item.id, label=Label.PIT, by="Bob", at=NOON, reason="")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"by": " "}, "Nobody is named"),
        ({}, "is pit with this very mask already"),
        ({"mask": np.zeros((256, 256), np.uint8)}, "The mask is empty"),
        ({"mask": np.full((256, 256), 7, np.uint8)}, "holds other levels than 0, 128, 255"),
        ({"mask": np.full((100, 256), OBJECT, np.uint8)}, "no PNG of 256 x 256 px"),
        ({"label": Label.GOOD, "mask": np.full((256, 256), OBJECT, np.uint8)}, "marks a defect on a good one"),
    ],
)
def test_a_correction_that_cannot_be_meant_is_refused(folder: Path, change: dict[str, object], said: str) -> None:
    before, item = content(folder), first_of(folder, Label.PIT)
    wanted = {"label": Label.PIT, "by": "Ann", "at": NOON, "mask": None, "reason": "", **change}
    with writing(folder) as writer, pytest.raises(WrongUse, match=said):
        writer.correct(item.id, **wanted)  # type: ignore[arg-type]  # one of them is changed at a time
    assert content(folder) == before


def test_an_item_that_is_not_there_is_told(folder: Path) -> None:
    for strange in ("0" * 24, "../items", ""):
        with pytest.raises(WrongUse, match="There is no item"):
            reading(folder).item(strange)


def test_statistics_count_by_class_and_by_end_face(folder: Path) -> None:
    with writing(folder) as writer:
        writer.add(items_of(inspection(7, clean=True)))
        writer.correct(first_of(folder, Label.PIT).id, label=Label.CHIP, by="Ann", at=NOON, reason="")
    found = statistics_of(reading(folder).items())
    counts = {one.label: (one.items, one.whole, one.end_faces, one.corrected) for one in found.classes}
    assert (found.items, found.end_faces, found.corrected, found.damaged) == (9, 3, 1, ())
    assert counts[Label.GOOD] == (1, 1, 1, 0)
    assert counts[Label.PIT] == (1, 0, 1, 0)
    assert counts[Label.CHIP] == (3, 0, 2, 1)
    assert counts[Label.FILM] == (0, 0, 0, 0)


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("picture.png", lambda old: old[:-1] + b"?", "its hash differs"),
        ("picture.png", None, "picture.png is missing"),
        ("label-0001.json", None, "label-0001.json is missing"),
        ("label-0001.json", lambda old: old[:40], "label-0001.json is not valid"),
        ("label-0001.json", lambda old: old.replace(b'"pit"', b'"hole"'), "label-0001.json is not valid: label"),
        ("item.json", lambda old: old.replace(b'"defect": "P1"', b'"defect": 1'), "item.json is not valid"),
        ("item.json", lambda _old: b"[" * 100_000, "item.json is not valid"),
    ],
)
def test_a_damaged_item_is_named_and_the_others_are_used(folder: Path, name: str, change: object, said: str) -> None:
    item = first_of(folder, Label.PIT)
    path = reading(folder).folder_of(item.id) / name
    if callable(change):
        path.write_bytes(change(path.read_bytes()))
    else:
        path.unlink()
    found = statistics_of(reading(folder).items())
    assert found.items == 7 and [one.id for one in found.damaged] == [item.id]
    assert said in found.damaged[0].why
    with pytest.raises(DatasetDamaged):
        reading(folder).item(item.id)


def test_clearing_throws_all_away_and_nothing_else(folder: Path) -> None:
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    with writing(folder) as writer:
        assert writer.clear() == 8
        assert writer.clear() == 0
    assert content(folder) == {"notes.txt": b"mine"} and not whole(folder)


def test_a_folder_that_is_no_dataset_is_not_cleared(tmp_path: Path) -> None:
    (tmp_path / "items").mkdir()
    (tmp_path / "items" / "holiday.jpg").write_bytes(b"sea")
    with writing(tmp_path) as writer, pytest.raises(WrongUse, match="is no item of a dataset"):
        writer.clear()
    assert content(tmp_path) == {"items/holiday.jpg": b"sea"}


def test_only_one_program_writes_at_a_time_and_the_others_can_read(folder: Path) -> None:
    with writing(folder):
        with pytest.raises(WrongUse, match="Another program is writing"), writing(folder):
            pass
        assert len(list(reading(folder).items())) == 8


def states_after_kills(prepared: Path, do: Callable[[Path], object]) -> list[list[Item]]:
    """The items of a dataset after a kill at each step of something that is done to it."""
    states: list[list[Item]] = []
    for step in count(1):
        folder = prepared.with_name(f"{prepared.name}-{step}")
        shutil.copytree(prepared, folder)
        if not dies_at(step, partial(do, folder)):
            return states
        states.append(whole(folder))
    raise AssertionError


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Two items: every step costs a process of its own."""
    made = tmp_path / "dataset"
    fill(made, 1, most=2)
    return made


def test_a_kill_at_any_step_of_adding_leaves_all_or_nothing(pair: Path) -> None:
    counts = [len(items) for items in states_after_kills(pair, lambda place: fill(place, 3, most=2))]
    assert set(counts) == {2, 4} and counts == sorted(counts) and len(counts) > 15
    assert fill(pair.with_name("dataset-2"), 3, most=2).added == 2, "it can be done again"


def test_a_kill_at_any_step_of_a_correction_leaves_the_old_or_the_new_one(pair: Path) -> None:
    item = first_of(pair, Label.PIT)

    def correct(place: Path) -> None:
        with writing(place) as writer:
            writer.correct(item.id, label=Label.GOOD, by="Ann", at=NOON, reason="")

    versions = [sum(len(one.versions) for one in items) for items in states_after_kills(pair, correct)]
    assert set(versions) == {2, 3} and versions == sorted(versions)


def test_a_kill_at_any_step_of_clearing_leaves_all_or_nothing(pair: Path) -> None:
    def clear(place: Path) -> None:
        with writing(place) as writer:
            writer.clear()

    counts = [len(items) for items in states_after_kills(pair, clear)]
    assert set(counts) == {0, 2} and counts == sorted(counts, reverse=True)


@pytest.fixture
def forbidden(open_to_all: Path) -> Path:
    made = open_to_all / "dataset"
    fill(made, 1)
    for one in (*made.rglob("*"), made):
        one.chmod(0o555 if one.is_dir() else 0o444)
    return made


def test_a_folder_without_permission_to_write_is_told_and_can_be_read(forbidden: Path, ordinary_user: None) -> None:
    with pytest.raises(NotWritable, match="Permission denied"), writing(forbidden):
        pass
    assert len([item for item in reading(forbidden).items() if isinstance(item, Item)]) == 4


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(NotWritable), writing(tmp_path / "file" / "dataset"):
        pass


def test_a_thousand_items_are_added_and_counted_quickly(tmp_path: Path) -> None:
    """Generous limits: a disk that syncs slowly, and neighbours at work on the same processors."""
    (first, *_) = items_of(inspection(1))
    items = [replace(first, facts=first.facts.model_copy(update={"id": f"{number:024x}"})) for number in range(1000)]
    began_s = time.perf_counter()
    with writing(tmp_path) as writer:
        assert writer.add(items).added == 1000
    added_s = time.perf_counter()
    assert statistics_of(reading(tmp_path).items()).items == 1000
    assert added_s - began_s < 10.0 and time.perf_counter() - added_s < 5.0


def test_the_files_are_plain_json_and_png(folder: Path) -> None:
    item = first_of(folder, Label.PIT)
    place = reading(folder).folder_of(item.id)
    assert json.loads((place / "item.json").read_text(encoding="utf-8"))["schema"] == "dscope.dataset_item/1"
    assert json.loads((place / "label-0001.json").read_text(encoding="utf-8"))["label"] == "pit"
    assert not list(folder.rglob(f"{TEMPORARY_PREFIX}*"))
