"""A station whose settings name a shared database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.cli.history_choice import known_rules, opened_history
from dscope_gui.domain.seal import SealReport
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings import Config, load_config
from dscope_gui.settings.changes import save_changes
from dscope_gui.store import PostgresStore
from dscope_gui.workstation.build import open_store, seal_folder, storage_folder
from dscope_gui.workstation.sealing.sentences import summary
from dscope_gui.workstation.sealing.verify import as_json, verify_own
from tests.store.entries import entry
from tests.store.postgres_server import PostgresServer


def with_database(address: str) -> Config:
    config = load_config()
    storage = config.workstation.storage.model_copy(update={"database_url": address})
    station = config.workstation.model_copy(update={"storage": storage, "station": "bench 7"})
    return config.model_copy(update={"workstation": station})


@pytest.fixture
def address(
    postgres_server: PostgresServer, empty_database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))
    yield postgres_server.url(empty_database)


def test_the_station_opens_it_commands_find_it_and_its_seal_is_checked(address: str, tmp_path: Path) -> None:
    config = with_database(address)
    with closing(open_store(config)) as store:
        assert isinstance(store, PostgresStore)
        added = store.add(entry(1))
        assert added.picture.is_relative_to(storage_folder(config))
    assert not (storage_folder(config) / "history.sqlite").exists()
    save_changes(tmp_path, config.workstation)
    with opened_history(None) as found, known_rules() as rules:
        assert found.get(added.line.id) == added
        assert rules is not None
    report = verify_own(storage_folder(config), seal_folder(), lambda _done, _total: None, address=address)
    assert report.is_whole and report.pictures == 1
    assert as_json(report)["believed_keys"] == [] and as_json(report)["pictures_elsewhere"] == 0


def test_what_only_the_ledger_vouches_for_and_what_lies_elsewhere_is_said() -> None:
    said = "\n".join(
        summary(SealReport(keys=("aaaa", "bbbbcccc"), is_key_vouched=True, believed=("bbbbcccc",), elsewhere=3))
    )
    assert "bbbb cccc of another station was believed" in said and "seal/stations" in said
    assert "3 pictures of other stations are not in this folder" in said


def test_an_address_that_cannot_be_used_is_told_before_anything_is_begun(address: str) -> None:
    with pytest.raises(ConfigurationInvalid, match="shared database"):
        open_store(with_database("history.sqlite"))
    assert not seal_folder().exists()
