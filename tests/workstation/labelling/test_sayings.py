"""What was said of a mark before is told with its mask, and holds again as a new word."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from dscope_gui.dataset import reading, writing
from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.dataset import Label
from dscope_gui.workstation.labelling import LabellingDesk, Mark, Patch, Scene
from tests import hand_built
from tests.dataset.made import content
from tests.workstation.labelling.bench import Bench, four_marks, mark_of
from tests.workstation.lights import lights_in


class Ticking:
    """A minute later at each look."""

    def __init__(self) -> None:
        self.at = hand_built.NOON

    def now(self) -> datetime:
        self.at += timedelta(minutes=1)
        return self.at

    def monotonic_s(self) -> float:
        return 0.0


def box_patch(x: int, y: int, width: int, height: int) -> Patch:
    return Patch(x, y, np.ones((height, width), np.bool_))


def ticking(desk: Bench) -> tuple[LabellingDesk, Ticking, list[dict[str, object]]]:
    noted: list[dict[str, object]] = []

    def note(kind: AuditKind, subject: str, **told: object) -> None:
        noted.append({"kind": kind, "subject": subject, **told})

    clock = Ticking()
    return LabellingDesk(desk.history.store, desk.desk.folder, clock, lights_in(desk.desk.folder), note), clock, noted


def said(desk: LabellingDesk, scene: Scene, mark: Mark, by: str = "Ann") -> Mark:
    return desk.say(scene, mark, by).mark


def test_each_word_tells_who_when_and_what_it_changed(desk: Bench) -> None:
    clocked, _, _ = ticking(desk)
    scene = clocked.open(desk.store(four_marks()))
    mark = said(clocked, scene, mark_of(scene, "P1"))
    mark = said(clocked, scene, mark, "Ben")
    mark = said(clocked, scene, replace(mark, label=Label.CHIP))
    mark = said(clocked, scene, replace(mark, patch=box_patch(300, 200, 9, 4)))
    mark = said(clocked, scene, replace(mark, label=Label.GOOD), "Ben")
    sayings = clocked.sayings(scene, mark)
    assert [(one.number, one.label, one.said.by, one.is_new_label, one.is_new_mask) for one in sayings] == [
        (1, Label.PIT, "", False, False),
        (2, Label.PIT, "Ann", False, False),
        (3, Label.PIT, "Ben", False, False),
        (4, Label.CHIP, "Ann", True, False),
        (5, Label.CHIP, "Ann", False, True),
        (6, Label.GOOD, "Ben", True, True),
    ]
    assert [one.said.at for one in sayings] == sorted(one.said.at for one in sayings)
    areas = [0 if one.patch is None else one.patch.area_px for one in sayings]
    assert areas[0] == areas[3] > 0 and areas[4:] == [36, 0]


def test_an_earlier_word_holds_again_as_a_new_one_and_nothing_is_overwritten(desk: Bench) -> None:
    clocked, _, noted = ticking(desk)
    inspection = desk.store(four_marks())
    scene = clocked.open(inspection)
    mark = said(clocked, scene, mark_of(scene, "P1"))
    mark = said(clocked, scene, replace(mark, label=Label.FILM, patch=box_patch(500, 300, 9, 4)))
    before, first = content(clocked.folder), clocked.sayings(scene, mark)[0]
    again = clocked.say(scene, replace(mark, label=first.label, patch=first.patch), "Cleo", "version 1 again").mark
    after = content(clocked.folder)
    assert {name: after[name] for name in before} == before
    assert [(one.label, one.by) for one in again.versions][-1] == (Label.PIT, "Cleo")
    reopened = mark_of(clocked.open(inspection), "P1")
    assert reopened.label is Label.PIT and reopened.patch is not None and reopened.patch.same_as(first.patch)
    assert reopened.versions[-1].reason == "version 1 again"
    told = noted[-1]
    assert (told["kind"], told["subject"]) == (AuditKind.LABEL_CORRECTED, f"{inspection} P1")
    assert (told["before"], told["after"], told["reason"]) == ("film", "pit", "version 1 again")


def test_a_mark_in_several_windows_has_each_word_once_with_its_whole_mask(desk: Bench) -> None:
    clocked, _, _ = ticking(desk)
    scene = clocked.open(desk.store(four_marks()))
    short, long = box_patch(300, 200, 20, 3), box_patch(300, 200, 600, 3)
    mark = said(clocked, scene, replace(scene.new_mark(Label.CRACK), patch=short))
    mark = said(clocked, scene, replace(mark, patch=long))
    mark = said(clocked, scene, replace(mark, label=Label.SCRATCH))
    mark = said(clocked, scene, replace(mark, patch=box_patch(880, 200, 20, 3)))
    sayings = clocked.sayings(scene, mark)
    assert len(mark.parts) > 2
    labels = [Label.CRACK, Label.CRACK, Label.SCRATCH, Label.SCRATCH]
    assert [one.label for one in sayings] == [one.label for one in mark.versions] == labels
    for saying, patch in zip(sayings, (short, long, long, box_patch(880, 200, 20, 3)), strict=True):
        assert saying.patch is not None and saying.patch.same_as(patch), saying.number
    reopened = mark_of(clocked.open(scene.id), "H1")
    assert (set(reopened.parts), reopened.versions) == (set(mark.parts), mark.versions)


def test_the_order_of_words_is_that_of_the_versions_whatever_the_clock_says(desk: Bench) -> None:
    clocked, clock, _ = ticking(desk)
    scene = clocked.open(desk.store(four_marks()))
    mark = said(clocked, scene, replace(scene.new_mark(Label.PIT), patch=box_patch(300, 200, 5, 5)))
    clock.at -= timedelta(days=1)
    mark = said(clocked, scene, replace(mark, label=Label.CHIP, patch=box_patch(300, 200, 7, 5)))
    first, second = clocked.sayings(scene, mark)
    assert first.patch is not None and first.patch.area_px == 25
    assert second.patch is not None and (second.label, second.patch.area_px) == (Label.CHIP, 35)


def test_what_was_corrected_on_the_command_line_is_told_too(desk: Bench) -> None:
    clocked, clock, _ = ticking(desk)
    inspection = desk.store(four_marks())
    scene = clocked.open(inspection)
    said(clocked, scene, mark_of(scene, "P1"))
    (item,) = desk.items()
    with writing(clocked.folder) as writer:
        writer.correct(item.id, label=Label.CHIP, by="Dora", at=clock.now(), reason="at the rim")
        writer.restore(item.id, 1, by="Eve", at=clock.now(), reason="no")
    clocked.look()
    scene = clocked.open(inspection)
    sayings = clocked.sayings(scene, mark_of(scene, "P1"))
    assert [(one.label, one.said.by, one.said.reason) for one in sayings[2:]] == [
        (Label.CHIP, "Dora", "at the rim"),
        (Label.PIT, "Eve", "no"),
    ]
    assert len(reading(clocked.folder).item(item.id).versions) == 4
