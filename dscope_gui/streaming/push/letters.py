"""What lies in the outbox: messages on their way, and those that the receiver will never take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Letter:
    """A message that waits.

    Parameters
    ----------
    number : grows with each message; letters leave in this order. Never used twice, not even by the outbox that
        takes the place of a broken one.
    key : tells this message from every other one for ever; each try to deliver it bears the same.
    kind : a word of `PushKind`.
    since : when it was put in.
    body : JSON in UTF-8.
    """

    number: int
    key: str
    kind: str
    since: datetime
    body: bytes


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """A message that was put aside so that those behind it get through.

    Parameters
    ----------
    number : among those put aside.
    status : of the receiver's answer; None where a person put it aside.
    """

    number: int
    key: str
    kind: str
    since: datetime
    at: datetime
    status: int | None
    reason: str


@dataclass(frozen=True, slots=True)
class Backlog:
    """How much waits, and since when the first of it does."""

    waiting: int
    oldest: datetime | None
    dead: int
