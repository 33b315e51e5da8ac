"""What inspects at a station whose settings name a shared database."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings import Config, load_config
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.build import build_workstation, open_floor_store, spool_folder
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool import SpooledStore
from dscope_gui.workstation.spool.shared_health import is_shared_away, shared_health
from tests.store.entries import entry, id_of
from tests.workstation.spool.waiting import until


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of the station."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    return tmp_path


def sharing(address: str | None) -> Config:
    config = load_config()
    storage = config.workstation.storage.model_copy(update={"database_url": address})
    return config.model_copy(update={"workstation": config.workstation.model_copy(update={"storage": storage})})


def nowhere(folder: Path) -> str:
    """A server that is not there: no socket lies in the folder."""
    return f"postgresql://dscope@/dscope?host={folder}"


def test_a_station_begins_and_stores_while_the_server_is_away(data: Path) -> None:
    config = sharing(nowhere(data))
    workstation = build_workstation(
        config, on_frame=lambda: None, on_status=lambda _status: None, camera="simulator", clock=SystemClock()
    )
    store = workstation.store
    assert isinstance(store, SpooledStore)
    until(lambda: store.health().state is PartState.WAITING)
    stored = store.add(entry(1))
    assert stored.picture.is_relative_to(spool_folder()) and is_shared_away(store)
    assert "cannot be reached" in store.health().text and workstation.rules.names()
    workstation.close()
    with closing(SqliteStore(spool_folder())) as kept:
        assert kept.get(id_of(entry(1))).record == entry(1).record


def test_an_address_that_is_none_is_told_at_once() -> None:
    with pytest.raises(ConfigurationInvalid, match="shared database"):
        open_floor_store(sharing("history.sqlite"), SystemClock())


def test_a_history_of_ones_own_has_no_spool() -> None:
    with closing(open_floor_store(sharing(None), SystemClock())) as store:
        assert isinstance(store, SqliteStore)
        assert shared_health(store) is None and not is_shared_away(store)
    assert not spool_folder().exists()


def test_the_health_of_the_station_is_that_of_the_shared_history(data: Path) -> None:
    with closing(open_floor_store(sharing(nowhere(data)), SystemClock())) as store:
        until(lambda: (told := shared_health(store)) is not None and told.state is PartState.WAITING)
        told = shared_health(store)
    assert isinstance(told, PartHealth) and told.part is Part.STORE and told.backlog is not None
