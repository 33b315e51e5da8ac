"""The tables of the history as the newest migration leaves them."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, MetaData, Table, Text, literal_column

REVISION: Final = "0008"
"""Of the newest migration: the revision of every history that this program has opened."""

METADATA: Final = MetaData()

INSPECTIONS: Final = Table(
    "inspections",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("captured_at", Text, nullable=False, comment="UTC, as in the record"),
    Column("day", Integer, nullable=False, comment="of captured_at, since 1970-01-01 UTC"),
    Column("part", Text, nullable=False),
    Column("serial", Text, nullable=False),
    Column("serial_folded", Text, nullable=False, comment="serial without upper and lower case"),
    Column("lot", Text, nullable=False),
    Column("operator", Text, nullable=False),
    Column("station", Text, nullable=False),
    Column("piece", Text, nullable=False, comment="the same for all inspections of one part in one lot"),
    Column("answer", Text, nullable=False),
    Column("rule_set", Text, nullable=False),
    Column("focus", Float, comment="0 to 1"),
    Column("light", Float, comment="mean grey level"),
    Column("defects", Integer, nullable=False),
    Column("cleanings", Integer, nullable=False),
    Column("before", Text, comment="id of the inspection before the part was cleaned"),
    Column("first_reason", Text, nullable=False),
    Column("picture", Text, nullable=False, comment="path from the history's folder"),
)
"""What is looked for and listed; kept narrow, because lists and trends read all of it."""

RECORDS: Final = Table(
    "records",
    METADATA,
    Column("inspection", Integer, ForeignKey("inspections.number"), primary_key=True),
    Column("line", Text, nullable=False, comment="dscope.inspection/1, one line of JSON"),
)

DEFECT_COUNTS: Final = Table(
    "defect_counts",
    METADATA,
    Column("inspection", Integer, ForeignKey("inspections.number"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("zone", Text, primary_key=True),
    Column("day", Integer, nullable=False, comment="that of the inspection"),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

EVENTS: Final = Table(
    "events",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("inspection", Integer, ForeignKey("inspections.number"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False, comment="UTC"),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
)

IS_CONDITIONAL: Final = literal_column("""instr(line, '"conditional":true') > 0""", Boolean)
"""Of a record's line. Within a text of the record the quotes would be escaped, so that only the name is found."""

DISPUTED: Final = literal_column("""(length(line) - length(replace(line, '"disputed":true', ''))) / 15""", Integer)
"""Number of marks of which the judges disagree, of a record's line; 15 letters for each."""
HAS_DISPUTED: Final = literal_column("""instr(line, '"disputed":true') > 0""", Boolean)

Index("conditional_records", RECORDS.c.inspection, sqlite_where=IS_CONDITIONAL)
Index("disputed_records", RECORDS.c.inspection, sqlite_where=HAS_DISPUTED)
Index("inspections_by_time", INSPECTIONS.c.captured_at, INSPECTIONS.c.id)
Index("inspections_by_lot", INSPECTIONS.c.lot, INSPECTIONS.c.captured_at)
Index("inspections_by_piece", INSPECTIONS.c.piece, INSPECTIONS.c.number)
Index("inspections_by_day", INSPECTIONS.c.day, INSPECTIONS.c.answer, INSPECTIONS.c.focus, INSPECTIONS.c.light)
Index("defects_by_day", DEFECT_COUNTS.c.day, DEFECT_COUNTS.c.kind, DEFECT_COUNTS.c.zone, DEFECT_COUNTS.c.count)
Index("events_by_inspection", EVENTS.c.inspection, EVENTS.c.number)

CHECKS: Final = Table(
    "checks",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("ended_at", Text, nullable=False, comment="UTC"),
    Column("by", Text, nullable=False),
    Column("is_green", Integer, nullable=False),
    Column("line", Text, nullable=False, comment="the whole check, one line of JSON"),
)

