"""What waits, what is left, and how far the work of today is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import Label
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import DatasetDamaged, PictureUnreadable, WrongUse
from dscope_gui.workstation.labelling.queue import chosen_queue
from tests import hand_built
from tests.workstation.labelling.bench import Bench, clean_face, disputed_marks, mark_of


def test_a_picture_is_done_when_something_was_said_of_each_of_its_marks(desk: Bench) -> None:
    inspection_id = desk.store(serial="A-1")
    left = []
    for mark_id in ("P1", "S1", "C1", "C2"):
        left.append(desk.desk.chosen(HistoryQuery()).marks_left)
        scene = desk.desk.open(inspection_id)
        desk.desk.say(scene, mark_of(scene, mark_id), "Ann")
    queue = desk.desk.chosen(HistoryQuery())
    assert left == [4, 3, 2, 1]
    assert (queue.entries[0].is_done, queue.marks_left, queue.pictures_left) == (True, 0, 0)


def test_a_clean_picture_waits_until_it_is_said_to_be_good(desk: Bench) -> None:
    inspection_id = desk.store(clean_face(), answer=Answer.PASS)
    assert desk.desk.chosen(HistoryQuery()).entries[0].left == 1
    desk.desk.say_good(desk.desk.open(inspection_id), "Ann")
    assert desk.desk.chosen(HistoryQuery()).entries[0].is_done


def test_pictures_are_chosen_by_serial_and_answer(desk: Bench) -> None:
    desk.store(serial="A-1")
    desk.store(clean_face(), serial="B-2", answer=Answer.PASS)
    serials = [entry.line.ticket.serial for entry in desk.desk.chosen(HistoryQuery(text="b-")).entries]
    failed = [entry.line.ticket.serial for entry in desk.desk.chosen(HistoryQuery(answers=(Answer.FAIL,))).entries]
    assert (serials, failed) == (["B-2"], ["A-1"])


def test_only_what_a_person_said_counts_as_said(desk: Bench) -> None:
    desk.store()
    assert chosen_queue(desk.history.store, HistoryQuery(), {}).marks_left == 4
    assert desk.desk.standing().today == 0


def test_today_counts_marks_and_not_words(desk: Bench) -> None:
    scene = desk.desk.open(desk.store())
    mark = desk.desk.say(scene, mark_of(scene, "P1"), "Ann").mark
    desk.desk.say(scene, replace(mark, label=Label.CHIP), "Ann")
    standing = desk.desk.standing()
    assert standing.today == 1
    assert {one.label: one.items for one in standing.statistics.classes if one.items} == {Label.CHIP: 1}


def test_disputed_marks_come_first_on_their_picture(desk: Bench) -> None:
    desk.store()
    scene = desk.desk.open(desk.store(disputed_marks("C1", "P1")))
    assert {mark.id for mark in scene.marks[:2]} == {"C1", "P1"} and scene.disputed_left == 2
    queue = desk.desk.disputed()
    assert [(entry.line.id, entry.marks) for entry in queue.entries] == [(scene.id, 2)] and queue.older == 0
    desk.desk.say(scene, mark_of(scene, "C1"), "Ann")
    assert desk.desk.disputed().marks_left == 1
    desk.desk.say(scene, mark_of(scene, "P1"), "Ann")
    assert desk.desk.disputed().entries[0].is_done


def test_a_picture_that_is_gone_is_told(desk: Bench) -> None:
    inspection_id = desk.store()
    desk.history.store.get(inspection_id).picture.unlink()
    with pytest.raises(PictureUnreadable, match="missing"):
        desk.desk.open(inspection_id)


def test_a_picture_without_an_end_face_is_not_for_labelling(desk: Bench) -> None:
    found = hand_built.inspection()
    assert found.examination is not None
    lost = replace(found, examination=replace(found.examination, end_face=None, defects=()))
    with pytest.raises(WrongUse, match="No end face"):
        desk.desk.open(desk.store(lost))


def test_an_archive_goes_out_and_comes_back_in(desk: Bench, tmp_path: Path) -> None:
    file = tmp_path / "out.tar.gz"
    with pytest.raises(WrongUse, match="nothing to export"):
        desk.desk.export(file, lambda _done, _total: None)
    scene = desk.desk.open(desk.store())
    desk.desk.say(scene, scene.marks[0], "Ann")
    assert desk.desk.export(file, lambda _done, _total: None) == 1
    assert desk.desk.clear() == 1 and desk.desk.standing().statistics.items == 0
    assert desk.desk.import_(file, lambda _done, _total: None).added == 1
    assert desk.desk.standing().statistics.items == 1
    with pytest.raises(DatasetDamaged):
        desk.desk.import_(Path(__file__), lambda _done, _total: None)
