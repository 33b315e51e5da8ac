"""A quick look at a live frame: where the end face is, how sharp and how bright it is, and what lies on it."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.calibration.excluded_marks import with_exclusions
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.engine.pipeline import examine, find_end_face
from dscope_gui.protocols import Clock
from dscope_gui.rules import is_cut_off
from dscope_gui.workstation.inspect import zones_on
from dscope_gui.workstation.setup import InspectionSetup


@dataclass(frozen=True, slots=True)
class LiveLook:
    """What was seen on one live frame; it is a help for the hand, never a verdict.

    Parameters
    ----------
    focus : 0 (hopeless) to 1 (as sharp as the optics can).
    light : mean grey level, 0 to 255. `saturated` : share of the pixels.
    off_centre : distance of the fiber from the middle of the picture as a share of half its height; None without
        an end face.
    cut_off : a zone in which something can fail reaches out of the picture.
    """

    frame_index: int
    end_face: EndFace | None
    scale: Scale | None
    zones: tuple[ZoneRing, ...]
    defects: tuple[Defect, ...]
    focus: float
    light: float
    saturated: float
    off_centre: float | None
    cut_off: bool
    warnings: tuple[QualityWarning, ...]


def look(frame: Frame, setup: InspectionSetup, clock: Clock, *, detect: bool) -> LiveLook:
    """Look at a frame with the setup's profile; without `detect` only for the end face."""
    seeing = examine if detect else find_end_face
    seen = seeing(frame.image, setup.request, Stopwatch(clock.monotonic_s))
    zones = zones_on(setup.rule_set, seen)
    return LiveLook(
        frame_index=frame.index,
        end_face=seen.end_face,
        scale=seen.scale,
        zones=zones,
        defects=with_exclusions(seen.defects, setup.own_dirt),
        focus=seen.quality.focus,
        light=seen.quality.mean_level,
        saturated=seen.quality.saturated,
        off_centre=None if seen.end_face is None else off_centre(seen.end_face, frame.image.shape),
        cut_off=is_cut_off(setup.rule_set, zones, seen.end_face, frame.image.shape),
        warnings=seen.quality.warnings,
    )


def off_centre(end_face: EndFace, shape: tuple[int, ...]) -> float:
    """How far the fiber lies off the middle of a picture of `shape`, as a share of half its height."""
    height, width = shape[0], shape[1]
    dx, dy = end_face.cladding.cx - (width - 1) / 2, end_face.cladding.cy - (height - 1) / 2
    return float((dx * dx + dy * dy) ** 0.5 / (height / 2))
