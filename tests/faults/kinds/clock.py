"""The computer's clock jumps, mostly back, between and during inspections.

Everything that asks for the time is given the same false one: the station's clock, and the store, which dates its seals
by itself. What must not follow the clock: order of storing, ids, seals, which result of a part counts, durations.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final

from dscope_gui.domain.audit import AuditQuery
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.person import Person
from dscope_gui.domain.rule_version import RuleState
from dscope_gui.domain.station import Role
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config
from dscope_gui.store import SqliteStore
from dscope_gui.store.seal import beginning, ledger
from dscope_gui.workstation.bookings import Bookings
from dscope_gui.workstation.capture import Capture
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rule_book import RuleBook
from dscope_gui.workstation.station_check.lock import ProductionLock
from tests.faults.bench import Bench
from tests.faults.kinds.alone import in_child, write_outcome
from tests.faults.outcome import Findings, Outcome
from tests.faults.works import history
from tests.faults.works.capturing import ANSWERS, Capturing, capturing, show, small_camera, ticket
from tests.faults.works.work import Said
from tests.workstation.station_check.results import check

_JUMPS: Final = {
    "second": timedelta(seconds=-1),
    "minutes": timedelta(minutes=-4),
    "hour": timedelta(hours=-1),
    "day": timedelta(days=-1),
    "years": timedelta(days=-3650),
    "forward": timedelta(days=400),
}
_NAME: Final = "house-mm"
_LONGEST_MS: Final = 60_000.0
_SLACK_S: Final = 300.0
"""By which the lock forgives a clock that was set back."""


class JumpingClock:
    """Implements `protocols.Clock`; the wall clock is set, the other one runs on as on a real computer."""

    def __init__(self) -> None:
        self.away = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.away

    def monotonic_s(self) -> float:
        return SystemClock().monotonic_s()


def clock_back(bench: Bench, rounds: int) -> Outcome:
    return in_child(bench, "clock-back", "tests.faults.kinds.clock:jump", rounds)


def jump(folder: str, rounds: int, seed: str, result: str) -> None:
    """In a child of the zygote."""
    outcome, dice, clock = Outcome(), random.Random(seed), JumpingClock()
    _set_for_store(clock)
    home = Path(folder) / "station"
    home.mkdir()
    store, camera, judged_again = SqliteStore(history.folder_of(home)), small_camera(), Capturing()
    told: list[Said] = []
    with capturing(store, camera, clock) as capture:
        station = _Station(store, clock, capture)
        for number in range(rounds):
            name = dice.choice(list(_JUMPS))
            found = Findings()
            show(camera, number)
            told += station.inspect_twice(found, number, _JUMPS[name])
            station.release_rules(found)
            station.lock(found, number, _JUMPS[name])
            outcome.hit[name] += 1
            outcome.rounds += 1
            outcome.add(found, f"round {number}, {name}")
            if number % 10 == 9 or number == rounds - 1:
                outcome.add(judged_again.look(home, number, told), f"after round {number}")
    _expect_order(outcome, store, told)
    store.close()
    write_outcome(outcome, result)


@dataclass
class _Station:
    """What is done there once more in each round."""

    store: SqliteStore
    clock: JumpingClock
    capture: Capture

    def inspect_twice(self, found: Findings, number: int, jump: timedelta) -> list[Said]:
        """The same part before and after the jump; the second result counts, whatever the clock says."""
        bookings = Bookings(self.store, self.clock)
        first = self.capture.capture(ticket(number))
        bookings.book(first)
        self.clock.away += jump
        second = self.capture.capture(ticket(number), first)
        bookings.book(second)
        for judged in (first, second):
            found.expect(judged.answer is ANSWERS[number % len(ANSWERS)], f"{judged.answer.value} is another answer")
            late = [name for name, ms in judged.inspection.timing_ms.items() if not 0.0 <= ms < _LONGEST_MS]
            found.expect(not late, f"{late} took a time that no stage takes")
        found.expect(second.cleanings == 1, "the part was cleaned once")
        of_part = HistoryQuery(text=f"S{number}", lot="lot 7", latest_only=True)
        counted = [line.id for line in self.store.find(of_part, limit=10) if line.ticket.serial == f"S{number}"]
        found.expect(counted == [second.stored.line.id], f"{counted} counts, not what was stored last")
        return [history.told_of(one.stored, one.stored.picture.read_bytes()) for one in (first, second)]

    def release_rules(self, found: Findings) -> None:
        """What was approved last judges, also where its date lies ahead of a clock that was set back."""
        book = RuleBook(self.store.rules, self.clock)
        number = len(book.versions(_NAME))
        content = load_rule_set("iec61300-3-35-2015-mm").model_copy(update={"id": _NAME, "title": f"House {number}"})
        draft = book.save_draft(book.draft_of(content), Person("Dora", Role.QA))
        book.approve(_NAME, draft.version, Person("Quinn", Role.QA), sha256=draft.sha256)
        judging = [one.version for one in book.versions(_NAME) if one.state is RuleState.IN_FORCE]
        found.expect(judging == [draft.version], f"{judging} judges, not {draft.version}")

    def lock(self, found: Findings, number: int, jump: timedelta) -> None:
        """A check that lies in the future proves nothing; one that was just done holds."""
        settings = load_config().workstation.station_check.model_copy(update={"required": True})
        self.store.checks.add_check(check(10_000 + number, at=self.clock.now()))
        lock = ProductionLock(settings, self.store.checks, self.clock, lambda: "simulator")
        found.expect(lock.now().is_open, "a check just done does not open production")
        self.clock.away += jump
        is_near = -_SLACK_S < jump.total_seconds() <= 0.0
        found.expect(lock.now().is_open == is_near, f"production is open: {lock.now().is_open}, after a jump by {jump}")
        self.clock.away -= jump


def _expect_order(found: Findings, store: SqliteStore, told: list[Said]) -> None:
    """Seals and lines of the trail are numbered as they were stored."""
    sealed = [store.get(said["inspection"]).sealed or 0 for said in told]
    found.expect(sealed == sorted(set(sealed)), "the order of the seals is not that of storing")
    found.expect(len({said["inspection"] for said in told}) == len(told), "an id was given twice")
    found.expect(store.audit.count(AuditQuery()) > 0, "the audit trail is empty")


def _set_for_store(clock: JumpingClock) -> None:
    """The store asks the computer; this process lies to it."""

    class Jumping(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Jumping:
            return cls.fromtimestamp(clock.now().timestamp(), tz)

    for module in (ledger, beginning):
        setattr(module, "datetime", Jumping)  # noqa: B010 - a class in place of a class, which mypy knows as one
