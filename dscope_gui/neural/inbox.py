"""The folder into which models are dropped: a whole one is taken in, one that is not is refused with the reason."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.model_card import INBOX
from dscope_gui.errors import DScopeError, NotWritable
from dscope_gui.neural.model_folder import ReadCard, read_card, read_model_file
from dscope_gui.neural.opening import open_model
from dscope_gui.whole_file import write_text

SETTLED_S: Final = 10.0
"""A folder that is not whole is refused once nothing came for so long; until then it may still be copied."""
_REASON: Final = ".refused.txt"
"""Beside the folder, after its name."""

TakeIn: TypeAlias = Callable[[Path], ReadCard]
_State: TypeAlias = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """What became of a folder: `taken` as this model, or refused with a `fault`."""

    name: str
    taken: ReadCard | None = None
    fault: DScopeError | None = None


@dataclass(slots=True)
class _Seen:
    """A folder as it was when it was last looked at; `is_decided` : nothing is done before it changes."""

    state: _State
    since_s: float
    is_decided: bool = False


class Inbox:
    """Looked into every few seconds, by one thread. What was refused is tried again once it changes.

    Parameters
    ----------
    models : folder of the station's models.
    take_in : puts a whole folder among the models, see `ModelRegistry.add`.
    settled_s : patience with folders that are not whole yet.
    """

    def __init__(self, models: Path, take_in: TakeIn, settled_s: float = SETTLED_S) -> None:
        self.folder = models / INBOX
        self._take_in, self._settled_s = take_in, settled_s
        self._seen: dict[str, _Seen] = {}

    def look(self, now_s: float) -> tuple[Dropped, ...]:
        """What was decided this time; `now_s` is of a clock that is never set."""
        folders = {folder.name: folder for folder in self._folders()}
        self._seen = {name: seen for name, seen in self._seen.items() if name in folders}
        found = (self._look_at(folder, now_s) for folder in folders.values())
        return tuple(one for one in found if one is not None)

    def _folders(self) -> Iterator[Path]:
        """None where nobody ever made the inbox; names that begin with a dot are somebody's work in progress."""
        yield from (entry for entry in sorted(self.folder.glob("[!.]*")) if entry.is_dir())

    def _look_at(self, folder: Path, now_s: float) -> Dropped | None:
        state, seen = _state(folder), self._seen.get(folder.name)
        if seen is None or seen.state != state:
            seen = self._seen[folder.name] = _Seen(state, now_s)
        if seen.is_decided:
            return None
        try:
            open_model(_whole(folder))
        except DScopeError as fault:
            # Cards and files come one after the other, and large ones in pieces.
            return self._refused(folder, seen, fault) if now_s - seen.since_s >= self._settled_s else None
        try:
            return self._taken(folder, seen)
        except DScopeError as fault:
            return self._refused(folder, seen, fault)

    def _taken(self, folder: Path, seen: _Seen) -> Dropped:
        found = self._take_in(folder)
        seen.is_decided = True
        _reason_file(folder).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
        return Dropped(folder.name, taken=found)

    def _refused(self, folder: Path, seen: _Seen, fault: DScopeError) -> Dropped:
        seen.is_decided = True
        with suppress(NotWritable):  # whoever looks is told in any case
            write_text(_reason_file(folder), f"{fault}\n")
        return Dropped(folder.name, fault=fault)


def _whole(folder: Path) -> ReadCard:
    found = read_card(folder)
    read_model_file(found)
    return found


def _state(folder: Path) -> _State:
    """Names, sizes and times of what lies there; a file that goes away meanwhile is left out."""
    found = []
    with suppress(OSError):
        for file in sorted(folder.iterdir()):
            with suppress(OSError):
                stat = file.stat()
                found.append((file.name, stat.st_size, stat.st_mtime_ns))
    return tuple(found)


def _reason_file(folder: Path) -> Path:
    return folder.with_name(folder.name + _REASON)
