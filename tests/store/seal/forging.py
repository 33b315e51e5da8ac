"""Writes a whole ledger again with another key, as somebody would who knows the program and not the station's key."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import astuple, replace
from pathlib import Path

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.seal.chain import BEFORE_ALL, COLUMNS, signed_row
from dscope_gui.store.seal.contents import content_hash
from dscope_gui.store.seal.head import head_of, replace_head
from dscope_gui.store.seal.keys import signing_key
from dscope_gui.store.seal.ledger import ALL, row_of
from tests.store.seal.sealed import SealedHistory


def forge(history: SealedHistory, keys: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    key = signing_key(keys)
    with history.attacked() as somebody:
        change(somebody)
        named = (key.public.fingerprint, key.public.pem)
        somebody.execute("UPDATE seal_keys SET fingerprint = ?, pem = ?", named)
        rows = [row_of(values) for values in somebody.execute(ALL)]
        somebody.execute("DELETE FROM ledger")
        previous = BEFORE_ALL
        for row in rows:
            content = content_hash(somebody, SealedKind(row.link.kind), row.link.reference)
            assert content is not None
            link = replace(row.link, content=content, previous=previous, key=key.public.fingerprint)
            again = signed_row(link, key)
            marks = ", ".join("?" * len(COLUMNS))
            somebody.execute(
                f"INSERT INTO ledger ({', '.join(COLUMNS)}) VALUES ({marks})",
                (*astuple(link), again.chain, again.signature),
            )
            previous = again.chain
    replace_head(history.head, head_of(again, key))
