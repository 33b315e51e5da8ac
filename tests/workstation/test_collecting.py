"""Collecting from inspections one after the other."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.errors import NotWritable, PictureUnreadable
from dscope_gui.workstation.collecting import Case, Collected, Unusable, Wish, collect
from tests import hand_built
from tests.dataset.made import inspection
from tests.workstation.conftest import CrankedClock


def case(found: Inspection, picture: Callable[[], GreyImage] | None = None) -> Case:
    read = picture or partial(hand_built.picture, found)
    return Case(found, found.picture.sha256 or "", read, lambda _grey: None)


def collected_from(folder: Path, *cases: Case | Unusable, wish: Wish | None = None) -> Collected:
    made, states = Collected(), []
    loaders = [partial(lambda one: one, one) for one in cases]
    with writing(folder) as writer:
        collect(
            loaders,
            writer,
            wish or Wish(),
            CrankedClock(),
            collected=made,
            on_progress=lambda done, total: states.append((done, total)),
        )
    assert states == [(number, len(cases)) for number in range(1, len(cases) + 1)]
    return made


def items_in(folder: Path) -> list[Item]:
    return [item for item in reading(folder).items() if isinstance(item, Item)]


def test_defects_and_good_end_faces_are_counted_by_class(tmp_path: Path) -> None:
    made = collected_from(tmp_path, case(inspection(1)), case(inspection(2, clean=True)), case(inspection(3)))
    assert made.inspections == 3 and made.added.total() == len(items_in(tmp_path)) == 9
    assert made.added == {Label.PIT: 2, Label.SCRATCH: 2, Label.CONTAMINATION: 2, Label.CHIP: 2, Label.GOOD: 1}


def test_a_picture_of_which_all_is_known_is_not_read(tmp_path: Path) -> None:
    def read() -> GreyImage:
        raise AssertionError("it was read")

    collected_from(tmp_path, case(inspection(1)))
    again = collected_from(tmp_path, case(inspection(1), read))
    assert (again.added.total(), again.known.total()) == (0, 4)


def test_what_was_collected_before_whole_pictures_were_kept_gets_its_picture(tmp_path: Path) -> None:
    collected_from(tmp_path, case(inspection(1)))
    shutil.rmtree(tmp_path / "faces")
    again = collected_from(tmp_path, case(inspection(1)))
    assert (again.added.total(), again.known.total()) == (0, 4)
    assert len(reading(tmp_path).face_ids()) == 1


def test_nothing_is_kept_of_a_picture_from_which_nothing_is_wanted(tmp_path: Path) -> None:
    collected_from(tmp_path, case(inspection(1)), wish=Wish(frozenset({Label.GOOD})))
    assert not reading(tmp_path).face_ids()


def test_a_wish_for_more_later_adds_only_the_rest(tmp_path: Path) -> None:
    collected_from(tmp_path, case(inspection(1)), wish=Wish(frozenset({Label.PIT})))
    assert [item.label for item in items_in(tmp_path)] == [Label.PIT]
    rest = collected_from(tmp_path, case(inspection(1)))
    assert (rest.added.total(), rest.known) == (3, {Label.PIT: 1})


def test_defects_that_are_not_sure_enough_are_left_out(tmp_path: Path) -> None:
    assert collected_from(tmp_path, case(inspection(1)), wish=Wish(least_confidence=0.94)).added.total() == 0
    assert collected_from(tmp_path, case(inspection(1)), wish=Wish(least_confidence=0.93)).added.total() == 4


def test_defects_of_which_only_a_hull_is_known_are_counted(tmp_path: Path) -> None:
    found = inspection(1)
    assert found.examination is not None
    first, *others = found.examination.defects
    broken = replace(found.examination, defects=(replace(first, area_px=first.area_px / 3.0), *others))
    made = collected_from(tmp_path, case(replace(found, examination=broken)))
    assert (made.hulls, made.added.total()) == (1, 3)


def test_a_picture_that_cannot_be_read_or_has_another_size_does_not_stop_the_rest(tmp_path: Path) -> None:
    def gone() -> GreyImage:
        raise PictureUnreadable("The picture is not there")

    small = np.zeros((10, 10), np.uint8)
    made = collected_from(
        tmp_path,
        case(inspection(1), gone),
        Unusable("line 2", "no record"),
        case(inspection(3), lambda: small),
        case(inspection(4)),
    )
    assert made.inspections == 1 and made.added.total() == 4
    assert [one.why for one in made.left_out] == [
        "The picture is not there",
        "no record",
        "pictures/ima12.jpg has another size than was inspected",
    ]


def test_a_disk_that_fills_up_keeps_what_was_collected_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> GreyImage:
        monkeypatch.setattr("os.fsync", no_space)
        return hand_built.picture(inspection(2))

    def no_space(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(NotWritable, match="No space left on device"):
        collected_from(tmp_path, case(inspection(1)), case(inspection(2), full))
    monkeypatch.undo()
    assert len(items_in(tmp_path)) == 4
    assert not [path for path in tmp_path.rglob(".*") if path.name != ".lock"]
