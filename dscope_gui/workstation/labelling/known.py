"""The labelled pictures of the station as they are known here, so that nobody reads them all after every word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from dscope_gui.dataset import Damaged, Dataset, Statistics, statistics_of
from dscope_gui.domain.dataset import Extent, Item


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the labelling is.

    Parameters
    ----------
    today : marks and end faces of which a person said something today.
    """

    statistics: Statistics
    today: int


@dataclass(slots=True)
class KnownItems:
    """All items by their ids. One thread at a time uses it."""

    items: dict[str, Item] = field(default_factory=dict)
    damaged: tuple[Damaged, ...] = ()

    @staticmethod
    def read(dataset: Dataset) -> KnownItems:
        """All of a dataset, each checked; raises `DatasetDamaged` where there is no reading it at all."""
        found = list(dataset.items())
        whole = {item.id: item for item in found if isinstance(item, Item)}
        return KnownItems(whole, tuple(item for item in found if isinstance(item, Damaged)))

    def get(self, item_id: str) -> Item | None:
        return self.items.get(item_id)

    def keep(self, items: Iterable[Item]) -> None:
        self.items.update((item.id, item) for item in items)

    def of_inspection(self, inspection_id: str) -> tuple[Item, ...]:
        return tuple(item for item in self.items.values() if item.facts.source.inspection == inspection_id)

    def said_in(self) -> dict[str, set[str]]:
        """By inspection the marks of which a person said something; an empty one stands for the whole end face."""
        said: dict[str, set[str]] = {}
        for item in self.items.values():
            if item.current.by:
                said.setdefault(item.facts.source.inspection, set()).add(item.facts.source.defect or "")
        return said

    def standing(self, now: datetime) -> Standing:
        """`now` : any zone; a day is one of the station's own clock."""
        statistics = statistics_of([*self.items.values(), *self.damaged])
        today = now.astimezone().date()
        said = {
            (item.facts.source.inspection, item.facts.source.defect, item.facts.extent is Extent.END_FACE)
            for item in self.items.values()
            if any(one.by and one.at.astimezone().date() == today for one in item.versions)
        }
        return Standing(statistics, len(said))
