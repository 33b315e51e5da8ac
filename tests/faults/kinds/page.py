"""A page of the database is overwritten: it is told, nothing wrong is ever shown as right, and a way back is told."""

from __future__ import annotations

import random
import shutil
from typing import Any, Final

from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import InspectionDamaged, NotStored, StoreUnavailable
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.sealing.sentences import sentence
from tests.faults.bench import Bench
from tests.faults.outcome import Findings, Outcome
from tests.store.seal.sealed import IDS, SealedHistory, fill

_PAGE: Final = 4096
_ALL: Final = HistoryQuery()


def database_page(bench: Bench, rounds: int) -> Outcome:
    outcome, dice, room = Outcome(), bench.dice("database-page"), bench.room("database-page")
    whole = fill(room / "whole")
    shown = _shown(whole.open())
    for number in range(rounds):
        root = room / "struck"
        shutil.copytree(whole.root, root)
        struck = SealedHistory(root)
        way = dice.choice(list(_WAYS))
        content = struck.database.read_bytes()
        changed = _struck(content, way, dice)
        struck.database.write_bytes(changed)
        found = Findings()
        if changed != content:
            _look(found, struck, shown)
        outcome.add(found, f"{way}, round {number}")
        outcome.hit[way] += 1
        outcome.rounds += 1
        shutil.rmtree(root)
    return outcome


def _look(found: Findings, struck: SealedHistory, shown: dict[str, Any]) -> None:
    try:
        told = [sentence(fault) for fault in struck.report().faults]
    except Exception as error:  # noqa: BLE001 - the very thing that must not happen
        found.wrong.append(f"{type(error).__name__} of the check instead of a sentence: {error}")
        return
    differing: list[str] = []
    try:
        store = struck.open()
    except StoreUnavailable as refusal:
        told.append(str(refusal))
        found.expect("Copy the whole folder" in refusal.hint or "backup" in refusal.hint, f"no way back: {refusal}")
        return
    try:
        differing = list(_differences(found, store, shown, told))
    finally:
        store.close()
    found.expect(bool(told) or not differing, f"nobody is told: {differing[:3]}")


def _differences(found: Findings, store: SqliteStore, shown: dict[str, Any], told: list[str]) -> Any:
    """What is shown must be as it was, or be refused; lists may be wrong only where the seal tells."""
    for name in IDS:
        try:
            now = _one(store, name)
        except (StoreUnavailable, InspectionDamaged, NotStored) as refusal:
            told.append(str(refusal))
            continue
        except Exception as error:  # noqa: BLE001 - the very thing that must not happen
            found.wrong.append(f"{type(error).__name__} instead of a sentence: {error}")
            continue
        found.expect(now == shown[name], f"{name} is shown with a wrong record")
    try:
        lines = tuple(store.find(_ALL, limit=100))
    except StoreUnavailable as refusal:
        told.append(str(refusal))
        return
    except Exception as error:  # noqa: BLE001 - as above
        found.wrong.append(f"{type(error).__name__} in the list instead of a sentence: {error}")
        return
    if lines != shown["list"]:
        yield "the list is another one"


def _shown(store: SqliteStore) -> dict[str, Any]:
    try:
        return {**{name: _one(store, name) for name in IDS}, "list": tuple(store.find(_ALL, limit=100))}
    finally:
        store.close()


def _one(store: SqliteStore, name: str) -> tuple[Any, ...]:
    stored = store.get(name)
    return stored.line, stored.record, stored.before, stored.events, stored.sealed, stored.picture.name


def _struck(content: bytes, way: str, dice: random.Random) -> bytes:
    page = dice.randrange(len(content) // _PAGE)
    begin, length = page * _PAGE, _PAGE
    if way == "part of a page":
        begin += dice.randrange(_PAGE - 64)
        length = dice.randint(1, 64)
    fresh = bytes(length) if way == "zeros" else dice.randbytes(length)
    if way == "another page":
        other = dice.randrange(len(content) // _PAGE) * _PAGE
        fresh = content[other : other + _PAGE]
    return content[:begin] + fresh + content[begin + length :]


_WAYS: Final = ("random bytes", "zeros", "another page", "part of a page")
