"""Kills a station again and again while it stores and drains, and counts what is lost and what is there twice.

python -m tests.workstation.spool.killing --rounds 200

Each round a child process stores some inspections with a booking and a line of the audit trail each, says which of them
were stored, drains its spool into a PostgreSQL server, and is killed with `kill -9`: at the n-th picture, before or
after the n-th commit on the server, or at any moment. In some rounds the server is killed before as well.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from typing import Final, NoReturn

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.history import Event, EventKind, HistoryQuery
from dscope_gui.store import PostgresStore, SqliteStore
from dscope_gui.store.moving import picture_files
from dscope_gui.store.moving.proof import prove_origins
from dscope_gui.store.pictures import write_picture
from dscope_gui.store.seal.ledger import Sealing
from dscope_gui.store.seal.verifying import verify_history
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from tests.hand_built import NOON
from tests.store.entries import entry, id_of, picture
from tests.store.postgres_server import PostgresServer, running_server
from tests.workstation.spool.waiting import until

_EACH: Final = 4
"""Inspections that a round stores."""
_MOMENT_S: Final = 0.6
"""Within which a kill comes that comes at any moment."""
_LONGEST_S: Final = 3.0
_FIRST_WORD_S: Final = 30.0
_LAST_DRAIN_S: Final = 900.0
_PLACES: Final = ("picture", "before commit", "after commit", "any moment")
_SERVER_DIES: Final = 10
"""In one of so many rounds the server is killed too."""
_MANY: Final = 10**6


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all that was said to be stored.

    Parameters
    ----------
    lost, doubled : inspections, bookings and audit lines that are not there, or more than once.
    torn : pictures that are not what was stored.
    """

    rounds: int
    stored: int
    lost: int
    doubled: int
    torn: int
    is_sealed: bool
    killed: dict[str, int]


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a station and a server are."""

    root: Path
    server: PostgresServer
    database: str

    def local(self) -> SqliteStore:
        return SqliteStore(self.root / "spool", seal=self.root / "seal")

    def shared(self) -> PostgresStore:
        address = self.server.url(self.database)
        return PostgresStore(address, self.root / "history", seal=self.root / "seal", station="bench 2")

    def spooled(self) -> SpooledStore:
        return SpooledStore(self.local(), self.shared, SystemClock(), pauses=Pauses(0.02, 0.1))


def kill_rounds(rounds: int, seed: int, on_round: Callable[[int], None] = lambda _number: None) -> Outcome:
    """Run so many rounds on a server of their own."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="dscope-kill-") as root, running_server() as server:
        stage = Stage(Path(root), server, server.make_database())
        stage.local().close()
        stage.shared().close()
        stored: list[int] = []
        killed: Counter[str] = Counter()
        for number in range(rounds):
            if number % _SERVER_DIES == _SERVER_DIES - 1:
                server.stop()
                server.start()
            place = _PLACES[number % len(_PLACES)]
            said = _one_round(stage, number * _EACH + 1, place, chance)
            stored += said
            killed[place] += 1
            on_round(number + 1)
        with closing(stage.spooled()) as store:
            until(
                lambda: store.health().state == "ok" and store.waiting().things == 0,
                _LAST_DRAIN_S,
                lambda: f"{store.health()} {store.waiting()}",
            )
        return _outcome(stage, rounds, stored, dict(killed))


def _one_round(stage: Stage, first: int, place: str, chance: random.Random) -> list[int]:
    """Returns the numbers that the child said were stored before it was killed."""
    at, moment_s = chance.randint(1, _EACH), chance.uniform(0.0, _MOMENT_S)
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        _live(stage, first, place, at, writes)
    os.close(writes)
    said = _heard(reads, moment_s if place == "any moment" else _LONGEST_S, child)
    os.close(reads)
    os.waitpid(child, 0)
    return [int(word) for word in said.decode().split()]


def _heard(reads: int, within_s: float, child: int) -> bytes:
    """What the child says until it dies; it is killed where it lives on, so long after its first word."""
    ends_s, said = time.monotonic() + _FIRST_WORD_S, b""
    while True:
        ready, _, _ = select.select([reads], [], [], max(0.0, ends_s - time.monotonic()))
        if not ready:
            os.kill(child, signal.SIGKILL)
            ends_s = time.monotonic() + _FIRST_WORD_S
        more = os.read(reads, 1 << 16)
        if not more:
            return said
        if not said:
            ends_s = time.monotonic() + within_s
        said += more


def _live(stage: Stage, first: int, place: str, at: int, writes: int) -> NoReturn:
    """A station's life; ends by a kill, or by the parent's."""
    try:
        _die_at(place, at)
        store = stage.spooled()
        for number in range(first, first + _EACH):
            one = entry(number)
            store.add(one)
            store.add_event(Event(id_of(one), EventKind.BOOKED, NOON, f"Person {number}"))
            store.audit.note(AuditLine(AuditKind.LOGIN, NOON, f"Person {number}"))
            os.write(writes, f"{number}\n".encode())
        signal.pause()
    finally:
        os._exit(1)


def _die_at(place: str, at: int) -> None:
    """Let this process kill itself at the n-th picture, or before or after the n-th commit of the drain."""
    steps = count(1)
    if place == "picture":

        def copying(folder: Path, name: str, content: bytes) -> Path:
            done = write_picture(folder, name, content)
            _die_when(next(steps) == at)
            return done

        vars(picture_files)["write_picture"] = copying
    elif place != "any moment":
        commit = Sealing.commit

        def committing(self: Sealing) -> None:
            is_drain = self.connection.dialect.name == "postgresql"
            is_it = is_drain and next(steps) == at + 1  # the first one is that of opening
            _die_when(is_it and place == "before commit")
            commit(self)
            _die_when(is_it)

        Sealing.commit = committing  # type: ignore[method-assign] # this process is about to die


def _die_when(is_so: bool) -> None:
    if is_so:
        os.kill(os.getpid(), signal.SIGKILL)


def _outcome(stage: Stage, rounds: int, stored: list[int], killed: dict[str, int]) -> Outcome:
    with closing(stage.shared()) as store, closing(stage.local()) as local:
        lines = store.find(HistoryQuery(), limit=_MANY)
        numbers = Counter(int(line.ticket.serial.removeprefix("SN")) for line in lines)
        bookings = Counter(
            int(event.by.removeprefix("Person ")) for line in lines for event in store.get(line.id).events
        )
        logins = store.audit.lines(AuditQuery(kinds=(AuditKind.LOGIN,)), limit=_MANY)
        audit = Counter(int(line.by.removeprefix("Person ")) for line in logins)
        torn = sum(store.get(id_of(entry(number))).picture.read_bytes() != picture(number) for number in numbers)
        every = numbers, bookings, audit
        with store.place.reading() as connection:
            proofs = prove_origins(connection)
        is_sealed = not any(proof.faults for proof in proofs) and verify_history(local.folder).is_whole
        is_same = local.count(HistoryQuery()) == len(lines)
    return Outcome(
        rounds=rounds,
        stored=len(stored),
        lost=sum(number not in found for number in stored for found in every) + (not is_same),
        doubled=sum(times - 1 for found in every for times in found.values()),
        torn=torn,
        is_sealed=is_sealed,
        killed=killed,
    )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()

    def tell(number: int) -> None:
        sys.stderr.write(f"\r{number} of {asked.rounds}")

    began_s = time.monotonic()
    outcome = kill_rounds(asked.rounds, asked.seed, tell)
    sys.stdout.write(f"\n{asdict(outcome)}\n{time.monotonic() - began_s:.0f} s\n")


if __name__ == "__main__":
    main()
