from __future__ import annotations

import math
from dataclasses import replace

import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.inspection import InspectionStatus
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.domain.verdict import Cause, Reason, VerdictStatus
from dscope_gui.rules import Outcome, explain, judge, load_rule_set, not_inspectable, rule_set_sha256
from tests.rules.drawn import defect, end_face, examination, scale, several


@pytest.fixture(scope="module")
def upc() -> RuleSet:
    return load_rule_set("iec61300-3-35-2015-sm-upc")


def test_a_clean_end_face_passes_and_the_verdict_names_the_exact_rule_set(upc: RuleSet) -> None:
    verdict = judge(upc, examination())
    assert (verdict.status, verdict.rule_set, verdict.reasons) == (VerdictStatus.PASS, upc.id, ())
    assert verdict.rule_set_sha256 == rule_set_sha256(upc)


def test_a_reason_names_defect_zone_measured_limit_and_margin(upc: RuleSet) -> None:
    (reason,) = judge(upc, examination(defect("scratch", 3.6, 45.0, name="S1"))).reasons
    assert reason.text == "Scratch S1 in cladding is 3.6 µm wide; none over 3 µm is allowed (0.6 µm too large)"
    assert (reason.zone, reason.kind, reason.limit, reason.found) == ("cladding", "scratch", "none > 3 µm", "3.6 µm")
    assert reason.margin_um == pytest.approx(-0.6)
    assert reason.defects == ("S1",)


def test_a_reason_never_rounds_a_size_onto_its_limit(upc: RuleSet) -> None:
    (reason,) = judge(upc, examination(defect("scratch", 3.004, 45.0))).reasons
    assert reason.found == "3.004 µm"


def test_none_in_the_core_prints_the_detection_floor(upc: RuleSet) -> None:
    (reason,) = judge(upc, examination(defect("pit", 2.3, 0.0, name="P1"))).reasons
    assert reason.text == (
        "Pit P1 in core measures 2.3 µm across; none that can be detected (1 µm or more) is allowed (1.3 µm too large)"
    )


def test_too_many_are_one_reason_that_names_them_all(upc: RuleSet) -> None:
    (reason,) = judge(upc, examination(*several("pit", 2.0, 45.0, 6))).reasons
    assert reason.text.startswith("6 defects in cladding (X1 2.0 µm, X2 2.0 µm")
    assert reason.text.endswith("5 from 2 to 5 µm are allowed (1 too many)")
    assert (reason.found, reason.kind, len(reason.defects)) == ("6", "pit", 6)


def test_pits_and_particles_that_stay_share_one_count(upc: RuleSet) -> None:
    mixed = (*several("pit", 3.0, 45.0, 3), *several("contamination", 3.0, 45.0, 3))
    (reason,) = judge(upc, examination(*mixed)).reasons
    assert reason.kind == "defects"


def test_the_innermost_zone_touched_decides_with_the_whole_size(upc: RuleSet) -> None:
    reaching_in = defect("chip", 8.0, 56.0, to_um=64.0)
    only_rim = defect("chip", 8.0, 57.6, to_um=64.0)
    assert judge(upc, examination(reaching_in)).reasons[0].zone == "cladding"
    assert judge(upc, examination(only_rim)).status is VerdictStatus.PASS


def test_a_scratch_is_judged_by_its_width_however_long(upc: RuleSet) -> None:
    assert judge(upc, examination(defect("scratch", 2.9, 20.0, to_um=55.0))).status is VerdictStatus.PASS


def test_a_crack_is_a_defect_where_the_rule_set_has_no_word_for_it(upc: RuleSet) -> None:
    (trace,) = explain(upc, examination(defect("crack", 20.0, 45.0)))
    assert (trace.feature, trace.outcome) == ("defects", Outcome.BREAKS)


def test_a_crack_is_rejected_at_any_size_in_zones_a_and_b_of_the_first_edition() -> None:
    first = load_rule_set("iec61300-3-35-2009-sm-upc")
    (trace,) = explain(first, examination(defect("crack", 1.5, 45.0)))
    assert (trace.feature, trace.outcome) == ("cracks", Outcome.BREAKS)


