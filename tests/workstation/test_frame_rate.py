"""How many frames come in a second, and that none do."""

from __future__ import annotations

import pytest

from dscope_gui.workstation.frame_rate import FrameRate


def counted(*moments_s: float) -> FrameRate:
    rate = FrameRate()
    for moment_s in moments_s:
        rate.count(moment_s)
    return rate


def test_it_is_what_lies_between_the_frames() -> None:
    assert counted(10.0, 10.1, 10.2).per_s() == pytest.approx(10.0)


def test_after_a_silence_none_come() -> None:
    rate = counted(10.0, 10.1, 10.2)
    assert rate.per_s_at(11.0) == pytest.approx(10.0)
    assert rate.per_s_at(13.0) == 0.0


def test_seldom_frames_are_no_silence() -> None:
    rate = counted(0.0, 10.0, 20.0)
    assert rate.per_s_at(29.0) == pytest.approx(0.1)
    assert rate.per_s_at(51.0) == 0.0


def test_of_one_frame_nothing_is_known() -> None:
    assert counted(1.0).per_s_at(1.0) == FrameRate().per_s_at(1.0) == 0.0
