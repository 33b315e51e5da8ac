"""How it stands with the push: what its threads tell, put into one sentence for people.

Sentences differ in nothing but their numbers as long as nothing happens, so that whoever watches them sees news only.
"""

from __future__ import annotations

import threading
from typing import Final

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.streaming.push.answers import Answer
from dscope_gui.streaming.push.damage import Damage
from dscope_gui.streaming.push.letters import Backlog

_NOTHING: Final = Backlog(0, None, 0)
_MINUTE_S: Final = 60.0
_HOUR_S: Final = 3600.0
_SEE_THEM: Final = "'dscope outbox status' shows them and what can be done"


class Standing:
    """For any thread; nothing here waits for the disk or the network.

    Parameters
    ----------
    address : of the receiver, as people may see it.
    """

    def __init__(self, address: str, clock: Clock) -> None:
        self._address = address
        self._clock = clock
        self._lock = threading.Lock()
        self._backlog = _NOTHING
        self._sent = 0
        self._lost = 0
        self._refusal: DScopeError | None = None
        self._trouble: DScopeError | None = None
        self._problem: Answer | None = None
        self._next_try_s = 0.0
        self._damage: Damage | None = None
        self._last_dead = ""
        self._buried = 0
        self._other_sends = False

    def kept(self) -> None:
        """A message was put into the outbox."""
        with self._lock:
            self._refusal = None

    def lost(self, reason: DScopeError) -> None:
        """A message could not be put into the outbox."""
        with self._lock:
            is_new, self._refusal = self._refusal is None, reason
            self._lost += 1
        if is_new:
            logger().error("Messages for %s are lost: %s", self._address, reason)

    def taken(self) -> None:
        """The receiver has taken a message."""
        with self._lock:
            before, self._problem = self._problem, None
            self._sent += 1
        if before is not None:
            logger().info("%s takes messages again", self._address)

    def waits(self, problem: Answer, pause_s: float) -> None:
        """The receiver has not taken it; it is tried again after the pause."""
        with self._lock:
            before, self._problem = self._problem, problem
            self._next_try_s = self._clock.monotonic_s() + pause_s
        if before is None or before.status != problem.status:
            logger().warning("%s takes no messages: %s. %s", self._address, problem.text, problem.hint)

    def buried(self, answer: Answer) -> None:
        """The receiver will never take a message, which was put aside."""
        with self._lock:
            self._last_dead, self._problem = answer.text, None
            self._buried += 1
            count = self._buried
        if count.bit_count() == 1:  # the first, the second, the fourth …: a receiver may refuse each of millions
            logger().warning("%s has refused %d messages, put aside: %s", self._address, count, answer.text)

    def measured(self, backlog: Backlog) -> None:
        """So much waits now."""
        with self._lock:
            self._backlog, self._trouble = backlog, None

    def outbox_fails(self, trouble: DScopeError) -> None:
        """What waits cannot be read."""
        with self._lock:
            is_new, self._trouble = self._trouble is None, trouble
        if is_new:
            logger().error("The outbox fails: %s", trouble)

    def was_damaged(self, damage: Damage) -> None:
        with self._lock:
            self._damage = damage

    def another_sends(self, does: bool) -> None:
        with self._lock:
            self._other_sends = does

    def health(self) -> PartHealth:
        with self._lock:
            state, sentence, hint = self._sentence()
            text = ". ".join([sentence, *self._remarks()])
            return PartHealth(Part.PUSH, state, text, hint, self._backlog.waiting)

    def _sentence(self) -> tuple[PartState, str, str]:
        """The worst comes first."""
        if self._refusal is not None:
            return PartState.FAILED, f"Messages are lost: {self._refusal.message}", self._refusal.hint
        if self._trouble is not None:
            return PartState.FAILED, self._trouble.message, self._trouble.hint
        if self._problem is not None:
            return PartState.WAITING, self._waiting(self._problem), self._problem.hint
        if self._backlog.dead:
            why = f". {self._last_dead}" if self._last_dead else ""
            return PartState.FAILED, f"{self._refused_by_receiver()}{why}", _SEE_THEM
        if self._other_sends:
            return PartState.OK, "Another program of this station posts what waits", ""
        counts = f"{self._sent}; waiting: {self._backlog.waiting}"
        return PartState.OK, f"Messages taken by {self._address} since the start: {counts}", ""

    def _waiting(self, problem: Answer) -> str:
        in_s = max(self._next_try_s - self._clock.monotonic_s(), 0.0)
        oldest = self._backlog.oldest
        age = "" if oldest is None else f", the oldest for {_span((self._clock.now() - oldest).total_seconds())}"
        return (
            f"Messages waiting for {self._address}: {self._backlog.waiting}{age}. "
            f"{problem.text}. Next try in {_span(in_s)}"
        )

    def _remarks(self) -> list[str]:
        said = []
        if self._problem is not None and self._backlog.dead:
            said.append(self._refused_by_receiver())
        if self._lost:
            said.append(f"Messages not kept since the start: {self._lost}")
        if self._damage is not None:
            said.append(
                f"The outbox was damaged: it lies in {self._damage.aside.name}; "
                f"messages saved out of it: {self._damage.saved}"
            )
        return said

    def _refused_by_receiver(self) -> str:
        return f"Messages refused by {self._address} and put aside: {self._backlog.dead}"


def _span(seconds: float) -> str:
    seconds = max(seconds, 0.0)
    if seconds < 2 * _MINUTE_S:
        return f"{seconds:.0f} s"
    return f"{seconds / _MINUTE_S:.0f} min" if seconds < 2 * _HOUR_S else f"{seconds / _HOUR_S:.0f} h"
