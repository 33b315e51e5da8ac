"""Sentences of receivers, through the real reader at a pseudo-terminal and through its parser."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path
from typing import Final

from dscope_gui.domain.live import Part
from dscope_gui.domain.location import Fix
from dscope_gui.location.fix_keeper import FixKeeper
from dscope_gui.location.listening import Listening
from dscope_gui.location.nmea_receiver import NmeaReceiver
from dscope_gui.workstation.clock import SystemClock
from tests.fuzz.kind import ACCEPTED, REFUSED, Unsound
from tests.fuzz.spoiling import spoilt
from tests.location.receivers import GGA, NO_GGA, NO_RMC, RMC, PtyReceiver, at_port, sentence

_BODIES: Final = (
    GGA,
    RMC,
    NO_GGA,
    NO_RMC,
    "GNGGA,092750.00,4807.0380,S,01131.0000,W,4,08,1.03,545.4,M,46.9,M,,",
    "GPGSA,A,3,04,05,,,,,2.5,1.3,2.1",
    "PUBX,00,092750.00,4807.0,N,01131.0,E,545.4",
    "PGRME,15.0,M,45.0,M,25.0,M",
)
_FIELDS: Final = ("", "0", "-1", "nan", "inf", "1e9", "9" * 60, "A", "V", "0000.0000", "9000.0001", "µ", "*", "$", "99")
_BATCH: Final = 20
_PATIENCE_S: Final = 12.0
_LOOK_S: Final = 0.0005
_NEVER: Final = threading.Event()
_MOST_WRITTEN: Final = 2048
"""Bytes at once: a pseudo-terminal takes 4 KB, and nobody waits for more to fit."""


class Nmea:
    """Implements `kind.Kind`."""

    limit_s = 15.0
    limit_mb = 128

    def __init__(self, folder: Path) -> None:
        self._device = PtyReceiver(folder / "receiver")
        self._receiver = NmeaReceiver(at_port(self._device.port), SystemClock())
        self._receiver.start()
        self._wait_until_heard()
        self._keeper = FixKeeper(5.0)
        self._listening = Listening(self._keeper, "COM3", 9600, 0.0)
        self._tried = 0

    def make(self, chance: random.Random) -> bytes:
        """A body with wrong fields and a right checksum, or sentences with wrong bytes."""
        if chance.random() < 0.5:
            fields = chance.choice(_BODIES).split(",")
            for _ in range(chance.choice((1, 1, 2, 4))):
                at = chance.randrange(len(fields))
                fields[at : at + 1] = chance.choice(
                    ([chance.choice(_FIELDS)], [], [fields[at]] * 2, [fields[at][::-1]])
                )
                fields = fields or [""]
            return sentence(",".join(fields))
        return spoilt(chance, b"".join(sentence(chance.choice(_BODIES)) for _ in range(chance.randrange(1, 4))))

    def outcome(self, content: bytes) -> str:
        self._tried += 1
        now_s = float(self._tried)
        before = self._keeper.fix(now_s)
        self._listening.feed(content + b"\r\n", now_s)
        fix = self._keeper.fix(now_s)
        require_on_earth(fix)
        if self._listening.health(now_s).part is not Part.LOCATION:
            raise Unsound("the health of another part")
        for begin in range(0, min(len(content), 4 * _MOST_WRITTEN), _MOST_WRITTEN):
            self._device.say(content[begin : begin + _MOST_WRITTEN])
            if len(content) > _MOST_WRITTEN:
                self._require_hearing()
        if self._tried % _BATCH == 0:
            self._require_hearing()
        return (
            ACCEPTED if fix is not None and (before is None or fix.age_s < before.age_s or fix != before) else REFUSED
        )

    def _wait_until_heard(self) -> None:
        """What is said to a port before it is open gets lost."""
        end_s = time.monotonic() + _PATIENCE_S
        while self._receiver.fix() is None:
            if time.monotonic() > end_s:
                raise Unsound(f"the reader does not begin: {self._receiver.health()}")
            self._device.tell(GGA, RMC)
            _NEVER.wait(_LOOK_S)

    def _require_hearing(self) -> None:
        """A right sentence of a place of its own is still understood."""
        minutes = self._tried % 60
        place = f"48{minutes:02}.0380"  # said by both: a receiver's RMC may deny the fix of its GGA
        self._device.say(b"\r\n" + b"".join(sentence(body.replace("4807.0380", place)) for body in (GGA, RMC)))
        wanted, end_s = 48 + (minutes + 0.038) / 60, time.monotonic() + _PATIENCE_S
        while (fix := self._receiver.fix()) is None or abs(fix.latitude_deg - wanted) > 1e-9:
            if time.monotonic() > end_s:
                raise Unsound(f"the reader is deaf: {self._receiver.health()}")
            _NEVER.wait(_LOOK_S)

    def close(self) -> None:
        self._receiver.close()
        self._device.pull_out()


def require_on_earth(fix: Fix | None) -> None:
    """What was understood can be a place."""
    if fix is None:
        return
    is_place = abs(fix.latitude_deg) <= 90.0 and abs(fix.longitude_deg) <= 180.0
    is_sound = (fix.hdop is None or 0.0 <= fix.hdop < 1e6) and (fix.altitude_m is None or abs(fix.altitude_m) < 1e300)
    if not (is_place and is_sound):
        raise Unsound(f"no place on earth: {fix}")
