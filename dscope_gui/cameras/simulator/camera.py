"""The simulated camera."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, Unpack

from dscope_gui.cameras.life import not_open, not_started
from dscope_gui.cameras.pace import Pace
from dscope_gui.cameras.simulator.connectors import LIGHT, Condition, Connector, PartName
from dscope_gui.cameras.simulator.glass import USUAL_TARGET, TargetLooks, target_glass
from dscope_gui.cameras.simulator.optics import Optics, um_per_px
from dscope_gui.cameras.simulator.sensor import Readout, SimulatedSensor
from dscope_gui.cameras.simulator.sensor_dust import SensorSpeck, scattered_specks
from dscope_gui.cameras.simulator.stage import Scenery, Stage
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode, Range, Roi
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraLost, CameraNotFound, CameraTimeout
from dscope_gui.protocols import Clock
from dscope_gui.simulator import BlankGlass, DotGlass, Light

NAME: Final = "simulator"
_TITLE: Final = "Simulated camera"

_EXPOSURE_US: Final = 8000.0
"""At this exposure and no gain, a light of 1 gives the right brightness."""

_EXPOSURES_US: Final = Range(20.0, 1_000_000.0)
_GAINS_DB: Final = Range(0.0, 24.0)
_RATES: Final = Range(1.0, 120.0)
_USUAL_RATE: Final = 37.0
_US_PER_S: Final = 1e6
_BLANK_LEVEL: Final = 178.0
"""As bright as the brightest connectors, with room for an uneven light."""


class SimulatedCamera:
    """Implements `protocols.Camera`. The controls of the demonstration may be used from any thread, at any time.

    Parameters
    ----------
    seed : same seed and same controls, same pictures.
    width, height : of the sensor in px.
    """

    def __init__(self, clock: Clock, *, seed: int = 0, width: int = 2048, height: int = 1536) -> None:
        self._clock = clock
        self._stage = Stage(seed)
        self._optics = Optics(width, height)
        self._sensor = SimulatedSensor(width, height, seed)
        self._pace = Pace(clock)
        self._max = (width, height)
        self._is_open = self._is_started = False
        self._settings = self._defaults()

    # The camera

    @property
    def info(self) -> CameraInfo:
        plain = CameraInfo(NAME, _TITLE, model="simulated", serial="0")
        roi = self._roi
        return replace(plain, width=roi.width, height=roi.height) if self._is_open else plain

    def open(self) -> None:
        if not self._stage.scenery.plugged_in:
            raise CameraNotFound("The simulated camera is not plugged in", "Plug its cable in.")
        self._is_open = True

    def close(self) -> None:
        self._is_open = self._is_started = False
        self._settings = self._defaults()

    def ranges(self) -> CameraRanges:
        self._require_open()
        return CameraRanges(_EXPOSURES_US, _GAINS_DB, _RATES, *self._max)

    def apply(self, settings: CameraSettings) -> CameraSettings:
        self._require_open()
        self._require_plugged_in()
        old = self._settings
        self._settings = CameraSettings(
            pixel_format=settings.pixel_format,
            exposure_us=_EXPOSURES_US.clamp(settings.exposure_us or old.exposure_us or _EXPOSURE_US),
            gain_db=_GAINS_DB.clamp(settings.gain_db if settings.gain_db is not None else old.gain_db or 0.0),
            roi=self._fitted(settings.roi) if settings.roi else old.roi,
            frames_per_s=_RATES.clamp(settings.frames_per_s or old.frames_per_s or _USUAL_RATE),
            software_trigger=settings.software_trigger,
        )
        if self._is_started:
            self._pace.change(self._frames_per_s, triggered=self._settings.software_trigger)
        return self._settings

    def start(self, mode: GrabMode) -> None:
        self._require_open()
        self._require_plugged_in()
        # Drawing takes longer than a frame; done before the start, it lets none be missed.
        self._frame(0)
        self._pace.start(mode, self._frames_per_s, triggered=self._settings.software_trigger)
        self._is_started = True

    def stop(self) -> None:
        self._is_started = False

    def read(self, timeout_s: float) -> Frame:
        self._require_open()
        if not self._is_started:
            raise not_started(_TITLE)
        self._require_plugged_in()
        try:
            index = self._pace.next_index(timeout_s)
        except CameraTimeout:
            self._require_plugged_in()
            raise
        self._require_plugged_in()
        return self._frame(index)

    def interrupt(self) -> None:
        self._pace.interrupt()

    # The controls

    @property
    def scenery(self) -> Scenery:
        """What stands before the camera now."""
        return self._stage.scenery

    @property
    def um_per_px(self) -> float | None:
        """True scale of the picture, None when nothing is inserted."""
        subject = self._stage.scenery.connector or self._stage.scenery.glass
        return None if subject is None else um_per_px(subject, self._max[1])

    def insert(
        self, part: PartName = None, seed: int | None = None, *, condition: Condition = Condition.RANDOM
    ) -> Connector:
        """Put in a connector of a fiber, None for any; without a seed another one each time. Raises `WrongUse`."""
        return self._stage.insert(part, seed, condition=condition)

    def insert_next(self, part: PartName = None) -> Connector:
        """Put in the next connector: first those of the demonstration, then random ones. Raises `WrongUse`."""
        return self._stage.insert_next(part)

    @property
    def inserted(self) -> tuple[str, ...]:
        """The fibers of all connectors that `insert_next` has put in so far."""
        return tuple(connector.fiber.name for connector in self._stage.box)

    def insert_again(self, place: int) -> None:
        """Put in once more the connector at a place of `inserted`, as it was the first time."""
        self._stage.insert_again(place)

    def begin_again(self) -> None:
        """Let `insert_next` start the demonstration over."""
        self._stage.begin_again()

    def remove(self) -> None:
        """Take the connector, target or blank out."""
        self._stage.remove()

    def insert_target(self, target: DotTarget | None = None, **looks: Unpack[TargetLooks]) -> DotGlass:
        """Lay a dot target under the camera; without one the usual, of 25 µm pitch."""
        glass = target_glass(target or USUAL_TARGET, **looks)
        self._stage.lay(glass)
        return glass

    def insert_blank(self, light: Light = LIGHT) -> None:
        """Lay a bright surface with grain and some dust under the camera; one that lies there already is shifted."""
        self._stage.lay_blank(BlankGlass(light, _BLANK_LEVEL, seed=0))

    def wipe(self) -> None:
        """Clean the connector: most dirt goes, some may only move, damage stays."""
        self._stage.wipe()

    def set_focus_um(self, focus_um: float) -> None:
        """Turn away from the sharp position, which is 0."""
        self._stage.set_focus_um(focus_um)

    def set_light(self, light: float) -> None:
        """1 is right, 0.2 dark; 3 saturates."""
        self._stage.set_light(light)

    def set_own_dirt(self, count: int, seed: int = 0) -> tuple[SensorSpeck, ...]:
        """Let so many specks of dust fall on the sensor, at places that go with the seed; 0 cleans it."""
        specks = scattered_specks(count, seed, *self._max)
        self._stage.set_own_dirt(specks)
        return specks

    def set_uneven(self, uneven: float) -> None:
        """Turn the lamp aside and smear its window: 0 is as it should be, 0.3 leaves one side rather dark."""
        self._stage.set_uneven(uneven)

    def pull_cable(self) -> None:
        """The camera is lost at once, and not found until `plug_in`."""
        self._stage.pull_cable()
        self._pace.interrupt()

    def plug_in(self) -> None:
        self._stage.plug_in()

    # Inside

    @property
    def _frames_per_s(self) -> float:
        """As set, or as few as the exposure leaves time for."""
        exposure_us = self._settings.exposure_us or _EXPOSURE_US
        return min(self._settings.frames_per_s or _USUAL_RATE, _US_PER_S / exposure_us)

    @property
    def _roi(self) -> Roi:
        return self._settings.roi or Roi(x=0, y=0, width=self._max[0], height=self._max[1])

    def _defaults(self) -> CameraSettings:
        whole = Roi(x=0, y=0, width=self._max[0], height=self._max[1])
        return CameraSettings(exposure_us=_EXPOSURE_US, gain_db=0.0, roi=whole, frames_per_s=_USUAL_RATE)

    def _fitted(self, roi: Roi) -> Roi:
        """The region, no larger than the sensor and moved onto it."""
        width, height = (min(side, most) for side, most in zip((roi.width, roi.height), self._max, strict=True))
        x, y = min(roi.x, self._max[0] - width), min(roi.y, self._max[1] - height)
        return Roi(x=x, y=y, width=width, height=height)

    def _require_open(self) -> None:
        if not self._is_open:
            raise not_open(_TITLE)

    def _require_plugged_in(self) -> None:
        if not self._stage.scenery.plugged_in:
            self.close()
            raise CameraLost("The simulated camera is gone", "Plug its cable in again.")

    def _frame(self, index: int) -> Frame:
        scenery, settings = self._stage.scenery, self._settings
        exposure_us, gain_db = settings.exposure_us or _EXPOSURE_US, settings.gain_db or 0.0
        readout = Readout(
            pixel_format=settings.pixel_format,
            roi=self._roi,
            brightness=scenery.light * exposure_us / _EXPOSURE_US,
            gain_db=gain_db,
        )
        image = self._sensor.expose(self._optics.light(scenery), readout, index, scenery.specks)
        return Frame(image, index, self._clock.now(), NAME, exposure_us, gain_db)
