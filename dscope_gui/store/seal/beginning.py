"""What is done to the ledger when a history is opened: begun, its key named, its end looked at."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dscope_gui.domain.audit import AuditKind, AuditLine
from dscope_gui.domain.seal import SealedKind
from dscope_gui.logs import logger
from dscope_gui.store.audit_rows import insert_audit
from dscope_gui.store.seal.contents import CONTENTS
from dscope_gui.store.seal.head import begin_head, read_head
from dscope_gui.store.seal.keys import PublicKey, SigningKey
from dscope_gui.store.seal.ledger import Sealing, chain_at, last_row, named_keys
from dscope_gui.store.seal.sql import Sql
from dscope_gui.store.tables import SEAL_KEYS

_HASH: Final = hashlib.sha256().digest_size * 2
_OLDER: Final = (
    SealedKind.INSPECTION,
    SealedKind.BOOKING,
    SealedKind.CHECK,
    SealedKind.CHECK_EVENT,
    SealedKind.RULE_STEP,
)
"""What a history may hold that was never sealed."""


def begin_ledger(sealing: Sealing, folder: Path, head: Path, key: SigningKey) -> None:
    """Name the key, and adopt what was stored before there was a ledger, as it is found.

    Parameters
    ----------
    folder : with the pictures.
    """
    if not head.exists():
        begin_head(head, key)
    name_key(sealing, key.public)
    adopted = 0
    for kind in _OLDER:
        for number in _numbers(sealing.sql, kind):
            picture = _picture_hash(sealing.sql, folder, number) if kind is SealedKind.INSPECTION else ""
            sealing.seal(kind, number, picture=picture, is_adopted=True)
            adopted += 1
    if adopted:
        logger().info("%d things that the history held already are sealed as they were found", adopted)


def name_key(sealing: Sealing, key: PublicKey) -> None:
    """From this row on the key signs; it signs this one as well."""
    now = datetime.now(UTC)
    row = {"fingerprint": key.fingerprint, "pem": key.pem, "made_at": now.isoformat(timespec="microseconds")}
    number = sealing.connection.execute(SEAL_KEYS.insert().returning(SEAL_KEYS.c.number), row).scalar_one()
    sealing.seal(SealedKind.KEY, number)
    line = AuditLine(AuditKind.KEY_MADE, now, subject=key.fingerprint)
    sealing.seal(SealedKind.AUDIT, insert_audit(sealing.connection, line))


def continue_ledger(sealing: Sealing, head: Path, key: PublicKey) -> None:
    """Look at the end of the ledger; what is wrong with it is noted in the ledger itself, where it stays."""
    trouble = _trouble(sealing.sql, head)
    if not is_named(sealing.sql, key):
        name_key(sealing, key)
    if trouble is not None:
        sealing.note_trouble(trouble)


def is_named(sql: Sql, key: PublicKey) -> bool:
    """Whether the ledger knows the key."""
    named = sql.execute("SELECT 1 FROM seal_keys WHERE fingerprint = ?", (key.fingerprint,))
    return named.fetchone() is not None


def _trouble(sql: Sql, head_file: Path) -> str | None:
    last = last_row(sql)
    if last is None:
        return "the ledger is empty"
    try:
        head = read_head(head_file)
    except (ValueError, OSError) as error:
        return f"the head file cannot be read: {error}"
    if head is None:
        return "the head file is missing"
    if not any(head.is_signed_by(key) for key in named_keys(sql) if key.fingerprint == head.key):
        return "the head file was changed"
    if head.number > last.number:
        return f"row {head.number} was sealed, and the ledger ends with row {last.number}"
    if head.number and chain_at(sql, head.number) != head.chain:
        return f"row {head.number} is not the one that was sealed"
    return None


def _numbers(sql: Sql, kind: SealedKind) -> list[int]:
    table = CONTENTS[kind][0].table
    return [number for (number,) in sql.execute(f"SELECT number FROM {table} ORDER BY number")]


def _picture_hash(sql: Sql, folder: Path, number: int) -> str:
    """As the record names it since it was made, so that a picture that was changed before is found as well.

    Only of a record that names none the file itself is asked.
    """
    query = "SELECT picture, line FROM inspections JOIN records ON inspection = number WHERE number = ?"
    picture, line = sql.execute(query, (number,)).fetchone()
    named = json.loads(line)["image"]["sha256"]
    if isinstance(named, str) and len(named) == _HASH:
        return named
    try:
        with (folder / picture).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
