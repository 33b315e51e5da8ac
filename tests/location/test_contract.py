"""What every location source keeps to, whatever is behind it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from dscope_gui.domain.live import Part, PartHealth, PartState
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.realtime import FixedPlace, FixtureCalibration
from dscope_gui.location import FixedLocation, NmeaReceiver, location_of
from dscope_gui.protocols import Clock, LocationSource
from tests.location.receivers import GGA, RMC, HandClock, PtyReceiver, at_port, until

STALE_S = 5.0
AT_ONCE_S = 0.05
PLACE = FixedPlace(latitude_deg=-33.8568, longitude_deg=151.2153, altitude_m=4.0)
_M_PER_DEG = 111_320.0


class AnchorLocation:
    """Implements `protocols.LocationSource` by two metres measured from anchors in a hall: another kind of receiver.

    It shares no line with the others, so that the contract is one of the Protocol and not of a base class.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._measured: tuple[float, float, float] | None = None
        self._is_on = False

    def measured(self, east_m: float, north_m: float) -> None:
        with self._lock:
            self._measured = (east_m, north_m, self._clock.monotonic_s())

    def start(self) -> None:
        self._is_on = True

    def fix(self) -> Fix | None:
        with self._lock:
            if self._measured is None:
                return None
            east_m, north_m, at_s = self._measured
        age_s = self._clock.monotonic_s() - at_s
        if age_s > STALE_S:
            return None
        return Fix(north_m / _M_PER_DEG, 8.0 + east_m / _M_PER_DEG, FixQuality.RTK, age_s)

    def health(self) -> PartHealth:
        if not self._is_on:
            return PartHealth(Part.LOCATION, PartState.OFF, "Nobody asks the anchors")
        if self.fix() is None:
            return PartHealth(Part.LOCATION, PartState.WAITING, "The anchors are silent", "See whether they have power")
        return PartHealth(Part.LOCATION, PartState.OK, "The anchors know where the station is")

    def close(self) -> None:
        self._is_on = False


@dataclass(frozen=True, slots=True)
class Rig:
    """A source and what is behind it.

    Parameters
    ----------
    speak : let the source know once where it is.
    grows_old : it has to be told again and again.
    """

    source: LocationSource
    clock: HandClock
    speak: Callable[[], None]
    grows_old: bool = True


@contextmanager
def _receiver(folder: Path) -> Iterator[Rig]:
    with _plugged_in(folder) as device:
        clock = HandClock()
        source = NmeaReceiver(at_port(device.port), clock, pauses_s=(0.01,))
        yield Rig(source, clock, lambda: _tell(device, source))


@contextmanager
def _receiver_or_place(folder: Path) -> Iterator[Rig]:
    with _plugged_in(folder) as device:
        clock = HandClock()
        source = location_of(at_port(device.port, fixed_place=PLACE.model_dump()), clock)
        yield Rig(source, clock, lambda: _tell(device, source), grows_old=False)


@contextmanager
def _fixed(folder: Path) -> Iterator[Rig]:
    yield Rig(FixedLocation(PLACE), HandClock(), lambda: None, grows_old=False)


@contextmanager
def _anchors(folder: Path) -> Iterator[Rig]:
    clock = HandClock()
    source = AnchorLocation(clock)
    yield Rig(source, clock, lambda: source.measured(12.0, 30.0))


@contextmanager
def _plugged_in(folder: Path) -> Iterator[PtyReceiver]:
    device = PtyReceiver(folder / "ttyGPS")
    try:
        yield device
    finally:
        device.pull_out()


def _tell(device: PtyReceiver, source: LocationSource) -> None:
    """A port that is opened throws away what came before, so nobody speaks until it is open."""
    until(lambda: "Listening" in source.health().text or source.health().state is PartState.OK)
    device.tell(GGA, RMC)


RIGS = {"receiver": _receiver, "receiver or place": _receiver_or_place, "fixed": _fixed, "anchors": _anchors}


@pytest.fixture(params=list(RIGS))
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    with RIGS[request.param](tmp_path) as made:
        yield made
        made.source.close()


def _with_fix(rig: Rig) -> Fix:
    rig.source.start()
    rig.speak()
    until(lambda: rig.source.health().state is PartState.OK)
    fix = rig.source.fix()
    assert fix is not None
    return fix


