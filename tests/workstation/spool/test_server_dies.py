"""A real PostgreSQL server that dies in the middle of adding, and comes back."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.domain.live import PartState
from dscope_gui.store import PostgresStore, SqliteStore
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.seal.verifying_shared import verify_shared_history
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from tests.hand_built import NOON
from tests.store.entries import entry, id_of, picture
from tests.workstation.spool.waiting import until

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer

EACH = 6
LONGEST_ADD_S = 5.0
"""Whatever becomes of the server, as a disk that others use as well may take its time."""


@pytest.fixture(scope="module")
def mortal_server(postgres_server: PostgresServer) -> Iterator[PostgresServer]:
    """One of its own, as it is killed. The other fixture skips where there is no program."""
    from tests.store.postgres_server import running_server  # noqa: PLC0415 - psycopg takes a while to load

    with running_server() as server:
        yield server


def stop(server: PostgresServer) -> None:
    server.stop()


def kill_9(server: PostgresServer) -> None:
    """Of the postmaster; the server's other processes notice it and end."""
    first = int((server.root / "data" / "postmaster.pid").read_text().splitlines()[0])
    os.kill(first, signal.SIGKILL)
    until(lambda: not _is_alive(first))


def _is_alive(process: int) -> bool:
    status = Path(f"/proc/{process}/stat")
    return status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z"


def start_again(server: PostgresServer) -> None:
    """As soon as it can: what is left of the killed one must have ended."""

    def has_started() -> bool:
        try:
            server.start()
        except RuntimeError:
            return False
        return True

    until(has_started)


@pytest.mark.parametrize("die", [stop, kill_9])
def test_the_server_dies_in_the_middle_of_adding_and_nothing_is_lost_or_doubled(
    die: Callable[[PostgresServer], None], mortal_server: PostgresServer, tmp_path: Path
) -> None:
    address = mortal_server.url(mortal_server.make_database())
    history, seal = tmp_path / "history", tmp_path / "seal"

    def open_shared() -> PostgresStore:
        return PostgresStore(address, history, seal=seal, station="bench 2")

    local = SqliteStore(tmp_path / "spool", seal=seal)
    with closing(SpooledStore(local, open_shared, SystemClock(), pauses=Pauses(0.02, 0.1))) as store:
        until(lambda: store.health().state is PartState.OK)
        for number in range(1, 3 * EACH + 1):
            if number == EACH + 1:
                die(mortal_server)
            if number == 2 * EACH + 1:
                until(lambda: store.health().state is PartState.WAITING)
                assert store.count(HistoryQuery()) == 2 * EACH
                start_again(mortal_server)
            began_s = time.monotonic()
            store.add(entry(number))
            store.add_event(Event(id_of(entry(number)), EventKind.BOOKED, NOON, f"Person {number}"))
            assert time.monotonic() - began_s < LONGEST_ADD_S
        until(lambda: store.health().state is PartState.OK and store.waiting().things == 0)
        told = store.find(HistoryQuery(), limit=99)
        assert [line.ticket.serial for line in reversed(told)] == [f"SN{number}" for number in range(1, 3 * EACH + 1)]
        for number, line in enumerate(reversed(told), start=1):
            stored = store.get(line.id)
            assert stored.picture.is_relative_to(history) and stored.picture.read_bytes() == picture(number)
            assert [event.by for event in stored.events] == [f"Person {number}"]
    with closing(open_shared()) as shared, shared.place.reading() as connection:
        assert [proof.faults for proof in prove_origins(connection)] == [()]
    assert verify_shared_history(address, history, seal, on_progress=lambda _done, _total: None).is_whole
