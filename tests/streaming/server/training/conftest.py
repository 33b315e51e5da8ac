"""A station with a history of one inspection and an empty dataset."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import httpx
import pytest

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.collecting import StationDesk
from tests.streaming.server.conftest import PATIENCE_S, Serve, client_of
from tests.streaming.server.training.sending import (
    drawn,
    inspected,
    setup_for,
)
from tests.workstation.lights import lights_in


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "history")) as opened:
        record = inspected()
        ticket = Ticket(part="LC", serial="SN7", lot="L1")
        opened.add(NewEntry(ticket, record, Answer(record["verdict"]["status"]), drawn(clean=False)))
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "dataset"


@pytest.fixture
def desk(store: SqliteStore, folder: Path) -> StationDesk:
    return StationDesk(store, folder, SystemClock(), setup_for, lights_in(folder.parent))


@pytest.fixture
def web(serve: Serve, store: SqliteStore, desk: StationDesk) -> Iterator[httpx.Client]:
    with client_of(serve(store=store, training=desk), timeout=4 * PATIENCE_S) as client:
        yield client
