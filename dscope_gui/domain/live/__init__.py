"""What the real-time stream says: inspections of frames, the messages made of them, and how its parts are."""

from dscope_gui.domain.live.frame import Geometry, LiveFrame, LivePicture, Placed, Severity, Sighting
from dscope_gui.domain.live.health import Health, Part, PartHealth, PartState
from dscope_gui.domain.live.messages import (
    FRAME,
    HEAT_MAP,
    NOTICE,
    REPORT,
    FrameMessage,
    GpsPart,
    HeatMapMessage,
    LiveDefectPart,
    LiveEndFacePart,
    NoticeMessage,
    ReportedDefect,
    ReportMessage,
    StreamMessage,
)

__all__ = [
    "FRAME",
    "HEAT_MAP",
    "NOTICE",
    "REPORT",
    "FrameMessage",
    "Geometry",
    "GpsPart",
    "Health",
    "HeatMapMessage",
    "LiveDefectPart",
    "LiveEndFacePart",
    "LiveFrame",
    "LivePicture",
    "NoticeMessage",
    "Part",
    "PartHealth",
    "PartState",
    "Placed",
    "ReportMessage",
    "ReportedDefect",
    "Severity",
    "Sighting",
    "StreamMessage",
]
