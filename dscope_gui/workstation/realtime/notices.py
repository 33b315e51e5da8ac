"""Tells when the health of a part changes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from dscope_gui.domain.live import Health, NoticeMessage, Part, PartHealth, PartState
from dscope_gui.domain.live.writing import notice_message

_NUMBERS: Final = re.compile(r"\d+([.,]\d+)?")


class HealthWatch:
    """What is other than it was when it was asked last; parts that nobody asked for are not news at first."""

    def __init__(self) -> None:
        self._known: dict[Part, tuple[PartState, str]] = {}

    def news(self, health: Health, at: datetime) -> tuple[NoticeMessage, ...]:
        """A notice for each part that changed; a number in its text that only grows is no change."""
        changed = [one for one in health.parts if self._is_news(one)]
        self._known = {one.part: _gist(one) for one in health.parts}
        return tuple(notice_message(one, at) for one in changed)

    def _is_news(self, one: PartHealth) -> bool:
        before = self._known.get(one.part)
        return before != _gist(one) and not (before is None and one.state is PartState.OFF)


def one_each(parts: Iterable[PartHealth]) -> Health:
    """All parts in their order; of those that are told twice the first counts, the others are off."""
    told: dict[Part, PartHealth] = {}
    for one in parts:
        told.setdefault(one.part, one)
    return Health(tuple(told.get(part) or PartHealth(part, PartState.OFF, "Nobody asked for it") for part in Part))


def _gist(one: PartHealth) -> tuple[PartState, str]:
    return one.state, _NUMBERS.sub("#", one.text)
