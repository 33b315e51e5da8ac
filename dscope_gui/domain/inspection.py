"""Everything needed to judge an end face again years later."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dscope_gui.domain.defect import Defect, Size
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.learned import RULES_ALONE, Learned
from dscope_gui.domain.optics import Optics
from dscope_gui.domain.quality import Quality
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.verdict import Verdict
from dscope_gui.domain.zone import ZoneRing


class InspectionStatus(StrEnum):
    INSPECTED = "inspected"
    LOCALIZATION_FAILED = "localization_failed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Which picture it was. Size 0 and hash None when the file could not be read."""

    path: str
    sha256: str | None
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Examination:
    """What the engine found on a picture, before any rule set is applied.

    Parameters
    ----------
    cladding, core : their diameters; None where they were not found, or in records older than these sizes.
    """

    status: InspectionStatus
    quality: Quality
    end_face: EndFace | None
    scale: Scale | None
    defects: tuple[Defect, ...]
    cladding: Size | None = None
    core: Size | None = None


@dataclass(frozen=True, slots=True)
class JudgingContext:
    """What a verdict depends on beside the rule set and what was found.

    Parameters
    ----------
    skipped_zones : names of zones in which nothing was looked for.
    strict_own_dirt : no pass with dirt of the microscope in a zone that is judged, however small it is.
    refused : the station allowed no verdict, whatever the picture shows; no rule set was asked.
    """

    skipped_zones: tuple[str, ...] = ()
    strict_own_dirt: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Software:
    """`model` : full names of the trained models that took part, joined by commas; None where none did."""

    version: str
    config_sha256: str
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Inspection:
    """One judged end face: the record `dscope.inspection/1` in types.

    `zones` are the rings of the rule set on this end face, `examination` is None when the picture was unreadable.
    `optics` is None where nothing of the microscope was taken out, and in records older than this field.
    `learned` is what trained networks said of the end face as a whole, and whether they were asked at all.
    """

    id: str
    captured_at: datetime
    picture: PictureFacts
    profile: str
    status: InspectionStatus
    examination: Examination | None
    zones: tuple[ZoneRing, ...]
    verdict: Verdict
    timing_ms: dict[str, float]
    software: Software
    context: JudgingContext = JudgingContext()
    optics: Optics | None = None
    learned: Learned = RULES_ALONE
