"""What a stored inspection's rule set was: shipped, of the station, retired since, or gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.stored_rules import stored_rules
from tests import hand_built
from tests.workstation.rule_book.conftest import DORA, HOUSE, QUINN, SHIPPED, Bench, SetClock, stricter


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    store, clock = SqliteStore(tmp_path / "history"), SetClock()
    yield Bench(RuleBook(store.rules, clock), clock, store)
    store.close()


def judged_by(rules: RuleSet) -> Record:
    record = record_of(hand_built.inspection())
    record["verdict"]["rule_set"] = rules.id
    record["verdict"]["rule_set_sha256"] = rule_set_sha256(rules)
    return record


def test_a_version_that_was_superseded_and_retired_is_still_known_by_its_hash(bench: Bench) -> None:
    bench.released()
    bench.released(stricter())
    bench.book.retire("house-mm", 1, QUINN, "too lax")
    told = stored_rules(judged_by(HOUSE), bench.store.rules)
    assert (told.title, told.notice, told.version) == (HOUSE.title, HOUSE.notice, 1)
    assert told.retired is not None and (told.retired.by, told.retired.reason) == ("Quinn", "too lax")
    newer = stored_rules(judged_by(stricter()), bench.store.rules)
    assert (newer.version, newer.retired) == (2, None)
    assert newer.decision == HOUSE.decided_by.wording


def test_a_shipped_rule_set_is_version_0_with_or_without_a_shelf(bench: Bench) -> None:
    shipped = load_rule_set(SHIPPED)
    for shelf in (None, bench.store.rules):
        told = stored_rules(judged_by(shipped), shelf)
        assert (told.title, told.version, told.is_at_hand) == (shipped.title, 0, True)


def test_a_content_that_no_version_has_any_more_is_known_without_a_number(bench: Bench) -> None:
    draft = bench.drafted()
    bench.book.save_draft(bench.book.draft(draft).with_content(stricter()), DORA)
    told = stored_rules(judged_by(HOUSE), bench.store.rules)
    assert (told.title, told.version) == (HOUSE.title, None)


def test_what_is_gone_is_told_by_name_and_hash_alone(bench: Bench) -> None:
    for rules in (stricter(load_rule_set(SHIPPED)), HOUSE):
        told = stored_rules(judged_by(rules), bench.store.rules)
        assert (told.name, told.sha256) == (rules.id, rule_set_sha256(rules))
        assert (told.title, told.version, told.is_at_hand) == ("", None, False)
