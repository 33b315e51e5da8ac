"""Stations that share a history which can be taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

from dscope_gui.errors import StoreUnavailable
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from tests.workstation.spool.waiting import until

SOON_S: Final = 0.02


class Shared:
    """A history that several stations open, and that nobody reaches while `is_away`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_away = False

    def open(self) -> SqliteStore:
        if self.is_away:
            raise StoreUnavailable("The server is away", "Look at the cable")
        return SqliteStore(self.folder, seal=self.folder.parent / "seal")


@pytest.fixture
def shared(tmp_path: Path) -> Shared:
    return Shared(tmp_path / "shared" / "history")


@pytest.fixture
def station(tmp_path: Path, shared: Shared) -> Iterator[Callable[[str], SpooledStore]]:
    """Begins a station of a name, or begins it again."""
    begun: list[SpooledStore] = []

    def begin(name: str) -> SpooledStore:
        local = SqliteStore(tmp_path / name / "spool", seal=tmp_path / name / "seal")
        store = SpooledStore(local, shared.open, SystemClock(), pauses=Pauses(SOON_S, SOON_S))
        begun.append(store)
        return store

    yield begin
    for store in begun:
        store.close()


@pytest.fixture
def bench(station: Callable[[str], SpooledStore]) -> SpooledStore:
    """A station that has reached the shared history."""
    store = station("bench")
    until(lambda: store.health().state == "ok")
    return store
