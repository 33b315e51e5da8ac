"""`dscope history import` and `dscope spool`, as they are typed."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings import Config
from dscope_gui.settings.changes import load_config_with_changes
from dscope_gui.store import PostgresStore, SqliteStore
from dscope_gui.workstation.build import open_spool, seal_folder
from tests.store.entries import entry
from tests.store.moving.filling import fill_with_everything

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Of the station at which the commands are typed."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Another station's history."""
    folder = tmp_path / "other" / "history"
    with closing(SqliteStore(folder)) as store:
        fill_with_everything(store)
    return folder


@pytest.fixture
def address(postgres_server: PostgresServer, empty_database: str) -> str:
    """Of a database in which there is nothing yet."""
    return postgres_server.url(empty_database)


def shared_by(address: str) -> Config:
    """The settings of a station that shares its history."""
    config = load_config_with_changes(Path("/nowhere")).config
    storage = config.workstation.storage.model_copy(update={"database_url": address})
    station = config.workstation.model_copy(update={"storage": storage})
    return config.model_copy(update={"workstation": station})


def test_a_file_goes_to_a_server_and_comes_back(
    data: Path, source: Path, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (source / "history.sqlite").read_bytes()
    assert run(["history", "import", str(source), address]) == 0
    said = capsys.readouterr()
    assert "its own seal holds there" in said.out and "a second" in said.err
    assert (source / "history.sqlite").read_bytes() == before
    assert run(["history", "import", address, str(tmp_path / "back"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["whole"] and told["counts"]["inspection"] == {"source": 4, "target": 4}
    assert (
        run(["verify", "--history", str(tmp_path / "back"), "--public-key", str(seal_folder() / "public_key.pem")]) == 0
    )


def test_what_cannot_be_is_told_in_one_line(
    data: Path, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["history", "import", str(tmp_path), str(tmp_path / "new")]) == 2
    assert "There is no history in" in capsys.readouterr().err
    assert run(["history", "import", str(source), str(source)]) == 2
    assert "the same one" in capsys.readouterr().err
    with closing(SqliteStore(tmp_path / "full" / "history")) as store:
        store.add(entry(60))
    assert run(["history", "import", str(source), str(tmp_path / "full" / "history")]) == 2
    assert "--merge puts both into one" in capsys.readouterr().err
    assert run(["history", "import", str(source), str(tmp_path / "full" / "history"), "--merge"]) == 0


def test_a_picture_that_is_gone_is_told(
    data: Path, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    next((source / "pictures").rglob("*.png")).unlink()
    assert run(["history", "import", str(source), str(tmp_path / "new")]) == 3
    assert "1 pictures are gone from the source" in capsys.readouterr().err


def test_what_waits_is_told_and_handed_on_by_hand(
    data: Path, address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["spool"]) == 0
    assert "0 inspections, 0 entries in all, waiting" in capsys.readouterr().out
    assert run(["spool", "drain"]) == 2
    assert "shares its history with nobody" in capsys.readouterr().err
    with closing(open_spool()) as spool:
        for number in (1, 2):
            spool.add(entry(number))
    assert run(["spool", "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["inspections"] == 2
    monkeypatch.setattr("dscope_gui.cli.spool.station_config", lambda: shared_by(address))
    assert run(["spool", "drain"]) == 0
    assert "nothing waits" in capsys.readouterr().out
    assert run(["spool"]) == 0
    assert "0 inspections, 0 entries" in capsys.readouterr().out
    with closing(PostgresStore(address, data / "history", seal=seal_folder())) as shared:
        assert shared.count(HistoryQuery()) == 2
