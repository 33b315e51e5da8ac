"""Tells the burst of a barcode scanner from the keys of a hand by the time between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, TypeAlias

GAP_MS: Final = 40
"""Keys closer together come from a scanner; the fastest typists need 60 ms and more."""
_QUIET_MS: Final = 300
"""After a burst that was no scan its tail may come late; so long no single key is believed."""
_LEAST: Final = 2
_MOST: Final = 256
"""Longer than any label; a scanner that sends more is set up wrongly or reads a poster."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key pressed.

    Parameters
    ----------
    key : Qt's number of the key. `text` : what it types, empty for a key that types nothing.
    at_ms : when, on any clock that does not go back.
    ends : Enter or Tab, which a scanner sends last.
    released : it was let go again before it was decided what it means.
    """

    key: int
    text: str
    at_ms: int
    ends: bool = False
    has_control: bool = False
    released: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """A hand pressed one key."""

    stroke: Stroke


@dataclass(frozen=True, slots=True)
class Scanned:
    text: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A burst that is no scan: without an end, with control characters, too short or too long."""

    text: str


Reading: TypeAlias = Typed | Scanned | Rejected


class BurstReader:
    """Collects keys until it is sure what they were. Knows no clock; every stroke brings its time."""

    def __init__(self, gap_ms: int = GAP_MS) -> None:
        self._gap_ms = gap_ms
        self._held: list[Stroke] = []
        """One more than the longest scan at most: the newest takes the place of the last."""
        self._quiet_until_ms: int | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether keys are held whose meaning is not known yet."""
        return bool(self._held)

    def press(self, stroke: Stroke) -> tuple[Reading, ...]:
        """One more key; returns what is certain now."""
        settled = self.settle(stroke.at_ms)
        if not stroke.ends:
            self._held = [*self._held[:_MOST], stroke]
            return settled
        if not self._held:
            return (*settled, *self._single(stroke))
        return (*settled, self._finish(stroke.at_ms))

    def release(self, key: int) -> bool:
        """A key went up; True where it was still held here, so that nobody knows of it yet."""
        held = any(stroke.key == key for stroke in self._held)
        if held and len(self._held) == 1:  # more than one is no hand's, and nobody asks whether they were let go
            self._held = [replace(self._held[0], released=True)]
        return held

    def settle(self, now_ms: int) -> tuple[Reading, ...]:
        """What is certain once no key came for the gap."""
        if not self._held or now_ms - self._held[-1].at_ms <= self._gap_ms:
            return ()
        held, self._held = self._held, []
        if len(held) == 1:
            return self._single(held[0])
        self._quiet_until_ms = held[-1].at_ms + _QUIET_MS
        return (Rejected(_text(held)),)

    def _single(self, stroke: Stroke) -> tuple[Reading, ...]:
        if self._quiet_until_ms is not None and stroke.at_ms <= self._quiet_until_ms:
            self._quiet_until_ms = stroke.at_ms + _QUIET_MS
            return ()
        return (Typed(stroke),)

    def _finish(self, at_ms: int) -> Reading:
        held, self._held = self._held, []
        text = _text(held)
        is_whole = text.isprintable() and not any(stroke.has_control for stroke in held)
        if is_whole and _LEAST <= len(text.strip()) <= _MOST:
            return Scanned(text.strip())
        self._quiet_until_ms = at_ms + _QUIET_MS
        return Rejected(text)


def _text(strokes: list[Stroke]) -> str:
    return "".join(stroke.text for stroke in strokes)
