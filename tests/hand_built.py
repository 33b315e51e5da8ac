"""Inspections made by hand, with known content, for tests of everything that comes after the engine."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import Examination, Inspection, InspectionStatus, PictureFacts, Software
from dscope_gui.domain.judges import ByJudge, Detector
from dscope_gui.domain.learned import AnomalyOpinion, Learned, QualityOpinion
from dscope_gui.domain.quality import Quality, QualityWarning
from dscope_gui.domain.record import as_kept
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.rules import judge, load_rule_set, zone_rings

NOON = datetime(2026, 11, 21, 12, 0, 0, 123000, tzinfo=UTC)
ZONES = (
    ZoneRing("core", 0.0, 0.4),
    ZoneRing("cladding", 0.4, 0.92),
    ZoneRing("adhesive", 0.92, 1.08),
    ZoneRing("contact", 1.08, 2.0),
)
SOFTWARE = Software("0.1.0", "c" * 64)
KINDS = (DefectKind.PIT, DefectKind.SCRATCH, DefectKind.CONTAMINATION, DefectKind.CHIP)


def end_face(width: int = 1152, height: int = 864) -> EndFace:
    """A cladding that fills about a third of the picture's height."""
    radius = height / 6
    cladding = Ellipse(width * 0.48, height * 0.47, radius, radius * 1.01, 12.0)
    return EndFace(cladding, cladding.scaled(0.4), "hough", 0.98, 0.4)


def scale_of(face: EndFace) -> Scale:
    um_per_px = 62.5 / face.cladding.mean_radius
    return Scale(um_per_px, um_per_px, ScaleSource.FIBER_SPEC, 0.003)


def defect(
    face: EndFace,
    *,
    kind: DefectKind = DefectKind.PIT,
    number: int = 1,
    angle_deg: float = 30.0,
    radius: float = 0.7,
    length_px: float = 8.0,
    width_px: float = 6.0,
    turn_deg: float = 20.0,
    scale: Scale | None = None,
) -> Defect:
    """A rectangle of known size at a known place of the end face."""
    angle = math.radians(angle_deg)
    x, y = (float(v) for v in face.cladding.points_at(np.array([angle]), radius)[0])
    outline = cv2.boxPoints(((x, y), (length_px, width_px), turn_deg)).astype(np.float64)
    left, top = np.floor(outline.min(axis=0)).astype(int)
    right, bottom = np.ceil(outline.max(axis=0)).astype(int)
    seen = face.cladding.normalised_radius(outline[:, 0], outline[:, 1])
    diameter = math.hypot(length_px, width_px)
    um = scale.um_per_px if scale else None
    return Defect(
        id=f"{kind.value[0].upper()}{number}",
        kind=kind,
        outline_px=outline,
        bbox_px=(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1),
        centroid_px=(x, y),
        centroid_um=None if um is None else ((x - face.cladding.cx) * um, (y - face.cladding.cy) * um),
        length=_size(length_px, um),
        width=_size(width_px, um),
        diameter=_size(diameter, um),
        area_px=length_px * width_px,
        area_um2=None if um is None else length_px * width_px * um * um,
        nearest_radius=float(seen.min()),
        farthest_radius=float(seen.max()),
        orientation_deg=turn_deg,
        aspect_ratio=length_px / width_px,
        circularity=0.7,
        contrast=-0.21,
        confidence=0.93,
        detectors=("do2mr", "black_hat"),
    )


def _size(px: float, um_per_px: float | None) -> Size:
    return Size(px) if um_per_px is None else Size(px, px * um_per_px, 0.3)


def inspection(
    *,
    path: str = "pictures/ima12.jpg",
    width: int = 1152,
    height: int = 864,
    scaled: bool = True,
    status: VerdictStatus = VerdictStatus.FAIL,
    defects: tuple[Defect, ...] | None = None,
) -> Inspection:
    """An inspected end face with a pit, a scratch, a particle and a chip."""
    face = end_face(width, height)
    scale = scale_of(face) if scaled else None
    found = four_defects(face, scale) if defects is None else defects
    return Inspection(
        id="01KAJ4Q0000000000000000000",
        captured_at=NOON,
        picture=PictureFacts(path, "a" * 64, width, height),
        profile="deep_inspection",
        status=InspectionStatus.INSPECTED,
        examination=Examination(
            InspectionStatus.INSPECTED,
            Quality(0.83, 141.0, 0.001, (QualityWarning.POOR_ILLUMINATION,)),
            face,
            scale,
            found,
        ),
        zones=ZONES,
        verdict=Verdict(status, "iec61300-3-35-2015-sm-upc", "b" * 64, _reasons(status, found)),
        timing_ms={"read": 6.1, "quality": 0.9, "locate": 7.2, "judge": 0.1, "total": 14.6},
        software=SOFTWARE,
    )


def _reasons(status: VerdictStatus, found: tuple[Defect, ...]) -> tuple[Reason, ...]:
    if status is VerdictStatus.PASS or not found:
        return ()
    worst = found[0]
    text = f"{worst.kind.value.capitalize()} {worst.id} in cladding is 6.9 µm across; none over 5 µm is allowed"
    return (Reason(text, Cause.TOO_LARGE, "cladding", worst.kind.value, "none > 5 µm", "6.9 µm", -1.9, (worst.id,)),)


