"""Which things another history was proven to hold: noted as they were signed here, sealed there, and read back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Connection, select

from dscope_gui.domain.seal import SealFault
from dscope_gui.store.moving.arrivals import arrivals_numbered
from dscope_gui.store.moving.proof import compare_contents
from dscope_gui.store.moving.taking import Thing
from dscope_gui.store.tables import LEDGER


def proven(there: Connection, origin: str, things: Sequence[Thing]) -> set[int]:
    """Of these things the rows of the ledger here that prove it.

    Parameters
    ----------
    origin : name of the ledger here.
    """
    signed = {thing.row.number: thing.row for thing in things if thing.rows}
    noted = arrivals_numbered(there, origin, signed)
    same = [(row, here) for row, here in noted if here is not None and signed[row.number] == row]
    sealed = _sealed(there, same_kinds := [(row.link.kind, here) for row, here in same])
    kept = [one for one, known in zip(same, same_kinds, strict=True) if known in sealed]
    faults: list[SealFault] = []
    compare_contents(there, origin, kept, faults)
    return {row.number for row, _here in kept} - {fault.row for fault in faults}


def _sealed(there: Connection, things: Sequence[tuple[str, int]]) -> set[tuple[str, int]]:
    numbers: dict[str, list[int]] = defaultdict(list)
    for kind, here in things:
        numbers[kind].append(here)
    found: set[tuple[str, int]] = set()
    for kind, of_kind in numbers.items():
        wanted = select(LEDGER.c.reference).where(LEDGER.c.kind == kind, LEDGER.c.reference.in_(of_kind))
        found |= {(kind, number) for number in there.execute(wanted).scalars()}
    return found
