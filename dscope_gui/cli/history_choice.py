"""Which history, which time and which rule set a command is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dscope_gui.cli.console import say
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config
from dscope_gui.settings.changes import load_config_with_changes
from dscope_gui.store import SqliteStore, SqlStore
from dscope_gui.store.sqlite_store import DATABASE
from dscope_gui.workstation.build import open_store, storage_folder
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rule_book import RuleBook, RuleVersions, parse_version_name

_DAY = timedelta(days=1)


@contextmanager
def opened_history(folder: Path | None) -> Iterator[SqlStore]:
    """The history in a folder, or the station's own; none is begun where there is none."""
    with closing(_own_history() if folder is None else _history_in(folder)) as store:
        yield store


def _own_history() -> SqlStore:
    config = station_config()
    if not _is_shared(config):
        _require_history(storage_folder(config))
    return open_store(config)


def _history_in(folder: Path) -> SqlStore:
    _require_history(folder)
    return SqliteStore(folder)


def _require_history(folder: Path) -> None:
    if not (folder / DATABASE).is_file():
        raise WrongUse(f"There is no history in {folder}", "Name the folder with --history DIR")


@contextmanager
def station_rules() -> Iterator[RuleBook]:
    """The rule sets of this station, to be changed; its history is begun where there is none."""
    with closing(open_store(station_config())) as store:
        yield RuleBook(store.rules, SystemClock())


@contextmanager
def known_rules() -> Iterator[RuleVersions | None]:
    """The rule sets of this station, to be read; None where it has no history, and then only the shipped ones."""
    config = station_config()
    if not _is_shared(config) and not (storage_folder(config) / DATABASE).is_file():
        yield None
        return
    with station_rules() as rules:
        yield rules


def _is_shared(config: Config) -> bool:
    return config.workstation.storage.database_url is not None


def station_config() -> Config:
    """The configuration with what was changed at this station."""
    loaded = load_config_with_changes(data_folder())
    if loaded.problem is not None:
        say(f"Note: {loaded.problem}")
    return loaded.config


def rules_of_station(text: str, store: SqlStore) -> RuleSet:
    """`NAME@3` is that version, `NAME` the one in force, or a file; raises `WrongUse`, `RuleSetInvalid`."""
    if Path(text).is_file():
        return load_rule_set(Path(text))
    versions = RuleVersions(store.rules, SystemClock())
    name, number = parse_version_name(text)
    if number is not None:
        return versions.version(name, number).rule_set
    current = versions.current(name)
    return load_rule_set(name) if current is None else current.rule_set


def day_begin(text: str | None, option: str) -> datetime | None:
    """The first moment of a day in UTC."""
    if text is None:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise WrongUse(f"{option} {text} is no date", "Write it as 2026-11-30") from None
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def day_end(text: str | None, option: str) -> datetime | None:
    """The first moment after a day in UTC, so that the whole day belongs to it."""
    begin = day_begin(text, option)
    return None if begin is None else begin + _DAY
