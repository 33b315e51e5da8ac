"""The components of an uncertainty, one by one."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind, Size
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.engine.budget import (
    Circumstances,
    EdgeBudget,
    Line,
    cladding_size,
    continuation_px,
    core_size,
    edge_error_px,
    stated,
)

CLADDING = Ellipse(500.0, 500.0, 150.0, 150.0)
SEEN = Circumstances(blur_px=1.0, clarity=20.0, length_px=12.0, width_px=10.0, um_per_px=0.5, circularity=0.9)
SIZES = (Size(12.0, 6.0, 0.1), Size(10.0, 5.0, 0.1), Size(12.5, 6.25, 0.1))


def line(x0: float, y0: float, x1: float, y1: float) -> Line:
    outline = np.array([[x0, y0], [x1, y1]])
    return Line.of(outline, math.degrees(math.atan2(y1 - y0, x1 - x0)))


def test_components_add_in_squares() -> None:
    assert EdgeBudget(0.3, 0.4).combined_px == pytest.approx(0.5)
    assert EdgeBudget(0.1, 0.1, 0.1, 0.1).combined_px == pytest.approx(0.2)


def test_an_edge_is_known_the_better_the_steeper_it_is() -> None:
    assert edge_error_px(1.0, 10.0) == pytest.approx(0.1)
    assert edge_error_px(1.0, 0.2) == 1.0


@pytest.mark.parametrize("kind", DefectKind)
def test_every_kind_adds_to_the_uncertainty_of_edges_and_scale(kind: DefectKind, deep: Profile) -> None:
    for before, after in zip(SIZES, stated(SIZES, kind, SEEN, deep.budget), strict=True):
        assert after.uncertainty_um is not None and before.uncertainty_um is not None
        assert after.uncertainty_um > before.uncertainty_um
        assert after.um == pytest.approx(0.5 * after.px)


@pytest.mark.parametrize(
    "worse",
    [
        replace(SEEN, clarity=3.0),
        replace(SEEN, hidden_px=40.0),
        replace(SEEN, unevenness=0.5),
    ],
)
def test_faint_hidden_and_uneven_scratches_are_less_certain(worse: Circumstances, deep: Profile) -> None:
    good, bad = (stated(SIZES, DefectKind.SCRATCH, seen, deep.budget) for seen in (SEEN, worse))
    pairs = [(one.uncertainty_um or 0.0, other.uncertainty_um or 0.0) for one, other in zip(good, bad, strict=True)]
    assert all(other >= one for one, other in pairs)
    assert any(other > one for one, other in pairs)


def test_without_a_scale_the_known_bias_is_taken_off_in_px_alone(deep: Profile) -> None:
    bare = (Size(12.0), Size(10.0), Size(12.5))
    with_scale, without = (stated(sizes, DefectKind.PIT, SEEN, deep.budget) for sizes in (SIZES, bare))
    assert [size.px for size in without] == pytest.approx([size.px for size in with_scale])
    assert all(size.um is None and size.uncertainty_um is None for size in without)


def test_a_mark_is_never_wider_than_long(deep: Profile) -> None:
    round_ = (Size(10.0, 5.0, 0.1), Size(10.0, 5.0, 0.1), Size(10.0, 5.0, 0.1))
    length, width, _ = stated(round_, DefectKind.PIT, SEEN, deep.budget)
    assert width.um is not None and length.um is not None
    assert width.um <= length.um


def test_what_was_too_small_for_the_optics_still_has_a_size_in_um(deep: Profile) -> None:
    nothing = (Size(3.0, 1.5, 0.1), Size(0.0, 0.0, 0.1), Size(3.0, 1.5, 0.1))
    _, width, _ = stated(nothing, DefectKind.PIT, SEEN, deep.budget)
    assert width.px > 0.0
    assert width.um == pytest.approx(SEEN.um_per_px * width.px)


def test_a_line_that_ends_inside_the_glass_hides_nothing(deep: Profile) -> None:
    settings = deep.budget.continuation
    assert continuation_px(line(450, 480, 540, 480), (), CLADDING, settings) == 0.0


def test_a_line_that_ends_at_the_rim_may_go_on(deep: Profile) -> None:
    settings = deep.budget.continuation
    hidden = continuation_px(line(500, 500, 649, 500), (), CLADDING, settings)
    assert hidden == pytest.approx(settings.rim_reach * 150.0 / math.sqrt(3.0))


def test_another_line_in_its_continuation_may_be_a_part_of_it(deep: Profile) -> None:
    settings, first = deep.budget.continuation, line(430, 500, 480, 500)
    in_line, aside, across = line(495, 502, 560, 503), line(495, 530, 560, 530), line(495, 480, 495, 520)
    assert continuation_px(first, (first, in_line), CLADDING, settings) == pytest.approx(
        80.0 / math.sqrt(3.0), rel=0.02
    )
    assert continuation_px(first, (first, aside), CLADDING, settings) == 0.0
    assert continuation_px(first, (first, across), CLADDING, settings) == 0.0


def test_diameters_of_the_parts_carry_edge_and_scale(deep: Profile) -> None:
    face = EndFace(CLADDING, CLADDING.scaled(0.4), "drawn", 1.0, 0.1)
    exact, rough = (Scale(0.4, 0.4, ScaleSource.CALIBRATION, rel) for rel in (0.0, 0.01))
    parts = deep.budget.parts
    sure, unsure = (cladding_size(face, scale, parts) for scale in (exact, rough))
    assert sure.um == unsure.um == pytest.approx(120.0)
    assert sure.uncertainty_um == pytest.approx(2.0 * 0.4 * math.hypot(0.1, parts.cladding_px))
    assert unsure.uncertainty_um == pytest.approx(math.hypot(sure.uncertainty_um or 0.0, 1.2))
    assert core_size(replace(face, core=None), exact, parts) is None
    assert cladding_size(face, None, parts) == Size(300.0)
