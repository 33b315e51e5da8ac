"""What waits for a person's word: first what the two judges disagree on, then what is chosen from the history."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.history import HistoryLine, HistoryQuery
from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.errors import NotStored
from dscope_gui.protocols import ResultStore

MOST_LINES: Final = 200
"""So many of the newest are listed; nobody labels more in a day."""
LABELLING_LOT: Final = "labelling"
"""The lot of pictures that were captured only to be labelled."""
WHOLE_FACE: Final = ""
"""Among what was said of a picture: that of the end face as a whole."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One picture of the queue.

    Parameters
    ----------
    marks : of which something is to be said.
    said : of how many of them a person said something.
    is_done : nothing is left to be said.
    """

    line: HistoryLine
    marks: int
    said: int
    is_done: bool

    @property
    def left(self) -> int:
        return 0 if self.is_done else max(1, self.marks - self.said)


@dataclass(frozen=True, slots=True)
class Queue:
    """`total` : pictures that fit, also those that are not listed."""

    entries: tuple[Waiting, ...]
    total: int

    @property
    def pictures_left(self) -> int:
        return sum(not entry.is_done for entry in self.entries)

    @property
    def marks_left(self) -> int:
        return sum(entry.left for entry in self.entries)


Said = Mapping[str, Collection[str]]
"""By inspection the marks of which a person said something; see `KnownItems.said_in`."""


def disputed_queue(store: ResultStore, said: Said) -> Queue:
    """What the judges disagree on, the newest first; raises `StoreUnavailable`."""
    query = HistoryQuery(disputed_only=True)
    lines = store.find(query, limit=MOST_LINES)
    entries = tuple(entry for line in lines if (entry := _disputed(store, line, said.get(line.id, ()))) is not None)
    return Queue(entries, len(entries) + store.count(query) - len(lines))


def chosen_queue(store: ResultStore, query: HistoryQuery, said: Said) -> Queue:
    """What fits of the history, the newest first; raises `StoreUnavailable`."""
    lines = store.find(query, limit=MOST_LINES)
    return Queue(tuple(_chosen(line, said.get(line.id, ())) for line in lines), store.count(query))


def disputed_ids(record: Record) -> frozenset[str]:
    """Marks on which the judges disagree; dirt of the microscope is none of them."""
    found = inspection_of(record).examination
    own = () if found is None else (one for one in found.defects if one.excluded is None)
    return frozenset(one.id for one in own if one.by_judge.disputed)


def _disputed(store: ResultStore, line: HistoryLine, said: Collection[str]) -> Waiting | None:
    try:
        wanted = disputed_ids(store.get(line.id).record)
    except NotStored:
        return None
    if not wanted:
        return None
    known = len(wanted & set(said))
    return Waiting(line, len(wanted), known, known == len(wanted) or WHOLE_FACE in said)


def _chosen(line: HistoryLine, said: Collection[str]) -> Waiting:
    known = len(set(said) - {WHOLE_FACE})
    is_done = WHOLE_FACE in said or known >= max(1, line.defects)
    return Waiting(line, line.defects, min(known, line.defects), is_done)
