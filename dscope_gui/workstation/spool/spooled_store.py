"""The history of a station that shares it with others: stored here first, and handed on to the shared one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final, TypeVar

from dscope_gui.domain.history import Event, HistoryLine, HistoryQuery, NewEntry, StoredInspection, TrendDay
from dscope_gui.domain.live import PartHealth
from dscope_gui.errors import InspectionDamaged, NotStored, StoreUnavailable
from dscope_gui.protocols import CheckBook, Clock, RecordReader, ResultStore
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.workstation.spool.aside import Aside
from dscope_gui.workstation.spool.drainer import Drainer
from dscope_gui.workstation.spool.link import MovableStore, SharedLink
from dscope_gui.workstation.spool.parts import SpooledAudit, SpooledRules
from dscope_gui.workstation.spool.room import Room
from dscope_gui.workstation.spool.standing import SpoolStanding, Waiting

_Answer = TypeVar("_Answer")
_EVENTS: Final = "The inspection stands"


class SpooledStore:
    """`ResultStore` of one station among several.

    Whatever the station stores is on its own disk when `add` returns, whether the shared history answers or not: a
    dead connection holds nobody up, and there is one way for everything. A thread hands it on, in order and each thing
    once, so that the shared history follows within a moment.

    Lists and charts are those of the shared history, of all stations. While it does not answer they are those of this
    station, and `health` says so. Rule sets are changed in the shared history only, and judge here from a copy.

    Parameters
    ----------
    local : the spool, a history of its own; it is closed with this one.
    open_shared : opens the shared history; called in the thread, again and again while that fails.
    pictures : folder with the pictures of the shared history, where it is known before that is reached.
    keep : so long the spool keeps what the shared history was proven to hold; None for ever.
    """

    def __init__(
        self,
        local: SqliteStore,
        open_shared: Callable[[], MovableStore],
        clock: Clock,
        *,
        pictures: Path | None = None,
        keep: timedelta | None = None,
        pauses: Pauses | None = None,
    ) -> None:
        self._local, self._pictures = local, pictures
        self._standing = SpoolStanding(clock)
        self._link = SharedLink(open_shared, self._standing)
        aside = Aside(local.place, local.audit, clock)
        self._drainer = Drainer(aside, Room(aside, clock, keep), self._link, self._standing, pauses=pauses)
        self.checks: CheckBook = local.checks
        """A check says something about this station alone; it is handed on like everything else."""
        self.rules = SpooledRules(local.rules, self._link, local.place)
        self.audit = SpooledAudit(local.audit, self._ask, self._drainer.ring)
        self._drainer.start()

    @property
    def records(self) -> RecordReader:
        return self._ask(lambda store: store.records)

    def waiting(self) -> Waiting:
        """What is not in the shared history yet, as far as this station knows."""
        return self._drainer.waiting()

    def health(self) -> PartHealth:
        """How it stands with the shared history; never waits."""
        return self._standing.health()

    def add(self, entry: NewEntry) -> StoredInspection:
        stored = self._local.add(entry)
        self._drainer.ring()
        return stored

    def add_event(self, event: Event) -> None:
        """What stands only in the shared history, such as another station's, gets its events only there."""
        try:
            self._local.add_event(event)
        except NotStored:
            self._link.require(_EVENTS).add_event(event)
        self._drainer.ring()

    def get(self, inspection_id: str) -> StoredInspection:
        shared = self._link.current()
        if shared is not None:
            try:
                return shared.get(inspection_id)
            except StoreUnavailable as error:
                self._standing.away(error)
            except InspectionDamaged:
                raise  # the spool may have it whole, but what everybody sees is not what was sealed
            except NotStored:
                return self._own(inspection_id)  # it is on its way
        return self._own(inspection_id)

    def _own(self, inspection_id: str) -> StoredInspection:
        """As it lies in the spool; an old picture lies in the folder of the shared history alone."""
        stored = self._local.get(inspection_id)
        if self._pictures is None or stored.picture.exists():
            return stored
        return replace(stored, picture=self._pictures / stored.picture.relative_to(self._local.folder))

    def find(self, query: HistoryQuery, *, limit: int, offset: int = 0) -> Sequence[HistoryLine]:
        return self._ask(lambda store: store.find(query, limit=limit, offset=offset))

    def count(self, query: HistoryQuery) -> int:
        return self._ask(lambda store: store.count(query))

    def lots(self) -> Sequence[str]:
        return self._ask(lambda store: store.lots())

    def trend(self, query: HistoryQuery) -> Sequence[TrendDay]:
        return self._ask(lambda store: store.trend(query))

    def close(self) -> None:
        self._drainer.close()
        self._link.close()
        self._local.close()

    def _ask(self, question: Callable[[ResultStore], _Answer]) -> _Answer:
        """The shared history, or where it does not answer this station's own."""
        shared = self._link.current()
        if shared is not None:
            try:
                return question(shared)
            except StoreUnavailable as error:
                self._standing.away(error)
        return question(self._local)
