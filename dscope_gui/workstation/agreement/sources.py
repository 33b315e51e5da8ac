"""Where the inspections of a station are: a history, or the records of `dscope inspect`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from dscope_gui.domain.history import HistoryQuery, StoredRecord
from dscope_gui.domain.record import Record, parse_record
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import RecordReader
from dscope_gui.store.postgres.connecting import known_address
from dscope_gui.store.postgres.source import PostgresSource
from dscope_gui.store.reading import SqlRecords
from dscope_gui.store.sqlite.source import SqliteSource
from dscope_gui.store.sqlite_store import DATABASE, LOCK_TIMEOUT_S
from dscope_gui.workstation.studies.record_file import read_records

RECORDS: Final = "records.jsonl"
_STRETCH: Final = 500
_ADDRESS: Final = "://"
_MARK: Final = "#"
"""Between a history and the station in it that is meant."""
_EVERYTHING: Final = HistoryQuery()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which inspections of the histories count; records of `dscope inspect` count whole.

    Parameters
    ----------
    query : of a history.
    serial : finds the name of an end in the name of its picture; its groups count, joined by a dash, where it has any.
    """

    query: HistoryQuery = _EVERYTHING
    serial: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class StationEnds:
    """What one station inspected.

    Parameters
    ----------
    name : of the station. `source` : as it was given.
    records : by the name of the end, the last one of each.
    unnamed : inspections that no end can be told for. `repeated` : earlier ones of an end, which do not count.
    """

    name: str
    source: str
    records: Mapping[str, Record]
    unnamed: int = 0
    repeated: int = 0


def read_station(source: str, wanted: Wanted) -> StationEnds:
    """Read what a station inspected; nothing of it is changed.

    Parameters
    ----------
    source : folder of a history, address of a database, folder or file of records; after a `#` the station's name in
        a history of several.

    Raises
    ------
    WrongUse, ConfigurationInvalid
        It is not there, holds nothing of the kind, or the inspections of several stations.
    StoreUnavailable
        The history cannot be read.
    """
    text, _, station = source.partition(_MARK) if not Path(source).exists() else (source, "", "")
    if _ADDRESS in text:
        return read_history(SqlRecords(PostgresSource(known_address(text), LOCK_TIMEOUT_S)), source, wanted, station)
    path = Path(text)
    if (path / DATABASE).is_file():
        file = SqliteSource((path / DATABASE).absolute(), LOCK_TIMEOUT_S)
        return read_history(SqlRecords(file), source, wanted, station)
    records = path / RECORDS if path.is_dir() else path
    if not records.is_file():
        hint = f"Give the folder of a history ({DATABASE}), or the results of `dscope inspect` ({RECORDS})"
        raise WrongUse(f"There are no inspections in {text}", hint)
    return _of_file(records, source, wanted)


def read_history(reader: RecordReader, source: str, wanted: Wanted, station: str = "") -> StationEnds:
    """Read a history that is open already."""
    last: dict[str, StoredRecord] = {}
    stations: set[str] = set()
    unnamed = repeated = 0
    for stored in _stored(reader, wanted.query):
        if station and stored.ticket.station != station:
            continue
        stations.add(stored.ticket.station)
        name = stored.ticket.serial.strip()
        unnamed += not name
        repeated += name in last
        if name:
            last[name] = stored
    if len(stations) > 1:
        named = ", ".join(sorted(one or "a station without a name" for one in stations))
        raise WrongUse(f"{source} holds the inspections of several stations: {named}", f"Name one: {source}{_MARK}NAME")
    records = {name: parse_record(stored.record) for name, stored in last.items()}
    return StationEnds(station or next(iter(stations), "") or _short(source), source, records, unnamed, repeated)


def _stored(reader: RecordReader, query: HistoryQuery) -> Iterator[StoredRecord]:
    for stretch in reader.stretches(query, _STRETCH):
        yield from reader.read(query, stretch)


def _of_file(path: Path, source: str, wanted: Wanted) -> StationEnds:
    """Ends are named as their pictures are."""
    records = read_records(path)
    paths = [PurePosixPath(record["image"]["path"].replace("\\", "/")) for record in records]
    names = _names(paths, wanted.serial)
    last = {name: record for name, record in zip(names, records, strict=True) if name}
    named = sum(map(bool, names))
    return StationEnds(_short(str(path.parent)), source, last, len(names) - named, named - len(last))


def _names(paths: Sequence[PurePosixPath], serial: re.Pattern[str] | None) -> list[str]:
    """The pictures' names without their endings; with their folders' where those alone tell them apart."""
    if serial is not None:
        return [_found(serial, path) for path in paths]
    stems = [path.stem for path in paths]
    return stems if len(set(stems)) == len(stems) else [f"{path.parent.name}/{path.stem}" for path in paths]


def _found(serial: re.Pattern[str], path: PurePosixPath) -> str:
    found = serial.search(str(path.with_suffix("")))
    if found is None:
        return ""
    return "-".join(one for one in found.groups() if one) if found.groups() else found.group()


def _short(source: str) -> str:
    return Path(source).absolute().name or source


def distinct(stations: Iterable[StationEnds]) -> list[str]:
    """Names that tell the stations apart, where they call themselves alike."""
    every = list(stations)
    names = [one.name for one in every]
    if len(set(names)) == len(names):
        return names
    return [f"{one.name} ({one.source})" for one in every]
