"""Records read back into inspections."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace

import cv2
import jsonschema
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.record import inspection_of, parse_record, record_line, record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.engine.pipeline import examine
from dscope_gui.overlay import annotate
from dscope_gui.paths import schema_file
from dscope_gui.rules import judge, load_rule_set, zone_rings
from dscope_gui.settings import fiber_of_diameters
from dscope_gui.simulator import Pit, clean_scene, draw
from tests import hand_built

FACE = hand_built.end_face()
RADII = st.floats(0.0, 2.5, allow_nan=False)


@pytest.mark.parametrize(
    "found",
    [
        hand_built.inspection(),
        hand_built.inspection(scaled=False),
        hand_built.inspection(status=VerdictStatus.PASS, defects=()),
        hand_built.on_condition(),
        hand_built.disputed(),
        hand_built.not_located(),
        hand_built.unreadable("bad\udcff.png"),
    ],
    ids=["fail", "without scale", "pass", "conditional pass", "disputed", "no end face", "unreadable"],
)
def test_the_inspection_of_a_record_has_the_same_record(found: Inspection) -> None:
    record = parse_record(record_line(record_of(found)))
    assert record_of(inspection_of(record)) == record


def test_pieces_are_kept_where_there_are_several_and_older_records_have_none() -> None:
    found = hand_built.inspection()
    assert found.examination is not None
    first, *others = found.examination.defects
    pieces = (first.outline_px[:3] + 0.25, first.outline_px[1:])
    broken = replace(found, examination=replace(found.examination, defects=(replace(first, pieces_px=pieces), *others)))
    record = record_of(broken)
    jsonschema.validate(record, json.loads(schema_file("inspection").read_text(encoding="utf-8")))
    assert [("pieces_px" in defect) for defect in record["defects"]] == [True, False, False, False]
    again = inspection_of(parse_record(record_line(record)))
    assert again.examination is not None
    for mine, theirs in zip(again.examination.defects[0].outlines_px, pieces, strict=True):
        np.testing.assert_allclose(mine, theirs, atol=0.006)
    (only,) = again.examination.defects[1].outlines_px
    assert only is again.examination.defects[1].outline_px


def test_a_record_older_than_decision_rules_is_unconditional_and_knows_no_diameters() -> None:
    record = record_of(hand_built.on_condition())
    assert record["end_face"] is not None
    for name in ("conditional", "ask"):
        del record["verdict"][name]  # type: ignore[misc]  # as the file of an older program has it
    for name in ("cladding_um", "cladding_uncertainty_um", "core_um", "core_uncertainty_um"):
        del record["end_face"][name]  # type: ignore[misc]  # likewise
    old = inspection_of(record)
    assert not old.verdict.conditional and not old.verdict.ask
    assert old.examination is not None and old.examination.cladding is not None
    assert old.examination.cladding.um is None


def test_what_is_read_back_is_what_was_measured_but_for_the_digits_of_the_record() -> None:
    found = hand_built.inspection()
    again = inspection_of(record_of(found))
    assert found.examination is not None and again.examination is not None
    assert (again.id, again.captured_at, again.status) == (found.id, found.captured_at, found.status)
    assert (again.zones, again.verdict) == (found.zones, found.verdict)
    for mine, theirs in zip(again.examination.defects, found.examination.defects, strict=True):
        assert np.allclose(mine.outline_px, theirs.outline_px, atol=0.006)
        assert mine.length.um == pytest.approx(theirs.length.um, abs=1e-4)
        assert mine.width.uncertainty_um == theirs.width.uncertainty_um
        assert (mine.kind, mine.bbox_px, mine.detectors) == (theirs.kind, theirs.bbox_px, theirs.detectors)


def test_an_old_inspection_draws_the_same_overlay() -> None:
    found = hand_built.inspection()
    grey = hand_built.picture(found)
    difference = cv2.absdiff(annotate(grey, found), annotate(grey, inspection_of(record_of(found))))
    assert np.count_nonzero(difference) < 0.001 * difference.size


def _with_radii(number: int, nearest: float, farthest: float) -> Defect:
    return replace(hand_built.defect(FACE, number=number), nearest_radius=nearest, farthest_radius=farthest)


@given(st.lists(st.tuples(RADII, RADII).map(sorted), max_size=4), RADII.filter(lambda r: 0.01 < r < 0.9))
def test_any_radii_and_zones_survive(radii: list[list[float]], core: float) -> None:
    zones = (ZoneRing("core", 0.0, core), *hand_built.ZONES[2:])
    defects = tuple(_with_radii(number, low, high) for number, (low, high) in enumerate(radii))
    record = record_of(replace(hand_built.inspection(defects=defects), zones=zones))
    assert record_of(inspection_of(record)) == record


@pytest.mark.parametrize(("nearest", "farthest"), [(0.399_99, 0.6), (0.4, 0.6), (0.1, 0.399_99), (0.1, 0.4)])
def test_rounding_carries_no_defect_into_another_zone(nearest: float, farthest: float) -> None:
    found = hand_built.inspection(defects=(_with_radii(1, nearest, farthest),))
    again = inspection_of(record_of(found))
    assert again.examination is not None
    defect = again.examination.defects[0]
    before = zones_touched(found.zones, nearest, farthest)
    assert zones_touched(again.zones, defect.nearest_radius, defect.farthest_radius) == before


def test_what_the_engine_finds_survives_and_is_judged_the_same(deep: Profile) -> None:
    pits = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 6.0, -60.0))
    grey = draw(clean_scene("mm-50-125", 0.6, size=(640, 480), read_noise=1.0, flaws=pits), seed=2).picture
    ticks = itertools.count()
    request = ExamineRequest(deep, fiber_of_diameters(50.0, 125.0))
    examination = examine(grey, request, Stopwatch(lambda: next(ticks) / 1e3))
    rules = load_rule_set("iec61300-3-35-2015-sm-upc")
    assert examination.end_face is not None and examination.defects
    zones = zone_rings(rules, examination.end_face, examination.scale)
    verdict = judge(rules, examination)
    found = replace(hand_built.inspection(), examination=examination, zones=zones, verdict=verdict)
    record = parse_record(record_line(record_of(found)))
    again = inspection_of(record)
    assert record_of(again) == record
    assert again.examination is not None
    rejudged = judge(rules, again.examination)
    assert rejudged.status is verdict.status
    assert [r.cause for r in rejudged.reasons] == [r.cause for r in verdict.reasons]
