"""Brings single things that were left out when their turn was, after all."""

from __future__ import annotations

from sqlalchemy import select

from dscope_gui.store.moving.arrivals import arrived, both, late
from dscope_gui.store.moving.known import refuse_contradictions
from dscope_gui.store.moving.moving import Place
from dscope_gui.store.moving.picture_files import copy_pictures
from dscope_gui.store.moving.putting import Putting
from dscope_gui.store.moving.taking import Thing, origin_of, take, take_rows
from dscope_gui.store.tables import ARRIVALS


def next_thing(source: Place, target: Place) -> Thing | None:
    """What is moved next; None where nothing waits."""
    with source.reading() as connection:
        origin = origin_of(connection)
    with target.reading() as connection:
        after = arrived(connection, origin)
    with source.reading() as connection:
        return next(iter(take(connection, after, 1)), None)


def put_late(source: Place, target: Place, row: int) -> bool:
    """Put the thing of one row of the ledger there; again and again does it once.

    Returns
    -------
    Whether it is there now; False where its turn is still to come.

    Raises
    ------
    StoreUnavailable, NotWritable
        Of one of the two; nothing has happened.
    WrongUse
        It contradicts what is there.
    """
    with source.reading() as connection:
        origin, things = origin_of(connection), take_rows(connection, [row])
    with target.reading() as connection:
        if arrived(connection, origin) < row:
            return False
        refuse_contradictions(connection, things)
    copy_pictures(things, source.pictures, target.pictures)
    at_row = ARRIVALS.c.origin.in_(both(origin)), ARRIVALS.c.number == row
    here = select(ARRIVALS.c.number).where(*at_row, ARRIVALS.c.here.is_not(None))
    with target.writing() as writing:
        if writing.connection.execute(here).first() is None:
            Putting(writing, late(origin)).put(things)
            writing.commit()
    return True