def test_reasons_come_from_the_inside_out(upc: RuleSet) -> None:
    found = (defect("pit", 12.0, 90.0), defect("pit", 6.0, 45.0), defect("scratch", 2.0, 3.0))
    assert [reason.zone for reason in judge(upc, examination(*found)).reasons] == ["core", "cladding", "contact"]


def test_without_a_scale_there_is_no_verdict(upc: RuleSet) -> None:
    verdict = judge(upc, examination(scaled=False))
    assert verdict.status is VerdictStatus.NOT_INSPECTABLE
    assert "no scale" in verdict.reasons[0].text
    assert explain(upc, examination(scaled=False)) == ()


def test_percent_zones_without_a_scale_give_no_verdict_either() -> None:
    large = load_rule_set("large-core-percent")
    assert judge(large, examination(scaled=False)).status is VerdictStatus.NOT_INSPECTABLE


@pytest.mark.parametrize("cladding_um", [80.0, 119.9, 130.1, 142.0])
def test_a_fiber_of_another_diameter_is_refused_with_both_diameters(upc: RuleSet, cladding_um: float) -> None:
    (reason,) = judge(upc, examination(face=end_face(cladding_um))).reasons
    assert f"{cladding_um:.1f} µm" in reason.text
    assert "125 ± 5 µm" in reason.text


@pytest.mark.parametrize("status", [InspectionStatus.LOCALIZATION_FAILED, InspectionStatus.UNREADABLE])
def test_a_picture_without_an_end_face_is_not_inspectable(upc: RuleSet, status: InspectionStatus) -> None:
    lost = replace(examination(), status=status, end_face=None)
    assert judge(upc, lost).status is VerdictStatus.NOT_INSPECTABLE
    assert judge(upc, replace(examination(), end_face=None)).status is VerdictStatus.NOT_INSPECTABLE


def test_a_blurred_picture_is_refused_where_the_rule_set_says_so(upc: RuleSet) -> None:
    blurred = examination(warnings=(QualityWarning.BLURRED,))
    assert judge(upc, blurred).status is VerdictStatus.NOT_INSPECTABLE
    patient = upc.model_copy(update={"refuse_when": ()})
    assert judge(patient, blurred).status is VerdictStatus.PASS
    assert judge(patient, blurred, refuse_when=[QualityWarning.BLURRED]).status is VerdictStatus.NOT_INSPECTABLE


def test_a_dark_picture_is_not_judged(upc: RuleSet) -> None:
    dark = examination(warnings=(QualityWarning.POOR_ILLUMINATION,))
    assert judge(upc, dark).status is VerdictStatus.NOT_INSPECTABLE


@pytest.mark.parametrize(
    "warning",
    [
        QualityWarning.ZONE_CUT_OFF,
        QualityWarning.LOW_CONTRAST,
        QualityWarning.SOFT,
        QualityWarning.COARSELY_CODED,
    ],
)
def test_what_cannot_be_seen_allows_no_pass_but_hides_no_fail(warning: QualityWarning, upc: RuleSet) -> None:
    assert judge(upc, examination(warnings=(warning,))).status is VerdictStatus.NOT_INSPECTABLE
    failing = examination(defect("pit", 20.0, 45.0, name="P1"), warnings=(warning,))
    assert judge(upc, failing).status is VerdictStatus.FAIL


def test_an_overexposed_spot_is_judged_unless_told_otherwise(upc: RuleSet) -> None:
    bright = examination(warnings=(QualityWarning.SATURATED,))
    assert judge(upc, bright).status is VerdictStatus.PASS
    assert judge(upc, bright, refuse_when=[QualityWarning.SATURATED]).status is VerdictStatus.NOT_INSPECTABLE


@pytest.mark.parametrize("size_um", [None, math.nan, math.inf, 0.0])
def test_a_defect_without_a_size_never_passes_silently(upc: RuleSet, size_um: float | None) -> None:
    (reason,) = judge(upc, examination(defect("pit", size_um, 45.0, name="P1"))).reasons
    assert "P1 in cladding could not be measured" in reason.text
    assert judge(upc, examination(defect("chip", size_um, 62.0))).status is VerdictStatus.PASS  # zone C: any size


