"""Targets and blanks that the simulator draws: what is drawn is what was asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.simulator import BlankGlass, DotGlass, Light, Plane, draw_glass

PLANE = Plane(99.5, 79.5, 0.5, 0.5)
GLASS = DotGlass(pitch_um=20.0, dot_um=10.0)


def _dots_px(glass: DotGlass) -> float:
    """How many dots' areas of pixels are unlike the glass, as a share of the picture."""
    levels = draw_glass(glass, PLANE, 200, 160)
    plain = float(levels.max() if glass.dark else levels.min())
    other = float(levels.min() if glass.dark else levels.max())
    return float(np.abs(levels - plain).mean() / abs(other - plain))


@pytest.mark.parametrize("dark", [True, False])
def test_dots_cover_their_share_of_the_glass(dark: bool) -> None:
    assert _dots_px(replace(GLASS, dark=dark)) == pytest.approx(np.pi * 25.0 / 400.0, rel=0.02)


def test_missing_dots_are_not_drawn() -> None:
    assert _dots_px(replace(GLASS, missing=0.5)) == pytest.approx(0.5 * _dots_px(GLASS), rel=0.25)
    assert draw_glass(replace(GLASS, missing=1.0), PLANE, 200, 160).std() == 0.0


def test_a_dot_lies_where_it_was_put() -> None:
    levels = draw_glass(replace(GLASS, pitch_um=500.0, offset_um=(3.0, -2.0)), PLANE, 200, 160)
    dark = levels.max() - levels
    rows, columns = np.mgrid[:160, :200]
    centre = (dark * columns).sum() / dark.sum(), (dark * rows).sum() / dark.sum()
    assert centre == pytest.approx((99.5 + 6.0, 79.5 - 4.0), abs=0.01)


def test_crumbs_lie_on_some_dots_only() -> None:
    clean, dirty = (draw_glass(replace(GLASS, dirty=share), PLANE, 200, 160) for share in (0.0, 0.2))
    changed = np.abs(clean - dirty).max(axis=0) > 1.0
    assert changed.any() and not changed.all()


def test_the_same_glass_is_drawn_the_same_and_light_falls_off_on_it() -> None:
    glass = BlankGlass(Light(gradient=0.1, vignetting=0.2))
    first, second = draw_glass(glass, PLANE, 200, 160), draw_glass(glass, PLANE, 200, 160)
    assert (first == second).all()
    assert first[0, 0] < 0.9 * first[80, 100]
    assert draw_glass(BlankGlass(), PLANE, 200, 160).std() == 0.0
