"""Adds to a dataset and corrects it; what is there is never changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.arriving import Arrival, add_version, mend, staging, take_in, take_out_all
from dscope_gui.dataset.layout import FACE, FACES, FACTS, ITEMS, LIGHT, PICTURE, is_item_id, label_file, mask_file
from dscope_gui.dataset.locking import locked
from dscope_gui.dataset.png import mask_of, png_of, sha256_of
from dscope_gui.dataset.reading import Dataset
from dscope_gui.domain.dataset import BACKGROUND, OBJECT, Item, Label, LabelVersion, NewFace, NewItem
from dscope_gui.domain.dataset.item import Kept
from dscope_gui.errors import DatasetDamaged, NotWritable, WrongUse
from dscope_gui.whole_file import not_writable


class DatasetWriter(Dataset):
    """Made by `writing`."""

    def add(self, new: Sequence[NewItem], faces: Sequence[NewFace] = ()) -> Arrival:
        """Add items, each once, all of them or none; those that are there already stay as they are.

        Parameters
        ----------
        faces : the inspected pictures from which they were cut.

        Raises
        ------
        NotWritable
            Disk full, no permission.
        """
        with staging(self.folder) as stage:
            for item in {item.facts.id: item for item in new}.values():
                with not_writable(stage):
                    _write_item(stage / item.facts.id, item)
            for face in faces:
                with not_writable(stage):
                    _write_face(stage / FACES / face.facts.id, face)
            return take_in(self.folder, stage)

    def correct(
        self,
        item_id: str,
        *,
        label: Label,
        by: str,
        at: datetime,
        mask: NDArray[np.uint8] | None = None,
        reason: str,
        confirms: bool = False,
    ) -> LabelVersion:
        """Say anew what an item shows; what was said before stays readable.

        Parameters
        ----------
        mask : (H, W) uint8 of the three levels; None keeps the present one, of which a good item shows no object.
        confirms : saying the same as somebody else, or as the inspection, is worth a version too; saying what one said
            last oneself makes none, and gives that.

        Raises
        ------
        WrongUse
            There is no such item, nobody says it, nothing changes, or the mask does not fit.
        DatasetDamaged, NotWritable
        """
        item = self.item(item_id)
        if not by.strip():
            raise WrongUse("Nobody is named who corrects it", "Give a name with --by")
        content = self._mask_content(item, label, mask)
        sha256 = None if content is None else sha256_of(content)
        changes_nothing = (label, sha256) == (item.label, item.current.mask_sha256)
        if changes_nothing and confirms and by.strip() == item.current.by:
            return item.current
        if changes_nothing and not confirms:
            raise WrongUse(f"{item_id} is {label.value} with this very mask already")
        said = LabelVersion(
            version=len(item.versions) + 1, label=label, mask_sha256=sha256, by=by.strip(), at=at, reason=reason
        )
        with not_writable(self.folder_of(item_id)):
            add_version(self.folder_of(item_id), said, text_of(said), content)
        return said

    def restore(self, item_id: str, version: int, *, by: str, at: datetime, reason: str) -> LabelVersion:
        """Say again what was said of an item before, as a new version; see `correct`.

        Raises
        ------
        WrongUse
            There is no such item or version, nobody says it, or it holds already.
        DatasetDamaged, NotWritable
        """
        item = self.item(item_id)
        earlier = next((said for said in item.versions if said.version == version), None)
        if earlier is None:
            raise WrongUse(f"{item_id} has no version {version}", f"It has versions 1 to {len(item.versions)}")
        mask = self.mask(item, earlier)
        return self.correct(item_id, label=earlier.label, by=by, at=at, mask=mask, reason=reason)

    def clear(self) -> int:
        """Throw all items away for ever; returns how many there were.

        Raises
        ------
        WrongUse
            Something else lies among them, so that this is no dataset.
        NotWritable
        """
        items = self.folder / ITEMS
        if not items.exists():
            return 0
        names = [path.name for path in items.iterdir()]
        strange = [name for name in names if not is_item_id(name)]
        if strange:
            raise WrongUse(f"{items / strange[0]} is no item of a dataset", "Nothing was thrown away")
        take_out_all(self.folder)
        return len(names)

    def _mask_content(self, item: Item, label: Label, mask: NDArray[np.uint8] | None) -> bytes | None:
        present = item.current.mask_sha256
        if mask is None and label is not Label.GOOD and item.label is not Label.GOOD and present is not None:
            return (self.folder_of(item.id) / mask_file(present)).read_bytes()
        if mask is None and label is not Label.GOOD:
            raise WrongUse(f"{item.id} is good: nothing shows where the {label.value} is", "Give a mask with --mask")
        if mask is None:
            mask = self.mask(item).copy()
            mask[mask == OBJECT] = BACKGROUND
        if label is Label.GOOD and not mask.any():
            return None
        content = png_of(mask)
        try:
            mask_of(content, item.facts, label)
        except DatasetDamaged as error:
            raise WrongUse(f"{item.id} cannot be {label.value}. {error.message.replace('Its', 'The')}") from error
        return content


@contextmanager
def writing(folder: Path) -> Iterator[DatasetWriter]:
    """The dataset in a folder, which is made where needed; nobody else writes into it meanwhile.

    Raises
    ------
    NotWritable, WrongUse
        The folder cannot be made or written, or another program is writing into it.
    """
    with locked(folder):
        mend(folder)
        yield DatasetWriter(folder)


def reading(folder: Path) -> Dataset:
    """The dataset in a folder, with what a killed program had begun finished where that is possible."""
    if folder.is_dir():
        with suppress(WrongUse, NotWritable), writing(folder):
            pass
    return Dataset(folder)


def text_of(content: Kept) -> bytes:
    """As it lies in its file."""
    return content.model_dump_json(indent=2, by_alias=True).encode() + b"\n"


def _write_item(folder: Path, item: NewItem) -> None:
    folder.mkdir()
    (folder / FACTS).write_bytes(text_of(item.facts))
    (folder / PICTURE).write_bytes(item.picture)
    if item.mask is not None and item.first.mask_sha256 is not None:
        (folder / mask_file(item.first.mask_sha256)).write_bytes(item.mask)
    (folder / label_file(item.first.version)).write_bytes(text_of(item.first))


def _write_face(folder: Path, face: NewFace) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FACE).write_bytes(text_of(face.facts))
    (folder / PICTURE).write_bytes(face.picture)
    if face.light is not None:
        (folder / LIGHT).write_bytes(face.light)
