"""A real PostgreSQL server for the tests: made in a temporary folder, started, and gone without a trace afterwards.

The server refuses to run as root, who therefore starts it as the user `postgres` of Debian's package. It listens on a
Unix socket alone, in the temporary folder. Nothing of it needs to survive, so that it waits for no disk.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import psycopg

DEBIAN: Final = Path("/usr/lib/postgresql")
"""Where Debian keeps its versions of the server, off the path: N/bin."""
NEEDED: Final = ("initdb", "pg_ctl", "postgres")
RUNS_AS: Final = "postgres"
"""The user whom root lends the server to."""
PORT: Final = 5432
"""Only names the socket's file here."""
START_TIMEOUT_S: Final = 60
_OPTIONS: Final = (
    "listen_addresses=",
    "max_connections=100",
    "shared_buffers=32MB",
    "max_wal_size=256MB",
    "wal_level=minimal",
    "max_wal_senders=0",
    "dynamic_shared_memory_type=mmap",
    "log_min_messages=fatal",
)
_NOTHING_SURVIVES: Final = ("fsync=off", "full_page_writes=off", "autovacuum=off")


class NoServerProgram(Exception):
    """PostgreSQL's server is not installed, or nobody may run it; says why."""


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server.

    Parameters
    ----------
    root : its folder, with the data and the socket. `user` : whose rights are used.
    is_durable : it waits for the disk.
    """

    root: Path
    programs: Path
    user: str
    password: str | None = None
    is_durable: bool = False

    def url(self, database: str = "postgres") -> str:
        """The address of one of its databases, as it is written in the settings."""
        login = quote(self.user) if self.password is None else f"{quote(self.user)}:{quote(self.password)}"
        return f"postgresql://{login}@/{quote(database)}?host={quote(str(self.root), safe='')}"

    def as_user(self, user: str, password: str | None = None) -> PostgresServer:
        """The same server for somebody else."""
        return replace(self, user=user, password=password)

    def run(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run one statement outside of any transaction; returns its rows."""
        with closing(psycopg.connect(self.url(database), autocommit=True)) as connection:
            done = connection.execute(statement.encode())
            return done.fetchall() if done.description else []

    def make_database(self, template: str = "template1") -> str:
        """A new database, empty or a copy of another one to which nobody is connected; returns its name."""
        name = f"t{os.getpid()}_{next(_NUMBERS)}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')
        return name

    def drop_database(self, name: str) -> None:
        """Remove it, whoever is connected."""
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def stop(self) -> None:
        """Go away at once, as at a loss of power."""
        self._control("stop", "--mode=immediate")

    def start(self) -> None:
        """Run, and answer when this returns."""
        quick = () if self.is_durable else _NOTHING_SURVIVES
        options = " ".join(f"-c {option}" for option in (*_OPTIONS, *quick, f"unix_socket_directories={self.root}"))
        self._control("start", f"--options={options} -p {PORT}", f"--log={self.root / 'log'}")

    def _control(self, what: str, *options: str) -> None:
        wait = (f"--timeout={START_TIMEOUT_S}", "--wait", "--silent")
        _run(self.programs / "pg_ctl", what, f"--pgdata={self.root / 'data'}", *wait, *options)


_NUMBERS: Final = count(1)


def server_programs() -> Path:
    """The folder of initdb, pg_ctl and postgres: one on the path, or the newest that Debian has installed.

    Raises
    ------
    NoServerProgram
        There is none.
    """
    folders = sorted(DEBIAN.glob("*/bin"), key=lambda folder: float(folder.parent.name), reverse=True)
    if on_path := shutil.which("initdb"):
        folders.insert(0, Path(on_path).parent)
    for folder in folders:
        if all((folder / name).is_file() for name in NEEDED):
            return folder
    raise NoServerProgram("no PostgreSQL server is installed here (Debian: apt-get install postgresql)")


@contextmanager
def running_server(*, is_durable: bool = False) -> Iterator[PostgresServer]:
    """A new server with nothing in it; ended and removed afterwards.

    Parameters
    ----------
    is_durable : it waits for the disk and tidies up beside its work, as in production.

    Raises
    ------
    NoServerProgram
        It cannot be run here.
    """
    programs = server_programs()
    user = _who_runs_it()
    # The path of a socket may have 107 letters, and pytest's own folders are long.
    root = Path(tempfile.mkdtemp(prefix="dscope-pg-"))
    server = PostgresServer(root, programs, user, is_durable=is_durable)
    try:
        if os.geteuid() == 0:
            shutil.chown(root, user)
        _run(
            programs / "initdb",
            f"--pgdata={root / 'data'}",
            f"--username={user}",
            "--auth=trust",
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
            "--no-instructions",
        )
        server.start()
        try:
            yield server
        finally:
            _run(programs / "pg_ctl", "stop", f"--pgdata={root / 'data'}", "--mode=immediate", "--silent", check=False)
    finally:
        shutil.rmtree(root)


def _who_runs_it() -> str:
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name
    try:
        return pwd.getpwnam(RUNS_AS).pw_name
    except KeyError:
        raise NoServerProgram(f"root may not run PostgreSQL, and there is no user {RUNS_AS}") from None


def _run(program: Path, *options: str, check: bool = True) -> None:
    """As the user to whom the server belongs; what it says is told when it fails."""
    somebody = RUNS_AS if os.geteuid() == 0 else None
    # A pipe would stay open in the server that is started, and its end be waited for.
    with tempfile.TemporaryFile("w+") as said:
        done = subprocess.run(
            [program, *options],
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            cwd="/",
            user=somebody,
            group=somebody,
            extra_groups=None if somebody is None else [],
            timeout=2 * START_TIMEOUT_S,
            check=False,
        )
        if check and done.returncode:
            said.seek(0)
            raise RuntimeError(f"{program.name} {options[0]} failed: {said.read()}")
