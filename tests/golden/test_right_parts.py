"""Real end faces under the recipe of their own fiber are never taken for another part, and under another one are."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import find_end_face
from dscope_gui.engine.read import read_picture
from dscope_gui.settings import load_config, load_fibers
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.part_check import wrong_part
from tests.conftest import GoldenPictures

FIBERS = {50: "om4-50-125", 92: "large-92-142"}
LIT = 0.6
"""Share of the pictures at least whose core shows clearly enough to tell another fiber by."""


@pytest.mark.golden
def test_right_parts_pass_the_check_and_wrong_ones_with_a_lit_core_do_not(golden: GoldenPictures) -> None:
    config, fibers = load_config(), load_fibers()
    profile, clock = config.profile(config.default_profile), SystemClock()
    refused: Counter[str] = Counter()
    wrong = {"om4-50-125": ("om1-62.5-125", "large-92-142", "sm-9-125"), "large-92-142": ("om4-50-125", "sm-9-125")}
    for name, truth in golden.truth.items():
        own = FIBERS[truth["nominal_um"]["core"]]
        grey = read_picture(golden.path(name), profile.read).grey
        request = ExamineRequest(profile, fibers[own])
        seen = find_end_face(grey, request, Stopwatch(clock.monotonic_s))
        assert wrong_part(grey, name, request, seen) is None
        for other in wrong[own]:
            found = wrong_part(grey, name, replace(request, fiber=fibers[other]), seen)
            refused[f"{own} under {other}"] += found is not None
    counts = Counter(FIBERS[truth["nominal_um"]["core"]] for truth in golden.truth.values())
    for own, others in wrong.items():
        for other in others:
            assert refused[f"{own} under {other}"] >= LIT * counts[own]
