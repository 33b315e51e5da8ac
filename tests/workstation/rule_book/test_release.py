"""Released by two people: who may do what, and what never changes afterwards."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState, RuleStep
from dscope_gui.domain.station import Role
from dscope_gui.errors import RuleSetInvalid, WrongUse
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook
from tests.workstation.rule_book.conftest import ANN, DORA, HOUSE, QUINN, SHIPPED, TOM, Bench, stricter


def test_a_draft_judges_nothing_and_is_released_by_a_second_person(bench: Bench) -> None:
    draft = bench.drafted()
    assert (draft.name, draft.state, bench.book.current("house-mm")) == ("house-mm@1", RuleState.DRAFT, None)
    approved = bench.book.approve("house-mm", 1, QUINN, sha256=draft.sha256, reason="Q-17")
    assert approved.state is RuleState.IN_FORCE
    assert bench.book.in_force("house-mm") == approved
    assert [(event.step, event.by) for event in approved.events] == [
        (RuleStep.SAVED, "Dora"),
        (RuleStep.APPROVED, "Quinn"),
    ]


@pytest.mark.parametrize(
    ("by", "why"),
    [
        (DORA, "has drafted house-mm@1"),
        (Person("  dora ", Role.QA), "has drafted house-mm@1"),
        (TOM, r"Tom \(technician\) may not approve"),
        (ANN, r"Ann \(operator\) may not approve"),
        (Person("qa", Role.QA), "not the name of a person"),
        (Person(" ", Role.QA), "not the name of a person"),
    ],
)
def test_nobody_else_may_approve(bench: Bench, by: Person, why: str) -> None:
    draft = bench.drafted()
    with pytest.raises(WrongUse, match=why) as refused:
        bench.book.approve("house-mm", 1, by, sha256=draft.sha256)
    assert refused.value.hint
    assert bench.book.version("house-mm", 1).state is RuleState.DRAFT


def test_whoever_edited_a_draft_may_not_approve_it_either(bench: Bench) -> None:
    first = bench.drafted(by=TOM)
    edited = bench.book.draft(first).with_content(stricter())
    second = bench.book.save_draft(edited, QUINN)
    assert second.drafted_by == {"Tom", "Quinn"}
    with pytest.raises(WrongUse, match="Quinn has drafted") as refused:
        bench.book.approve("house-mm", 1, QUINN, sha256=second.sha256)
    assert "Quinn, Tom" in refused.value.hint
    assert bench.book.approve("house-mm", 1, DORA, sha256=second.sha256).state is RuleState.IN_FORCE


def test_operators_and_people_without_a_name_draft_nothing(bench: Bench) -> None:
    for by in (ANN, Person("technician", Role.TECHNICIAN)):
        with pytest.raises(WrongUse):
            bench.drafted(by=by)
    assert bench.book.versions("house-mm") == ()


def test_exactly_what_was_seen_is_approved(bench: Bench) -> None:
    seen = bench.drafted()
    bench.book.save_draft(bench.book.draft(seen).with_content(stricter()), DORA)
    with pytest.raises(WrongUse, match="not what was looked at"):
        bench.book.approve("house-mm", 1, QUINN, sha256=seen.sha256)


def test_nothing_approved_is_edited_but_superseded_by_a_new_draft(bench: Bench) -> None:
    released = bench.released()
    held_open = bench.book.draft(released)
    assert (held_open.version, held_open.is_new) == (2, True)
    second = bench.book.save_draft(held_open.with_content(stricter()), DORA)
    assert [one.rule_set for one in bench.book.versions("house-mm")] == [HOUSE, stricter()]
    assert bench.book.in_force("house-mm").version == 1
    bench.book.approve("house-mm", 2, QUINN, sha256=second.sha256)
    states = [one.state for one in bench.book.versions("house-mm")]
    assert states == [RuleState.APPROVED, RuleState.IN_FORCE]


def test_a_draft_that_was_approved_while_it_was_open_is_not_saved(bench: Bench) -> None:
    draft = bench.drafted()
    open_draft = bench.book.draft(draft).with_content(stricter())
    bench.book.approve("house-mm", 1, QUINN, sha256=draft.sha256)
    with pytest.raises(WrongUse, match="never changed"):
        bench.book.save_draft(open_draft, DORA)
    with pytest.raises(WrongUse, match="in force and cannot be approved"):
        bench.book.approve("house-mm", 1, QUINN, sha256=draft.sha256)


def test_saving_without_a_change_makes_nobody_an_editor(bench: Bench) -> None:
    draft = bench.drafted()
    again = bench.book.save_draft(bench.book.draft(draft), QUINN)
    assert again.drafted_by == {"Dora"}
    assert bench.store.rules.count_steps() == 1


def test_what_was_edited_in_memory_is_checked_before_it_is_kept(bench: Bench) -> None:
    zones = (HOUSE.zones[0], HOUSE.zones[1].model_copy(update={"inner": HOUSE.zones[0].outer + 1}), *HOUSE.zones[2:])
    with pytest.raises(RuleSetInvalid, match="gap"):
        bench.drafted(HOUSE.model_copy(update={"zones": zones}))
    with pytest.raises(RuleSetInvalid, match="id"):
        bench.drafted(HOUSE.model_copy(update={"id": "House MM"}))


def test_an_import_under_a_name_that_there_is_becomes_the_next_version(bench: Bench) -> None:
    bench.released()
    imported = bench.book.save_draft(bench.book.draft_of(stricter()), TOM, "from the plant in Brno")
    assert (imported.version, imported.state, imported.events[0].reason) == (
        2,
        RuleState.DRAFT,
        "from the plant in Brno",
    )
    shipped = bench.book.in_force(SHIPPED).rule_set
    own = bench.book.save_draft(bench.book.draft_of(stricter(shipped)), TOM)
    assert own.name == f"{SHIPPED}@1"
    assert bench.book.in_force(SHIPPED).is_shipped


def test_a_copy_may_begin_a_rule_set_of_the_house(bench: Bench) -> None:
    copy = bench.book.draft(bench.book.in_force(SHIPPED), "house-om4")
    assert (copy.version, copy.rule_set.id) == (1, "house-om4")
    bench.book.save_draft(copy, DORA)
    assert "house-om4" in bench.book.names()


def test_two_stations_do_not_save_over_each_other(bench: Bench, tmp_path: Path) -> None:
    another = SqliteStore(tmp_path / "history")
    there = RuleBook(another.rules, bench.clock)
    first = bench.drafted()
    ours, theirs = bench.book.draft(first), there.draft(there.version("house-mm", 1))
    there.save_draft(theirs.with_content(stricter()), TOM)
    with pytest.raises(WrongUse, match="somebody else"):
        bench.book.save_draft(ours.with_content(stricter(min_detect_um=1.8)), DORA)
    assert bench.book.version("house-mm", 1).rule_set == stricter()
    new_here, new_there = bench.book.draft_of(HOUSE), there.draft_of(HOUSE)
    bench.book.save_draft(new_here, DORA)
    with pytest.raises(WrongUse, match="somebody else"):
        there.save_draft(new_there, TOM)
    another.close()


def test_a_date_that_is_over_or_has_no_time_zone_is_refused(bench: Bench) -> None:
    draft = bench.drafted()
    for date, why in (
        (bench.clock.now() - timedelta(minutes=1), "is over"),
        (datetime(2099, 1, 1), "time zone"),
    ):
        with pytest.raises(WrongUse, match=why):
            bench.book.approve("house-mm", 1, QUINN, sha256=draft.sha256, effective_from=date)


def test_what_there_is_not_is_named_with_what_there_is(bench: Bench) -> None:
    bench.drafted()
    with pytest.raises(WrongUse, match="no version 7 of house-mm") as number:
        bench.book.version("house-mm", 7)
    assert "1" in number.value.hint
    with pytest.raises(WrongUse, match="no rule set 'house-m'") as name:
        bench.book.in_force("house-m")
    assert "house-mm" in name.value.hint
