"""Reads a band of sizes from the words of an acceptance table, the other way round than `Limit.wording`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.limit import Limit

_NUMBER: Final = r"(?P<{}>\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+)"
_UNIT: Final = r"\s*(?:µm|μm|um|micron|microns)?"
_AMOUNT: Final = re.compile(
    r"(?P<words>no\s+limits?|unlimited|any\s+number|any|none|no|\d+)(?=\s|$|[<>≤≥])\s*(?P<rest>.*)"
)
_FREE: Final = frozenset({"no limit", "no limits", "unlimited", "any", "any number"})
_NOTHING: Final = frozenset({"none", "no"})

_START: Final = r"(?P<start>from|over|above|more than|>=|≥|>)?\s*"
_END: Final = r"(?P<end>under|below|less than|<=|≤|<|up to)?\s*"
_BETWEEN: Final = re.compile(
    _START + _NUMBER.format("lower") + _UNIT + r"\s*(?:to|-|–|and)\s*" + _END + _NUMBER.format("upper") + _UNIT
)
_BEYOND: Final = re.compile(
    r"(?P<start>>=|≥|>|over|above|more than|from|at least)\s*" + _NUMBER.format("lower") + _UNIT
)
_BELOW: Final = re.compile(r"(?P<end><=|≤|<|under|below|less than|up to|at most)\s*" + _NUMBER.format("upper") + _UNIT)
_EXCLUDED: Final = frozenset({">", "<", "over", "above", "under", "below", "more than", "less than"})
"""Words after which the figure itself does not belong to the band."""


class NoWording(ValueError):
    """The words cannot be read as a band."""


@dataclass(frozen=True, slots=True)
class Worded:
    """What the words say, as files write it; not checked yet.

    Parameters
    ----------
    amount : features allowed; None is any number.
    """

    amount: int | None
    gt: float | None = None
    ge: float | None = None
    lt: float | None = None
    le: float | None = None

    def limit(self, source: str) -> Limit:
        """Raises pydantic's ValidationError where the band is empty."""
        return Limit(gt=self.gt, ge=self.ge, lt=self.lt, le=self.le, max=self.amount, source=source)


def read_wording(text: str) -> Worded:
    """`none > 3 µm`, `5 from 2 to 5 µm`, `any < 2 µm`, with a decimal comma and without the unit as well.

    Raises
    ------
    NoWording
        It is none of these.
    """
    words = " ".join(text.lower().replace(",", ".").split())
    found = _AMOUNT.fullmatch(words)
    if found is None:
        raise NoWording(text)
    amount = _amount(" ".join(found["words"].split()))
    rest = found["rest"].strip()
    if rest in ("", "of any size", "any size"):
        return Worded(amount)
    return _with_range(amount, rest, text)


def _amount(words: str) -> int | None:
    if words in _FREE:
        return None
    return 0 if words in _NOTHING else int(words)


def _with_range(amount: int | None, rest: str, text: str) -> Worded:
    if (between := _BETWEEN.fullmatch(rest)) is not None:
        lower, upper = float(between["lower"]), float(between["upper"])
        return Worded(amount, *_start(between["start"], lower), *_end(between["end"], upper))
    if (beyond := _BEYOND.fullmatch(rest)) is not None:
        return Worded(amount, *_start(beyond["start"], float(beyond["lower"])))
    if (below := _BELOW.fullmatch(rest)) is not None:
        return Worded(amount, None, None, *_end(below["end"], float(below["upper"])))
    raise NoWording(text)


def _start(word: str | None, lower: float) -> tuple[float | None, float | None]:
    """`gt` and `ge`."""
    return (lower, None) if word in _EXCLUDED else (None, lower)


def _end(word: str | None, upper: float) -> tuple[float | None, float | None]:
    """`lt` and `le`."""
    return (upper, None) if word in _EXCLUDED else (None, upper)
