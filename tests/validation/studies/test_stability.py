"""Stability over bursts: verdicts that flip and marks that flicker."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dscope_gui.domain.defect import Defect, DefectKind
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies import burst_stability
from tests.hand_built import defect, end_face, inspection, not_located, scale_of

FACE = end_face()
SCALE = scale_of(FACE)


def pit(*, angle_deg: float = 30.0, length_px: float = 8.0, kind: DefectKind = DefectKind.PIT) -> Defect:
    return defect(FACE, scale=SCALE, angle_deg=angle_deg, length_px=length_px, kind=kind)


def shot(defects: Sequence[Defect], status: VerdictStatus = VerdictStatus.PASS) -> Record:
    return record_of(inspection(status=status, defects=tuple(defects)))


def test_a_verdict_that_flips_is_counted_against_the_most_frequent_one() -> None:
    steady = [shot([]) for _ in range(4)]
    flipping = [shot([pit()], VerdictStatus.FAIL), *(shot([pit()]) for _ in range(3))]
    result = burst_stability({"steady": steady, "flipping": flipping})

    assert result.bursts[1].verdicts == {"pass": 3, "fail": 1}
    assert (result.flipped.hits, result.flipped.of) == (1, 8)
    assert (result.unsteady.hits, result.unsteady.of) == (1, 2)


def test_a_mark_is_matched_by_its_place_and_its_spread_is_that_of_its_sizes() -> None:
    lengths = (8.0, 8.2, 7.8)
    burst = [shot([pit(length_px=length), pit(angle_deg=200.0)]) for length in lengths]
    (first, second) = burst_stability({"one": burst}).bursts[0].marks

    spread = max(first.spread or 0.0, second.spread or 0.0)
    assert {first.seen.hits, second.seen.hits} == {3}
    assert 0.0 < spread < 0.2 * SCALE.um_per_px
    assert first.unit == "µm"


def test_a_mark_that_is_not_always_seen_flickers_and_names_are_counted() -> None:
    burst = [
        shot([pit(), pit(angle_deg=120.0)]),
        shot([pit(kind=DefectKind.CONTAMINATION)]),
        shot([pit()]),
    ]
    result = burst_stability({"one": burst})

    steady, flicker = result.bursts[0].marks
    assert steady.kinds == ("pit", "contamination")
    assert (flicker.seen.hits, flicker.seen.of) == (1, 3)
    assert flicker.flickers
    assert flicker.spread is None
    assert (result.flickering.hits, result.flickering.of) == (1, 2)


def test_two_marks_of_one_picture_are_never_taken_for_one() -> None:
    burst = [shot([pit(angle_deg=30.0), pit(angle_deg=31.0)]) for _ in range(3)]
    assert [mark.seen.hits for mark in burst_stability({"one": burst}).bursts[0].marks] == [3, 3]


def test_a_picture_without_an_end_face_counts_for_the_verdict_and_not_for_the_marks() -> None:
    lost = record_of(not_located())
    result = burst_stability({"one": [shot([pit()]), shot([pit()]), lost]})

    assert result.bursts[0].flipped.hits == 1
    assert result.bursts[0].marks[0].seen.of == 2


def test_without_a_scale_sizes_are_told_in_pixels() -> None:
    bare = record_of(inspection(scaled=False, defects=(defect(FACE),)))
    assert burst_stability({"one": [bare, bare]}).bursts[0].marks[0].unit == "px"


@pytest.mark.parametrize(("bursts", "told"), [({}, "no burst"), ({"ima7": [shot([])]}, "ima7 was captured once")])
def test_what_is_no_burst_is_refused(bursts: dict[str, list[Record]], told: str) -> None:
    with pytest.raises(WrongUse, match=told):
        burst_stability(bursts)
