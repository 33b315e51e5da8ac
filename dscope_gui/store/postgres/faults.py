"""Tells what the server refuses as `StoreUnavailable`, with cause and remedy; never with a password."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from dscope_gui.domain.database_address import DatabaseAddress
from dscope_gui.errors import RefusedForGood, StoreUnavailable
from dscope_gui.store.faults import disk_faults

_LOCKED: Final = ("55P03", "40001", "40P01")
"""Waited too long for a lock; somebody else was quicker; each waited for the other."""
_NO_RIGHT: Final = "42501"
_READ_ONLY: Final = "25006"
_NO_ROOM: Final = "53100"
_TOO_MANY: Final = "53300"
_DAMAGED: Final = ("XX001", "XX002")
_NO_TABLE: Final = ("42P01", "42703")
_FOR_GOOD: Final = ("22", "23502", "23514")
"""Values that no column holds; one that is missing; one that breaks a rule of its table.

A number or a name that is there already is not among them: that may be the fault of a backup that was put back.
"""


@contextmanager
def postgres_faults(address: DatabaseAddress, folder: Path | None = None) -> Iterator[None]:
    """Tell refusals inside as `StoreUnavailable`, naming the database.

    Parameters
    ----------
    folder : with the pictures, where there is something about them inside.
    """
    try:
        if folder is None:
            yield
        else:
            with disk_faults(folder):
                yield
    except SQLAlchemyError as error:
        raise _told(error, address) from error


def foreign(address: DatabaseAddress, what: str) -> StoreUnavailable:
    return StoreUnavailable(
        f"There is no history in {address.place}: {what}",
        "Nothing was changed. Name a database of its own for the history, or put back a backup of it",
    )


def no_right_to_make(address: DatabaseAddress, revision: str | None) -> StoreUnavailable:
    """The tables have to be made or brought up to date, and this user may not."""
    what = "has no tables yet" if revision is None else f"has tables of an older version (revision {revision})"
    return StoreUnavailable(
        f"The history in {address.place} {what}, and {_who(address)} may not make them",
        "Start this version of the program once as the owner of the database, then again as this user",
    )


def _told(error: SQLAlchemyError, address: DatabaseAddress) -> StoreUnavailable:
    cause = getattr(error, "orig", None)
    if not isinstance(error, DBAPIError) or cause is None:
        return StoreUnavailable(
            f"The history in {address.place} does not answer: {error}",
            "Try again; if it stays so, show the log to a technician",
        )
    state, words = getattr(cause, "sqlstate", None), _first_line(cause)
    if state is None and not error.connection_invalidated:
        return _not_connected(words, address)
    if error.connection_invalidated or state is None or state.startswith(("08", "57P")):
        return StoreUnavailable(
            f"The connection to {address.place} was lost",
            "See whether the server and the network are there, then try again: the program connects anew by itself",
        )
    return _refused(state, words, address)


def _not_connected(words: str, address: DatabaseAddress) -> StoreUnavailable:
    """libpq gives no codes for what happens before there is a connection, only words."""
    said = words.lower()
    if "password" in said:
        return StoreUnavailable(
            f"{address.place[:1].upper()}{address.place[1:]} refused the password of {_who(address)}, or got none",
            "Put the right one into ~/.pgpass, or into PGPASSWORD before the program starts",
        )
    if "fatal" not in said:
        return StoreUnavailable(
            f"The server of {address.place} cannot be reached: {words}",
            "See whether the server runs, and whether its name, its port and the network are right",
        )
    if f'"{address.database.lower()}"' in said and "role" not in said and "pg_hba" not in said:
        return StoreUnavailable(
            f"There is no database {address.database} on the server: {words}",
            "Make it with createdb, or name another one in the settings",
        )
    return StoreUnavailable(
        f"The server of {address.place} does not let {_who(address)} in: {words}",
        "Have whoever looks after the server allow this user on this computer, or name another user in the settings",
    )


def _refused(state: str, words: str, address: DatabaseAddress) -> StoreUnavailable:
    if state in _LOCKED:
        return StoreUnavailable(
            f"The history in {address.place} is locked by another station", "Try again; what is stored is safe"
        )
    if state == _NO_RIGHT:
        return StoreUnavailable(
            f"{_who(address).capitalize()} may not do this in {address.place}: {words}",
            "Have the owner of the database GRANT this user SELECT and INSERT on its tables, USAGE on its sequences",
        )
    if state == _READ_ONLY:
        return StoreUnavailable(
            f"The history in {address.place} can only be read: the server is a standby or was set so",
            "Name the server that takes what is written",
        )
    if state == _NO_ROOM:
        return StoreUnavailable(
            f"There is no room left on the server of {address.place}",
            "Have whoever looks after the server free space, then try again; what was stored before is safe",
        )
    if state == _TOO_MANY:
        return StoreUnavailable(
            f"The server of {address.place} has too many connections", "Raise its max_connections, then try again"
        )
    if state in _DAMAGED:
        return StoreUnavailable(
            f"The history in {address.place} is damaged: {words}",
            "Nothing was changed. Have whoever looks after the server put back a backup of the database",
        )
    if state in _NO_TABLE:
        return foreign(address, words)
    if state.startswith(_FOR_GOOD):
        return RefusedForGood(
            f"The history in {address.place} takes no such thing: {words}",
            "Nothing of it was stored; show this to whoever looks after the server",
        )
    return StoreUnavailable(
        f"The history in {address.place} refused this: {words}",
        "Try again; if it stays so, show the log to a technician",
    )


def _who(address: DatabaseAddress) -> str:
    return f"the user {address.user}" if address.user else "this user"


def _first_line(cause: BaseException) -> str:
    return (str(cause).strip().splitlines() or [type(cause).__name__])[0]
