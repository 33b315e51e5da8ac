"""The import of a whole history: what it refuses, what it counts, and that it may be broken off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import WrongUse
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store.moving import importing
from dscope_gui.store.moving.importing import Imported, import_history
from dscope_gui.store.moving.moving import Moved
from dscope_gui.store.moving.proof import OriginReport, prove_origin
from dscope_gui.store.sql_store import SqlStore
from tests.hand_built import NOON
from tests.store.entries import entry
from tests.store.moving.filling import fill_with_everything, is_whole, told

ALL = HistoryQuery()


def bring(source: SqlStore, target: SqlStore, *, merge: bool = False, leave_rules: bool = False) -> Imported:
    return import_history(source.place, target.place, lambda _moved: None, merge=merge, leave_rules=leave_rules)


def test_counts_are_compared_and_the_seal_is_proven(source: SqlStore, target: SqlStore) -> None:
    done = bring(source, target)
    assert done.is_whole and done.moved.is_complete
    counts = {count.kind: count.arrived for count in done.counts}
    assert counts[SealedKind.INSPECTION] == 4 and counts[SealedKind.BOOKING] == 2
    assert counts[SealedKind.RULE_STEP] == 2 and counts[SealedKind.AUDIT] > 3
    assert done.proof.rows - 1 == sum(counts.values()) == done.proof.contents  # the key signs there alone


def test_an_import_that_is_broken_off_goes_on_where_it_stopped(source: SqlStore, target: SqlStore) -> None:
    for number in range(100, 400):
        source.audit.note(_line(number))

    def stop(moved: Moved) -> None:
        assert moved.looked_at == 200
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_history(source.place, target.place, stop)
    done = bring(source, target)
    assert done.is_whole and done.moved.looked_at < 200
    assert told(target) == told(source)
    assert bring(source, target).moved.new == 0


def test_a_server_knows_at_once_how_much_it_holds(make: Callable[[str, str], SqlStore]) -> None:
    source, target = make("file", "a"), make("server", "b")
    fill_with_everything(source)
    bring(source, target)
    with target.place.reading() as connection:
        known = connection.exec_driver_sql("SELECT reltuples FROM pg_class WHERE relname = 'inspections'").scalar()
    assert known == 4, "autovacuum is off here"


def test_the_proof_holds_no_transaction_of_the_source(
    make: Callable[[str, str], SqlStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = make("server", "a"), make("file", "b")
    fill_with_everything(source)
    held: list[object] = []

    def proving(here: Connection, origin: str) -> OriginReport:
        with source.place.reading() as connection:
            idle = "SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction' AND datname = %s"
            name = connection.exec_driver_sql("SELECT current_database()").scalar()
            held.append(connection.exec_driver_sql(idle, (name,)).scalar())
        return prove_origin(here, origin)

    monkeypatch.setattr(importing, "prove_origin", proving)
    assert bring(source, target).is_whole
    assert held == [0], "a server ends a transaction in which nothing is asked for half a minute"


def test_into_a_history_of_others_only_on_wish(source: SqlStore, target: SqlStore) -> None:
    target.add(entry(50))
    with pytest.raises(WrongUse, match="holds other inspections"):
        bring(source, target)
    assert target.count(ALL) == 1
    assert bring(source, target, merge=True).is_whole
    assert target.count(ALL) == 5
    assert is_whole(target)


def test_a_history_is_not_imported_into_itself(source: SqlStore) -> None:
    with pytest.raises(WrongUse, match="the same one"):
        bring(source, source)


def test_contradicting_rule_sets_are_refused_before_anything_is_moved(source: SqlStore, target: SqlStore) -> None:
    other = load_rule_set("iec61300-3-35-2015-mm").model_copy(update={"id": "house"})
    target.rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, rule_set_sha256(other), NOON, "Tom"), other)
    with pytest.raises(WrongUse, match="Both histories have house@1"):
        bring(source, target)
    assert target.count(ALL) == 0
    assert bring(source, target, leave_rules=True).is_whole
    assert target.count(ALL) == 4 and target.rules.versions("house")[0].rule_set == other


def _line(number: int) -> AuditLine:
    return AuditLine(AuditKind.LOGIN, NOON, f"Person {number}")
