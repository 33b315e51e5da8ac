"""How the program connects to the server of a shared history."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url

from dscope_gui.domain.database_address import DatabaseAddress, parse_address
from dscope_gui.errors import ConfigurationInvalid, StoreUnavailable, how_to_install

CONNECT_TIMEOUT_S: Final = 5
_DRIVER: Final = "postgresql+psycopg"
_WRITING: Final = "dscope_writing"
_WRITERS_LOCK: Final = 0x6473636F7065
"""`dscope` in letters: by this number the writers of all stations know their lock."""
_KEEPALIVE: Final = {
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 15_000,
}
"""A cable that is pulled out is noticed within 25 s, and not after hours."""
_SESSION: Final = {
    "idle_in_transaction_session_timeout": "30s",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
    "jit": "off",
    "random_page_cost": "1.1",
}
"""Of a station that dies while it writes, the server lets go of the lock before the others give up for good.

An index is taken for nearly as quick to read as a table: at the usual 4, meant for disks that turn, the whole history
is gone through to count the parts of one lot.
"""
_DURABLE: Final = (
    "SELECT set_config('synchronous_commit', 'local', false) WHERE current_setting('synchronous_commit') = 'off'"
)
"""What `add` returned from is on the server's disk, also where the server was told not to wait for it."""


def known_address(text: str) -> DatabaseAddress:
    """Raises `ConfigurationInvalid` for what is no address, or one with a password."""
    try:
        return parse_address(text)
    except ValueError as error:
        raise ConfigurationInvalid(f"The address of the shared database cannot be used: {error}") from error


def engine_for(address: DatabaseAddress, lock_timeout_s: float, *, is_pooled: bool = True) -> Engine:
    """Connections to the database, for any thread; each is looked at before it is used again.

    Each transaction sees one moment.

    Parameters
    ----------
    lock_timeout_s : how long to wait for those who write.

    Raises
    ------
    StoreUnavailable
        psycopg is not installed.
    """
    url = make_url(address.text).set(drivername=_DRIVER)
    arguments: dict[str, Any] = {"connect_timeout": CONNECT_TIMEOUT_S, "application_name": "dscope", **_KEEPALIVE}
    pool: dict[str, Any] = {"pool_pre_ping": True} if is_pooled else {"poolclass": NullPool}
    try:
        engine = create_engine(
            url,
            connect_args={name: value for name, value in arguments.items() if name not in url.query},
            hide_parameters=True,
            isolation_level="REPEATABLE READ",
            **pool,
        )
    except ModuleNotFoundError as error:
        raise StoreUnavailable(
            f"A history in {address.place} needs the package psycopg, which is not installed",
            how_to_install("postgres"),
        ) from error
    settings = {**_SESSION, "lock_timeout": f"{round(lock_timeout_s * 1e3)}ms"}
    event.listen(engine, "connect", lambda connection, _entry: _prepare(connection, settings))
    event.listen(engine, "begin", _begin)
    return engine


def writing(engine: Engine) -> Engine:
    """The same connections, whose transactions are the only ones that write, of all stations.

    They see what was committed before each of their statements, and so all that was there when their turn came.
    """
    return engine.execution_options(**{_WRITING: True}, isolation_level="READ COMMITTED")


def _prepare(connection: Any, settings: dict[str, str]) -> None:
    connection.autocommit = True
    try:
        named = ", ".join("set_config(%s, %s, false)" for _ in settings)
        connection.execute(f"SELECT {named}", [word for pair in settings.items() for word in pair])
        connection.execute(_DURABLE)
    finally:
        connection.autocommit = False


def _begin(connection: Connection) -> None:
    """Writers queue up for one lock before anything else, so that none can wait for another one's rows."""
    if connection.get_execution_options().get(_WRITING, False):
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (_WRITERS_LOCK,))
