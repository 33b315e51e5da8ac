"""What is read off a record for a study."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.study import Quantity
from dscope_gui.workstation.studies.measuring import value_of
from tests.hand_built import inspection, not_located, unreadable

SHOWN = record_of(inspection())


def calibrated() -> Record:
    whole = inspection()
    assert whole.examination is not None
    scale = Scale(0.5, 0.32, ScaleSource.CALIBRATION, 0.001)
    return record_of(replace(whole, examination=replace(whole.examination, scale=scale)))


def test_the_largest_mark_counts_and_lines_are_left_to_the_scratches() -> None:
    marks = [defect["diameter_um"] or 0.0 for defect in SHOWN["defects"] if defect["type"] != "scratch"]
    scratch = next(defect for defect in SHOWN["defects"] if defect["type"] == "scratch")

    assert value_of(SHOWN, Quantity.DEFECT_DIAMETER) == max(marks)
    assert value_of(SHOWN, Quantity.SCRATCH_WIDTH) == scratch["width_um"]


def test_a_zone_leaves_the_others_out() -> None:
    inside = [d["diameter_um"] for d in SHOWN["defects"] if d["zone"] == "cladding" and d["type"] != "scratch"]
    assert value_of(SHOWN, Quantity.DEFECT_DIAMETER, "cladding") == max(size for size in inside if size is not None)


def test_a_connector_without_a_mark_has_a_largest_one_of_nothing() -> None:
    clean = record_of(inspection(defects=()))
    assert value_of(clean, Quantity.DEFECT_DIAMETER) == 0.0
    assert value_of(clean, Quantity.SCRATCH_WIDTH) == 0.0


def test_the_cladding_is_measured_unless_it_is_the_ruler() -> None:
    other = calibrated()
    face = other["end_face"]
    assert face is not None
    diameter_px = 2 * (face["cladding"]["a"] * face["cladding"]["b"]) ** 0.5

    assert value_of(SHOWN, Quantity.CLADDING_DIAMETER) is None
    assert value_of(other, Quantity.CLADDING_DIAMETER) == pytest.approx(0.4 * diameter_px)
    assert value_of(SHOWN, Quantity.CLADDING_DIAMETER_PX) == pytest.approx(diameter_px)
    assert value_of(SHOWN, Quantity.CORE_DIAMETER) == pytest.approx(50.0, rel=1e-3)


@pytest.mark.parametrize("quantity", list(Quantity))
def test_where_nothing_is_seen_nothing_is_read_off(quantity: Quantity) -> None:
    assert value_of(record_of(not_located()), quantity) is None
    assert value_of(record_of(unreadable()), quantity) is None


@pytest.mark.parametrize("quantity", [one for one in Quantity if one.unit == "µm"])
def test_without_a_scale_there_are_no_micrometres(quantity: Quantity) -> None:
    assert value_of(record_of(inspection(scaled=False)), quantity) is None
