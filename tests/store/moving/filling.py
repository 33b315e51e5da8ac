"""A history that holds one of everything, and what it says of itself without its own numbers."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.domain.rule_version import RuleEvent, RuleStep
from dscope_gui.domain.station_check import Override
from dscope_gui.protocols import ResultStore
from dscope_gui.rules import load_rule_set, rule_set_sha256
from dscope_gui.store import PostgresStore
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from dscope_gui.store.sql_store import SqlStore
from tests import hand_built
from tests.store.entries import entry, id_of
from tests.workstation.station_check.results import check

ALL = HistoryQuery()
NOON = hand_built.NOON


def fill_with_everything(store: ResultStore, first: int = 1) -> None:
    """Inspections, one of them after a cleaning and without a serial; bookings, checks, rules and audit lines."""
    entries = [entry(first), entry(first + 1, serial=""), entry(first + 3)]
    for one in entries:
        store.add(one)
    store.add(entry(first + 2, serial="", before=id_of(entries[1])))
    store.add_event(Event(id_of(entries[0]), EventKind.BOOKED, NOON, "Ann"))
    store.add_event(Event(id_of(entries[0]), EventKind.UNDONE, NOON + timedelta(minutes=1), "Ann", "wrong part"))
    store.checks.add_check(check(first))
    store.checks.add_override(Override(NOON, "Quinn", "urgent", check(first).id))
    rules = load_rule_set("iec61300-3-35-2015-sm-upc").model_copy(update={"id": "house"})
    sha256 = rule_set_sha256(rules)
    store.rules.add_step(RuleEvent(RuleStep.SAVED, "house", 1, sha256, NOON, "Tom", "draft"), rules)
    store.rules.add_step(RuleEvent(RuleStep.APPROVED, "house", 1, sha256, NOON, "Quinn", "good", NOON))
    store.audit.note(AuditLine(AuditKind.SETTINGS_CHANGED, NOON, "Tom", subject="light", before=1, after={"a": [2.5]}))


def is_whole(store: SqlStore) -> bool:
    """Whether the store's own seal holds, and those of what came into it."""
    return not fault_kinds(store)


def fault_kinds(store: SqlStore) -> set[str]:
    """What is wrong."""
    if isinstance(store, PostgresStore):
        seal = store.folder.parent / "seal"
        report = verify_shared_history(store.address, store.folder, seal, on_progress=lambda _done, _total: None)
    else:
        report = verify_history(store.folder)
    return {fault.kind.value for fault in report.faults}


def told(store: ResultStore) -> dict[str, Any]:
    """Everything that a history says, but the lines about its own key."""
    lines = store.find(ALL, limit=10_000)
    audit = store.audit.lines(AuditQuery(), limit=10_000)
    return {
        "inspections": [store.get(line.id).record for line in lines],
        "lines": lines,
        "events": [store.get(line.id).events for line in lines],
        "checks": store.checks.checks(limit=999),
        "override": store.checks.last_override(),
        "rules": [store.rules.versions(name) for name in store.rules.names()],
        "audit": sorted(repr(line) for line in audit if line.kind is not AuditKind.KEY_MADE),
        "latest": store.count(HistoryQuery(latest_only=True)),
        "trend": store.trend(ALL),
    }
