"""What waits for a person's word: first what the two judges disagree on, then what is chosen from the history."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.history import HistoryLine, HistoryQuery
from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.errors import NotStored
from dscope_gui.protocols import ResultStore

PAGE_LINES: Final = 200
"""So many are listed at once, the newest first; whoever wants older ones goes on from there."""
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
    """The newest pictures that fit, or a stretch of older ones.

    Parameters
    ----------
    older : so many more fit, and are not listed.
    looked_at : pictures of the history that were looked at for it; older ones are asked for from there on.
    """

    entries: tuple[Waiting, ...]
    older: int = 0
    looked_at: int = 0

    def followed_by(self, stretch: Queue) -> Queue:
        """With older ones behind; what slipped down meanwhile, because something was captured, is listed once."""
        known = {entry.line.id for entry in self.entries}
        new = (entry for entry in stretch.entries if entry.line.id not in known)
        return Queue((*self.entries, *new), stretch.older, self.looked_at + stretch.looked_at)

    @property
    def pictures_left(self) -> int:
        return sum(not entry.is_done for entry in self.entries)

    @property
    def marks_left(self) -> int:
        return sum(entry.left for entry in self.entries)


Said = Mapping[str, Collection[str]]
"""By inspection the marks of which a person said something; see `KnownItems.said_in`."""


def disputed_queue(store: ResultStore, said: Said, limit: int = PAGE_LINES, offset: int = 0) -> Queue:
    """What the judges disagree on, the newest first; raises `StoreUnavailable`."""
    query = HistoryQuery(disputed_only=True)
    lines = store.find(query, limit=limit, offset=offset)
    entries = tuple(entry for line in lines if (entry := _disputed(store, line, said.get(line.id, ()))) is not None)
    return Queue(entries, _older(store, query, offset + len(lines)), len(lines))


def chosen_queue(
    store: ResultStore, query: HistoryQuery, said: Said, limit: int = PAGE_LINES, offset: int = 0
) -> Queue:
    """What fits of the history, the newest first; raises `StoreUnavailable`."""
    lines = store.find(query, limit=limit, offset=offset)
    entries = tuple(_chosen(line, said.get(line.id, ())) for line in lines)
    return Queue(entries, _older(store, query, offset + len(lines)), len(lines))


def _older(store: ResultStore, query: HistoryQuery, listed: int) -> int:
    return max(0, store.count(query) - listed)


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
