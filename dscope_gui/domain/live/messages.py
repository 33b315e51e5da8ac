"""The messages of the stream, field by field; `resources/schemas/live.schema.json` says the same for others."""

from __future__ import annotations

from typing import Final, NotRequired, TypeAlias, TypedDict

from dscope_gui.domain.record.types import EllipseRecord, QualityRecord, ScaleRecord, VerdictRecord, ZoneRecord

FRAME: Final = "dscope.live/1"
HEAT_MAP: Final = "dscope.heat_map/1"
NOTICE: Final = "dscope.notice/1"
REPORT: Final = "dscope.live_report/1"
DROPPED: Final = "dscope.dropped/1"
PICTURE: Final = "dscope.picture/1"


class GpsPart(TypedDict):
    lat: float
    lon: float
    alt_m: float | None
    hdop: float | None
    quality: str
    satellites: int | None
    age_s: float


class LiveDefectPart(TypedDict):
    """`px` : centroid on the frame; `um`, `mm` : see `Placed`; `centre_um` : from the centre of the cladding.

    `type` is what most frames called it.
    """

    id: str
    type: str
    severity: str
    confidence: float
    zone: str
    px: list[float]
    um: list[float] | None
    centre_um: list[float] | None
    mm: list[float] | None
    gps: GpsPart | None
    bbox_px: list[int]
    outline_px: list[list[float]]
    length_um: float | None
    width_um: float | None
    diameter_um: float | None
    diameter_px: float
    frames_seen: int
    excluded: NotRequired[str]
    """Stands only with what is not judged, such as dirt of the microscope itself."""


class LiveEndFacePart(TypedDict):
    """`geometry` : found, followed or remembered; `age_s` : since it was seen."""

    cladding: EllipseRecord
    core: EllipseRecord | None
    geometry: str
    age_s: float


FrameMessage = TypedDict(
    "FrameMessage",
    {
        "schema": str,
        "utc": str,
        "frame_id": int,
        "station": str,
        "part": str | None,
        "end_face_number": int,  # counts the end faces that lay under the microscope since the stream began
        "picture": dict[str, int],  # width and height of the frame in pixels
        "end_face": LiveEndFacePart | None,
        "scale": ScaleRecord | None,
        "zones": list[ZoneRecord],
        "defects": list[LiveDefectPart],
        "quality_score": float,
        "pass": bool,  # a word of Python, hence this form
        "verdict": VerdictRecord,
        "quality": QualityRecord | None,
        "gps": GpsPart | None,
        "frames_per_s": float,
        "dropped": int,  # frames that the camera took and nobody inspected
        "latency_ms": float,  # from the frame's arrival to this message
        "timing_ms": dict[str, float],
        "file": NotRequired[str],  # of a picture that was read from one
    },
)


class HeatMapMessage(TypedDict):
    """Where defects were seen lately.

    `counts` : rows of cells from the top left, faded sightings per cell; the grid reaches from -`half_side` to
    +`half_side` cladding radii around the centre of the cladding, along x and y; a radius along x is half the width of
    the cladding on the picture, along y half its height.
    """

    schema: str
    utc: str
    end_face_number: int
    half_side: float
    counts: list[list[float]]
    most: float


class NoticeMessage(TypedDict):
    """A part of the station changed; see `PartHealth`."""

    schema: str
    utc: str
    part: str
    state: str
    text: str
    hint: str


class ReportedDefect(TypedDict):
    """One defect over all frames that showed it; `px`, `severity` and `zone` as seen last, sizes are medians.

    `type` is what most frames called it, `confidence` the mean, `seen_share` of the frames since it was seen first.
    """

    id: str
    type: str
    severity: str
    confidence: float
    zone: str
    px: list[float]
    centre_um: list[float] | None
    length_um: float | None
    width_um: float | None
    diameter_um: float | None
    frames_seen: int
    seen_share: float
    first_utc: str
    last_utc: str


class ReportMessage(TypedDict):
    """All that is known of the end face under the microscope."""

    schema: str
    utc: str
    end_face_number: int
    frames: int
    frames_passed: int
    defects: list[ReportedDefect]


class DroppedMessage(TypedDict):
    """From the server to one client that reads too slowly: so many messages were not sent to it.

    `dropped` : since the last such message; `total` : since it connected.
    """

    schema: str
    utc: str
    dropped: int
    total: int


class PictureMessage(TypedDict):
    """Announces the JPEG that follows it as one binary frame; the message of the same frame comes after it.

    `px_per_px` : pixels of the frame in one pixel of this picture, along x and y.
    """

    schema: str
    frame_id: int
    width: int
    height: int
    px_per_px: list[float]


StreamMessage: TypeAlias = FrameMessage | HeatMapMessage | NoticeMessage | ReportMessage
