"""Who listens to the stream."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ClientFacts:
    """One client that is connected now.

    Parameters
    ----------
    name : of its token, or the address that it came from.
    waiting : messages that it has not taken yet. `dropped` : messages that went because it was too slow.
    """

    name: str
    since: datetime
    sent: int
    waiting: int
    dropped: int