CHECK_READINGS: Final = Table(
    "check_readings",
    METADATA,
    Column("check_number", Integer, ForeignKey("checks.number"), primary_key=True),
    Column("series", Text, primary_key=True, comment="step.reading, such as light.focus"),
    Column("value", Float, nullable=False),
    Column("lower", Float),
    Column("upper", Float),
    Column("unit", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""What the control charts draw."""

CHECK_EVENTS: Final = Table(
    "check_events",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("subject", Text, nullable=False, comment="a golden connector or a series; empty for an override"),
    Column("at", Text, nullable=False, comment="UTC"),
    Column("by", Text, nullable=False),
    Column("line", Text, nullable=False, comment="what it is about, one line of JSON"),
)

Index("check_readings_by_series", CHECK_READINGS.c.series, CHECK_READINGS.c.check_number)
Index("check_events_by_kind", CHECK_EVENTS.c.kind, CHECK_EVENTS.c.subject, CHECK_EVENTS.c.number)

RULE_CONTENTS: Final = Table(
    "rule_contents",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("line", Text, nullable=False, comment="the rule set, one line of JSON"),
    sqlite_with_rowid=False,
)
"""Each content once, however often it was saved, approved or put in force again."""

RULE_STEPS: Final = Table(
    "rule_steps",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("rule_set", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("step", Text, nullable=False),
    Column("sha256", Text, ForeignKey("rule_contents.sha256"), nullable=False),
    Column("at", Text, nullable=False, comment="UTC"),
    Column("by", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("effective_from", Text, comment="UTC"),
)

Index("rule_steps_by_version", RULE_STEPS.c.rule_set, RULE_STEPS.c.version, RULE_STEPS.c.number)

AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("at", Text, nullable=False, comment="UTC"),
    Column("by", Text, nullable=False),
    Column("role", Text, nullable=False, comment="empty for what the program does of itself"),
    Column("subject", Text, nullable=False),
    Column("before", Text, comment="JSON"),
    Column("after", Text, comment="JSON"),
    Column("reason", Text, nullable=False),
    Column("folded", Text, nullable=False, comment="all its words without upper and lower case"),
)

SEAL_KEYS: Final = Table(
    "seal_keys",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("pem", Text, nullable=False),
    Column("made_at", Text, nullable=False, comment="UTC, when it first signed here"),
)


def _of_a_row() -> tuple[Column[Any], ...]:
    """What a row of a ledger says, without its number."""
    return (
        Column("kind", Text, nullable=False),
        Column("reference", Integer, nullable=False, comment="number of the thing in its own table"),
        Column("name", Text, nullable=False, comment="what people call it"),
        Column("content", Text, nullable=False, comment="sha256 of all its columns"),
        Column("picture", Text, nullable=False, comment="sha256 of its picture's file, or empty"),
        Column("at", Text, nullable=False, comment="UTC"),
        Column("is_adopted", Integer, nullable=False, comment="it was there before the ledger"),
        Column("previous", Text, nullable=False, comment="chain of the row before"),
        Column("key", Text, nullable=False, comment="fingerprint"),
        Column("chain", Text, nullable=False, comment="sha256 of the columns above"),
        Column("signature", Text, nullable=False, comment="Ed25519 over chain"),
    )


LEDGER: Final = Table("ledger", METADATA, Column("number", Integer, primary_key=True), *_of_a_row())
"""One row for everything stored, see `store.seal`."""

ARRIVALS: Final = Table(
    "arrivals",
    METADATA,
    Column("origin", Text, primary_key=True, comment="chain of the first row of the ledger where it comes from"),
    Column("number", Integer, primary_key=True, autoincrement=False, comment="in that ledger"),
    *_of_a_row(),
    Column("here", Integer, comment="number of the thing in its own table here; NULL where it was gone there"),
)
"""One row for everything that came from another history, as that history's ledger sealed it; see `store.moving`."""

Index("arrivals_by_thing", ARRIVALS.c.kind, ARRIVALS.c.here)
Index("audit_by_time", AUDIT.c.at)
Index("ledger_by_thing", LEDGER.c.kind, LEDGER.c.reference, unique=True)
