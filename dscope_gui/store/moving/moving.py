"""Moves one stretch of a ledger after the other, each in one transaction of the history that receives."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.seal import SealedKind
from dscope_gui.store.moving.arrivals import arrived
from dscope_gui.store.moving.known import refuse_contradictions
from dscope_gui.store.moving.picture_files import copy_pictures
from dscope_gui.store.moving.putting import Putting
from dscope_gui.store.moving.taking import Thing, end_of, origin_of, take
from dscope_gui.store.transactions import Reading, Writing

HoldBack: TypeAlias = Callable[[Sequence[Thing]], Collection[int]]
"""Told what comes next; says of which rows the things are not put there, which are then noted as looked at."""
AT_ONCE: Final = 200
"""Things in one transaction: enough that its commit costs little, and few enough that nobody else waits long."""


@dataclass(frozen=True, slots=True)
class Place:
    """A history from which things are taken, or into which they are put.

    Parameters
    ----------
    reading, writing : open a transaction.
    pictures : folder below which the paths of the pictures lead.
    """

    reading: Reading
    writing: Writing
    pictures: Path


@dataclass(frozen=True, slots=True)
class Moved:
    """How far a move has come.

    Parameters
    ----------
    done, total : rows of the ledger there.
    looked_at, new : in this step; what is not new was here already, or is gone there.
    without_picture : inspections of this step whose picture is gone there.
    skipped : rows of the ledger before this step that are no longer there.
    """

    done: int
    total: int
    looked_at: int = 0
    new: int = 0
    without_picture: int = 0
    skipped: int = 0

    @property
    def is_complete(self) -> bool:
        return self.done >= self.total


def standing(source: Place, target: Place, kinds: Sequence[SealedKind] = ()) -> Moved:
    """How far it is, without moving anything."""
    with source.reading() as connection:
        origin, total = origin_of(connection), end_of(connection, kinds)
    with target.reading() as connection:
        return Moved(arrived(connection, origin), total)


def hold_nothing(_things: Sequence[Thing]) -> Collection[int]:
    """Everything is put there."""
    return ()


def move_some(
    source: Place,
    target: Place,
    *,
    most: int = AT_ONCE,
    kinds: Sequence[SealedKind] = (),
    left_out: Sequence[SealedKind] = (),
    with_pictures: bool = True,
    hold_back: HoldBack = hold_nothing,
) -> Moved:
    """Move the next things; the same again and again moves everything, wherever it was broken off.

    Pictures are written before the transaction: a program that is killed in between leaves one that nobody was told
    of, and writes it once more.

    Parameters
    ----------
    kinds : only these; between two histories always the same.
    left_out : noted as looked at, and not put there.

    Raises
    ------
    StoreUnavailable, NotWritable
        Of one of the two; nothing of this step has happened, or all of it.
    WrongUse
        What comes contradicts what is here.
    """
    with source.reading() as connection:
        origin, total = origin_of(connection), end_of(connection, kinds)
    with target.reading() as connection:
        after = arrived(connection, origin)
    if after >= total:
        return Moved(after, total)
    with source.reading() as connection:
        things = take(connection, after, most, kinds)
    if not things:
        return Moved(after, total)
    held = frozenset(hold_back(things))
    brought = [thing for thing in things if thing.row.number not in held]
    with target.reading() as connection:
        refuse_contradictions(connection, brought)  # before a picture is written over the other one's
    missing = copy_pictures(brought, source.pictures, target.pictures) if with_pictures else 0
    with target.writing() as writing:
        if arrived(writing.connection, origin) != after:  # another program moves the same: it was quicker
            return Moved(after, total)
        new = Putting(writing, origin, left_out, held).put(things)
        writing.commit()
    last, skipped = things[-1].row.number, 0 if kinds else things[0].row.number - after - 1
    return Moved(last, max(total, last), len(things), new, missing, skipped)


def move_all(
    source: Place,
    target: Place,
    on_moved: Callable[[Moved], None],
    *,
    left_out: Sequence[SealedKind] = (),
    with_pictures: bool = True,
) -> Moved:
    """Move whatever is there; `on_moved` may raise to end it, and what was moved until then stays."""
    looked_at = new = missing = 0
    while True:
        step = move_some(source, target, left_out=left_out, with_pictures=with_pictures)
        looked_at, new, missing = looked_at + step.looked_at, new + step.new, missing + step.without_picture
        moved = Moved(step.done, step.total, looked_at, new, missing)
        on_moved(moved)
        if step.is_complete:
            return moved
