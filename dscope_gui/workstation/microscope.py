"""What is known of the microscope itself, and is taken out of every picture: its uneven light and its own dirt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.settings.flat_fields import facts_beside, flat_field_file
from dscope_gui.workstation.flat_field import fitting, load_flat_field
from dscope_gui.workstation.own_dirt_watch import OwnDirtWatch
from dscope_gui.workstation.setup import InspectionSetup

_IN_SETTINGS = "The flat field"


class LightCaution(StrEnum):
    """Why the flat field in force should be taken anew."""

    UNREADABLE = "unreadable"
    OTHER_CAMERA = "other_camera"
    OTHER_SIZE = "other_size"
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class _Flat:
    """`facts` : None for a picture that was not taken by this program."""

    path: Path
    facts: FlatFieldFacts | None


class Microscope:
    """Changed in one thread while others judge: what is in force is exchanged as a whole.

    Parameters
    ----------
    camera : tells the camera in use as it is now.
    """

    def __init__(
        self,
        settings: WorkstationSettings,
        clock: Clock,
        own_dirt: OwnDirtWatch,
        camera: Callable[[], CameraInfo],
    ) -> None:
        self.own_dirt = own_dirt
        self._clock = clock
        self._camera = camera
        self._settings = settings
        self._flat = _flat(settings)

    def use(self, settings: WorkstationSettings) -> None:
        """Correct with what the settings name from now on."""
        self._settings = settings
        self._flat = _flat(settings)

    @property
    def flat_field(self) -> Path | None:
        """In force."""
        return None if self._flat is None else self._flat.path

    @property
    def flat_field_days(self) -> int:
        """How long a new flat field is valid."""
        return self._settings.flat_field_valid_days

    @property
    def camera(self) -> CameraInfo:
        """In use now."""
        return self._camera()

    def fitted(self, setup: InspectionSetup, frame: Frame) -> InspectionSetup:
        """The setup with what is known of the microscope, for this very frame.

        Raises
        ------
        WrongUse
            The flat field cannot be read, or is of another size: nothing is judged, as the light would be wrong.
        """
        dirt = self._settings.own_dirt
        known = self.own_dirt.known(frame.image.shape) if dirt.exclude else None
        specks = () if known is None else known.map.specks
        map_file = known.file if known is not None and specks else None
        fitted = replace(setup, own_dirt=specks, strict_own_dirt=dirt.strict, optics=_optics(None, map_file))
        if (flat := self._flat) is None:
            return fitted
        light = load_flat_field(flat.path, setup.request.profile.read, _IN_SETTINGS)
        try:
            request = replace(setup.request, flat_field=fitting(light, frame.image))
        except PictureUnreadable as error:
            hint = "Take a new flat field, or choose the region of interest that it was taken with"
            raise WrongUse(error.message, hint) from error
        return replace(fitted, request=request, optics=_optics(light.file, map_file))

    def light_caution(self) -> LightCaution | None:
        """What is the matter with the flat field in force now."""
        if (flat := self._flat) is None:
            return None
        if not flat.path.is_file():
            return LightCaution.UNREADABLE
        if (facts := flat.facts) is None:
            return None
        camera = self._camera()
        if camera.name and camera.name != facts.camera:
            return LightCaution.OTHER_CAMERA
        if camera.width and (camera.width, camera.height) != (facts.width, facts.height):
            return LightCaution.OTHER_SIZE
        return LightCaution.STALE if facts.is_stale(self._clock.now()) else None


def _optics(light: NamedFile | None, dirt: NamedFile | None) -> Optics | None:
    return None if light is None and dirt is None else Optics(light, dirt)


def _flat(settings: WorkstationSettings) -> _Flat | None:
    if settings.flat_field is None:
        return None
    path = flat_field_file(settings.flat_field)
    return _Flat(path, facts_beside(path))
