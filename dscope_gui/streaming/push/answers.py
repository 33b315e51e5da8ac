"""What a receiver's answer means for the message that it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from http import HTTPStatus
from typing import Final

_LONGEST_WISH_S: Final = 3600.0
"""So long a receiver may ask to be left alone; one that asks for more is asked again after an hour."""
_TAKEN: Final = range(200, 300)
_MOVED: Final = range(300, 400)
_NEVER: Final = range(400, 500)
_LATER: Final = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS)
_ACCESS: Final = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED)
_ADDRESS: Final = (
    HTTPStatus.NOT_FOUND,
    HTTPStatus.METHOD_NOT_ALLOWED,
    HTTPStatus.GONE,
    HTTPStatus.MISDIRECTED_REQUEST,
    HTTPStatus.UPGRADE_REQUIRED,
)


class Outcome(Enum):
    TAKEN = auto()
    AGAIN = auto()
    """The same message is tried again later."""
    IN_WORK = auto()
    """The receiver says that it has this message in hand: it is asked again, but not for ever."""
    NEVER = auto()
    """This message will never be taken; others may."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one try.

    Parameters
    ----------
    status : of the receiver; None where none came.
    text, hint : what happened, and what to do about it; empty where nothing is to be done.
    wish_s : the receiver wants to be left alone for so long.
    """

    outcome: Outcome
    status: int | None = None
    text: str = ""
    hint: str = ""
    wish_s: float = 0.0


def answer_of(status: int, said: str, retry_after: str | None, now: datetime) -> Answer:
    """What an answer of HTTP means.

    Parameters
    ----------
    said : beginning of the answer's body, printable.
    retry_after : that header, if there was one.
    """
    outcome = _outcome(status)
    if outcome is Outcome.TAKEN:
        return Answer(outcome, status)
    phrase = HTTPStatus(status).phrase if status in set(HTTPStatus) else ""
    said = said.strip().rstrip(".")
    text = f"It answered {status} {phrase}".rstrip() + (f": {said}" if said else "")
    return Answer(outcome, status, text, _hint(status), wish_of(retry_after, now))


def wish_of(retry_after: str | None, now: datetime) -> float:
    """Seconds that the header `Retry-After` asks for, as a number or as a date; 0 where it says nothing sensible."""
    if retry_after is None:
        return 0.0
    text = retry_after.strip()
    if text.isascii() and text.isdecimal():
        return min(float(text), _LONGEST_WISH_S)
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return 0.0
    date = date.replace(tzinfo=UTC) if date.tzinfo is None else date
    return min(max((date - now).total_seconds(), 0.0), _LONGEST_WISH_S)


def _outcome(status: int) -> Outcome:
    if status in _TAKEN:
        return Outcome.TAKEN
    if status == HTTPStatus.CONFLICT:
        return Outcome.IN_WORK
    if status in _NEVER and status not in (*_LATER, *_ACCESS, *_ADDRESS):
        return Outcome.NEVER
    return Outcome.AGAIN


def _hint(status: int) -> str:
    if status in _ACCESS:
        return "See whether the token in push.token_file is the one that the receiver wants"
    if status in _ADDRESS:
        return "See whether push.url is the address that the receiver wants messages at"
    if status in _MOVED:
        return "Redirections are not followed, as the token is for this receiver alone; put the new address in push.url"
    return ""
