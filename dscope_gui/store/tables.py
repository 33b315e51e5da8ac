"""The tables of the history as the newest migration leaves them."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, MetaData, Table

from dscope_gui.store.dialects import WORDS, SaysConditional, SaysDisputed

REVISION: Final = "0010"
"""Of the newest migration: the revision of every history that this program has opened."""

METADATA: Final = MetaData()

INSPECTIONS: Final = Table(
    "inspections",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", WORDS, nullable=False, unique=True),
    Column("captured_at", WORDS, nullable=False, comment="UTC, as in the record"),
    Column("day", Integer, nullable=False, comment="of captured_at, since 1970-01-01 UTC"),
    Column("part", WORDS, nullable=False),
    Column("serial", WORDS, nullable=False),
    Column("serial_folded", WORDS, nullable=False, comment="serial without upper and lower case"),
    Column("lot", WORDS, nullable=False),
    Column("operator", WORDS, nullable=False),
    Column("station", WORDS, nullable=False),
    Column("piece", WORDS, nullable=False, comment="the same for all inspections of one part in one lot"),
    Column("answer", WORDS, nullable=False),
    Column("rule_set", WORDS, nullable=False),
    Column("focus", Float, comment="0 to 1"),
    Column("light", Float, comment="mean grey level"),
    Column("defects", Integer, nullable=False),
    Column("cleanings", Integer, nullable=False),
    Column("before", WORDS, comment="id of the inspection before the part was cleaned"),
    Column("first_reason", WORDS, nullable=False),
    Column("picture", WORDS, nullable=False, comment="path from the history's folder"),
)
"""What is looked for and listed; kept narrow, because lists and trends read all of it."""

RECORDS: Final = Table(
    "records",
    METADATA,
    Column("inspection", Integer, ForeignKey("inspections.number"), primary_key=True),
    Column("line", WORDS, nullable=False, comment="dscope.inspection/1, one line of JSON"),
)

DEFECT_COUNTS: Final = Table(
    "defect_counts",
    METADATA,
    Column("inspection", Integer, ForeignKey("inspections.number"), primary_key=True),
    Column("kind", WORDS, primary_key=True),
    Column("zone", WORDS, primary_key=True),
    Column("day", Integer, nullable=False, comment="that of the inspection"),
    Column("count", Integer, nullable=False),
    sqlite_with_rowid=False,
)

EVENTS: Final = Table(
    "events",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("inspection", Integer, ForeignKey("inspections.number"), nullable=False),
    Column("kind", WORDS, nullable=False),
    Column("at", WORDS, nullable=False, comment="UTC"),
    Column("by", WORDS, nullable=False),
    Column("reason", WORDS, nullable=False),
)

Index(
    "conditional_records",
    RECORDS.c.inspection,
    sqlite_where=SaysConditional(),
    postgresql_where=SaysConditional(),
)
Index("disputed_records", RECORDS.c.inspection, sqlite_where=SaysDisputed(), postgresql_where=SaysDisputed())
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
    Column("id", WORDS, nullable=False, unique=True),
    Column("ended_at", WORDS, nullable=False, comment="UTC"),
    Column("by", WORDS, nullable=False),
    Column("is_green", Integer, nullable=False),
    Column("line", WORDS, nullable=False, comment="the whole check, one line of JSON"),
)

CHECK_READINGS: Final = Table(
    "check_readings",
    METADATA,
    Column("check_number", Integer, ForeignKey("checks.number"), primary_key=True),
    Column("series", WORDS, primary_key=True, comment="step.reading, such as light.focus"),
    Column("value", Float, nullable=False),
    Column("lower", Float),
    Column("upper", Float),
    Column("unit", WORDS, nullable=False),
    sqlite_with_rowid=False,
)
"""What the control charts draw."""

CHECK_EVENTS: Final = Table(
    "check_events",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", WORDS, nullable=False),
    Column("subject", WORDS, nullable=False, comment="a golden connector or a series; empty for an override"),
    Column("at", WORDS, nullable=False, comment="UTC"),
    Column("by", WORDS, nullable=False),
    Column("line", WORDS, nullable=False, comment="what it is about, one line of JSON"),
)

Index("check_readings_by_series", CHECK_READINGS.c.series, CHECK_READINGS.c.check_number)
Index("check_events_by_kind", CHECK_EVENTS.c.kind, CHECK_EVENTS.c.subject, CHECK_EVENTS.c.number)

RULE_CONTENTS: Final = Table(
    "rule_contents",
    METADATA,
    Column("sha256", WORDS, primary_key=True),
    Column("line", WORDS, nullable=False, comment="the rule set, one line of JSON"),
    sqlite_with_rowid=False,
)
"""Each content once, however often it was saved, approved or put in force again."""

RULE_STEPS: Final = Table(
    "rule_steps",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("rule_set", WORDS, nullable=False),
    Column("version", Integer, nullable=False),
    Column("step", WORDS, nullable=False),
    Column("sha256", WORDS, ForeignKey("rule_contents.sha256"), nullable=False),
    Column("at", WORDS, nullable=False, comment="UTC"),
    Column("by", WORDS, nullable=False),
    Column("reason", WORDS, nullable=False),
    Column("effective_from", WORDS, comment="UTC"),
)

Index("rule_steps_by_version", RULE_STEPS.c.rule_set, RULE_STEPS.c.version, RULE_STEPS.c.number)

AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("kind", WORDS, nullable=False),
    Column("at", WORDS, nullable=False, comment="UTC"),
    Column("by", WORDS, nullable=False),
    Column("role", WORDS, nullable=False, comment="empty for what the program does of itself"),
    Column("subject", WORDS, nullable=False),
    Column("before", WORDS, comment="JSON"),
    Column("after", WORDS, comment="JSON"),
    Column("reason", WORDS, nullable=False),
    Column("folded", WORDS, nullable=False, comment="all its words without upper and lower case"),
)

SEAL_KEYS: Final = Table(
    "seal_keys",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("fingerprint", WORDS, nullable=False),
    Column("pem", WORDS, nullable=False),
    Column("made_at", WORDS, nullable=False, comment="UTC, when it first signed here"),
)


def _of_a_row() -> tuple[Column[Any], ...]:
    """What a row of a ledger says, without its number."""
    return (
        Column("kind", WORDS, nullable=False),
        Column("reference", Integer, nullable=False, comment="number of the thing in its own table"),
        Column("name", WORDS, nullable=False, comment="what people call it"),
        Column("content", WORDS, nullable=False, comment="sha256 of all its columns"),
        Column("picture", WORDS, nullable=False, comment="sha256 of its picture's file, or empty"),
        Column("at", WORDS, nullable=False, comment="UTC"),
        Column("is_adopted", Integer, nullable=False, comment="it was there before the ledger"),
        Column("previous", WORDS, nullable=False, comment="chain of the row before"),
        Column("key", WORDS, nullable=False, comment="fingerprint"),
        Column("chain", WORDS, nullable=False, comment="sha256 of the columns above"),
        Column("signature", WORDS, nullable=False, comment="Ed25519 over chain"),
    )


LEDGER: Final = Table("ledger", METADATA, Column("number", Integer, primary_key=True), *_of_a_row())
"""One row for everything stored, see `store.seal`."""

ARRIVALS: Final = Table(
    "arrivals",
    METADATA,
    Column("origin", WORDS, primary_key=True, comment="chain of the first row of the ledger where it comes from"),
    Column("number", Integer, primary_key=True, autoincrement=False, comment="in that ledger"),
    *_of_a_row(),
    Column("here", Integer, comment="number of the thing in its own table here; NULL where it is not here"),
    Column("pem", WORDS, comment="of a key that signed there: the public key"),
)
"""One row for everything that came from another history, as that history's ledger sealed it; see `store.moving`."""

STATIONS: Final = Table(
    "stations",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("key", WORDS, nullable=False, comment="fingerprint of the station's signing key"),
    Column("name", WORDS, nullable=False),
    Column("at", WORDS, nullable=False, comment="UTC, from when on it was called so"),
)
"""What the stations of a shared history are called; by `ledger.key` they are known of every row."""

Index("arrivals_by_thing", ARRIVALS.c.kind, ARRIVALS.c.here)
Index("audit_by_time", AUDIT.c.at)
Index("ledger_by_thing", LEDGER.c.kind, LEDGER.c.reference, unique=True)
