"""Which version judges at a moment: dates, roll-backs, retired rule sets, clocks that go wrong."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dscope_gui.domain.rule_version import RuleEvent, RuleState, RuleVersion
from dscope_gui.errors import NotInForce, WrongUse
from dscope_gui.rules import list_rule_sets, load_rule_set, rule_set_sha256
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook, parse_version_name
from tests.workstation.rule_book.conftest import ANN, DORA, HOUSE, QUINN, SHIPPED, TOM, Bench, SetClock, stricter

DAY = timedelta(days=1)


def test_without_a_release_the_shipped_rule_sets_judge(bench: Bench) -> None:
    assert bench.book.names() == list_rule_sets()
    for name in list_rule_sets():
        shipped = bench.book.in_force(name)
        assert (shipped.rule_set, shipped.version) == (load_rule_set(name), 0)


def test_a_version_whose_date_comes_is_in_force_without_a_restart(bench: Bench) -> None:
    bench.released()
    bench.released(stricter(), bench.clock.now() + DAY)
    assert bench.book.in_force("house-mm").version == 1
    assert bench.book.version("house-mm", 2).state is RuleState.APPROVED
    bench.clock.goes_on(days=1)
    assert bench.book.in_force("house-mm").version == 2
    assert bench.book.version("house-mm", 1).state is RuleState.APPROVED


def test_what_another_station_releases_judges_here_at_once(bench: Bench, tmp_path: Path) -> None:
    another = SqliteStore(tmp_path / "history")
    there = RuleBook(another.rules, bench.clock)
    assert bench.book.current("house-mm") is None
    draft = there.save_draft(there.draft_of(HOUSE), DORA)
    there.approve("house-mm", 1, QUINN, sha256=draft.sha256)
    another.close()
    assert bench.book.in_force("house-mm").version == 1


def test_a_roll_back_puts_an_earlier_version_in_force_at_once(bench: Bench) -> None:
    bench.released()
    bench.clock.goes_on(hours=1)
    bench.released(stricter())
    bench.clock.goes_on(hours=1)
    back = bench.book.roll_back("house-mm", 1, DORA, "too many false alarms")
    assert bench.book.in_force("house-mm") == back
    assert back.events[-1].reason == "too many false alarms"
    assert bench.book.version("house-mm", 2).state is RuleState.APPROVED
    assert bench.book.roll_back("house-mm", 2, QUINN, "mended").state is RuleState.IN_FORCE


def test_a_roll_back_to_the_shipped_rule_set_keeps_what_it_said(bench: Bench) -> None:
    shipped = load_rule_set(SHIPPED)
    bench.released(stricter(shipped))
    back = bench.book.roll_back(SHIPPED, 0, DORA, "as it was")
    assert (back.state, back.rule_set) == (RuleState.IN_FORCE, shipped)
    assert bench.store.rules.by_hash(rule_set_sha256(shipped)) == shipped


def test_a_roll_back_needs_qa_a_reason_and_a_version_that_was_in_force(bench: Bench) -> None:
    bench.released()
    bench.released(stricter())
    with pytest.raises(WrongUse, match="needs a reason"):
        bench.book.roll_back("house-mm", 1, QUINN, " ")
    for by in (TOM, ANN):
        with pytest.raises(WrongUse, match="may not put"):
            bench.book.roll_back("house-mm", 1, by, "because")
    with pytest.raises(WrongUse, match="is in force"):
        bench.book.roll_back("house-mm", 2, QUINN, "because")
    bench.drafted()
    with pytest.raises(WrongUse, match="is a draft"):
        bench.book.roll_back("house-mm", 3, QUINN, "because")
    bench.released(stricter(min_detect_um=1.2), bench.clock.now() + DAY)
    with pytest.raises(WrongUse, match="not in force yet"):
        bench.book.roll_back("house-mm", 4, QUINN, "because")


def test_a_rule_set_without_a_version_in_force_judges_nothing_and_says_why(bench: Bench) -> None:
    bench.drafted()
    with pytest.raises(NotInForce, match="version 1 is a draft"):
        bench.book.in_force("house-mm")
    bench.released(stricter(), bench.clock.now() + DAY)
    with pytest.raises(NotInForce, match=r"version 2 begins on \d{4}-\d\d-\d\d \d\d:\d\d"):
        bench.book.in_force("house-mm")
    bench.book.retire("house-mm", 2, DORA, "never mind")
    with pytest.raises(NotInForce, match=r"house-mm is in force: version 2 was retired on .* by Dora") as refused:
        bench.book.in_force("house-mm")
    assert "another rule set" in refused.value.hint


def test_it_is_known_before_what_judges_once_a_version_is_retired(bench: Bench) -> None:
    bench.released()
    bench.released(stricter())
    following = bench.book.after_retiring("house-mm", 2)
    assert following is not None and following.version == 1
    bench.book.retire("house-mm", 2, QUINN, "wrong")
    assert bench.book.in_force("house-mm").version == 1
    assert bench.book.after_retiring("house-mm", 1) is None


def test_a_whole_rule_set_is_retired_the_shipped_one_as_well(bench: Bench) -> None:
    bench.released(stricter(load_rule_set(SHIPPED)))
    assert {one.state for one in bench.book.retire_all(SHIPPED, QUINN, "replaced")} == {RuleState.RETIRED}
    with pytest.raises(NotInForce, match="retired"):
        bench.book.in_force(SHIPPED)
    with pytest.raises(WrongUse, match="retired already"):
        bench.book.retire(SHIPPED, 0, QUINN, "again")
    again = bench.released(load_rule_set(SHIPPED))
    assert (again.version, again.state) == (2, RuleState.IN_FORCE)


def test_only_qa_retires_but_a_drafter_may_give_up_a_draft(bench: Bench) -> None:
    bench.released()
    with pytest.raises(WrongUse, match="may not retire"):
        bench.book.retire("house-mm", 1, TOM, "because")
    with pytest.raises(WrongUse, match="needs a reason"):
        bench.book.retire("house-mm", 1, QUINN, "")
    bench.drafted(stricter(), TOM)
    assert bench.book.retire("house-mm", 2, TOM, "not needed").state is RuleState.RETIRED
    assert bench.book.in_force("house-mm").version == 1


def test_a_clock_that_was_set_back_undoes_no_release(bench: Bench) -> None:
    bench.released()
    bench.clock.goes_on(days=1)
    bench.released(stricter())
    bench.clock.goes_on(days=-30)
    assert bench.book.in_force("house-mm").version == 2
    third = bench.released(stricter(min_detect_um=1.8))
    assert bench.book.in_force("house-mm") == third
    bench.book.roll_back("house-mm", 2, QUINN, "because")
    assert bench.book.in_force("house-mm").version == 2


class CountingShelf:
    """How often a shelf is really read."""

    def __init__(self, store: SqliteStore) -> None:
        self._shelf, self.reads = store.rules, 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._shelf, name)

    def versions(self, name: str) -> Sequence[RuleVersion]:
        self.reads += 1
        return self._shelf.versions(name)

    def add_step(self, event: RuleEvent, *content: object, **over: object) -> None:
        self._shelf.add_step(event, *content, **over)  # type: ignore[arg-type] # handed on as it came


def test_the_shelf_is_read_once_until_somebody_adds_a_step(bench: Bench) -> None:
    bench.released()
    shelf = CountingShelf(bench.store)
    book = RuleBook(shelf, bench.clock)  # type: ignore[arg-type] # mypy does not see through __getattr__
    for _ in range(50):
        book.in_force("house-mm")
        bench.clock.goes_on(days=1)
    assert shelf.reads == 1
    bench.drafted(stricter())
    book.in_force("house-mm")
    assert shelf.reads == 2


def test_the_present_moment_is_no_past_also_right_after_another_step(bench: Bench) -> None:
    assert bench.released(HOUSE, bench.clock.now()).state is RuleState.IN_FORCE
    assert bench.released(stricter(), bench.clock.now()).state is RuleState.IN_FORCE


@given(steps=st.lists(st.tuples(st.sampled_from(["release", "ahead", "back", "retire", "wait"]), st.integers(0, 9))))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_was_done_at_most_one_version_judges_and_contents_stay(
    steps: list[tuple[str, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = SqliteStore(tmp_path_factory.mktemp("any") / "history")
    bench = Bench(RuleBook(store.rules, clock := SetClock()), clock, store)
    contents: dict[int, str] = {}
    for what, number in steps:
        before = bench.book.versions("house-mm")
        try:
            if what in ("release", "ahead"):
                ahead = clock.now() + number * DAY if what == "ahead" else None
                contents[len(before) + 1] = bench.released(stricter(min_detect_um=1 + number / 10), ahead).sha256
            elif what == "back":
                assert bench.book.roll_back("house-mm", number, QUINN, "r").state is RuleState.IN_FORCE
            elif what == "retire":
                assert bench.book.retire("house-mm", number, QUINN, "r").state is RuleState.RETIRED
            else:
                clock.goes_on(days=number - 2)
        except WrongUse:
            assert bench.book.versions("house-mm") == before
    versions = bench.book.versions("house-mm")
    assert {one.version: one.sha256 for one in versions} == contents
    assert sum(one.state is RuleState.IN_FORCE for one in versions) <= 1
    judging = bench.book.current("house-mm")
    assert judging is None or judging.effective_from is not None
    store.close()


@pytest.mark.parametrize(("text", "named"), [("a", ("a", None)), ("a@3", ("a", 3)), ("a.b-c@0", ("a.b-c", 0))])
def test_versions_are_named_as_records_name_them(text: str, named: tuple[str, int | None]) -> None:
    assert parse_version_name(text) == named


@pytest.mark.parametrize("text", ["a@", "@3", "a@x", "a@-1", "a@²"])
def test_what_names_no_version_is_refused(text: str) -> None:
    with pytest.raises(WrongUse, match="names no version"):
        parse_version_name(text)
