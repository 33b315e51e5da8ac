"""What has come through one open port so far, and what that tells of the receiver."""

from __future__ import annotations

from typing import Final

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.location.fix_keeper import FixKeeper
from dscope_gui.location.framing import Framer
from dscope_gui.location.sentences import Gga, Rmc, read_sentence

_PATIENCE_S: Final = 5.0
"""Receivers speak once a second or more often; after so long without something, they do not send it."""

_USUAL_BAUDS: Final = "4800, 9600, 38400 and 115200"


class Listening:
    """Feeds a `FixKeeper` from the bytes of a port.

    Parameters
    ----------
    device, baud : for what is said about it.
    opened_s : monotonic.
    """

    def __init__(self, keeper: FixKeeper, device: str, baud: int, opened_s: float) -> None:
        self._keeper, self._framer = keeper, Framer()
        self._device, self._baud = device, baud
        self._byte_s = self._sentence_s = self._place_s = opened_s
        self._has_understood = False

    @property
    def has_understood(self) -> bool:
        """At least one right sentence has come."""
        return self._has_understood

    def feed(self, chunk: bytes, now_s: float) -> None:
        """Take in what came at this monotonic time."""
        self._byte_s = now_s
        for text in self._framer.feed(chunk):
            told = read_sentence(text)
            if told is None:
                continue
            self._has_understood, self._sentence_s = True, now_s
            if isinstance(told, Gga | Rmc):
                self._place_s = now_s
                self._keeper.hear(told, now_s)

    def health(self, now_s: float) -> PartHealth:
        """How it stands, as of this monotonic time. May be asked from any thread."""
        if (fix := self._keeper.fix(now_s)) is not None:
            used = "" if fix.satellites is None else f", {fix.satellites} satellites"
            hdop = "" if fix.hdop is None else f", HDOP {fix.hdop:g}"
            kind = fix.quality.value.replace("_", " ").upper()
            return PartHealth(Part.LOCATION, PartState.OK, f"The receiver knows where it is: {kind}{used}{hdop}")
        text, hint = self._why_no_fix(now_s)
        return PartHealth(Part.LOCATION, PartState.WAITING, text, hint)

    def _why_no_fix(self, now_s: float) -> tuple[str, str]:
        device, baud = self._device, self._baud
        if now_s - self._byte_s > _PATIENCE_S:
            return f"Nothing comes from the receiver at {device}", "Check its power and its cable"
        if now_s - self._sentence_s > _PATIENCE_S:
            hint = f"Set gps_baud to the speed of the receiver: {_USUAL_BAUDS} are usual"
            return f"Only garbage comes from {device} at {baud} baud", hint
        if not self._has_understood:
            return f"Listening to {device} at {baud} baud", ""
        if now_s - self._place_s > _PATIENCE_S:
            return f"The receiver at {device} does not say where it is", "Let it send GGA or RMC sentences"
        used = self._keeper.satellites
        seen = "" if used is None else f": it hears {used} satellites" if used != 1 else ": it hears one satellite"
        return f"The receiver has no fix{seen}", "Put its antenna at a window or outside"
