"""Reads again only what changed: whoever pages through a dataset asks for it again and again."""

from __future__ import annotations

from dscope_gui.dataset import Damaged, Dataset
from dscope_gui.domain.dataset import Item
from dscope_gui.errors import DatasetDamaged, WrongUse


class SeenItems:
    """The items of one dataset as they were read last. Used by one thread at a time.

    Files of an item are added and never changed, so that its folder tells when there is something new in it.
    """

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, Item | Damaged]] = {}

    def read(self, dataset: Dataset) -> list[Item | Damaged]:
        """All of them, in the order of their ids; raises `DatasetDamaged` where their folder cannot be read."""
        now: dict[str, tuple[int, Item | Damaged]] = {}
        for item_id in dataset.ids():
            changed_ns = _changed_ns(dataset, item_id)
            before = self._seen.get(item_id)
            if before is None or before[0] != changed_ns or isinstance(before[1], Damaged):
                now[item_id] = (changed_ns, _read(dataset, item_id))
            else:
                now[item_id] = before
        self._seen = now
        return [item for _changed_ns, item in now.values()]


def _changed_ns(dataset: Dataset, item_id: str) -> int:
    try:
        return dataset.folder_of(item_id).stat().st_mtime_ns
    except OSError:
        return 0


def _read(dataset: Dataset, item_id: str) -> Item | Damaged:
    try:
        return dataset.item(item_id)
    except (DatasetDamaged, WrongUse) as error:
        return Damaged(item_id, error.message)
