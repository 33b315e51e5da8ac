"""The record `dscope.inspection/1` as it lies in a JSON file, field by field."""

from __future__ import annotations

from typing import Final, NotRequired, TypedDict

SCHEMA: Final = "dscope.inspection/1"


class ImageRecord(TypedDict):
    path: str
    sha256: str | None
    width: int
    height: int


class ScaleRecord(TypedDict):
    um_per_px_x: float
    um_per_px_y: float
    source: str
    uncertainty_rel: float


class EllipseRecord(TypedDict):
    cx: float
    cy: float
    a: float
    b: float
    angle_deg: float


class EndFaceRecord(TypedDict):
    """Diameters in µm with their standard uncertainties: not in records older than these fields."""

    cladding: EllipseRecord
    core: EllipseRecord | None
    rods: list[EllipseRecord]
    method: str
    edge_seen: float
    residual_px: float
    cladding_um: NotRequired[float | None]
    cladding_uncertainty_um: NotRequired[float | None]
    core_um: NotRequired[float | None]
    core_uncertainty_um: NotRequired[float | None]


class QualityRecord(TypedDict):
    focus: float
    mean_level: float
    saturated: float
    warnings: list[str]


class ZoneRecord(TypedDict):
    """A ring in cladding radii."""

    name: str
    inner: float
    outer: float


class ByJudgeRecord(TypedDict):
    """How sure each judge is, 0 to 1; null where it was not asked."""

    rules: float | None
    learned: float | None
    disputed: bool


class DefectRecord(TypedDict):
    id: str
    type: str
    zone: str
    zones_touched: list[str]
    confidence: float
    detectors: list[str]
    bbox_px: list[int]
    centroid_px: list[float]
    outline_px: list[list[float]]
    centroid_um: list[float] | None
    length_um: float | None
    width_um: float | None
    diameter_um: float | None
    area_um2: float | None
    length_uncertainty_um: float | None
    width_uncertainty_um: float | None
    diameter_uncertainty_um: float | None
    length_px: float
    width_px: float
    diameter_px: float
    area_px: float
    nearest_radius: float
    farthest_radius: float
    orientation_deg: float
    aspect_ratio: float
    circularity: float
    contrast: float
    excluded: NotRequired[str]
    """Stands only with what is not judged."""
    pieces_px: NotRequired[list[list[list[float]]]]
    """Stands only where there are several; `outline_px` is their hull."""
    by_judge: NotRequired[ByJudgeRecord]
    """Stands only where a trained network was asked."""


class ReasonRecord(TypedDict):
    cause: str
    zone: str | None
    kind: str | None
    limit: str | None
    found: str | None
    margin_um: float | None
    defects: list[str]
    text: str


class VerdictRecord(TypedDict):
    """`conditional` and `ask` are not in records older than decision rules: those are unconditional."""

    status: str
    rule_set: str
    rule_set_sha256: str
    reasons: list[ReasonRecord]
    conditional: NotRequired[bool]
    ask: NotRequired[bool]


class ContextRecord(TypedDict):
    skipped_zones: list[str]
    strict_own_dirt: bool
    refused: bool


class FileRecord(TypedDict):
    name: str
    sha256: str


class OpticsRecord(TypedDict):
    flat_field: FileRecord | None
    own_dirt: FileRecord | None


class QualityModelRecord(TypedDict):
    label: str
    confidence: float
    model: str


class AnomalyRecord(TypedDict):
    score: float
    threshold: float
    label: str
    model: str


class SoftwareRecord(TypedDict):
    version: str
    config_sha256: str
    model: str | None


class Record(TypedDict):
    schema: str
    id: str
    captured_at: str
    image: ImageRecord
    status: str
    profile: str
    scale: ScaleRecord | None
    end_face: EndFaceRecord | None
    quality: QualityRecord | None
    zones: list[ZoneRecord]
    defects: list[DefectRecord]
    verdict: VerdictRecord
    judged_with: NotRequired[ContextRecord]
    """Not in records older than judging again."""
    timing_ms: dict[str, float]
    software: SoftwareRecord
    optics: NotRequired[OpticsRecord]
    """Stands only where something of the microscope was taken out of the picture."""
    detector: NotRequired[str]
    """Stands only where a trained network was wanted, and so do the next three."""
    quality_model: NotRequired[QualityModelRecord]
    anomaly: NotRequired[AnomalyRecord]
    learned_fault: NotRequired[str]
    """Why the rules judged alone where a network was wanted."""
