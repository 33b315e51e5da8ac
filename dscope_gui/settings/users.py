"""Who works at this station: `users.json` in the data folder, with roles, hashed PINs and the count of wrong tries."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, Final, Self

from pydantic import Field, model_validator

from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.settings.forms import USERS
from dscope_gui.settings.json_file import validated
from dscope_gui.settings.pins import PinHash
from dscope_gui.settings.station_file import read_station_file, write_station_file

USERS_FILE: Final = "users.json"

FREE_TRIES: Final = 3
FIRST_WAIT_S: Final = 30.0
LONGEST_WAIT_S: Final = 3600.0
"""Four digits then take more than half a year to try through."""

MOST_LETTERS: Final = 40


class User(Section):
    """One name. Operators have no PIN; `wrong_tries` and `locked_until` outlast a restart."""

    name: Annotated[str, Field(min_length=1, max_length=MOST_LETTERS)]
    role: Role
    pin: PinHash | None = None
    wrong_tries: Annotated[int, Field(ge=0)] = 0
    locked_until: datetime | None = None


class UserBook(Section):
    users: tuple[User, ...] = ()

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        most = Counter(user.name for user in self.users).most_common(1)
        if most and most[0][1] > 1:
            raise ValueError(f"the name {most[0][0]!r} is there {most[0][1]} times")
        return self


@dataclass(frozen=True, slots=True)
class PinCheck:
    """`wait_s` : until the next try is allowed; above zero the PIN was not even looked at or was the last straw."""

    is_right: bool
    wait_s: float = 0.0


class Users:
    """The users' file, read anew for each question, so that two windows cannot contradict each other."""

    def __init__(self, data_folder: Path, clock: Clock) -> None:
        self._path = data_folder / USERS_FILE
        self._clock = clock

    def names(self, role: Role) -> tuple[str, ...]:
        """Everybody of that very role, in the order in which they came."""
        return tuple(user.name for user in self._read().users if user.role is role)

    def add(self, name: str, role: Role) -> None:
        """Take somebody in; a name that is there already is left as it is."""
        name = " ".join(name.split())
        if not 0 < len(name) <= MOST_LETTERS:
            raise WrongUse("This is no name", f"A name has 1 to {MOST_LETTERS} letters")
        if self._find(name) is None:
            self._write((*self._read().users, User(name=name, role=role)))

    def role_of(self, name: str) -> Role | None:
        """In which somebody may work; None where nobody has that name."""
        user = self._find(name)
        return None if user is None else user.role

    def has_pin(self, name: str) -> bool:
        user = self._find(name)
        return user is not None and user.pin is not None

    def set_pin(self, name: str, role: Role, pin: str) -> None:
        """Give somebody a new PIN and forget the wrong tries; takes the name in where it is new.

        Raises
        ------
        WrongUse
            It is no PIN.
        """
        hashed = PinHash.of(pin)
        self.add(name, role)
        self._change(name, pin=hashed, wrong_tries=0, locked_until=None)

    def wait_s(self, name: str) -> float:
        """How long no PIN of this name is looked at; 0 for not at all."""
        user = self._find(name)
        if user is None or user.locked_until is None:
            return 0.0
        left_s = (user.locked_until - self._clock.now()).total_seconds()
        # A clock that was set back must not lock anybody out for days.
        return min(max(left_s, 0.0), _wait_after(user.wrong_tries))

    def check_pin(self, name: str, pin: str) -> PinCheck:
        """Try a PIN. From the third wrong one on every further one has to wait, each twice as long as before."""
        if (wait_s := self.wait_s(name)) > 0:
            return PinCheck(is_right=False, wait_s=wait_s)
        user = self._find(name)
        if user is not None and user.pin is not None and user.pin.fits(pin):
            if user.wrong_tries:
                self._change(name, wrong_tries=0, locked_until=None)
            return PinCheck(is_right=True)
        return PinCheck(is_right=False, wait_s=self._count_wrong(user))

    def _count_wrong(self, user: User | None) -> float:
        if user is None:
            return 0.0
        tries = user.wrong_tries + 1
        wait_s = _wait_after(tries)
        until = self._clock.now() + timedelta(seconds=wait_s) if wait_s else None
        self._change(user.name, wrong_tries=tries, locked_until=until)
        return wait_s

    def _find(self, name: str) -> User | None:
        return next((user for user in self._read().users if user.name == name), None)

    def _change(self, name: str, **fields: Any) -> None:
        users = self._read().users
        self._write(tuple(user.model_copy(update=fields) if user.name == name else user for user in users))

    def _read(self) -> UserBook:
        if not self._path.exists():
            return UserBook()
        return validated(self._path, read_station_file(self._path, USERS), UserBook)

    def _write(self, users: tuple[User, ...]) -> None:
        write_station_file(self._path, USERS, UserBook(users=users).model_dump(mode="json"))


def _wait_after(wrong_tries: int) -> float:
    """30 s after the third wrong try, then 1, 2, 4 … minutes up to an hour."""
    if wrong_tries < FREE_TRIES:
        return 0.0
    return min(FIRST_WAIT_S * 2.0 ** min(wrong_tries - FREE_TRIES, MOST_LETTERS), LONGEST_WAIT_S)
