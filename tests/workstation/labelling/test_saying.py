"""What a person says of marks lies in the dataset as versions, and nothing that was said before is lost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.dataset import is_only_a_hull, planned_from, reading
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import OBJECT, OTHER, Extent, Label
from dscope_gui.domain.defect import DefectKind
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.labelling import Patch, Scene, patch_of
from tests import hand_built
from tests.workstation.labelling.bench import Bench, clean_face, four_marks, mark_of, with_defects


def opened(desk: Bench, inspection_id: str) -> Scene:
    return desk.desk.open(inspection_id)


def box_patch(x: int, y: int, width: int, height: int) -> Patch:
    return Patch(x, y, np.ones((height, width), np.bool_))


def test_taking_the_engines_mask_says_the_same_under_a_persons_name(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    mark = mark_of(scene, "S1")
    said = desk.desk.say(scene, mark, "Ann")
    (item,) = desk.items()
    assert [(one.label, one.by) for one in item.versions] == [(Label.SCRATCH, ""), (Label.SCRATCH, "Ann")]
    assert item.versions[0].mask_sha256 == item.versions[1].mask_sha256
    assert said.mark.is_said and said.mark.versions == item.versions


def test_saying_the_same_again_makes_no_version_but_another_person_does(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    mark = desk.desk.say(scene, mark_of(scene, "S1"), "Ann").mark
    mark = desk.desk.say(scene, mark, "Ann").mark
    mark = desk.desk.say(scene, mark, "Ben").mark
    assert [one.by for one in mark.versions] == ["", "Ann", "Ben"]


def test_another_class_is_a_new_version_and_the_first_stays(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    mark = replace(mark_of(scene, "P1"), label=Label.CONTAMINATION)
    desk.desk.say(scene, mark, "Ann")
    assert [one.label for one in desk.items()[0].versions] == [Label.PIT, Label.CONTAMINATION]


def test_a_false_alarm_shows_no_defect_but_keeps_its_neighbours_apart(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    desk.desk.say(scene, replace(mark_of(scene, "P1"), label=Label.GOOD), "Ann")
    (item,) = desk.items()
    mask = reading(desk.desk.folder).mask(item)
    assert item.label is Label.GOOD and not (mask == OBJECT).any()
    assert (mask == OTHER).any(), "the marks beside it are no examples of clean glass"


def test_a_corrected_mask_is_what_the_item_shows(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    mark = mark_of(scene, "P1")
    assert mark.patch is not None
    larger = box_patch(mark.patch.x - 2, mark.patch.y - 2, 14, 12)
    desk.desk.say(scene, replace(mark, patch=larger), "Ann")
    (item,) = desk.items()
    assert int((reading(desk.desk.folder).mask(item) == OBJECT).sum()) == 14 * 12


def test_what_was_said_is_there_when_the_picture_is_opened_again(desk: Bench) -> None:
    inspection_id = desk.store()
    scene = opened(desk, inspection_id)
    drawn = replace(mark_of(scene, "P1"), patch=box_patch(500, 400, 9, 7), label=Label.FILM)
    desk.desk.say(scene, drawn, "Ann")
    desk.desk.look()
    again = mark_of(opened(desk, inspection_id), "P1")
    assert again.label is Label.FILM and again.said_by == "Ann"
    assert again.patch is not None and again.patch.same_as(drawn.patch)


def test_a_drawn_mark_has_a_window_of_its_own_and_comes_back(desk: Bench) -> None:
    inspection_id = desk.store()
    scene = opened(desk, inspection_id)
    mark = replace(scene.new_mark(Label.CRACK), patch=box_patch(300, 200, 20, 3))
    said = desk.desk.say(scene, mark, "Ann")
    (item,) = desk.items()
    assert (item.label, item.facts.source.defect, item.facts.extent) == (Label.CRACK, "H1", Extent.DEFECT)
    assert item.current.by == "Ann" and len(said.mark.parts) == 1
    again = mark_of(opened(desk, inspection_id), "H1")
    assert again.patch is not None and again.patch.same_as(mark.patch)
    assert opened(desk, inspection_id).new_mark(Label.PIT).id == "H2"


def test_a_drawn_mark_that_grows_out_of_its_window_gets_another_one(desk: Bench) -> None:
    inspection_id = desk.store()
    scene = opened(desk, inspection_id)
    mark = desk.desk.say(scene, replace(scene.new_mark(Label.CRACK), patch=box_patch(300, 200, 20, 3)), "Ann").mark
    long = box_patch(300, 200, 600, 3)
    mark = desk.desk.say(scene, replace(mark, patch=long), "Ann").mark
    assert len(mark.parts) > 1 and len(desk.items()) == len(mark.parts)
    again = mark_of(opened(desk, inspection_id), "H1")
    assert again.patch is not None and again.patch.same_as(long), "its windows are one mark"


def test_a_drawn_mark_said_to_be_none_stays_in_sight_with_what_was_drawn(desk: Bench) -> None:
    inspection_id = desk.store()
    scene = opened(desk, inspection_id)
    mark = desk.desk.say(scene, replace(scene.new_mark(Label.PIT), patch=box_patch(300, 200, 5, 5)), "Ann").mark
    desk.desk.say(scene, replace(mark, label=Label.GOOD), "Ann")
    again = mark_of(opened(desk, inspection_id), "H1")
    assert again.label is Label.GOOD and again.patch is not None and again.patch.same_as(mark.patch)
    assert opened(desk, inspection_id).new_mark(Label.PIT).id == "H2", "its name is not given to another one"
    assert [one.label for one in desk.items()[0].versions] == [Label.PIT, Label.GOOD]


def test_the_part_of_a_long_mark_that_was_rubbed_out_is_good(desk: Bench) -> None:
    face = hand_built.end_face()
    long = hand_built.defect(face, kind=DefectKind.SCRATCH, radius=0.1, length_px=400.0, width_px=4.0, turn_deg=0.0)
    found = with_defects(long)
    scene = opened(desk, desk.store(found))
    mark = mark_of(scene, long.id)
    assert len(mark.parts) == len([plan for plan in planned_from(found) if plan.defect]) > 1
    assert mark.patch is not None
    left = patch_of(mark.patch.on(scene.shape) & (np.arange(scene.shape[1]) < mark.patch.x + 60))
    desk.desk.say(scene, replace(mark, patch=left), "Ann")
    assert sorted(item.label for item in desk.items()) == [Label.GOOD, Label.SCRATCH]


def test_only_a_hull_must_be_drawn_anew(desk: Bench) -> None:
    whole = hand_built.defect(hand_built.end_face(), kind=DefectKind.CONTAMINATION, length_px=40.0, width_px=30.0)
    hull = replace(whole, area_px=200.0)
    assert is_only_a_hull(hull)
    scene = opened(desk, desk.store(with_defects(hull)))
    mark = mark_of(scene, hull.id)
    assert not mark.can_take_engine
    with pytest.raises(WrongUse, match="several pieces"):
        desk.desk.say(scene, mark, "Ann")
    desk.desk.say(scene, replace(mark, patch=box_patch(500, 400, 10, 10)), "Ann")
    assert [item.facts.source.defect for item in desk.items()] == [hull.id]


def test_nothing_drawn_is_no_defect(desk: Bench) -> None:
    scene = opened(desk, desk.store())
    with pytest.raises(WrongUse, match="Nothing is drawn"):
        desk.desk.say(scene, replace(mark_of(scene, "P1"), patch=None), "Ann")


def test_a_whole_end_face_can_be_said_to_be_good(desk: Bench) -> None:
    inspection_id = desk.store(clean_face(), answer=Answer.PASS)
    good = desk.desk.say_good(opened(desk, inspection_id), "Ann")
    (item,) = desk.items()
    assert good.is_face_good and (item.label, item.facts.extent) == (Label.GOOD, Extent.END_FACE)
    assert opened(desk, inspection_id).is_face_good


def test_on_a_good_end_face_all_marks_are_false_alarms(desk: Bench) -> None:
    desk.desk.say_good(opened(desk, desk.store()), "Ann")
    assert {item.label for item in desk.items()} == {Label.GOOD} and len(desk.items()) == 5
    assert all(item.current.by == "Ann" for item in desk.items())


def test_a_defect_on_a_good_end_face_takes_it_back(desk: Bench) -> None:
    scene = desk.desk.say_good(opened(desk, desk.store(clean_face())), "Ann")
    desk.desk.say(scene, replace(scene.new_mark(Label.PIT), patch=box_patch(540, 390, 6, 6)), "Ben")
    (face,) = [item for item in desk.items() if item.facts.extent is Extent.END_FACE]
    assert [(one.label, one.by) for one in face.versions] == [(Label.GOOD, "Ann"), (Label.PIT, "Ben")]


def test_a_picture_collected_before_is_corrected_and_not_collected_again(desk: Bench) -> None:
    inspection_id = desk.store(four_marks())
    scene = opened(desk, inspection_id)
    desk.desk.say(scene, mark_of(scene, "P1"), "Ann")
    stale = mark_of(scene, "P1")
    desk.desk.say(scene, replace(stale, label=Label.CHIP), "Ben")
    (item,) = desk.items()
    assert [one.label for one in item.versions] == [Label.PIT, Label.PIT, Label.CHIP]
