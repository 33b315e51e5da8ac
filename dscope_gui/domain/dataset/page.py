"""What a dataset answers to whoever asks for a part of it."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.dataset.item import Item
from dscope_gui.domain.dataset.label import Label


@dataclass(frozen=True, slots=True)
class Gathered:
    """What came of collecting.

    Parameters
    ----------
    added, corrected, known : ids of items that are new, that say something else now, and that were there as they are.
    hulls : defects in several pieces whose shape is not known; they are no items.
    """

    added: tuple[str, ...] = ()
    corrected: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    hulls: int = 0


@dataclass(frozen=True, slots=True)
class ItemsPage:
    """Items of which the judges disagree first, the others in the order of their ids.

    Parameters
    ----------
    total : how many fit in all.
    counts : of all items, by class.
    damaged : items that cannot be used.
    """

    total: int
    items: tuple[Item, ...]
    counts: dict[Label, int]
    damaged: int
