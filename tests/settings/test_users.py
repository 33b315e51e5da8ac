"""PINs and names of the people at a station."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dscope_gui.domain.station import Role
from dscope_gui.errors import ConfigurationInvalid, WrongUse
from dscope_gui.settings.pins import PinHash
from dscope_gui.settings.users import LONGEST_WAIT_S, Users

PIN, WRONG = "4711", "1234"


class TurnedByHand:
    """A clock that only moves when a test turns it."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 27, 8, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def monotonic_s(self) -> float:
        return self.time.timestamp()

    def turn(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> TurnedByHand:
    return TurnedByHand()


@pytest.fixture
def users(tmp_path: Path, clock: TurnedByHand) -> Users:
    """A technician with a PIN."""
    users = Users(tmp_path, clock)
    users.set_pin("technician", Role.TECHNICIAN, PIN)
    return users


def tries(users: Users, times: int) -> list[float]:
    """The waits after so many wrong PINs."""
    return [users.check_pin("technician", WRONG).wait_s for _ in range(times)]


def test_at_first_nobody_has_a_pin(tmp_path: Path, clock: TurnedByHand) -> None:
    users = Users(tmp_path, clock)
    assert not users.has_pin("technician")
    assert users.names(Role.OPERATOR) == ()
    assert not users.check_pin("technician", "").is_right


def test_the_right_pin_is_right_and_a_wrong_one_is_not(users: Users) -> None:
    assert users.check_pin("technician", PIN).is_right
    assert not users.check_pin("technician", WRONG).is_right
    assert not users.check_pin("nobody", PIN).is_right


def test_a_pin_is_nowhere_in_the_file(users: Users, tmp_path: Path) -> None:
    content = (tmp_path / "users.json").read_text(encoding="utf-8")
    assert PIN not in content.replace(PinHash.of(PIN).salt, "")
    assert '"hash"' in content and '"salt"' in content


def test_the_same_pin_looks_different_each_time() -> None:
    assert PinHash.of(PIN).hash != PinHash.of(PIN).hash


@pytest.mark.parametrize("pin", ["", "123", "1234567890123", "12a4", "١٢٣٤", "12 34", "-123"])
def test_what_is_no_pin_is_refused_without_being_repeated(pin: str, users: Users) -> None:
    with pytest.raises(WrongUse) as refusal:
        users.set_pin("technician", Role.TECHNICIAN, pin)
    assert not pin or pin not in str(refusal.value)
    assert users.check_pin("technician", PIN).is_right, "the old one is still in force"


def test_two_slips_are_free_and_then_every_wait_is_twice_as_long(users: Users, clock: TurnedByHand) -> None:
    assert tries(users, 3) == [0.0, 0.0, 30.0]
    clock.turn(31)
    assert tries(users, 1) == [60.0]
    clock.turn(61)
    assert tries(users, 1) == [120.0]


def test_while_locked_not_even_the_right_pin_is_looked_at(users: Users, clock: TurnedByHand) -> None:
    tries(users, 3)
    clock.turn(20)
    check = users.check_pin("technician", PIN)
    assert not check.is_right
    assert check.wait_s == pytest.approx(10.0)
    clock.turn(11)
    assert users.check_pin("technician", PIN).is_right


def test_a_restart_does_not_open_the_lock(users: Users, tmp_path: Path, clock: TurnedByHand) -> None:
    tries(users, 3)
    assert Users(tmp_path, clock).wait_s("technician") == pytest.approx(30.0)


def test_a_right_pin_forgets_the_wrong_ones(users: Users) -> None:
    tries(users, 2)
    users.check_pin("technician", PIN)
    assert tries(users, 2) == [0.0, 0.0]


def test_no_wait_is_longer_than_an_hour(users: Users, clock: TurnedByHand) -> None:
    for _ in range(20):
        users.check_pin("technician", WRONG)
        clock.turn(LONGEST_WAIT_S + 1)
    assert users.check_pin("technician", WRONG).wait_s == LONGEST_WAIT_S


def test_a_clock_that_is_set_back_locks_nobody_out_for_days(users: Users, clock: TurnedByHand) -> None:
    tries(users, 3)
    clock.turn(-86_400)
    assert users.wait_s("technician") <= 30.0


def test_one_who_is_locked_out_does_not_lock_the_others(users: Users) -> None:
    users.set_pin("qa", Role.QA, PIN)
    tries(users, 3)
    assert users.check_pin("qa", PIN).is_right


def test_names_are_kept_once_and_without_stray_blanks(users: Users) -> None:
    for name in ("Ana K.", "  Ana   K. ", "Ben"):
        users.add(name, Role.OPERATOR)
    assert users.names(Role.OPERATOR) == ("Ana K.", "Ben")


@pytest.mark.parametrize("name", ["", "   ", "x" * 41])
def test_what_is_no_name_is_refused(name: str, users: Users) -> None:
    with pytest.raises(WrongUse):
        users.add(name, Role.OPERATOR)


def test_a_broken_file_is_named_and_opens_nothing(users: Users, tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text('{"users": [{"name": "technician"}]}', encoding="utf-8")
    with pytest.raises(ConfigurationInvalid, match=r"users\.json"):
        users.check_pin("technician", PIN)
