"""Everything behind the labelling screen: queue, pictures, what is said, and the dataset as files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Protocol

from pydantic import JsonValue

from dscope_gui.dataset import Arrival, Dataset, DatasetWriter, export, import_, reading, writing
from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.dataset import Item, Label
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.workstation.dataset_book import arrival_told
from dscope_gui.workstation.labelling.known import KnownItems, Standing
from dscope_gui.workstation.labelling.opening import open_scene
from dscope_gui.workstation.labelling.queue import PAGE_LINES, Queue, chosen_queue, disputed_queue
from dscope_gui.workstation.labelling.saying import Said, Voice, say_face_good, say_mark
from dscope_gui.workstation.labelling.sayings import Saying, sayings_of
from dscope_gui.workstation.labelling.scene import Mark, Scene
from dscope_gui.workstation.stored_light import StoredLights


class Note(Protocol):
    """Takes a line of the audit trail, who did it added."""

    def __call__(
        self, kind: AuditKind, subject: str, *, before: JsonValue = None, after: JsonValue = None, reason: str = ""
    ) -> None: ...


def _unnoted(
    kind: AuditKind, subject: str, *, before: JsonValue = None, after: JsonValue = None, reason: str = ""
) -> None:
    """Where no trail is kept."""


class LabellingDesk:
    """Slow: called beside the GUI thread, by any threads.

    Parameters
    ----------
    folder : of the dataset; made with the first word that is said.
    lights : finds the flat fields with which stored pictures were inspected.
    note : told for the audit trail what is said and taken in.
    page_lines : so many pictures of a queue are read at once.
    """

    def __init__(
        self,
        store: ResultStore,
        folder: Path,
        clock: Clock,
        lights: StoredLights,
        note: Note = _unnoted,
        *,
        page_lines: int = PAGE_LINES,
    ) -> None:
        self._store, self._clock, self._lights, self._note = store, clock, lights, note
        self._page_lines = page_lines
        self.folder = folder
        self._known = KnownItems()
        self._writing = Lock()
        """Threads of this program wait for each other; another program is refused by the dataset itself."""

    def look(self) -> Standing:
        """Read the dataset, which others may have changed; raises `DatasetDamaged`."""
        known = KnownItems.read(self._dataset())
        with self._writing:
            self._known = known
        return self.standing()

    def standing(self) -> Standing:
        """As it is known here."""
        with self._writing:
            return self._known.standing(self._clock.now())

    def disputed(self, *, least: int = 0, offset: int = 0) -> Queue:
        """`least` : so many pictures, where more than one page of them is listed already; raises `StoreUnavailable`."""
        return disputed_queue(self._store, self._said_in(), max(least, self._page_lines), offset)

    def chosen(self, query: HistoryQuery, *, least: int = 0, offset: int = 0) -> Queue:
        """See `disputed`; raises `StoreUnavailable`."""
        return chosen_queue(self._store, query, self._said_in(), max(least, self._page_lines), offset)

    def open(self, inspection_id: str) -> Scene:
        """Raises `NotStored`, `StoreUnavailable` and what `open_scene` raises."""
        stored = self._store.get(inspection_id)
        with self._writing:
            return open_scene(stored, reading(self.folder), self._known, self._lights)

    def sayings(self, scene: Scene, mark: Mark) -> tuple[Saying, ...]:
        """All that was ever said of a mark, each with its mask; raises `DatasetDamaged`."""
        with self._writing:
            items = [item for part in mark.parts if (item := self._known.get(part.item_id)) is not None]
        return tuple(sayings_of(items, Dataset(self.folder), scene.shape))

    def say(self, scene: Scene, mark: Mark, by: str, reason: str = "") -> Said:
        """Keep a mark as it is; raises `WrongUse`, `DatasetDamaged`, `NotWritable`."""
        with self._changing() as writer:
            said = say_mark(writer, scene, mark, Voice(by, self._clock.now(), reason))
            self._known.keep(said.items)
        if said.mark.versions != mark.versions:
            before = mark.versions[-1].label.value if mark.versions else None
            named, after = _named(scene, mark.id), mark.label.value
            self._note(AuditKind.LABEL_CORRECTED, named, before=before, after=after, reason=reason)
        return said

    def say_good(self, scene: Scene, by: str) -> Scene:
        """The whole end face is good; raises `WrongUse`, `DatasetDamaged`, `NotWritable`."""
        with self._changing() as writer:
            good, items = say_face_good(writer, scene, Voice(by, self._clock.now()))
            self._known.keep(items)
        self._note(AuditKind.LABEL_CORRECTED, _named(scene), after=Label.GOOD.value)
        return good

    def export(self, path: Path, on_progress: Callable[[int, int], None]) -> int:
        """Write all items into an archive, annotations in COCO among them; gives how many.

        Raises
        ------
        WrongUse, DatasetDamaged, NotWritable
        """
        dataset = self._dataset()
        items = [item for item in dataset.items() if isinstance(item, Item)]
        if not items:
            raise WrongUse("There is nothing to export", "Label something first")
        export(dataset, items, path, on_progress)
        return len(items)

    def import_(self, path: Path, on_progress: Callable[[int, int], None]) -> Arrival:
        """Take the items of an archive in; raises `WrongUse`, `DatasetDamaged`, `NotWritable`."""
        with self._changing() as writer:
            arrival = import_(writer, path, on_progress)
            self._known = KnownItems.read(writer)
        self._note(AuditKind.DATASET_IMPORTED, path.name, after=arrival_told(arrival, path, self.folder))
        return arrival

    def clear(self) -> int:
        """Throw all items away; gives how many there were. Raises `WrongUse`, `NotWritable`."""
        with self._changing() as writer:
            gone = writer.clear()
            self._known = KnownItems()
        return gone

    def _said_in(self) -> dict[str, set[str]]:
        with self._writing:
            return self._known.said_in()

    def _dataset(self) -> Dataset:
        with self._writing:  # whoever reads mends first, and would keep a word from being written
            return reading(self.folder)

    @contextmanager
    def _changing(self) -> Iterator[DatasetWriter]:
        with self._writing, writing(self.folder) as writer:
            yield writer


def _named(scene: Scene, mark_id: str = "") -> str:
    return f"{scene.inspection.id} {mark_id}".strip()
