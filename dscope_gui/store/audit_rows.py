"""How a line of the audit trail becomes a row of the history, and a row becomes a line again."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from pydantic import JsonValue
from sqlalchemy import Connection, Row

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.station import Role
from dscope_gui.store.rows import folded, storable
from dscope_gui.store.tables import AUDIT


def insert_audit(connection: Connection, line: AuditLine) -> int:
    """Store a line; returns its number."""
    number: int = connection.execute(AUDIT.insert().returning(AUDIT.c.number), audit_row(line)).scalar_one()
    return number


def audit_row(line: AuditLine) -> dict[str, object]:
    before, after = _json(line.before), _json(line.after)
    words = (line.by, line.subject, line.reason, _words(line.before), _words(line.after))
    return {
        "kind": line.kind.value,
        "at": utc(line.at),
        "by": storable(line.by),
        "role": "" if line.role is None else line.role.value,
        "subject": storable(line.subject),
        "before": before,
        "after": after,
        "reason": storable(line.reason),
        "folded": folded("\n".join(filter(None, words))),
    }


def line_of(row: Row[Any]) -> AuditLine:
    return AuditLine(
        kind=AuditKind(row.kind),
        at=datetime.fromisoformat(row.at),
        by=row.by,
        role=Role(row.role) if row.role else None,
        subject=row.subject,
        before=None if row.before is None else json.loads(row.before),
        after=None if row.after is None else json.loads(row.after),
        reason=row.reason,
    )


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _json(value: JsonValue) -> str | None:
    """In ASCII: what no database text holds is escaped, and comes back as it was."""
    return None if value is None else json.dumps(value, separators=(",", ":"))


def _words(value: JsonValue) -> str:
    return "" if value is None else json.dumps(value, ensure_ascii=False)
