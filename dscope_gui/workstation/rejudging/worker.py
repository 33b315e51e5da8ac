"""A process that judges its share of the history again, for as long as whoever started it lives."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Protocol

from dscope_gui.domain.history import Stretch
from dscope_gui.errors import DScopeError
from dscope_gui.logs import logger
from dscope_gui.protocols import RecordReader
from dscope_gui.workstation.rejudging.outcome import Question
from dscope_gui.workstation.rejudging.share import Part, Share


class Newest(Protocol):
    """Number of the newest question, shared by all processes."""

    value: int


@dataclass(frozen=True, slots=True)
class Order:
    """Stretches that one process shall judge for one question."""

    number: int
    question: Question
    stretches: Sequence[Stretch]


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of one stretch, or why it cannot be read."""

    number: int
    came: Part | DScopeError


def work(orders: Connection, records: RecordReader, newest: Newest) -> None:
    """Do orders until the other end closes; one that is no longer the newest is left where it is."""
    # The terminal sends Ctrl+C to every process; what is to be done about it is decided where the orders come from.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    share = Share(records)
    try:
        while True:
            _do(orders.recv(), share, orders, newest)
    except (EOFError, OSError):
        return  # whoever gave the orders has gone, and nobody is left to tell


def _do(order: Order, share: Share, answers: Connection, newest: Newest) -> None:
    for stretch in order.stretches:
        if newest.value != order.number:
            return
        came = _came_of(order.question, stretch, share)
        answers.send(Reply(order.number, came))
        if isinstance(came, DScopeError):
            return


def _came_of(question: Question, stretch: Stretch, share: Share) -> Part | DScopeError:
    try:
        return share.judge(question, stretch)
    except DScopeError as error:
        return error
    except Exception as error:  # noqa: BLE001 - top of a process: whoever waits for the answer must learn of it
        logger().exception("Stored inspections could not be judged again")
        return DScopeError(f"The program failed: {type(error).__name__}: {error}", "The log has the details")
