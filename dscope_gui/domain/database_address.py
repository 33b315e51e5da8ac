"""The address of a database that several stations share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

_SCHEMES: Final = ("postgresql", "postgres")
_LIKE: Final = "write it as postgresql://user@server/database"


@dataclass(frozen=True, slots=True)
class DatabaseAddress:
    """`text` : as it was written, `postgresql://user@server:port/database?option=value`; never with a password.

    `server` : its name, or the folder of its socket; empty where it is to be found where libpq looks for it.
    """

    text: str
    user: str
    server: str
    port: int | None
    database: str

    @property
    def place(self) -> str:
        """For people, as in "The history in …"."""
        where = self.server or "this computer"
        return f"the database {self.database} on {where if self.port is None else f'{where}:{self.port}'}"


def parse_address(text: str) -> DatabaseAddress:
    """Read an address.

    Raises
    ------
    ValueError
        It is none, or it holds a password; the message says what to do and repeats nothing of it.
    """
    try:
        parts = urlsplit(text.strip())
        port = parts.port
    except ValueError:
        raise ValueError(f"this is no address of a database; {_LIKE}") from None
    database = unquote(parts.path.removeprefix("/"))
    if parts.scheme not in _SCHEMES or not database or "/" in database or parts.fragment:
        raise ValueError(f"this is no address of a PostgreSQL database; {_LIKE}")
    options = parse_qs(parts.query)
    if _holds_password(parts, options):
        raise ValueError(
            "a password does not belong into the address; take it out and keep it in ~/.pgpass or PGPASSWORD"
        )
    server = parts.hostname or options.get("host", [""])[0]
    return DatabaseAddress(text.strip(), unquote(parts.username or ""), server, port, database)


def _holds_password(parts: SplitResult, options: dict[str, list[str]]) -> bool:
    return parts.password is not None or any("password" in name.lower() for name in options)
