"""Whether uncertain sizes could turn the verdict: a counting argument, not a search through all combinations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from dscope_gui.rules.possible import FREE, Cell

Places = frozenset[Cell | None]
"""Cells in which one defect may count."""


def overflowing(places: Sequence[Places]) -> Mapping[Cell, int]:
    """Cells that may hold more than they allow, with the most they may hold.

    Defects move independently of each other, so the worst that can happen to one cell is that all that may lie in it
    do; whatever happens to the others cannot mend that.
    """
    most = Counter(cell for cells in places for cell in cells if cell is not None)
    return {cell: count for cell, count in most.items() if count > cell.room}


def may_fail(places: Sequence[Places]) -> bool:
    return bool(overflowing(places))


def may_pass(places: Sequence[Places]) -> bool:
    """Whether all defects find room at once: a matching with capacities, built up along augmenting paths."""
    held: dict[Cell, list[int]] = {}
    bound = [index for index, cells in enumerate(places) if FREE not in cells]
    return all(_find_room(index, places, held, set()) for index in bound)


def _find_room(index: int, places: Sequence[Places], held: dict[Cell, list[int]], seen: set[Cell]) -> bool:
    """Put one defect somewhere, if need be by moving others on; False when there is no way."""
    for cell in places[index]:
        if cell is None or cell in seen:
            continue
        seen.add(cell)
        holders = held.setdefault(cell, [])
        if len(holders) < cell.room:
            holders.append(index)
            return True
        for slot, other in enumerate(holders):
            if _find_room(other, places, held, seen):
                holders[slot] = index
                return True
    return False
