"""What is known of an end face, as a message."""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.domain.live import ReportedDefect
from dscope_gui.domain.record import utc_text
from dscope_gui.domain.record.rounding import rounded
from dscope_gui.tracking.track import Track


def reported(track: Track, sizes_um: Sequence[float | None], frames: int) -> ReportedDefect:
    """One defect over all frames that showed it.

    Parameters
    ----------
    sizes_um : length, width and diameter.
    frames : of the end face so far.
    """
    length_um, width_um, diameter_um = (None if size is None else rounded(size) for size in sizes_um)
    centre_um = track.last.centroid_um
    return {
        "id": track.id,
        "type": track.kind.value,
        "severity": track.severity.value,
        "confidence": rounded(track.confidence_sum / track.frames_seen),
        "zone": track.zone,
        "px": [rounded(v) for v in track.last.centroid_px],
        "centre_um": None if centre_um is None else [rounded(v) for v in centre_um],
        "length_um": length_um,
        "width_um": width_um,
        "diameter_um": diameter_um,
        "frames_seen": track.frames_seen,
        "seen_share": rounded(track.seen_share(frames)),
        "first_utc": utc_text(track.first_at),
        "last_utc": utc_text(track.last_at),
    }
