"""`dscope spool` as a person of QA meets it where the shared history refuses something."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dscope_gui.domain.audit import AuditKind, AuditQuery
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.store import PostgresStore
from dscope_gui.workstation.build import open_spool, seal_folder
from tests.cli.terminal import Terminal
from tests.cli.test_history_import import shared_by
from tests.store.entries import entry, id_of

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer


@pytest.fixture
def station(dscope: Terminal, tmp_path: Path) -> Path:
    """Its data folder."""
    assert dscope
    return tmp_path / "data"


@pytest.fixture
def address(
    station: Path, postgres_server: PostgresServer, empty_database: str, monkeypatch: pytest.MonkeyPatch
) -> str:
    """Of the shared history; the id of the first inspection that waits is there with another content."""
    address = postgres_server.url(empty_database)
    monkeypatch.setattr("dscope_gui.cli.spool.station_config", lambda: shared_by(address))
    other = entry(77)
    with closing(PostgresStore(address, station / "history", seal=station / "other")) as shared:
        shared.add(replace(other, record={**other.record, "id": id_of(entry(1))}))
    with closing(open_spool()) as spool:
        for number in (1, 2):
            spool.add(entry(number))
    return address


def serials(address: str, station: Path) -> list[str]:
    with closing(PostgresStore(address, station / "history", seal=seal_folder())) as shared:
        return sorted(line.ticket.serial for line in shared.find(HistoryQuery(), limit=9))


def kept(dscope: Terminal) -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = json.loads(dscope("spool", "status", "--json"))["set_aside"]
    return listed


def test_what_is_refused_is_listed_with_its_reason_and_kept(address: str, station: Path, dscope: Terminal) -> None:
    assert "nothing waits" in dscope("spool", "drain")
    assert serials(address, station) == ["SN2", "SN77"]
    listed = dscope("spool")
    assert "1 entries set aside, kept here" in listed and "content" in listed
    (one,) = kept(dscope)
    assert id_of(entry(1)) in one["what"] and "another content" in one["reason"] and one["by"] == ""
    assert f"Row {one['row']}: Inspection" in dscope("spool", "retry", code=3)
    assert kept(dscope) == [one]


def test_somebody_takes_note_with_a_reason_that_stands_in_the_audit_trail(address: str, dscope: Terminal) -> None:
    assert address and dscope("spool", "drain")
    row = kept(dscope)[0]["row"]
    words = ("spool", "set-aside", str(row), "--by", "Quinn", "--reason", "Two computers with one key")
    assert "This is not the PIN" in dscope(*words, pin="9999", code=2)
    dscope(*words, pin="2222")
    (listed,) = kept(dscope)
    assert (listed["by"], listed["reason"]) == ("Quinn", "Two computers with one key")
    with closing(open_spool()) as spool:
        line, _by_itself = spool.audit.lines(AuditQuery(kinds=(AuditKind.SPOOL_SET_ASIDE,)), limit=9)
    assert (line.by, line.reason, line.after) == ("Quinn", "Two computers with one key", {"row": row})


def test_what_waits_is_set_aside_by_hand_and_comes_once_it_is_tried(
    address: str, station: Path, dscope: Terminal
) -> None:
    with closing(open_spool()) as spool, spool.place.reading() as connection:
        last = str(connection.exec_driver_sql("SELECT max(number) FROM ledger").scalar())
    why = ("--by", "Quinn", "--reason", "To be looked at")
    dscope("spool", "set-aside", last, *why, pin="2222")
    dscope("spool", "drain")
    assert serials(address, station) == ["SN77"]
    assert "1 entries handed on, 0 still set aside" in dscope("spool", "retry", last)
    assert serials(address, station) == ["SN2", "SN77"]
    assert "is not set aside" in dscope("spool", "retry", last, code=2)
    assert "has been handed on already" in dscope("spool", "set-aside", last, *why, pin="2222", code=2)
    assert "There is no row 999" in dscope("spool", "set-aside", "999", *why, pin="2222", code=2)