def test_a_fix_lies_on_earth_and_has_an_age(rig: Rig) -> None:
    fix = _with_fix(rig)
    assert abs(fix.latitude_deg) <= 90.0
    assert abs(fix.longitude_deg) <= 180.0
    assert 0.0 <= fix.age_s <= STALE_S
    assert fix.quality in FixQuality
    assert fix.at is None or fix.at.utcoffset() is not None


def test_the_age_grows_until_the_fix_is_dropped_unless_it_never_does(rig: Rig) -> None:
    before = _with_fix(rig)
    rig.clock.passed_s += STALE_S - 0.5
    older = rig.source.fix()
    assert older is not None
    assert older.age_s == pytest.approx(before.age_s + STALE_S - 0.5) or not rig.grows_old
    rig.clock.passed_s += 1.0
    assert (rig.source.fix() is None) is rig.grows_old


def test_health_is_of_the_location_and_says_what_to_do_where_something_is_to_be_done(rig: Rig) -> None:
    _with_fix(rig)
    rig.clock.passed_s += STALE_S + 1.0
    health = rig.source.health()
    assert health.part is Part.LOCATION
    assert health.text
    assert not health.text.endswith(".")
    assert bool(health.hint) is (health.state is PartState.WAITING)


def test_starting_and_closing_can_be_repeated_in_any_order(rig: Rig) -> None:
    rig.source.close()
    for _ in range(2):
        rig.source.start()
        rig.source.start()
        rig.source.close()
        rig.source.close()
    assert _with_fix(rig)


def test_fix_and_health_wait_for_nobody_at_any_time_of_its_life(rig: Rig) -> None:
    began = time.monotonic()
    for step in (rig.source.fix, rig.source.start, rig.source.close):
        step()
        for _ in range(20):
            rig.source.fix()
            rig.source.health()
    assert time.monotonic() - began < 10 * AT_ONCE_S


def test_many_threads_may_ask_while_it_is_started_and_closed(rig: Rig) -> None:
    faults: list[BaseException] = []
    ending = threading.Event()

    def ask() -> None:
        try:
            while not ending.is_set():
                rig.source.fix()
                rig.source.health()
        except BaseException as fault:  # noqa: BLE001 - the test shows whatever it was
            faults.append(fault)

    askers = [threading.Thread(target=ask) for _ in range(3)]
    for asker in askers:
        asker.start()
    for _ in range(5):
        _with_fix(rig)
        rig.source.close()
    ending.set()
    for asker in askers:
        asker.join()
    assert faults == []


def test_a_closed_source_is_off_or_needs_nobody(rig: Rig) -> None:
    _with_fix(rig)
    rig.source.close()
    assert rig.source.health().state is (PartState.OK if isinstance(rig.source, FixedLocation) else PartState.OFF)


def test_without_receiver_and_place_there_is_never_a_fix_and_the_part_is_off() -> None:
    source = location_of(FixtureCalibration(), HandClock())
    source.start()
    assert source.fix() is None
    assert source.health() == PartHealth(Part.LOCATION, PartState.OFF, "Nobody asked where the station is")
    source.close()


def test_a_written_place_is_a_fix_of_the_quality_manual() -> None:
    source = location_of(FixtureCalibration(fixed_place=PLACE), HandClock())
    assert source.fix() == Fix(-33.8568, 151.2153, FixQuality.MANUAL, 0.0, 4.0)
    assert source.health().text == "The station stands where it is written: 33.856800° S, 151.215300° E"


def test_the_receiver_goes_before_the_place_as_long_as_it_has_a_fix(tmp_path: Path) -> None:
    with _receiver_or_place(tmp_path) as rig:
        rig.source.start()
        before = rig.source.fix()
        assert before is not None and before.quality is FixQuality.MANUAL
        assert rig.source.health().state is PartState.WAITING
        assert rig.source.health().text.endswith("; the written place is used meanwhile")

        rig.speak()
        until(lambda: rig.source.health().state is PartState.OK)
        heard = rig.source.fix()
        assert heard is not None and heard.quality is FixQuality.GPS

        rig.clock.passed_s += STALE_S + 1.0
        after = rig.source.fix()
        assert after == before
        rig.source.close()