def test_a_defect_of_unknown_place_never_passes_silently(upc: RuleSet) -> None:
    lost = replace(defect("pit", 0.5, 45.0), nearest_radius=math.nan)
    assert judge(upc, examination(lost)).status is VerdictStatus.NOT_INSPECTABLE


def test_what_pixels_are_too_coarse_to_show_allows_no_pass(upc: RuleSet) -> None:
    face, coarse = replace(end_face(), cladding=Ellipse(60, 60, 50, 50)), scale(1.25)
    clean, chipped = (examination(*d, face=face, at_scale=coarse) for d in ((), (defect("pit", 9.0, 45.0),)))
    (reason,) = judge(upc, clean).reasons
    assert reason.text == "A pixel is 1.25 µm; marks of 1 µm, which may fail, would not be seen"
    assert judge(upc, chipped).status is VerdictStatus.FAIL
    multimode = load_rule_set("iec61300-3-35-2015-mm")
    assert judge(multimode, clean).status is VerdictStatus.PASS  # the least that fails there is over 3 µm


def test_a_broken_limit_weighs_more_than_a_missing_size(upc: RuleSet) -> None:
    found = (defect("pit", None, 45.0), defect("pit", 9.0, 45.0))
    assert judge(upc, examination(*found)).status is VerdictStatus.FAIL


def test_zones_that_were_skipped_allow_no_pass_unless_nothing_can_fail_there(upc: RuleSet) -> None:
    assert judge(upc, examination(), skipped_zones=["adhesive"]).status is VerdictStatus.PASS
    (reason,) = judge(upc, examination(), skipped_zones=["adhesive", "contact"]).reasons
    assert reason.text == "Zone D (contact) was not inspected"


def test_every_defect_has_a_trace_with_limit_source_and_margin(upc: RuleSet) -> None:
    found = (
        defect("scratch", 2.4, 45.0),
        defect("pit", 0.6, 0.0),
        defect("pit", 4.9, 45.0),
        defect("pit", 50.0, 200.0),
    )
    scratch, speck, pit, far = explain(upc, examination(*found))
    assert (scratch.wording, scratch.source) == ("no limit ≤ 3 µm", "S1 [P]")
    assert scratch.margin_um == pytest.approx(0.6)
    assert speck.outcome is Outcome.BELOW_FLOOR
    assert speck.margin_um == pytest.approx(0.4)
    assert (pit.outcome, pit.found, pit.is_borderline) == (Outcome.ALLOWED, 1, True)
    assert (far.outcome, far.zone) == (Outcome.OUTSIDE, None)


def test_the_scale_of_the_picture_does_not_change_the_verdict(upc: RuleSet) -> None:
    """The same 125 µm fiber at 1.04 of the magnification still fits the rule set's tolerance of 4 %."""
    slightly_large = examination(defect("pit", 4.0, 45.0), at_scale=scale(0.519))
    assert judge(upc, slightly_large).status is VerdictStatus.PASS


@pytest.mark.parametrize("um_per_px", [math.nan, math.inf, 0.0])
@pytest.mark.parametrize("name", ["iec61300-3-35-2015-sm-upc", "large-core-percent"])
def test_a_scale_that_is_no_number_allows_no_pass(name: str, um_per_px: float) -> None:
    verdict = judge(load_rule_set(name), examination(at_scale=scale(um_per_px)))
    assert verdict.status is VerdictStatus.NOT_INSPECTABLE


def test_two_bands_that_meet_in_one_size_are_two_reasons(upc: RuleSet) -> None:
    """Exactly 5 µm is one too many, 6 µm is one at all: neither may hide the other."""
    found = (*several("pit", 5.0, 45.0, 6), defect("pit", 6.0, 45.0, name="P9"))
    assert [len(reason.defects) for reason in judge(upc, examination(*found)).reasons] == [6, 1]


def test_a_picture_that_never_reached_the_engine_has_its_own_words(upc: RuleSet) -> None:
    assert not_inspectable(upc, Reason("The disk is full", Cause.PROGRAM_FAILED)).reasons[0].text == "The disk is full"
