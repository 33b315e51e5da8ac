"""What an audit line says was before and is after, as people read it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue
from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.audit import AuditLine
from dscope_gui.domain.differences import differing
from dscope_gui.qt.audit.recorded_words import recorded_word, value_name

_MOST_LETTERS: Final = 300
NOTHING: Final = "–"


@dataclass(frozen=True, slots=True)
class Change:
    """One value: which, before and after; `name` is empty where the line is about a single one."""

    name: str
    before: str
    after: str


def changes_of(line: AuditLine) -> tuple[Change, ...]:
    """Every value that differs."""
    was, now = differing(line.before, line.after)
    names = [name for name in {**was, **now} if was.get(name) is not None or now.get(name) is not None]
    return tuple(Change(value_name(name), value_word(was.get(name)), value_word(now.get(name))) for name in names)


def change_words(line: AuditLine) -> str:
    """All of it in one line."""
    return ",  ".join(_in_words(line))[:_MOST_LETTERS]


def value_word(value: JsonValue) -> str:
    if value is None or value in ([], {}):
        return NOTHING
    if isinstance(value, bool):
        return QCoreApplication.translate("Audit", "yes") if value else QCoreApplication.translate("Audit", "no")
    return recorded_word(str(value))


def _in_words(line: AuditLine) -> Iterator[str]:
    for change in changes_of(line):
        name = f"{change.name} " if change.name else ""
        if line.before is None:
            yield f"{name}{change.after}"
        else:
            yield f"{name}{change.before} → {change.after}"
