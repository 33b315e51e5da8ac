"""Records of one end made by hand: marks at known places, turned and mirrored as another fixture shows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.verdict import Verdict, VerdictStatus
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.workstation.agreement import StationEnds
from tests import hand_built

Mark = tuple[float, float, float]
"""Angle in degrees, distance in cladding radii, diameter in µm."""

MARKS: tuple[Mark, ...] = ((30.0, 0.7, 4.0), (110.0, 0.5, 6.0), (200.0, 0.8, 3.0), (285.0, 0.35, 8.0))
ROUND = hand_built.end_face()
"""Of the usual end face; its cladding is nearly a circle, so that turning it changes nothing."""


def face(*, magnified: float = 1.0, shift_px: float = 0.0) -> EndFace:
    radius = ROUND.cladding.mean_radius * magnified
    round_one = replace(ROUND.cladding, a=radius, b=radius, angle_deg=0.0).moved(shift_px, -shift_px)
    return replace(ROUND, cladding=round_one, core=round_one.scaled(0.4))


def record(
    marks: Sequence[Mark] = MARKS,
    *,
    turn_deg: float = 0.0,
    mirrored: bool = False,
    magnified: float = 1.0,
    shift_px: float = 0.0,
    scale_error: float = 1.0,
    scaled: bool = True,
    verdict: VerdictStatus = VerdictStatus.PASS,
    cladding_um: float = 125.0,
    path: str = "E1.png",
    rule_set: str = "iec",
    changed: Inspection | None = None,
) -> Record:
    """An inspection of these marks."""
    shown = face(magnified=magnified, shift_px=shift_px)
    um_per_px = cladding_um / 2.0 / shown.cladding.mean_radius * scale_error
    scale = Scale(um_per_px, um_per_px, ScaleSource.CALIBRATION, 0.002) if scaled else None
    placed = [((180.0 - angle if mirrored else angle) + turn_deg, r, um) for angle, r, um in marks]
    found = tuple(_defect(shown, n + 1, mark, scale, um_per_px / scale_error) for n, mark in enumerate(placed))
    made = changed or hand_built.inspection(path=path, defects=found, status=VerdictStatus.PASS)
    assert made.examination is not None
    examined = replace(made.examination, end_face=shown, scale=scale, defects=found)
    return record_of(
        replace(
            made,
            examination=examined,
            verdict=Verdict(verdict, rule_set, "b" * 64),
            zones=(ZoneRing("core", 0.0, 0.4), ZoneRing("cladding", 0.4, 0.95)),
        )
    )


def station(name: str, records: Sequence[Record]) -> StationEnds:
    return StationEnds(name, name, {f"E{n}": one for n, one in enumerate(records)})


def _defect(shown: EndFace, number: int, mark: Mark, scale: Scale | None, true_um_per_px: float) -> Defect:
    angle, radius, diameter_um = mark
    side_px = diameter_um / true_um_per_px / 2.0**0.5
    return hand_built.defect(
        shown,
        kind=DefectKind.PIT,
        number=number,
        angle_deg=angle,
        radius=radius,
        length_px=side_px,
        width_px=side_px,
        scale=scale,
    )
