"""When production is open, over a whole shift and over restarts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.station import Role, StationCheckSettings
from dscope_gui.domain.station_check import CheckResult, Trouble
from dscope_gui.errors import ProductionLocked, WrongUse
from dscope_gui.protocols import CheckBook
from dscope_gui.settings import load_config
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.station_check.lock import LockState, ProductionLock
from tests.hand_built import NOON
from tests.workstation.station_check.results import check, red, step

HOUR = timedelta(hours=1)


@dataclass
class StoppedClock:
    moment: datetime = NOON

    def now(self) -> datetime:
        return self.moment

    def monotonic_s(self) -> float:
        return 0.0


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[CheckBook]:
    store = SqliteStore(tmp_path / "history")
    yield store.checks
    store.close()


def settings(*, required: bool = True, starts: str = "") -> StationCheckSettings:
    shipped = load_config().workstation.station_check
    return shipped.model_copy(update={"required": required, "valid_h": 8.0, "shift_starts": starts})


def lock_of(book: CheckBook, clock: StoppedClock, *, starts: str = "", camera: str = "simulator") -> ProductionLock:
    return ProductionLock(settings(starts=starts), book, clock, lambda: camera)


def done(book: CheckBook, lock: ProductionLock, *checks_in_order: CheckResult) -> None:
    for one in checks_in_order:
        book.add_check(one)
        lock.checked(one)


def test_nothing_is_locked_where_no_check_is_required(book: CheckBook, clock: StoppedClock) -> None:
    lock = ProductionLock(settings(required=False), book, clock, lambda: "simulator")
    assert lock.now().is_open
    lock.require_open()


def test_production_is_locked_until_the_first_check(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    assert lock.now().state is LockState.DUE
    with pytest.raises(ProductionLocked, match="Station check due"):
        lock.require_open()


def test_a_green_check_opens_it_for_so_many_hours(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(at=NOON))
    assert lock.now().holds_until == NOON + 8 * HOUR
    clock.moment = NOON + 8 * HOUR - timedelta(seconds=1)
    lock.require_open()
    clock.moment = NOON + 8 * HOUR
    assert lock.now().state is LockState.DUE


def test_a_red_check_locks_at_once_though_a_green_one_still_held(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(0, at=NOON))
    assert lock.now().is_open
    done(book, lock, red(1, at=NOON))
    assert lock.now().state is LockState.RED
    with pytest.raises(ProductionLocked, match="red"):
        lock.require_open()


def test_a_step_that_is_not_required_only_warns(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(1, step(), step(trouble=Trouble.NO_TARGET, is_required=False), at=NOON))
    assert lock.now().is_open


def test_a_check_that_was_broken_off_opens_nothing(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(at=NOON, is_complete=False))
    assert lock.now().state is LockState.RED


def test_a_new_shift_needs_a_new_check(book: CheckBook, clock: StoppedClock) -> None:
    start = (NOON + 3 * HOUR).astimezone()
    lock = lock_of(book, clock, starts=f"{start:%H:%M}")
    done(book, lock, check(at=NOON))
    clock.moment = NOON + 3 * HOUR - timedelta(seconds=1)
    assert lock.now().is_open
    clock.moment = NOON + 3 * HOUR
    assert lock.now().state is LockState.DUE
    done(book, lock, check(2, at=clock.moment))
    assert lock.now().is_open


def test_another_camera_needs_a_check_of_its_own(book: CheckBook, clock: StoppedClock) -> None:
    done(book, lock_of(book, clock), check(at=NOON))
    assert lock_of(book, clock).now().is_open
    assert lock_of(book, clock, camera="basler:40012345").now().state is LockState.DUE


def test_a_clock_that_was_set_back_does_not_make_a_check_hold_longer(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(at=NOON))
    clock.moment = NOON - 24 * HOUR
    assert lock.now().state is LockState.DUE


def test_a_restart_changes_nothing(book: CheckBook, clock: StoppedClock) -> None:
    done(book, lock_of(book, clock), check(0, at=NOON))
    assert lock_of(book, clock).now().is_open
    done(book, lock_of(book, clock), red(1, at=NOON))
    assert lock_of(book, clock).now().state is LockState.RED
    lock_of(book, clock).open_once("Quinn", Role.QA, "Golden connector lost")
    again = lock_of(book, clock).now()
    assert again.is_open
    assert again.override is not None
    assert (again.override.by, again.override.reason) == ("Quinn", "Golden connector lost")


def test_qa_opens_it_once_and_only_until_the_next_check_is_due(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, red(at=NOON))
    lock.open_once("Quinn", Role.QA, "Golden connector lost")
    assert lock.now().is_open
    clock.moment = NOON + 8 * HOUR
    assert lock.now().state is LockState.DUE
    with pytest.raises(WrongUse, match="once"):
        lock.open_once("Quinn", Role.QA, "Golden connector still lost")


def test_the_next_check_ends_what_qa_allowed(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, red(1, at=NOON))
    lock.open_once("Quinn", Role.QA, "Golden connector lost")
    done(book, lock, red(2, at=NOON))
    assert lock.now().state is LockState.RED
    assert book.last_override() is None
    lock.open_once("Quinn", Role.QA, "Still lost")
    assert lock.now().is_open


@pytest.mark.parametrize(
    ("role", "reason", "says"), [(Role.TECHNICIAN, "in a hurry", "Only QA"), (Role.QA, "  ", "needs a reason")]
)
def test_nobody_else_opens_it_and_nobody_without_a_reason(
    book: CheckBook, clock: StoppedClock, role: Role, reason: str, says: str
) -> None:
    lock = lock_of(book, clock)
    with pytest.raises(WrongUse, match=says):
        lock.open_once("Tom", role, reason)
    assert lock.now().state is LockState.DUE


def test_an_open_station_needs_no_opening(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    done(book, lock, check(at=NOON))
    with pytest.raises(WrongUse):
        lock.open_once("Quinn", Role.QA, "To be sure")


def test_a_red_step_locks_at_once_whatever_was_green_or_allowed_before(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    lock.open_once("Quentin", Role.QA, "lamp on order")
    lock.step_done(has_red_step=True)
    assert lock.now().state is LockState.RED
    assert not lock.now().may_override, "the check is to be finished first"
    with pytest.raises(ProductionLocked, match="red"):
        lock.require_open()

    lock.step_done(has_red_step=False)
    assert lock.now().is_open, "done once more, and green"


def test_the_finished_check_decides_in_place_of_its_red_step(book: CheckBook, clock: StoppedClock) -> None:
    lock = lock_of(book, clock)
    lock.step_done(has_red_step=True)
    done(book, lock, check(0))
    assert lock.now().is_open
