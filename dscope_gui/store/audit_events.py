"""Lines of the audit trail that the history writes by itself, in the same transaction as the event they are about."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from pydantic import JsonValue

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.differences import differing
from dscope_gui.domain.history import Event, EventKind
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleStep, RuleVersion
from dscope_gui.domain.seal import SealedKind
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import Baseline, GoldenEvent, Override
from dscope_gui.rules import rule_set_line
from dscope_gui.store.audit_rows import insert_audit
from dscope_gui.store.seal.ledger import Sealing

_OF_QA: Final = (RuleStep.APPROVED, RuleStep.ROLLED_BACK)
"""Nobody else may; drafts are written and given up by technicians too."""


def note_with(writing: Sealing, line: AuditLine | None) -> None:
    """Add a line to a transaction that is under way."""
    if line is not None:
        writing.seal(SealedKind.AUDIT, insert_audit(writing.connection, line))


def of_booking(event: Event) -> AuditLine | None:
    """That a part was booked is no news; that it was taken back is."""
    if event.kind is not EventKind.UNDONE:
        return None
    return AuditLine(
        AuditKind.BOOKING_UNDONE,
        event.at,
        event.by,
        subject=event.inspection,
        before=EventKind.BOOKED.value,
        after=EventKind.UNDONE.value,
        reason=event.reason,
    )


def of_check(event: Override | GoldenEvent | Baseline) -> AuditLine:
    """Production opened without a green check, a golden connector taught or forgotten, limits of a chart chosen."""
    if isinstance(event, Override):
        # The lock lets nobody else do it.
        after: JsonValue = {"after_check": event.after_check}
        return AuditLine(AuditKind.CHECK_OVERRIDDEN, event.at, event.by, Role.QA, after=after, reason=event.reason)
    if isinstance(event, GoldenEvent):
        taught = None if event.connector is None else event.connector.part
        return AuditLine(AuditKind.GOLDEN_CHANGED, event.at, event.by, subject=event.name, after=taught)
    checks: JsonValue = {"first": event.first, "last": event.last}
    return AuditLine(AuditKind.BASELINE_CHOSEN, event.at, event.by, subject=event.series, after=checks)


def of_rules(event: RuleEvent, content: RuleSet | None, versions: Sequence[RuleVersion]) -> AuditLine:
    """A step in the life of a rule set; of a saved draft what differs from what was there before.

    Parameters
    ----------
    versions : of the rule set, as they were before this step.
    """
    before: JsonValue = None
    said: dict[str, JsonValue] = {"step": event.step.value, "sha256": event.sha256}
    after: JsonValue = said
    if event.step is RuleStep.SAVED and content is not None:
        earlier = _earlier(event, versions)
        before, after = differing({} if earlier is None else _plain(earlier), _plain(content))
    elif event.effective_from is not None:
        after = {**said, "effective_from": event.effective_from.isoformat()}
    return AuditLine(
        AuditKind.RULE_STEP,
        event.at,
        event.by,
        Role.QA if event.step in _OF_QA else None,
        subject=f"{event.rule_set}@{event.version} {event.step.value}",
        before=before or None,
        after=after,
        reason=event.reason,
    )


def _earlier(event: RuleEvent, versions: Sequence[RuleVersion]) -> RuleSet | None:
    """The draft itself, or the version before it."""
    up_to = [version for version in versions if version.version <= event.version]
    return up_to[-1].rule_set if up_to else None


def _plain(content: RuleSet) -> JsonValue:
    plain: JsonValue = json.loads(rule_set_line(content))
    return plain
