"""How steps in the life of rule sets become rows of the history, and rows become versions again."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any

from sqlalchemy import Row

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleState, RuleStep, RuleVersion, in_force
from dscope_gui.rules import parse_rule_set, rule_set_line
from dscope_gui.store.rows import storable

_BEFORE_ALL_DATES = datetime.min.replace(tzinfo=UTC)


def content_row(content: RuleSet, sha256: str) -> dict[str, object]:
    return {"sha256": sha256, "line": rule_set_line(content)}


def step_row(event: RuleEvent) -> dict[str, object]:
    return {
        "rule_set": event.rule_set,
        "version": event.version,
        "step": event.step.value,
        "sha256": event.sha256,
        "at": _utc(event.at),
        "by": storable(event.by),
        "reason": storable(event.reason),
        "effective_from": None if event.effective_from is None else _utc(event.effective_from),
    }


def event_of(row: Row[Any]) -> RuleEvent:
    return RuleEvent(
        step=RuleStep(row.step),
        rule_set=row.rule_set,
        version=row.version,
        sha256=row.sha256,
        at=datetime.fromisoformat(row.at),
        by=row.by,
        reason=row.reason,
        effective_from=None if row.effective_from is None else datetime.fromisoformat(row.effective_from),
    )


@lru_cache(maxsize=256)
def content_of(line: str) -> RuleSet:
    """The rule set of a row; read once, as what is stored never changes."""
    return parse_rule_set(json.loads(line), origin="in the history")


def versions_of(rows: Sequence[Row[Any]]) -> tuple[RuleVersion, ...]:
    """All versions of one rule set.

    Parameters
    ----------
    rows : its steps with the lines of their contents, by version, the oldest step first.
    """
    found = [_version(list(steps)) for _, steps in groupby(rows, key=lambda row: row.version)]
    return in_force(found, _BEFORE_ALL_DATES)


def _version(rows: list[Row[Any]]) -> RuleVersion:
    events = tuple(event_of(row) for row in rows)
    last = rows[-1]
    dates = [event.effective_from for event in events if event.effective_from is not None]
    return RuleVersion(
        rule_set=content_of(last.line),
        version=last.version,
        sha256=last.sha256,
        state=RuleState.DRAFT,
        events=events,
        effective_from=dates[-1] if dates else None,
    )


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
