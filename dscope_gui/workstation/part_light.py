"""The light that a part's recipe asks for: put on before its picture is taken, and off again for the next part."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import TimeoutError as FutureTimeout
from typing import Final

from dscope_gui.domain.camera import CameraSettings, Range
from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import CameraRefused, CameraTimeout
from dscope_gui.settings import load_camera_settings
from dscope_gui.workstation.acquire import Acquisition

_ANSWER_S: Final = 5.0
"""Changing region or pixel format stops and starts the camera, which takes a real one up to a second."""
_STEP: Final = 0.02
"""By which share an exposure in force may differ from the one asked for: cameras know steps of a line's time."""
_STEP_DB: Final = 0.1


class PartLight:
    """Sets the camera for one part after the other; may be called from any thread that may wait.

    What somebody sets at the camera by hand while a part's light is on becomes the station's own; the part's light
    lies over it again with the next picture.
    """

    def __init__(
        self,
        acquisition: Acquisition,
        recipes: Mapping[str, Recipe],
        load: Callable[[str], CameraSettings] = load_camera_settings,
    ) -> None:
        self._acquisition, self._recipes, self._load = acquisition, recipes, load
        self._door = threading.Lock()
        self._on: Light | None = None
        self._own: CameraSettings | None = None
        """Of the station, while a part's light is on."""
        self._in_force: CameraSettings | None = None
        self._followed: str | None = None

    def put_on(self, part: str) -> None:
        """Let the next picture be taken as the recipe says, or as the station is set where it says nothing.

        Raises
        ------
        CameraFault
            The camera is not there, or cannot do what the recipe asks for.
        ConfigurationInvalid
            The camera file that the recipe names is broken.
        """
        recipe = self._recipes.get(part)
        light = None if recipe is None else recipe.light
        with self._door:
            self._followed = part
            in_force = self._exchange(light, self._acquisition.status.settings)
        if light is not None:
            self._check(part, light, in_force)

    def _exchange(self, light: Light | None, now: CameraSettings) -> CameraSettings:
        """Put one light in the place of another; returns what is in force then."""
        if light == self._on and (light is None or now == self._in_force):
            return now
        own = self._own_settings(now)
        in_force = self._apply(own if light is None else self._lit(light, own))
        self._on, self._own, self._in_force = light, None if light is None else own, in_force
        return in_force

    def follow(self, part: str) -> None:
        """`put_on` for a live picture: once for each part, so that a technician can set the camera meanwhile."""
        if part != self._followed:
            self.put_on(part)

    def _lit(self, light: Light, own: CameraSettings) -> CameraSettings:
        return light.on(own if light.camera is None else self._load(light.camera))

    def _own_settings(self, now: CameraSettings) -> CameraSettings:
        """As they were before the light, with what was set by hand since."""
        if self._own is None or self._in_force is None:
            return now
        fields = type(now).model_fields
        by_hand = {name: getattr(now, name) for name in fields if getattr(now, name) != getattr(self._in_force, name)}
        return self._own.model_copy(update=by_hand)

    def _apply(self, settings: CameraSettings) -> CameraSettings:
        future = self._acquisition.apply(settings)
        try:
            return future.result(_ANSWER_S)
        except FutureTimeout:
            future.cancel()
            raise CameraTimeout(f"The camera did not answer for {_ANSWER_S:g} s", "Check its cable") from None

    def _check(self, part: str, light: Light, in_force: CameraSettings) -> None:
        """A camera that only came near would show the part in another light than the recipe's."""
        ranges = self._acquisition.status.ranges
        faults = (
            _fault(light.exposure_us, in_force.exposure_us, ranges.exposure_us, _STEP * (light.exposure_us or 0), "µs"),
            _fault(light.gain_db, in_force.gain_db, ranges.gain_db, _STEP_DB, "dB"),
        )
        if fault := next((one for one in faults if one), ""):
            raise CameraRefused(
                f"The camera cannot give the light of {part}: {fault}", "Change the recipe, or the light itself"
            )


def _fault(asked: float | None, given: float | None, able: Range | None, step: float, unit: str) -> str:
    """What is asked for and what there is instead; empty where it fits, and where the camera cannot be set at all."""
    if asked is None or given is None or able is None or math.isclose(asked, given, abs_tol=step):
        return ""
    return f"{asked:g} {unit} asked for, {given:g} {unit} in force"
