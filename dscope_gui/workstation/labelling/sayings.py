"""Everything that was ever said of a mark, whichever of its windows it is kept in, with the mask as it was then."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from dscope_gui.dataset import Dataset
from dscope_gui.domain.dataset import OBJECT, Item, Label, LabelVersion
from dscope_gui.workstation.labelling.patch import Patch, lay_window, patch_of


@dataclass(frozen=True, slots=True)
class Saying:
    """One word on a mark.

    Parameters
    ----------
    number : its place among all that was said of the mark, from 1 on.
    patch : the mask as it was then; None where nothing was marked.
    is_new_label, is_new_mask : what it changed; neither where it only confirmed what was said before.
    """

    number: int
    said: LabelVersion
    patch: Patch | None
    is_new_label: bool
    is_new_mask: bool

    @property
    def label(self) -> Label:
        return self.said.label


def words_on(items: Sequence[Item]) -> tuple[LabelVersion, ...]:
    """What was said of a mark, each word once, in its order.

    A word on a mark in several windows is a version of each of them that it changes; it is told by who said it when.
    """
    if len(items) == 1:
        return items[0].versions
    words: dict[tuple[bool, datetime | None, str], LabelVersion] = {}
    for said in (said for item in items for said in item.versions):
        # The inspection says one thing of a mark, even if its windows were collected one after the other.
        key = (True, said.at, said.by) if said.by else (False, None, "")
        if key not in words or words[key].label is Label.GOOD:  # no part of the mark may lie in a window
            words[key] = said
    return tuple(sorted(words.values(), key=lambda said: (bool(said.by), said.at)))


def held_at(item: Item, said: LabelVersion) -> LabelVersion | None:
    """Which version of a window held when a word was said of the mark; None where there was none yet."""
    if said in item.versions:
        return said
    same = [version for version in item.versions if (version.at, version.by) == (said.at, said.by)]
    if same:
        return same[-1]
    if not said.by:
        return None if item.versions[0].by else item.versions[0]
    earlier = [version for version in item.versions if not version.by or version.at <= said.at]
    return earlier[-1] if earlier else None


def mask_at(items: Sequence[Item], said: LabelVersion, dataset: Dataset, shape: tuple[int, int]) -> Patch | None:
    """Where the mark lay when a word was said of it, on a picture of `shape`; raises `DatasetDamaged`."""
    return _laid([(item, held_at(item, said)) for item in items], dataset, shape)


def mask_now(items: Sequence[Item], dataset: Dataset, shape: tuple[int, int]) -> Patch | None:
    """Where it lies by what holds; raises `DatasetDamaged`."""
    return _laid([(item, item.current) for item in items], dataset, shape)


def sayings_of(items: Sequence[Item], dataset: Dataset, shape: tuple[int, int]) -> Iterator[Saying]:
    """All of them, the first one first; raises `DatasetDamaged`."""
    before: Saying | None = None
    for number, said in enumerate(words_on(items), start=1):
        patch = mask_at(items, said, dataset, shape)
        before = Saying(
            number,
            said,
            patch,
            is_new_label=before is not None and before.label is not said.label,
            is_new_mask=before is not None and not _same(before.patch, patch),
        )
        yield before


def _laid(held: Iterable[tuple[Item, LabelVersion | None]], dataset: Dataset, shape: tuple[int, int]) -> Patch | None:
    whole = np.zeros(shape, np.bool_)
    for item, version in held:
        if version is not None:
            lay_window(whole, dataset.mask(item, version) == OBJECT, item.facts.window)
    return patch_of(whole)


def _same(one: Patch | None, other: Patch | None) -> bool:
    return other is None if one is None else one.same_as(other)
