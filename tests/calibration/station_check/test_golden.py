"""A golden connector against what was taught, with inspections of known content."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.calibration.station_check.golden import Today, diameters, golden_defects, judge_golden
from dscope_gui.domain.check_plan import GoldenStep
from dscope_gui.domain.defect import Size
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.domain.station_check import GoldenConnector, StepResult, Trouble, Unit
from dscope_gui.domain.verdict import VerdictStatus
from tests import hand_built
from tests.calibration.station_check.steps import shipped

STEP = shipped(GoldenStep)
THEN = hand_built.inspection()
SAME = {"P1": "P1", "S1": "S1", "C1": "C1", "C2": "C2"}


def taught(inspection: Inspection = THEN, others: tuple[Inspection, ...] = ()) -> GoldenConnector:
    found = inspection.examination
    assert found is not None
    assert found.end_face is not None
    cladding, core = diameters(found.end_face, found.scale)
    defects = golden_defects(inspection, [(other, SAME) for other in others])
    return GoldenConnector(
        "G1", "LC-PC-OM4", hand_built.NOON, "Tom", inspection.verdict.status, cladding, core, defects
    )


def judged(today: Inspection, *, same: dict[str, str] | None = None, new: tuple[str, ...] = ()) -> StepResult:
    return judge_golden(taught(), Today(today, SAME if same is None else same, new), STEP)


def resized(inspection: Inspection, defect_id: str, um: float) -> Inspection:
    """The same picture with another size of one defect."""
    found = inspection.examination
    assert found is not None
    defects = tuple(
        replace(one, diameter=Size(one.diameter.px, um, 0.1)) if one.id == defect_id else one for one in found.defects
    )
    return replace(inspection, examination=replace(found, defects=defects))


def test_the_same_connector_is_green_and_names_every_size() -> None:
    result = judged(THEN)
    assert result.trouble is Trouble.NONE
    assert result.name == "golden G1"
    assert {reading.name for reading in result.readings} == {"cladding", "core", "P1", "S1", "C1", "C2"}


def test_another_verdict_is_red() -> None:
    passed = replace(THEN, verdict=replace(THEN.verdict, status=VerdictStatus.PASS, reasons=()))
    assert judged(passed).trouble is Trouble.OTHER_VERDICT


def test_one_defect_more_and_one_less_are_red_and_named() -> None:
    more = judged(THEN, new=("P9",))
    assert (more.trouble, more.detail) == (Trouble.NEW_DEFECTS, "P9")
    less = judged(THEN, same={name: name for name in ("P1", "C1", "C2")})
    assert (less.trouble, less.detail) == (Trouble.MISSING_DEFECTS, "S1")


@pytest.mark.parametrize(("share", "trouble"), [(0.9, Trouble.NONE), (1.1, Trouble.OUT_OF_LIMITS)])
def test_a_size_is_red_beyond_its_tolerance_and_the_uncertainty_of_both(share: float, trouble: Trouble) -> None:
    golden = next(defect for defect in taught().defects if defect.id == "P1")
    room = STEP.most_off_um + STEP.sigmas * (golden.uncertainty_um**2 + 0.1**2) ** 0.5
    result = judged(resized(THEN, "P1", golden.size_um + share * room))
    assert result.trouble is trouble
    assert [reading.name for reading in result.readings if not reading.is_ok] == (["P1"] if share > 1 else [])


def test_a_picture_without_an_end_face_is_red() -> None:
    assert judged(hand_built.not_located()).trouble is Trouble.NO_END_FACE


def test_what_was_not_seen_on_every_picture_of_the_teaching_may_be_missing() -> None:
    found = THEN.examination
    assert found is not None
    without = replace(THEN, examination=replace(found, defects=tuple(one for one in found.defects if one.id != "S1")))
    golden = taught(THEN, (without,))
    assert [defect.id for defect in golden.defects if not defect.is_steady] == ["S1"]
    same = {name: name for name in SAME if name != "S1"}
    assert judge_golden(golden, Today(without, same, ()), STEP).trouble is Trouble.NONE


def test_sizes_are_the_mean_of_all_pictures_and_their_scatter_is_in_the_uncertainty() -> None:
    first, second = resized(THEN, "P1", 6.0), resized(THEN, "P1", 7.0)
    pit = next(defect for defect in taught(first, (second,)).defects if defect.id == "P1")
    assert pit.size_um == pytest.approx(6.5)
    assert pit.uncertainty_um > 0.35


def test_diameters_are_told_in_px_where_the_cladding_itself_is_the_ruler() -> None:
    found = THEN.examination
    assert found is not None
    assert found.end_face is not None
    assert found.scale is not None
    assert diameters(found.end_face, found.scale)[0].unit is Unit.PX
    calibrated = replace(found.scale, source=ScaleSource.CALIBRATION)
    cladding, core = diameters(found.end_face, calibrated)
    assert cladding.unit is Unit.UM
    assert cladding.value == pytest.approx(125.0)
    assert core is not None
    assert core.value == pytest.approx(50.0)


def test_a_diameter_that_drifted_is_red() -> None:
    found = THEN.examination
    assert found is not None
    assert found.end_face is not None
    wider = replace(found.end_face, cladding=found.end_face.cladding.scaled(1.02))
    result = judged(replace(THEN, examination=replace(found, end_face=wider)))
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["cladding"]
