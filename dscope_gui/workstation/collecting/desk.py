"""The station's dataset for whoever collects and fetches from elsewhere."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset import (
    Damaged,
    DatasetWriter,
    cut_face,
    is_only_a_hull,
    labelled_face,
    planned_from,
    reading,
    write_archive,
    writing,
)
from dscope_gui.dataset.png import mask_of
from dscope_gui.domain.dataset import Gathered, Item, ItemsPage, Label, NewItem
from dscope_gui.domain.inspection import InspectionStatus
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import DatasetBusy, PictureUnreadable, WrongUse
from dscope_gui.protocols import Clock, ResultStore
from dscope_gui.workstation.collecting.cases import Unusable, case_of, end_face_of
from dscope_gui.workstation.collecting.collecting import Collected, Wish, collect
from dscope_gui.workstation.collecting.seen_items import SeenItems
from dscope_gui.workstation.dataset_book import DatasetBook
from dscope_gui.workstation.inspect import Inspected, inspect_file
from dscope_gui.workstation.setup import InspectionSetup
from dscope_gui.workstation.stored_light import StoredLights

_WAIT_S: Final = 5.0
"""For whoever came before."""


class StationDesk:
    """Implements `protocols.TrainingDesk`; one call after the other.

    Parameters
    ----------
    folder : of the dataset; made with the first item.
    setup_for : how a part of that number is inspected.
    lights : finds the flat fields with which stored pictures were inspected.
    """

    def __init__(
        self,
        store: ResultStore,
        folder: Path,
        clock: Clock,
        setup_for: Callable[[str], InspectionSetup],
        lights: StoredLights,
    ) -> None:
        self._store, self._folder, self._clock, self._setup_for = store, folder, clock, setup_for
        self._lights = lights
        self._turn = Lock()
        self._seen = SeenItems()

    def collect(self, inspection_id: str) -> Gathered:
        case = case_of(self._store, inspection_id, self._lights)
        if isinstance(case, Unusable):
            raise PictureUnreadable(f"Inspection {case.name} cannot be used: {case.why}")
        plans, made = [plan.id for plan in planned_from(case.inspection)], Collected()
        with self._writer() as writer:
            known = tuple(one for one in plans if one in writer)
            collect([lambda: case], writer, Wish(), self._clock, collected=made, on_progress=lambda _done, _of: None)
        for one in made.left_out:
            raise PictureUnreadable(f"Inspection {inspection_id} cannot be used: {one.why}")
        return Gathered(tuple(one for one in plans if one not in known), (), known, made.hulls)

    def collect_picture(self, picture: bytes, label: Label, ticket: Ticket, *, by: str) -> Gathered:
        seen = self._inspected(picture, ticket)
        inspection, grey = seen.inspection, seen.grey
        if grey is None or inspection.status is InspectionStatus.UNREADABLE:
            raise PictureUnreadable("What was sent cannot be read as a picture", "Send a PNG, JPEG, BMP or TIFF")
        end_face = end_face_of(ticket, inspection)
        new = labelled_face(inspection, grey, label, end_face=end_face, by=by, at=self._clock.now())
        face = cut_face(list(planned_from(inspection)), inspection, grey, end_face=end_face, light=seen.light)
        with self._writer() as writer:
            if new.facts.id in writer:
                return self._said_again(writer, new, by)
            writer.add([new], () if face is None else (face,))
        found = inspection.examination
        return Gathered(added=(new.facts.id,), hulls=sum(map(is_only_a_hull, () if found is None else found.defects)))

    def page(self, labels: frozenset[Label], *, limit: int, offset: int) -> ItemsPage:
        found = self._items()
        whole = [item for item in found if isinstance(item, Item)]
        fitting = sorted((item for item in whole if item.label in labels), key=lambda item: not item.is_disputed)
        return ItemsPage(
            total=len(fitting),
            items=tuple(fitting[offset : offset + limit]),
            counts=dict(Counter(item.label for item in whole)),
            damaged=sum(isinstance(item, Damaged) for item in found),
        )

    def archive(self, labels: frozenset[Label], file: BinaryIO) -> int:
        with self._in_turn():
            dataset = reading(self._folder)
            items = [item for item in dataset.items() if isinstance(item, Item) and item.label in labels]
            if items:
                write_archive(dataset, items, file, lambda _done, _of: None)
        return len(items)

    def clear(self, items: int, *, by: str) -> int:
        if not self._folder.is_dir():
            raise WrongUse("There is no item in the dataset")
        with self._writer() as writer:
            if len(writer.ids()) != items:
                raise WrongUse(
                    f"There are {len(writer.ids())} items in the dataset, not {items}",
                    "Say how many there are, to be sure that all of them may go",
                )
            return DatasetBook(writer, self._store.audit, self._clock).clear(by)

    def _inspected(self, picture: bytes, ticket: Ticket) -> Inspected:
        setup = self._setup_of(ticket.part)
        with tempfile.TemporaryDirectory(prefix="dscope-") as folder:
            path = Path(folder) / "picture"
            path.write_bytes(picture)
            return inspect_file(path, setup, self._clock)

    def _setup_of(self, part: str) -> InspectionSetup:
        try:
            return self._setup_for(part)
        except WrongUse as error:
            if part:
                raise
            raise WrongUse(
                "Nothing says which part the picture shows", "Add ?part= with a number that is known"
            ) from error

    def _said_again(self, writer: DatasetWriter, new: NewItem, by: str) -> Gathered:
        """The same picture was sent before: whoever sends it with another label corrects it."""
        item_id, label = new.facts.id, new.first.label
        if writer.item(item_id).label is label:
            return Gathered(known=(item_id,))
        book = DatasetBook(writer, self._store.audit, self._clock)
        book.correct(item_id, label=label, by=by, mask=_mask_in(new), reason="sent again")
        return Gathered(corrected=(item_id,))

    def _items(self) -> list[Item | Damaged]:
        with self._in_turn():
            return self._seen.read(reading(self._folder))

    @contextmanager
    def _writer(self) -> Iterator[DatasetWriter]:
        with self._in_turn(), writing(self._folder) as writer:
            yield writer

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        if not self._turn.acquire(timeout=_WAIT_S):
            raise DatasetBusy("The dataset is at work for somebody else", "Try again soon")
        try:
            yield
        finally:
            self._turn.release()


def _mask_in(new: NewItem) -> NDArray[np.uint8] | None:
    return None if new.mask is None else mask_of(new.mask, new.facts, new.first.label)
