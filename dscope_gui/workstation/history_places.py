"""Histories by their addresses: a folder, or a database that stations share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dscope_gui.errors import WrongUse
from dscope_gui.settings import Config
from dscope_gui.store import PostgresStore, SqliteStore, SqlStore
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.moving.reading_place import postgres_place, sqlite_place
from dscope_gui.store.sqlite_store import DATABASE
from dscope_gui.workstation.build import seal_folder, storage_folder

_SERVER: Final = ("postgresql://", "postgres://")


@contextmanager
def history_to_read(config: Config, address: str, pictures: str = "") -> Iterator[Place]:
    """One from which things are taken; nothing of it is changed.

    Parameters
    ----------
    address : a folder, or `postgresql://…`.
    pictures : folder of the pictures of a database; empty is this station's.

    Raises
    ------
    WrongUse, ConfigurationInvalid, StoreUnavailable
        There is none.
    """
    if address.startswith(_SERVER):
        with postgres_place(address, _pictures(config, pictures)) as place:
            yield place
        return
    folder = Path(address)
    if not (folder / DATABASE).is_file():
        raise WrongUse(f"There is no history in {folder}", "Name the folder in which history.sqlite lies")
    with sqlite_place(folder / DATABASE) as place:
        yield place


def history_to_fill(config: Config, address: str, pictures: str = "") -> SqlStore:
    """One into which things are put, sealed there with this station's key; begun where there is none."""
    if address.startswith(_SERVER):
        station = config.workstation.station
        return PostgresStore(address, _pictures(config, pictures), seal=seal_folder(), station=station)
    return SqliteStore(Path(address), seal=seal_folder())


def _pictures(config: Config, chosen: str) -> Path:
    return Path(chosen) if chosen else storage_folder(config)
