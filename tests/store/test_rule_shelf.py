"""Versions of rule sets in the history: every step is kept, nothing approved is changed, nothing unseen is released."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

import pytest

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleState, RuleStep
from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.protocols import RuleShelf
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import SqlStore
from tests.hand_built import NOON
from tests.store.places import Place

Opener: TypeAlias = Callable[[], RuleShelf]
TABLES = ("rule_contents", "rule_steps")
SHIPPED = load_rule_set("iec61300-3-35-2015-mm")
ONE = SHIPPED.model_copy(update={"id": "house-mm", "title": "House, multimode"})
TWO = ONE.model_copy(update={"min_detect_um": 1.5})
HOUR = timedelta(hours=1)


@pytest.fixture
def opener(place: Place) -> Iterator[Opener]:
    """Opens the same shelf anew each time it is called."""
    opened: list[SqlStore] = []

    def open_again() -> RuleShelf:
        opened.append(place.open())
        return opened[-1].rules

    yield open_again
    for one in opened:
        one.close()


@pytest.fixture
def shelf(opener: Opener) -> RuleShelf:
    return opener()


def step(kind: RuleStep, content: RuleSet = ONE, version: int = 1, by: str = "Quinn") -> RuleEvent:
    effective = NOON + HOUR if kind in (RuleStep.APPROVED, RuleStep.ROLLED_BACK) else None
    return RuleEvent(kind, content.id, version, rule_set_sha256(content), NOON, by, "because", effective)


def save(shelf: RuleShelf, content: RuleSet = ONE, version: int = 1, by: str = "Dora") -> RuleEvent:
    event = step(RuleStep.SAVED, content, version, by)
    shelf.add_step(event, content)
    return event


def test_what_was_saved_and_approved_comes_back_whole(opener: Opener) -> None:
    shelf = opener()
    saved, approved = save(shelf), step(RuleStep.APPROVED)
    shelf.add_step(approved)
    for again in (shelf, opener()):
        (version,) = again.versions("house-mm")
        assert (version.name, version.rule_set, version.sha256) == ("house-mm@1", ONE, rule_set_sha256(ONE))
        assert version.events == (saved, approved)
        assert (version.state, version.effective_from) == (RuleState.APPROVED, NOON + HOUR)
        assert version.drafted_by == {"Dora"}


def test_a_draft_holds_what_was_saved_last_and_every_content_is_kept(shelf: RuleShelf) -> None:
    save(shelf)
    save(shelf, TWO, by="Don")
    (version,) = shelf.versions("house-mm")
    assert (version.rule_set, version.state) == (TWO, RuleState.DRAFT)
    assert version.drafted_by == {"Dora", "Don"}
    assert shelf.by_hash(rule_set_sha256(ONE)) == ONE
    assert shelf.by_hash(rule_set_sha256(TWO)) == TWO
    assert shelf.by_hash("0" * 64) is None


def test_a_content_that_comes_back_is_the_same_content(shelf: RuleShelf) -> None:
    for version, content in enumerate((ONE, TWO, ONE), 1):
        save(shelf, content, version)
    assert [one.rule_set for one in shelf.versions("house-mm")] == [ONE, TWO, ONE]


def test_each_rule_set_has_its_own_versions(shelf: RuleShelf) -> None:
    other = ONE.model_copy(update={"id": "a-first"})
    save(shelf)
    save(shelf, other)
    assert list(shelf.names()) == ["a-first", "house-mm"]
    assert [one.rule_set for one in shelf.versions("a-first")] == [other]
    assert list(shelf.versions("never-seen")) == []


def test_the_number_of_steps_tells_whether_anything_happened(opener: Opener) -> None:
    shelf, another = opener(), opener()
    before = shelf.count_steps()
    save(another)
    assert (before, shelf.count_steps()) == (0, 1)


def test_nothing_is_saved_into_an_approved_version(shelf: RuleShelf) -> None:
    save(shelf)
    shelf.add_step(step(RuleStep.APPROVED))
    with pytest.raises(WrongUse, match="house-mm@1 is approved") as refused:
        save(shelf, TWO)
    assert "new draft" in refused.value.hint
    assert shelf.versions("house-mm")[0].rule_set == ONE


def test_only_what_is_there_and_was_saved_last_is_approved_once(shelf: RuleShelf) -> None:
    with pytest.raises(WrongUse, match="no version 1"):
        shelf.add_step(step(RuleStep.APPROVED))
    save(shelf)
    save(shelf, TWO)
    with pytest.raises(WrongUse, match="changed meanwhile"):
        shelf.add_step(step(RuleStep.APPROVED, ONE))
    shelf.add_step(step(RuleStep.APPROVED, TWO))
    with pytest.raises(WrongUse, match="approved already"):
        shelf.add_step(step(RuleStep.APPROVED, TWO))
    assert shelf.count_steps() == 3


def test_only_an_approved_version_is_rolled_back_to(shelf: RuleShelf) -> None:
    save(shelf)
    with pytest.raises(WrongUse, match="never approved"):
        shelf.add_step(step(RuleStep.ROLLED_BACK))
    shelf.add_step(step(RuleStep.APPROVED))
    later = replace(step(RuleStep.ROLLED_BACK), effective_from=NOON + 5 * HOUR)
    shelf.add_step(later)
    assert shelf.versions("house-mm")[0].effective_from == NOON + 5 * HOUR


def test_a_retired_version_stays_retired(shelf: RuleShelf) -> None:
    save(shelf)
    shelf.add_step(step(RuleStep.RETIRED))
    for kind in (RuleStep.APPROVED, RuleStep.ROLLED_BACK, RuleStep.RETIRED):
        with pytest.raises(WrongUse, match="house-mm@1 is retired"):
            shelf.add_step(step(kind))
    with pytest.raises(WrongUse, match="retired"):
        save(shelf, TWO)
    assert shelf.versions("house-mm")[0].state is RuleState.RETIRED


def test_a_shipped_rule_set_is_kept_with_what_it_said_when_it_was_touched(shelf: RuleShelf) -> None:
    event = step(RuleStep.ROLLED_BACK, SHIPPED, 0)
    with pytest.raises(WrongUse, match="content"):
        shelf.add_step(event)
    shelf.add_step(event, SHIPPED)
    (version,) = shelf.versions(SHIPPED.id)
    assert version.is_shipped
    assert version.rule_set == SHIPPED
    assert version.events == (event,)
    for kind in (RuleStep.SAVED, RuleStep.APPROVED):
        with pytest.raises(WrongUse):
            shelf.add_step(step(kind, SHIPPED, 0), SHIPPED)


def test_a_content_under_a_wrong_hash_or_name_is_refused(shelf: RuleShelf) -> None:
    for event in (step(RuleStep.SAVED, TWO), replace(step(RuleStep.SAVED), rule_set="another")):
        with pytest.raises(WrongUse, match="not that of"):
            shelf.add_step(event, ONE)
    with pytest.raises(WrongUse):
        shelf.add_step(step(RuleStep.SAVED))
    assert shelf.count_steps() == 0


def test_what_somebody_else_saved_meanwhile_is_not_saved_over(opener: Opener) -> None:
    ours, theirs = opener(), opener()
    save(ours)
    seen = rule_set_sha256(ONE)
    theirs.add_step(step(RuleStep.SAVED, TWO, by="Don"), TWO, over=seen)
    with pytest.raises(WrongUse, match="somebody else"):
        ours.add_step(step(RuleStep.SAVED, ONE), ONE, over=seen)
    with pytest.raises(WrongUse, match="somebody else"):
        ours.add_step(step(RuleStep.SAVED, ONE), ONE, over="")
    assert ours.versions("house-mm")[0].rule_set == TWO


def test_of_two_who_begin_the_same_version_at_once_one_is_refused(opener: Opener) -> None:
    shelves, refused, begin = [opener() for _ in range(4)], [], threading.Barrier(4)

    def add(shelf: RuleShelf, by: str) -> None:
        begin.wait(10)
        try:
            shelf.add_step(step(RuleStep.SAVED, by=by), ONE, over="")
        except WrongUse:
            refused.append(by)

    threads = [threading.Thread(target=add, args=(shelf, f"N{n}")) for n, shelf in enumerate(shelves)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(refused) == 3
    assert shelves[0].count_steps() == 1


def test_signs_that_no_database_holds_are_kept_as_codes(shelf: RuleShelf) -> None:
    shelf.add_step(replace(step(RuleStep.SAVED), by="A\0nn\ud83d", reason="\ud83d"), ONE)
    event = shelf.versions("house-mm")[0].events[0]
    assert (event.by, event.reason) == ("A\\x00nn\\ud83d", "\\ud83d")


@pytest.mark.parametrize("table", TABLES)
def test_no_row_is_changed_removed_or_replaced(place: Place, shelf: RuleShelf, table: str) -> None:
    save(shelf)
    shelf.add_step(step(RuleStep.APPROVED))
    before = place.ask(f"SELECT * FROM {table}")
    for statement in place.changes(table):
        with pytest.raises(place.refused, match="never changed"):
            place.ask(statement)
    assert before and place.ask(f"SELECT * FROM {table}") == before


def test_a_step_that_breaks_off_leaves_no_content_behind(place: Place, shelf: RuleShelf) -> None:
    with place.refusing("rule_steps", "NEW.version > 0"), pytest.raises(StoreUnavailable):
        save(shelf)
    assert shelf.by_hash(rule_set_sha256(ONE)) is None
    save(shelf)
    assert shelf.count_steps() == 1


def test_a_closed_history_takes_no_step(store: SqlStore) -> None:
    store.close()
    with pytest.raises(StoreUnavailable):
        save(store.rules)
