"""A study from its plan to its report, over an interruption, with a microscope that shows what it is told to."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from pydantic import ValidationError

from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.study import Quantity, Study, StudyState
from dscope_gui.domain.ticket import Ticket
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import CameraLost, NotWritable, WrongUse
from dscope_gui.settings import load_config, load_recipes
from dscope_gui.validation.studies import Part
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.ruler import Ruler
from dscope_gui.workstation.setups import Setups
from dscope_gui.workstation.studies import Studies, StudyShelf, report_of
from dscope_gui.workstation.studies.order import random_order
from tests.workstation.conftest import CrankedClock
from tests.workstation.studies.drawn import ShownConnectors, plan

LENGTHS = {"P1": 20.0, "P2": 30.0, "P3": 45.0}


def by_part(ticket: Ticket) -> float:
    """Ben sees everything a little larger; every capture differs a little from the last."""
    return LENGTHS[ticket.serial] + (1.0 if ticket.operator == "Ben" else 0.0)


@pytest.fixture
def microscope() -> ShownConnectors:
    return ShownConnectors(by_part)


def setups_with(clock: CrankedClock) -> Setups:
    config = load_config()
    return Setups(config, load_recipes(), Ruler(config.workstation, clock))


@pytest.fixture
def studies(tmp_path: Path, microscope: ShownConnectors, clock: CrankedClock) -> Studies:
    setups = setups_with(clock)
    shelf = StudyShelf(tmp_path / "studies")
    return Studies(shelf, microscope, clock, setups.judging, station="Station 1", chance=random.Random(3))


def carried_through(studies: Studies, study: Study, captures: int | None = None) -> Study:
    while study.next_step is not None and captures != 0:
        study = studies.take(study, study.next_step)
        captures = None if captures is None else captures - 1
    return study


def test_every_capture_carries_the_study_the_part_and_the_operator(
    studies: Studies, microscope: ShownConnectors
) -> None:
    study = carried_through(studies, studies.begin(plan()))

    assert study.is_complete
    assert Counter(ticket.serial for ticket in microscope.tickets) == {"P1": 4, "P2": 4, "P3": 4}
    assert {ticket.lot for ticket in microscope.tickets} == {study.id}
    for step, ticket in zip(study.order, microscope.tickets, strict=True):
        assert (ticket.part, ticket.serial, ticket.operator) == ("LC-PC-OM4", step.part, step.operator)


def test_the_report_tells_the_operators_and_the_parts_apart(studies: Studies) -> None:
    report = report_of(carried_through(studies, studies.begin(plan(tolerance=20.0))))

    assert report.gauge is not None
    assert report.gauge.component(Part.EV).variance == 0.0
    assert report.gauge.component(Part.AV).variance > 0.0
    assert report.gauge.component(Part.PV).variance > report.gauge.component(Part.GRR).variance
    assert report.gauge.options.tolerance == 20.0
    assert report.agreement is not None
    assert report.agreement.together.share == 1.0
    assert dict(report.facts)["Captured"] == "12 of 12"


def test_the_report_says_who_judged(studies: Studies) -> None:
    report = report_of(carried_through(studies, studies.begin(plan())))
    assert dict(report.facts)["Judged by"] == "rules"
    assert not any("model" in note for note in report.notes)


def test_a_model_that_came_into_use_in_the_middle_of_a_study_is_told(studies: Studies) -> None:
    study = carried_through(studies, studies.begin(plan()))
    later = [one.model_copy(update={"judged_by": "both, marks@2"}) for one in study.taken[8:]]
    report = report_of(study.model_copy(update={"taken": (*study.taken[:8], *later)}))
    assert dict(report.facts)["Judged by"] == "both, marks@2; rules"
    (note,) = [note for note in report.notes if "model" in note]
    assert note.startswith("A model came into use or went during this study: 8 by rules, 4 by both, marks@2.")


def test_a_study_goes_on_where_it_was_when_the_program_is_opened_again(
    studies: Studies, microscope: ShownConnectors, tmp_path: Path, clock: CrankedClock
) -> None:
    half = carried_through(studies, studies.begin(plan()), captures=5)

    again = Studies(StudyShelf(tmp_path / "studies"), microscope, clock, setups_with(clock).judging, station="")
    (found,) = again.all().studies
    assert found == half
    assert found.next_step == 5
    assert carried_through(again, found).is_complete


def test_a_capture_taken_again_needs_a_reason_and_replaces_the_first(
    studies: Studies, microscope: ShownConnectors
) -> None:
    study = carried_through(studies, studies.begin(plan()))
    with pytest.raises(WrongUse, match="needs a reason"):
        studies.take(study, 4)

    microscope.length_px = lambda _ticket: 60.0
    again = studies.take(study, 4, "Wrong part was in")

    assert len(again.taken) == 13
    assert again.taken[-1].reason == "Wrong part was in"
    assert again.counting[4].inspection == again.taken[-1].inspection
    assert again.taken[4] == study.taken[4]
    assert any("1 captures were taken again" in note for note in report_of(again).notes)


def test_what_could_not_be_read_off_stays_to_be_taken(studies: Studies) -> None:
    study = studies.begin(plan(quantity=Quantity.CORE_DIAMETER))
    blind = study.model_copy(update={"taken": (studies.take(study, 0).taken[0].model_copy(update={"value": None}),)})
    assert blind.next_step == 0
    assert studies.take(blind, 0).next_step == 1  # no reason is needed: nothing is replaced


def test_references_count_misses(studies: Studies, microscope: ShownConnectors) -> None:
    microscope.verdict = lambda ticket: VerdictStatus.PASS if ticket.serial == "P1" else VerdictStatus.FAIL
    known = {"P1": "fail", "P2": "fail", "P3": "pass"}
    report = report_of(carried_through(studies, studies.begin(plan(quantity=Quantity.VERDICT, references=known))))

    assert report.gauge is None
    assert report.agreement is not None
    against = report.agreement.appraisers[0].reference
    assert against is not None
    assert (against.misses.hits, against.false_alarms.hits) == (2, 2)


def test_a_study_without_any_difference_says_why_there_is_no_gauge_r_and_r(
    studies: Studies, microscope: ShownConnectors
) -> None:
    microscope.length_px = lambda _ticket: 20.0
    report = report_of(carried_through(studies, studies.begin(plan())))

    assert report.gauge is None
    assert any("All 12 readings are" in note for note in report.notes)


def test_an_unfinished_study_says_what_is_missing(studies: Studies) -> None:
    report = report_of(carried_through(studies, studies.begin(plan()), captures=11))
    assert report.gauge is None
    assert any("missing" in note for note in report.notes)


def test_a_cancelled_study_is_kept_and_takes_nothing_more_until_it_is_opened_again(studies: Studies) -> None:
    study = carried_through(studies, studies.begin(plan()), captures=2)
    cancelled = studies.close(study, StudyState.CANCELLED)
    with pytest.raises(WrongUse, match="closed"):
        studies.take(cancelled, 2)

    assert studies.all().studies == (cancelled,)
    assert studies.take(studies.close(cancelled, StudyState.OPEN), 2).next_step == 3


def test_a_camera_that_goes_in_the_middle_leaves_the_study_as_it_was(
    studies: Studies, microscope: ShownConnectors, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_ticket: Ticket) -> Judged:
        raise CameraLost("It is gone")

    study = studies.take(studies.begin(plan()), 0)
    with monkeypatch.context() as patched:
        patched.setattr(microscope, "capture", gone)
        with pytest.raises(CameraLost):
            studies.take(study, 1)
    assert studies.all().studies == (study,)


def test_a_file_that_cannot_be_read_hides_no_other(studies: Studies, tmp_path: Path) -> None:
    study = studies.begin(plan())
    (tmp_path / "studies" / "broken.json").write_text("{", encoding="utf-8")
    (tmp_path / "studies" / "other.json").write_text('{"a": 1}', encoding="utf-8")

    shelved = studies.all()
    assert shelved.studies == (study,)
    assert len(shelved.faults) == 2


def test_two_studies_of_one_minute_have_different_names(studies: Studies) -> None:
    first, second = studies.begin(plan()), studies.begin(plan())
    assert second.id == f"{first.id}-2"
    assert len(studies.all().studies) == 2


def test_a_disk_that_cannot_be_written_is_told(
    tmp_path: Path, microscope: ShownConnectors, clock: CrankedClock
) -> None:
    (tmp_path / "studies").write_text("no folder", encoding="utf-8")
    setups = setups_with(clock)
    with pytest.raises(NotWritable):
        Studies(StudyShelf(tmp_path / "studies"), microscope, clock, setups.judging, station="").begin(plan())


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"quantity": Quantity.CLADDING_DIAMETER}, "the ruler of LC-PC-OM4"),
        ({"zone": "moon"}, "no zone 'moon'"),
        ({"recipe": "XY"}, "no part 'XY'"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_is_refused_before_it_begins(
    studies: Studies, changes: dict[str, object], told: str
) -> None:
    with pytest.raises(WrongUse, match=told):
        studies.begin(plan(**changes))
    assert studies.all().studies == ()


def test_a_calibrated_station_can_study_the_cladding_in_micrometres(
    tmp_path: Path, microscope: ShownConnectors, clock: CrankedClock
) -> None:
    made = setups_with(clock).judging("LC-PC-OM4")
    scale = Scale(0.4, 0.4, ScaleSource.CALIBRATION, 1e-4)
    calibrated = replace(made, request=replace(made.request, given_scale=scale))
    studies = Studies(StudyShelf(tmp_path), microscope, clock, lambda _part: calibrated, station="")

    assert studies.begin(plan(quantity=Quantity.CLADDING_DIAMETER)).plan.quantity is Quantity.CLADDING_DIAMETER


@pytest.mark.parametrize(
    "changes",
    [{"parts": ("P1",)}, {"trials": 1}, {"operators": ()}, {"parts": ("P1", "P1")}, {"references": {"P1": "pass"}}],
    ids=["one part", "one trial", "nobody", "a part twice", "half a reference"],
)
def test_a_plan_that_is_none_cannot_be_made(changes: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        plan(**changes)


def test_the_order_holds_every_capture_once_and_never_a_part_twice_running() -> None:
    large = plan(parts=tuple(f"P{n}" for n in range(10)), operators=("A", "B", "C"), trials=3)
    orders = [random_order(large, random.Random(seed)) for seed in range(50)]

    for order in orders:
        assert len({(step.part, step.operator, step.trial) for step in order}) == len(order) == 90
        assert all(a.part != b.part for a, b in pairwise(order))
    assert len(set(orders)) == 50
