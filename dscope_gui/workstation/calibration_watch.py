"""Watches the calibration in force: its end, its camera, and whether the claddings of production agree with it."""

from __future__ import annotations

import math
import statistics
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.profile.scale import ScaleSettings
from dscope_gui.domain.station import UnusableRuler
from dscope_gui.engine.scale import from_cladding
from dscope_gui.errors import DScopeError
from dscope_gui.workstation.calibration_standing import Standing
from dscope_gui.workstation.past_claddings import PastCladding
from dscope_gui.workstation.ruler import Ruler


class CautionKind(StrEnum):
    """The gravest first."""

    UNREADABLE = "unreadable"
    OTHER_CAMERA = "other_camera"
    OTHER_PICTURE = "other_picture"
    EXPIRED = "expired"
    STALE = "stale"
    DISAGREES = "disagrees"
    ENDS_SOON = "ends_soon"


_OF_STANDING: Final = {
    Standing.OTHER_CAMERA: CautionKind.OTHER_CAMERA,
    Standing.OTHER_PICTURE: CautionKind.OTHER_PICTURE,
    Standing.EXPIRED: CautionKind.EXPIRED,
    Standing.STALE: CautionKind.STALE,
    Standing.ENDS_SOON: CautionKind.ENDS_SOON,
}


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Between a calibration and the claddings of the last parts.

    Parameters
    ----------
    x, y : by which share the scale from the claddings is larger than that of the calibration, in the median.
    allowed : how far they may lie apart.
    """

    parts: int
    x: float
    y: float
    allowed: float

    @property
    def is_beyond(self) -> bool:
        return max(abs(self.x), abs(self.y)) > self.allowed


@dataclass(frozen=True, slots=True)
class Caution:
    """Why the calibration in force should be looked after.

    Parameters
    ----------
    calibration : None where its file cannot be read; `fault` then says why.
    stops_verdicts : nothing is judged until it is put right.
    """

    kind: CautionKind
    camera: CameraInfo
    calibration: Calibration | None = None
    fault: DScopeError | None = None
    disagreement: Disagreement | None = None
    stops_verdicts: bool = False


@dataclass(frozen=True, slots=True)
class _Sample:
    """`x`, `y` : scale from a cladding over that of the calibration; `uncertainty_rel` : of the cladding's."""

    x: float
    y: float
    uncertainty_rel: float


class CalibrationWatch:
    """Used by one thread.

    Parameters
    ----------
    settings : how a cladding makes a scale.
    """

    def __init__(self, ruler: Ruler, settings: ScaleSettings) -> None:
        self._ruler = ruler
        self._settings = settings
        self._watched: tuple[Calibration | None, int] = (None, 0)
        self._samples: deque[_Sample] = deque()

    def see(self, end_face: EndFace, fiber: Fiber, *, same_part: bool = False) -> None:
        """Take in an inspected end face.

        Parameters
        ----------
        same_part : as the one before, cleaned or taken again: it takes that one's place, or one odd fiber would count
            as often as it was wiped.
        """
        calibration = self._followed()
        if calibration is None or self._is_elsewhere():
            return
        if same_part and self._samples:
            self._samples.pop()
        self._samples.append(self._sample(end_face, fiber, calibration))

    def remember(self, calibration: Calibration, parts: Sequence[PastCladding]) -> None:
        """Take in the parts that were inspected before those seen here, the oldest first.

        Parameters
        ----------
        calibration : that they were measured with; where another one is in force by now, they say nothing.
        """
        if self._followed() != calibration:
            return
        past = [self._sample(part.end_face, part.fiber, calibration) for part in parts]
        self._samples = deque((*past, *self._samples), self._samples.maxlen)

    def disagreement(self) -> Disagreement | None:
        """How the last parts compare with the calibration; None as long as they are too few."""
        calibration = self._followed()
        if calibration is None or len(self._samples) < self._ruler.care.watched_parts:
            return None
        # The parts' tolerance does not average out: fibers of one drawing are all too thick or too thin alike.
        cladding = statistics.median(sample.uncertainty_rel for sample in self._samples)
        return Disagreement(
            parts=len(self._samples),
            x=statistics.median(sample.x for sample in self._samples) - 1.0,
            y=statistics.median(sample.y for sample in self._samples) - 1.0,
            allowed=self._ruler.care.watch_sigmas * math.hypot(calibration.uncertainty_rel, cladding),
        )

    def cautions(self) -> tuple[Caution, ...]:
        """Everything that is the matter now, the gravest first."""
        ruler, camera = self._ruler, self._ruler.camera
        if ruler.fault is not None:
            return (Caution(CautionKind.UNREADABLE, camera, fault=ruler.fault, stops_verdicts=True),)
        calibration, standing = ruler.calibration, ruler.standing()
        if calibration is None or standing is None:
            return ()
        found: list[Caution] = []
        if standing in _OF_STANDING:
            stops = not standing.is_usable and ruler.care.unusable is UnusableRuler.NO_VERDICT
            found.append(Caution(_OF_STANDING[standing], camera, calibration, stops_verdicts=stops))
        if (beside := self.disagreement()) is not None and beside.is_beyond and not self._is_elsewhere():
            found.append(Caution(CautionKind.DISAGREES, camera, calibration, disagreement=beside))
        return tuple(sorted(found, key=lambda caution: list(CautionKind).index(caution.kind)))

    def _followed(self) -> Calibration | None:
        """The calibration in force; what was seen under another one is forgotten."""
        calibration, parts = self._ruler.calibration, self._ruler.care.watched_parts
        if (calibration, parts) != self._watched:
            self._watched = calibration, parts
            self._samples = deque(maxlen=parts)
        return calibration

    def _sample(self, end_face: EndFace, fiber: Fiber, calibration: Calibration) -> _Sample:
        seen = from_cladding(end_face, fiber, self._settings)
        return _Sample(
            seen.um_per_px_x / calibration.um_per_px_x, seen.um_per_px_y / calibration.um_per_px_y, seen.uncertainty_rel
        )

    def _is_elsewhere(self) -> bool:
        return self._ruler.standing() in (Standing.OTHER_CAMERA, Standing.OTHER_PICTURE)
