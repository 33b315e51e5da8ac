"""Which history, which time and which rule set a command is about."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.errors import WrongUse
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import load_config
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.build import storage_folder
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.rule_book import RuleVersions, parse_version_name

_DATABASE = "history.sqlite"
_DAY = timedelta(days=1)


@contextmanager
def opened_history(folder: Path | None) -> Iterator[SqliteStore]:
    """The history in a folder, or the station's own; none is begun where there is none."""
    chosen = storage_folder(load_config()) if folder is None else folder
    if not (chosen / _DATABASE).is_file():
        raise WrongUse(f"There is no history in {chosen}", "Name the folder with --history DIR")
    with closing(SqliteStore(chosen)) as store:
        yield store


def rules_of_station(text: str, store: SqliteStore) -> RuleSet:
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
