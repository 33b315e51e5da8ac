"""The thread that hands on what waits at the station to the shared history, in order, each thing once."""

from __future__ import annotations

import threading
from typing import Final

from dscope_gui.domain.seal import SealedKind
from dscope_gui.errors import DScopeError, NotWritable, OutboxUnavailable, StoreUnavailable
from dscope_gui.logs import logger
from dscope_gui.store.moving.moving import move_some
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.streaming.push.turn import Turn
from dscope_gui.workstation.spool.aside import Aside
from dscope_gui.workstation.spool.cursor import Cursor
from dscope_gui.workstation.spool.handing import FOR_GOOD, hand_on
from dscope_gui.workstation.spool.link import SharedLink
from dscope_gui.workstation.spool.room import Room
from dscope_gui.workstation.spool.standing import SpoolStanding, Waiting

_LOOK_EVERY_S: Final = 1.0
"""So often it is looked for what another program stored, and whether the shared history still answers."""
_AT_ONCE: Final = 50
"""Things in one transaction of the shared history; others wait for it."""
_FIRST_PAUSE_S: Final = 0.5
_LONGEST_PAUSE_S: Final = 15.0
_PATIENCE_S: Final = 5.0
RULES: Final = (SealedKind.RULE_STEP,)
"""What comes the other way: rule sets are the same at all stations."""


class Drainer:
    """Runs until it is closed.

    Parameters
    ----------
    aside : with the spool, in whose folder programs of this station agree on which of them drains.
    """

    def __init__(
        self,
        aside: Aside,
        room: Room,
        link: SharedLink,
        standing: SpoolStanding,
        *,
        pauses: Pauses | None = None,
    ) -> None:
        self._local, self._link, self._standing = aside.local, link, standing
        self._aside, self._room = aside, room
        self._pauses = pauses or Pauses(_FIRST_PAUSE_S, _LONGEST_PAUSE_S)
        self._turn, self._cursor = Turn(self._local.pictures), Cursor(self._local.pictures)
        self._news, self._leaving = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="spool", daemon=True)

    def start(self) -> None:
        self._standing.measured(self.waiting())
        self._thread.start()

    def waiting(self) -> Waiting:
        """Counted anew; raises `StoreUnavailable`."""
        return self._cursor.waiting(self._local)

    def ring(self) -> None:
        """Something new was stored."""
        self._news.set()

    def close(self) -> None:
        """What waits keeps until the next start; may be called again."""
        self._leaving.set()
        self._news.set()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        try:
            while not self._leaving.is_set():
                self._news.clear()
                pause_s = self._turn_once()
                # While the shared history is away, news does not make it come back sooner.
                waits_for = self._leaving if pause_s > _LOOK_EVERY_S else self._news
                waits_for.wait(pause_s)
        finally:
            self._turn.give_back()

    def _turn_once(self) -> float:
        """Hand on what there is; returns the pause before the next look."""
        try:
            is_complete = self._hand_on()
        except FOR_GOOD as error:
            self._standing.stuck(error)
            self._measure()
            return self._pauses.next_s()
        except (StoreUnavailable, NotWritable, OutboxUnavailable) as error:
            return self._failed(error)
        except Exception as error:  # noqa: BLE001 - the top of a thread: it reports, and begins again
            logger().exception("Handing on to the shared history failed")
            return self._failed(StoreUnavailable(f"The program itself failed: {error}", "Show the log to a technician"))
        self._pauses.start_again()
        return _LOOK_EVERY_S if is_complete else 0.0

    def _failed(self, error: DScopeError) -> float:
        if not self._leaving.is_set():
            self._standing.away(error)
            self._measure()
        return self._pauses.next_s()

    def _hand_on(self) -> bool:
        shared = self._link.reach().place
        is_ours = self._turn.take()
        self._standing.another_drains(not is_ours)
        mirrored = move_some(shared, self._local, kinds=RULES)
        moved = hand_on(self._local, shared, self._aside, _AT_ONCE) if is_ours else None
        self._standing.reached()
        if moved is None:
            return mirrored.is_complete
        self._cursor.keep(moved.done)
        self._measure()
        if moved.is_complete:
            self._room.make(shared)
        return mirrored.is_complete and moved.is_complete

    def _measure(self) -> None:
        try:
            self._standing.measured(self.waiting())
            self._standing.set_aside(list(self._aside.now().values()))
        except StoreUnavailable as error:
            logger().error("What waits for the shared history cannot be counted: %s", error)
