"""Shared fixtures."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from dscope_gui.domain.profile.profile import Profile
from dscope_gui.heap import keep_large_blocks, nothing_collected
from dscope_gui.paths import DATA_VARIABLE
from tests.fresh_history import copy_tables

if TYPE_CHECKING:
    from tests.store.postgres_server import PostgresServer

PROJECT = Path(__file__).resolve().parents[1]
NOBODY = 65534
"""A user for whom permissions count."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What loading all tests makes stays until the end: Python looks for no garbage in it, then nor later.

    Large blocks of memory stay with the process, as with the program (`dscope_gui.__main__`).
    """
    keep_large_blocks()
    with nothing_collected():
        collected = yield
    gc.freeze()
    return collected


@dataclass(frozen=True, slots=True)
class GoldenPictures:
    """Labelled real pictures beside the project: their folder and the labels by file name."""

    folder: Path
    truth: dict[str, Any]

    def path(self, name: str) -> Path:
        return self.folder / "pictures" / name


@pytest.fixture(scope="session")
def golden() -> GoldenPictures:
    """The golden set; the test is skipped where it is absent. `DSCOPE_GOLDEN` names another folder."""
    folder = Path(os.environ.get("DSCOPE_GOLDEN", PROJECT.parent / "shared" / "golden"))
    labels = folder / "truth.json"
    if not labels.is_file():
        pytest.skip(f"no labelled pictures in {folder}")
    return GoldenPictures(folder, json.loads(labels.read_text(encoding="utf-8")))


@pytest.fixture(scope="session")
def profile_sections() -> dict[str, Any]:
    """The sections of the profile deep_inspection in config/config.json, unvalidated."""
    config = json.loads((PROJECT / "config" / "config.json").read_text(encoding="utf-8"))
    sections: dict[str, Any] = config["profiles"]["deep_inspection"]
    return sections


@pytest.fixture(scope="session")
def deep(profile_sections: dict[str, Any]) -> Profile:
    """The profile deep_inspection as shipped."""
    return Profile.model_validate(profile_sections)


@pytest.fixture(scope="session", autouse=True)
def nobodys_data(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What fixtures of whole modules keep does not land in the data folder of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATA_VARIABLE, str(tmp_path_factory.mktemp("data") / "shared"))
        yield


@pytest.fixture(autouse=True)
def own_data(nobodys_data: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has a data folder of its own, which is not there yet."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data of the station"))


@pytest.fixture(autouse=True)
def copied_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spares every test the migrations of its history; those of the store itself do without."""
    copy_tables(monkeypatch)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server, one for each test process that needs it; skipped where the program is not installed."""
    # Most test processes need no database server.
    from tests.store.postgres_server import (  # noqa: PLC0415 - psycopg takes a while to load
        NoServerProgram,
        running_server,
        server_programs,
    )

    try:
        server_programs()
    except NoServerProgram as reason:
        pytest.skip(str(reason))
    with running_server() as server:
        yield server


@pytest.fixture
def empty_database(postgres_server: PostgresServer) -> Iterator[str]:
    """The name of a new database with nothing in it; removed afterwards, whoever is still connected."""
    name = postgres_server.make_database()
    yield name
    postgres_server.drop_database(name)


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Permissions do not bind root, so that root becomes somebody else meanwhile."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)
