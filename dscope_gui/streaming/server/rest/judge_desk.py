"""One part after the other is judged, and none twice because an answer got lost."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from dscope_gui.domain.record import Record
from dscope_gui.logs import logger
from dscope_gui.protocols import ProductionLine
from dscope_gui.streaming.server.rest.faults import Refused

MOST_WAITING: Final = 4
"""Beside the one that is judged."""
MOST_REMEMBERED: Final = 1000
"""Keys; at one part in ten seconds the last three hours."""
JUDGE_S: Final = 15.0


@dataclass(frozen=True, slots=True)
class Asked:
    """What a line wants judged."""

    serial: str
    part: str | None = None
    lot: str = ""

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(json.dumps([self.serial, self.part, self.lot]).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Known:
    fingerprint: str
    judged: asyncio.Task[Record]


class JudgeDesk:
    """Lives in the server's loop; what it judges runs in a thread of its own, whether or not the asker stays."""

    def __init__(self, line: ProductionLine, on_judged: Callable[[Record], None], *, judge_s: float = JUDGE_S) -> None:
        self._line, self._on_judged, self._judge_s = line, on_judged, judge_s
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="judge for a line")
        self._turn = asyncio.Lock()
        self._open: set[asyncio.Task[Record]] = set()
        self._known: OrderedDict[tuple[str, str], _Known] = OrderedDict()

    @property
    def open(self) -> int:
        """How many wait or are judged."""
        return len(self._open)

    async def judge(self, asked: Asked, *, who: str, key: str | None) -> Record:
        """Judge it; the same key from the same asker gives the same record again.

        Raises
        ------
        Refused
            The key came with another part before, or too many wait.
        """
        known = None if key is None else self._known.get((who, key))
        if known is not None:
            if known.fingerprint != asked.fingerprint:
                raise Refused(
                    HTTPStatus.UNPROCESSABLE_ENTITY,
                    "This Idempotency-Key came with another part before",
                    "Use a new key for each part",
                )
            return await asyncio.shield(known.judged)
        judged = self._begin(asked)
        if key is not None:
            self._remember((who, key), _Known(asked.fingerprint, judged))
        return await asyncio.shield(judged)

    def close(self) -> None:
        """Begin nothing more; what is being judged is stored still."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _begin(self, asked: Asked) -> asyncio.Task[Record]:
        if len(self._open) > MOST_WAITING:
            raise Refused(
                HTTPStatus.SERVICE_UNAVAILABLE,
                "Too many parts wait to be judged",
                "One part is judged after the other; try again soon",
                {"retry-after": "2"},
            )
        judged = asyncio.create_task(self._judge_in_turn(asked))
        self._open.add(judged)
        judged.add_done_callback(self._done)
        return judged

    async def _judge_in_turn(self, asked: Asked) -> Record:
        async with self._turn:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._thread, self._judge, asked)

    def _judge(self, asked: Asked) -> Record:
        record = self._line.judge(asked.serial, part=asked.part, lot=asked.lot, timeout_s=self._judge_s)
        self._on_judged(record)
        return record

    def _remember(self, key: tuple[str, str], known: _Known) -> None:
        self._known[key] = known
        while len(self._known) > MOST_REMEMBERED:
            self._known.popitem(last=False)
        known.judged.add_done_callback(lambda judged: self._forget_failed(key, judged))

    def _forget_failed(self, key: tuple[str, str], judged: asyncio.Task[Record]) -> None:
        """Nothing was stored: the same key may try again."""
        if judged.cancelled() or judged.exception() is not None:
            self._known.pop(key, None)

    def _done(self, judged: asyncio.Task[Record]) -> None:
        self._open.discard(judged)
        if not judged.cancelled() and (fault := judged.exception()) is not None:
            logger().warning("A part was not judged for the line: %s", fault)
