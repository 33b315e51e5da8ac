"""Hands on what waits, and sets aside what is refused for good; for the thread and for the command."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from dscope_gui.errors import RefusedForGood, WrongUse
from dscope_gui.logs import logger
from dscope_gui.store.moving.late import next_thing, put_late
from dscope_gui.store.moving.moving import Moved, Place, move_some
from dscope_gui.store.moving.taking import take_rows
from dscope_gui.store.moving.ties import ties_of
from dscope_gui.workstation.spool.aside import Aside, first_met

FOR_GOOD: Final = (WrongUse, RefusedForGood)
"""Contradictions with what is there, and what no table takes. Whatever may pass by itself is none of these."""


@dataclass(frozen=True, slots=True)
class Retried:
    """What became of things that were set aside.

    Parameters
    ----------
    done : they are in the shared history, or in the queue again.
    refused : with the reason; what must not overtake one of them was not tried.
    """

    done: list[int] = field(default_factory=list)
    refused: dict[int, str] = field(default_factory=dict)


def hand_on(local: Place, shared: Place, aside: Aside, most: int) -> Moved:
    """Move the next things, as `move_some` does.

    Raises
    ------
    StoreUnavailable, NotWritable
        Of one of the two; nothing of this step has happened, or all of it.
    WrongUse, RefusedForGood
        The first thing is refused, and too many were before it.
    """
    with suppress(*FOR_GOOD):  # then one by one: whatever stands before the one that is refused gets through
        return _told(move_some(local, shared, most=most, hold_back=aside.hold_back))
    try:
        return _told(move_some(local, shared, most=1, hold_back=aside.hold_back))
    except FOR_GOOD as error:
        thing = next_thing(local, shared)
        if thing is None:
            raise
        if not aside.may_by_itself(thing):
            raise type(error)(f"Row {thing.row.number}, {error.message}", error.hint) from error
        aside.set_aside(thing, error.message)
    return move_some(local, shared, most=1, hold_back=aside.hold_back)


def _told(moved: Moved) -> Moved:
    if moved.skipped:
        logger().error(
            "The shared history lacks %d rows that were removed from this station once it held them: it was put back "
            "from a backup older than storage.spool_days. What this station has goes on",
            moved.skipped,
        )
    return moved


def hand_on_late(local: Place, shared: Place, aside: Aside, rows: Collection[int] = ()) -> Retried:
    """Try what was set aside once more, in its order; all of it, or these rows.

    What must not overtake another one that stays aside is not tried.
    """
    known, retried = aside.now(), Retried()
    with local.reading() as connection:
        things = take_rows(connection, known)
    for thing in things:
        row = thing.row.number
        if rows and row not in rows:
            continue
        follows = first_met(ties_of(thing).needed, aside.ties([one for one in known if one < row]))
        if follows is not None:
            retried.refused[row] = f"It must not overtake row {follows}, which stays set aside"
            continue
        try:
            put_late(local, shared, row)
        except FOR_GOOD as error:
            retried.refused[row] = error.message
            continue
        aside.returned(row, known.pop(row).what)
        retried.done.append(row)
    return retried
