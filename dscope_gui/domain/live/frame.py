"""One inspected frame of a stream."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.location import Fix


class Geometry(StrEnum):
    """How the place of the end face on a frame is known."""

    FOUND = "found"
    """The whole picture was searched."""
    FOLLOWED = "followed"
    """Its edge was seen where it lay on the frame before."""
    REMEMBERED = "remembered"
    """It was not seen: this is where it lay, see the age. Such a frame never passes."""


class Severity(StrEnum):
    """What a defect means under the rule set in force."""

    HIGH = "high"
    """It breaks a limit, alone or as one of too many."""
    MEDIUM = "medium"
    """It counts against a limit that holds, or nobody can say: without a size there is nothing to hold against it."""
    LOW = "low"
    """No limit counts it."""


@dataclass(frozen=True, slots=True)
class LiveFrame:
    """What was seen on one frame, and the verdict on that frame alone.

    Parameters
    ----------
    frame_id : index of the frame; grows, with gaps where frames were not inspected.
    geometry : None where no end face is known.
    geometry_age_s : since the end face was really seen; 0 unless it is remembered.
    received_s : monotonic time at which the frame came out of the camera.
    """

    frame_id: int
    inspection: Inspection
    geometry: Geometry | None
    geometry_age_s: float
    received_s: float


@dataclass(frozen=True, slots=True)
class Sighting:
    """A defect of a frame with the number that it keeps as long as it is followed.

    Parameters
    ----------
    id : such as `D12`; unique as long as the stream runs.
    kind : what most frames called it, while `defect` is as this frame alone shows it.
    frames_seen : on so many frames so far, this one included.
    """

    id: str
    defect: Defect
    kind: DefectKind
    severity: Severity
    frames_seen: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a point of the picture lies; None what cannot be known.

    Parameters
    ----------
    um : µm from the fixture's origin along the picture's axes, y down.
    mm : in the fixture's own axes.
    fix : where the station stands.
    """

    um: tuple[float, float] | None
    mm: tuple[float, float] | None
    fix: Fix | None


@dataclass(frozen=True, slots=True)
class LivePicture:
    """A frame as a picture for people.

    Parameters
    ----------
    jpeg : 8-bit grey, `width` wide and `height` high.
    px_per_px : pixels of the frame in one pixel of this picture, along x and y.
    """

    frame_id: int
    jpeg: bytes
    width: int
    height: int
    px_per_px: tuple[float, float]
