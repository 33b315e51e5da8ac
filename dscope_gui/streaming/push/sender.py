"""The thread that posts what waits in the outbox, one message after the other."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from dscope_gui.errors import OutboxUnavailable
from dscope_gui.logs import logger
from dscope_gui.streaming.push.answers import Answer, Outcome
from dscope_gui.streaming.push.letters import Letter
from dscope_gui.streaming.push.outbox import Outbox
from dscope_gui.streaming.push.pauses import Pauses
from dscope_gui.streaming.push.posting import Poster
from dscope_gui.streaming.push.standing import Standing
from dscope_gui.streaming.push.turn import Turn

_LOOK_EVERY_S: Final = 1.0
"""So often the outbox is brought to the disk, and looked into for what another program put there."""
_MOST_IN_WORK: Final = 6
"""So often a receiver may answer that it has a message in hand before the message is put aside."""
_FAREWELL_S: Final = 0.5
"""What waits when the program closes is posted for so long; the rest keeps until next time."""
_PATIENCE_S: Final = 3.0
_AFTER_OWN_FAULT_S: Final = 10.0


class Sender:
    """Posts letters in their order until it is closed; each leaves the outbox once the receiver has taken it."""

    def __init__(self, outbox: Outbox, poster: Poster, pauses: Pauses, standing: Standing) -> None:
        self._outbox = outbox
        self._poster = poster
        self._pauses = pauses
        self._standing = standing
        self._turn = Turn(outbox.file.parent)
        self._taken = -1
        self._times_in_work = 0
        self._leaving = threading.Event()
        self._running: _Running | None = None
        self._thread = threading.Thread(target=self._run, name="push", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def ring(self) -> None:
        """There is something new in the outbox."""
        if self._running is not None:
            self._running.call(self._running.news.set)

    def close(self) -> None:
        """Post for a moment longer, then leave; may be called again."""
        self._leaving.set()
        if self._running is not None:
            self._running.call(self._running.wake)
        if self._thread.is_alive():
            self._thread.join(_FAREWELL_S)
        if self._thread.is_alive() and self._running is not None:
            self._running.call(self._running.everything.cancel)
            self._thread.join(_PATIENCE_S)

    def _run(self) -> None:
        try:
            while not self._leaving.is_set():
                self._run_once()
        finally:
            self._turn.give_back()

    def _run_once(self) -> None:
        try:
            asyncio.run(self._main())
        except asyncio.CancelledError:
            self._leaving.set()
        except Exception as error:  # noqa: BLE001 - the top of a thread: it reports, and begins again
            logger().exception("The push failed")
            trouble = OutboxUnavailable(f"The push itself failed: {error}", "Show the log to a technician")
            self._standing.outbox_fails(trouble)
            self._leaving.wait(_AFTER_OWN_FAULT_S)

    async def _main(self) -> None:
        self._running = _Running()
        async with self._poster as poster:
            keeping = asyncio.create_task(self._keep())
            try:
                await self._send(poster, self._running)
            finally:
                keeping.cancel()
                with suppress(asyncio.CancelledError):
                    await keeping

    async def _keep(self) -> None:
        """Bring what was appended to the disk, and look how much waits."""
        while True:
            try:
                self._outbox.flush()
                self._standing.measured(self._outbox.backlog())
            except OutboxUnavailable as trouble:
                self._standing.outbox_fails(trouble)
            await asyncio.sleep(_LOOK_EVERY_S)

    async def _send(self, poster: Poster, running: _Running) -> None:
        while True:
            running.news.clear()
            try:
                letter = self._next()
                pause_s = 0.0 if letter is None else await self._deliver(poster, letter)
            except OutboxUnavailable as trouble:
                self._standing.outbox_fails(trouble)
                letter, pause_s = None, _LOOK_EVERY_S
            if self._leaving.is_set() and (letter is None or pause_s):
                return
            if pause_s:
                await _wait(running.leave, pause_s)
            elif letter is None:
                await _wait(running.news, _LOOK_EVERY_S)

    def _next(self) -> Letter | None:
        is_ours = self._turn.take()
        self._standing.another_sends(not is_ours)
        return self._outbox.first() if is_ours else None

    async def _deliver(self, poster: Poster, letter: Letter) -> float:
        """Try once; returns the pause before the next try, 0 where the way is free."""
        if letter.number == self._taken:  # it could not be removed after the receiver had taken it
            self._outbox.remove(letter)
            return 0.0
        answer = await poster.post(letter)
        if answer.outcome is Outcome.TAKEN:
            self._taken = letter.number
            self._standing.taken()
            self._outbox.remove(letter)
        elif self._is_never(answer):
            self._outbox.bury(letter, answer.status, answer.text)
            self._standing.buried(answer)
            self._standing.measured(self._outbox.backlog())
        else:
            return self._hold(answer)
        self._pauses.start_again()
        self._times_in_work = 0
        return 0.0

    def _is_never(self, answer: Answer) -> bool:
        self._times_in_work += answer.outcome is Outcome.IN_WORK
        return answer.outcome is Outcome.NEVER or self._times_in_work >= _MOST_IN_WORK

    def _hold(self, answer: Answer) -> float:
        pause_s = self._pauses.next_s(answer.wish_s)
        self._standing.measured(self._outbox.backlog())
        self._standing.waits(answer, pause_s)
        return pause_s


class _Running:
    """The event loop of the thread, and how others reach into it."""

    def __init__(self) -> None:
        task = asyncio.current_task()
        assert task is not None, "made outside of a task"
        self.everything = task
        self.news = asyncio.Event()
        self.leave = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    def call(self, what: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop has closed, so that nobody is left who could be told
            self._loop.call_soon_threadsafe(what)

    def wake(self) -> None:
        self.leave.set()
        self.news.set()


async def _wait(event: asyncio.Event, at_most_s: float) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), at_most_s)
