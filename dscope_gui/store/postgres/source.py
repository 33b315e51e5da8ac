"""Connections of those who only read a shared history."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection, Engine

from dscope_gui.domain.database_address import DatabaseAddress
from dscope_gui.store.postgres.connecting import engine_for
from dscope_gui.store.postgres.faults import postgres_faults


@dataclass(frozen=True, slots=True)
class PostgresSource:
    """A database that a store has opened before; nothing can be written through it.

    Sent elsewhere, it takes no password along: whoever gets it has one, as this program has.
    """

    address: DatabaseAddress
    lock_timeout_s: float

    def engine(self) -> Engine:
        engine = engine_for(self.address, self.lock_timeout_s, is_pooled=False)
        return engine.execution_options(postgresql_readonly=True)

    @contextmanager
    def connected(self, engine: Engine) -> Iterator[Connection]:
        with postgres_faults(self.address), engine.connect() as connection:
            yield connection