def four_defects(face: EndFace, scale: Scale | None) -> tuple[Defect, ...]:
    r = face.cladding.mean_radius
    return (
        defect(face, scale=scale, length_px=r * 0.11, width_px=r * 0.08),
        defect(
            face,
            scale=scale,
            kind=DefectKind.SCRATCH,
            angle_deg=200,
            radius=0.55,
            length_px=r * 0.6,
            width_px=max(2.0, r * 0.02),
            turn_deg=70,
        ),
        defect(face, scale=scale, kind=DefectKind.CONTAMINATION, angle_deg=120, radius=1.4, length_px=r * 0.2),
        defect(face, scale=scale, kind=DefectKind.CHIP, number=2, angle_deg=300, radius=0.97, length_px=r * 0.14),
    )


def on_condition(width_um: float = 2.9) -> Inspection:
    """A scratch within the guard band of "none > 3 µm", judged by a rule set with a guard band."""
    face = end_face()
    scale, rules = scale_of(face), load_rule_set("house-guarded-sm-upc")
    scratch = defect(
        face, kind=DefectKind.SCRATCH, length_px=60.0, width_px=width_um / scale.um_per_px, radius=0.6, scale=scale
    )
    found = inspection(defects=(scratch,), status=VerdictStatus.PASS)
    assert found.examination is not None
    sharp = replace(found.examination, quality=replace(found.examination.quality, warnings=()))
    verdict = judge(rules, sharp)
    return replace(found, examination=sharp, zones=zone_rings(rules, face, scale), verdict=verdict)


def disputed() -> Inspection:
    """A pit that the rules see and the network does not, and on which the fail hangs; a scratch that both see."""
    face = end_face()
    scale, rules = scale_of(face), load_rule_set("iec61300-3-35-2015-sm-upc")
    pit = defect(face, angle_deg=200.0, length_px=7.0 / scale.um_per_px, width_px=4.0 / scale.um_per_px, scale=scale)
    scratch = defect(
        face, kind=DefectKind.SCRATCH, length_px=60.0, width_px=1.5 / scale.um_per_px, radius=0.6, scale=scale
    )
    found = (
        replace(pit, by_judge=ByJudge(rules=0.93, learned=0.04, disputed=True)),
        replace(scratch, by_judge=ByJudge(rules=0.93, learned=0.88)),
    )
    built = inspection(defects=found)
    assert built.examination is not None
    sharp = as_kept(replace(built.examination, quality=replace(built.examination.quality, warnings=())))
    return replace(
        built,
        examination=sharp,
        zones=zone_rings(rules, face, scale),
        verdict=judge(rules, sharp),
        software=replace(SOFTWARE, model="marks@3, quality@2"),
        learned=Learned(
            detector=Detector.BOTH,
            quality=QualityOpinion("defective", 0.71, "quality@2"),
            anomaly=AnomalyOpinion(1.4, 1.1, "anomalous", "memory@1"),
        ),
    )


def not_located(path: str = "noise.png") -> Inspection:
    """A picture without an end face."""
    whole = inspection(path=path)
    assert whole.examination is not None
    nothing = replace(
        whole.examination, status=InspectionStatus.LOCALIZATION_FAILED, end_face=None, scale=None, defects=()
    )
    verdict = Verdict(
        VerdictStatus.NOT_INSPECTABLE,
        whole.verdict.rule_set,
        "b" * 64,
        (Reason("No end face was found", Cause.NO_END_FACE),),
    )
    return replace(whole, status=InspectionStatus.LOCALIZATION_FAILED, examination=nothing, zones=(), verdict=verdict)


def unreadable(path: str = "text.png") -> Inspection:
    """A file that is no picture."""
    verdict = Verdict(
        VerdictStatus.NOT_INSPECTABLE,
        "iec61300-3-35-2015-sm-upc",
        "b" * 64,
        (Reason("text.png is no picture", Cause.UNREADABLE),),
    )
    return replace(
        inspection(path=path),
        picture=PictureFacts(path, None, 0, 0),
        status=InspectionStatus.UNREADABLE,
        examination=None,
        zones=(),
        verdict=verdict,
        timing_ms={"read": 0.2, "total": 0.3},
    )


def picture(found: Inspection, *, dark: bool = False) -> NDArray[np.uint8]:
    """A plain drawing of what the inspection says, (H, W) uint8."""
    grey = np.full((found.picture.height, found.picture.width), 60 if dark else 190, np.uint8)
    if found.examination is None or found.examination.end_face is None:
        return grey
    face = found.examination.end_face
    for ellipse, level in ((face.cladding, 25 if dark else 80), (face.core, 110 if dark else 150)):
        if ellipse is not None:
            box = ((ellipse.cx, ellipse.cy), (2 * ellipse.a, 2 * ellipse.b), ellipse.angle_deg)
            cv2.ellipse(grey, box, level, cv2.FILLED, cv2.LINE_AA)
    for one in found.examination.defects:
        cv2.fillPoly(grey, [np.round(one.outline_px).astype(np.int32)], 15, cv2.LINE_AA)
    return grey
