"""Pieces of one scratch are one candidate; pieces of two are two."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.domain.defect import Candidate
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.fuse import fuse
from tests.engine.fuse.drawn import bar, blank, crop_of, nothing, spot, sure


@pytest.fixture(scope="module")
def settings(deep: Profile) -> FuseSettings:
    return deep.fuse


def fused(settings: FuseSettings, *pieces: FloatImage, shares: tuple[float, ...] = ()) -> tuple[Candidate, ...]:
    evidence, marks = nothing(settings), blank()
    for piece, share in zip(pieces, shares or (1.0,) * len(pieces), strict=True):
        marks += piece
        evidence |= {name: evidence[name] + image for name, image in sure(piece, "lines", settings, share).items()}
    return fuse(evidence, crop_of(marks), None, settings)


def two_in_line(angle_deg: float, gap: float, length: float = 30.0) -> tuple[FloatImage, FloatImage]:
    turn = np.radians(angle_deg)
    away = 0.5 * (gap + length) * np.array([np.cos(turn), np.sin(turn)])
    return bar(100.0 - away[0], 100.0 - away[1], length, angle_deg), bar(
        100.0 + away[0], 100.0 + away[1], length, angle_deg
    )


@pytest.mark.parametrize("angle_deg", [0.0, 30.0, 45.0, 90.0, 160.0])
def test_two_pieces_of_a_broken_scratch_become_one(settings: FuseSettings, angle_deg: float) -> None:
    one, other = two_in_line(angle_deg, gap=20.0)
    (candidate,) = fused(settings, one, other)
    assert np.count_nonzero(candidate.mask) == np.count_nonzero(one + other)


def test_three_pieces_become_one(settings: FuseSettings) -> None:
    pieces = [bar(x, 100.0, 25.0, 0.0) for x in (50.0, 90.0, 130.0)]
    (candidate,) = fused(settings, *pieces)
    assert np.count_nonzero(candidate.mask) == np.count_nonzero(sum(pieces))


def test_pieces_too_far_apart_stay_two(settings: FuseSettings) -> None:
    gap = settings.join.largest_gap_px
    assert len(fused(settings, *two_in_line(0.0, gap - 4.0))) == 1
    assert len(fused(settings, *two_in_line(0.0, gap + 4.0))) == 2


def test_short_pieces_bridge_only_short_gaps(settings: FuseSettings) -> None:
    gap = settings.join.gap_lengths * 12.0
    assert len(fused(settings, *two_in_line(0.0, gap - 3.0, length=12.0))) == 1
    assert len(fused(settings, *two_in_line(0.0, gap + 4.0, length=12.0))) == 2


def test_parallel_scratches_stay_two(settings: FuseSettings) -> None:
    assert len(fused(settings, bar(90.0, 96.0, 50.0, 20.0), bar(90.0, 106.0, 50.0, 20.0))) == 2


def test_parallel_scratches_one_behind_the_other_stay_two(settings: FuseSettings) -> None:
    off = settings.join.offset_px
    assert len(fused(settings, bar(70.0, 100.0, 30.0, 0.0), bar(115.0, 100.0 + off + 2.0, 30.0, 0.0))) == 2


@pytest.mark.parametrize("angle_deg", [25.0, 60.0, 90.0])
def test_broken_scratches_that_cross_become_two(settings: FuseSettings, angle_deg: float) -> None:
    arms = (*two_in_line(10.0, gap=22.0), *two_in_line(10.0 + angle_deg, gap=22.0))
    found = fused(settings, *arms)
    assert len(found) == 2
    assert sorted(int(np.count_nonzero(c.mask)) for c in found) == sorted(
        int(np.count_nonzero(a + b)) for a, b in (arms[:2], arms[2:])
    )


def test_a_scratch_and_a_pit_at_its_end_stay_two(settings: FuseSettings) -> None:
    assert len(fused(settings, bar(80.0, 100.0, 40.0, 0.0), spot(112.0, 100.0, 8.0, -20.0))) == 2


def test_a_faint_piece_counts_only_in_line_with_a_sure_one(settings: FuseSettings) -> None:
    faint = 0.5 * (settings.join.weak + settings.threshold.final)
    one, other = two_in_line(0.0, gap=15.0)
    assert fused(settings, one, shares=(faint,)) == ()
    (candidate,) = fused(settings, one, other, shares=(faint, 1.0))
    assert np.count_nonzero(candidate.mask) == np.count_nonzero(one + other)
    assert fused(settings, one, other, shares=(faint, faint)) == ()


def test_what_is_fainter_still_does_not_count_at_all(settings: FuseSettings) -> None:
    one, other = two_in_line(0.0, gap=15.0)
    (candidate,) = fused(settings, one, other, shares=(settings.join.weak - 0.03, 1.0))
    assert np.count_nonzero(candidate.mask) == np.count_nonzero(other)
