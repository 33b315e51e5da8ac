"""Where the defects of a frame lie: in the fixture, and on earth."""

from __future__ import annotations

from dscope_gui.domain.fixture import Fixture
from dscope_gui.domain.live import LiveFrame
from dscope_gui.domain.live.writing import PlaceOf
from dscope_gui.domain.location import Fix
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.protocols import LocationSource


class Placing:
    """Knows the fixture's calibration, and who knows where the station stands."""

    def __init__(self, fixture: FixtureCalibration, location: LocationSource) -> None:
        self._fixture, self._location = fixture, location

    def fix(self) -> Fix | None:
        """Where the station stands now."""
        return self._location.fix()

    def place_of(self, frame: LiveFrame, fix: Fix | None) -> PlaceOf:
        """Where the points of this frame lie, with its own scale and, where the fixture hangs on it, its cladding."""
        examination = frame.inspection.examination
        scale, end_face = (None, None) if examination is None else (examination.scale, examination.end_face)
        return Fixture(self._fixture, scale, end_face).place_of(fix)
