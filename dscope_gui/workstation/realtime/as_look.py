"""What the stream saw on a frame, as the hand at the microscope wants to know it."""

from __future__ import annotations

from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import PictureFacts
from dscope_gui.domain.live import Geometry, LiveFrame
from dscope_gui.domain.verdict import Cause
from dscope_gui.workstation.live import LiveLook, off_centre


def look_of(seen: LiveFrame, *, detect: bool) -> LiveLook | None:
    """Spares the live picture an analysis of its own; None where nothing could be seen.

    An end face that is only remembered is none: it would be drawn where there is perhaps nothing any more.
    """
    inspection, found = seen.inspection, seen.inspection.examination
    if found is None:
        return None
    end_face = found.end_face if seen.geometry in (Geometry.FOUND, Geometry.FOLLOWED) else None
    return LiveLook(
        frame_index=seen.frame_id,
        end_face=end_face,
        scale=found.scale,
        zones=inspection.zones if end_face is not None else (),
        defects=found.defects if detect and end_face is not None else (),
        focus=found.quality.focus,
        light=found.quality.mean_level,
        saturated=found.quality.saturated,
        off_centre=None if end_face is None else _off_centre(end_face, inspection.picture),
        cut_off=any(reason.cause is Cause.ZONE_CUT_OFF for reason in inspection.verdict.reasons),
        warnings=found.quality.warnings,
    )


def _off_centre(end_face: EndFace, picture: PictureFacts) -> float:
    return off_centre(end_face, (picture.height, picture.width))
