"""The truth of a drawing is what its pixels show."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.simulator import (
    Chip,
    Core,
    Crack,
    Flaw,
    Light,
    OilFilm,
    Particle,
    Pit,
    Scratch,
    Smear,
    clean_scene,
    draw,
)
from tests.simulator.measuring import change, edge_radii, fine_scene


@pytest.mark.parametrize("diameter_um", [1.2, 2.0, 3.5, 8.0])
def test_the_deficit_of_a_pit_is_contrast_times_true_area(diameter_um: float) -> None:
    scene = fine_scene(Pit((38.3, 20.1), diameter_um, -40.0))
    um2_per_px = scene.plane.um_per_px_x * scene.plane.um_per_px_y
    expected = -40.0 * math.pi * diameter_um**2 / 4.0 / um2_per_px
    # 3 %: sub-pixel sampling of the smallest pit; 16 bits and no noise leave nothing else.
    assert change(scene).sum() == pytest.approx(expected, rel=0.03)


def test_pixels_need_not_be_square() -> None:
    scene = clean_scene(um_per_px=(0.6, 0.5), flaws=(Pit((40.0, 10.0), 6.0, -40.0),))
    scene = replace(scene, sensor=replace(scene.sensor, bits=16))
    assert change(scene).sum() == pytest.approx(-40.0 * math.pi * 9.0 / 0.3, rel=0.03)
    truth = draw(scene, 1)
    assert truth.um_per_px == (0.6, 0.5)
    assert truth.cladding.half_extent() == pytest.approx((62.5 / 0.6, 62.5 / 0.5))
    assert truth.defects[0].diameter_um == pytest.approx(6.0, rel=0.01)


@pytest.mark.parametrize("angle_deg", [0.0, 23.0, 45.0, 90.0])
@pytest.mark.parametrize("width_um", [1.0, 3.0])
def test_the_cross_section_of_a_scratch_is_contrast_times_width(width_um: float, angle_deg: float) -> None:
    turn = math.radians(angle_deg)
    start = (0.0, -45.0)
    end = (start[0] + 30.0 * math.cos(turn), start[1] + 30.0 * math.sin(turn))
    scene = fine_scene(Scratch(start, end, width_um, -20.0))
    truth = draw(scene, 1).defects[0]
    um2_per_px = scene.plane.um_per_px**2
    round_ends_um2 = math.pi * width_um**2 / 4.0
    measured_um = (change(scene).sum() / -20.0 * um2_per_px - round_ends_um2) / 30.0
    assert measured_um == pytest.approx(width_um, rel=0.03)
    assert truth.width_um == width_um
    assert truth.length_um == pytest.approx(30.0 + width_um)


@pytest.mark.parametrize("share", ["cladding", "core"])
@pytest.mark.parametrize("tilt_deg", [0.0, 8.0])
def test_edges_lie_on_the_true_ellipses(share: str, tilt_deg: float) -> None:
    scene = clean_scene(um_per_px=(0.47, 0.434), tilt_deg=tilt_deg, tilt_direction_deg=30.0, center_px=(230.3, 226.8))
    drawing = draw(scene, 1)
    ellipse = drawing.cladding if share == "cladding" else drawing.core
    assert isinstance(ellipse, Ellipse)
    off_px = (edge_radii(drawing.picture, ellipse) - 1.0) * ellipse.mean_radius
    assert abs(off_px).max() < 0.1


def test_angled_polish_stretches_the_fiber_by_one_over_cosine() -> None:
    drawing = draw(clean_scene(tilt_deg=8.0, tilt_direction_deg=30.0), 1)
    assert drawing.cladding.a / drawing.cladding.b == pytest.approx(1.0 / math.cos(math.radians(8.0)))
    assert drawing.cladding.angle_deg == pytest.approx(30.0)


def test_a_core_off_center_is_told_where_it_is() -> None:
    scene = clean_scene()
    scene = replace(scene, fiber=replace(scene.fiber, core=Core(50.0, 25.0, offset_um=(1.0, -0.5))))
    drawing = draw(scene, 1)
    assert drawing.core is not None
    assert drawing.core.cx - drawing.cladding.cx == pytest.approx(1.0 / 0.434)
    assert abs(edge_radii(drawing.picture, drawing.core) - 1.0).max() * drawing.core.a < 0.1


@pytest.mark.parametrize(
    ("flaw", "kind", "zone"),
    [
        (Pit((5.0, 5.0), 3.0, -40.0), DefectKind.PIT, "core"),
        (Scratch((-50.0, -20.0), (50.0, 0.0), 2.0, 8.0, bow_um=4.0), DefectKind.SCRATCH, "core"),
        (Chip(40.0, 10.0, 4.0, -50.0), DefectKind.CHIP, "cladding"),
        (Crack((30.0, 30.0), 100.0, 15.0, 1.0, -40.0, branches=2), DefectKind.CRACK, "cladding"),
        (Particle((0.0, -45.0), 8.0, -60.0, aspect=1.6), DefectKind.CONTAMINATION, "cladding"),
        (OilFilm((70.0, 5.0), 10.0, -9.0), DefectKind.FILM, "contact"),
        (Smear((-40.0, 10.0), 20.0, 8.0, 70.0, 6.0), DefectKind.FILM, "cladding"),
    ],
)
def test_every_kind_changes_its_own_outline_and_little_else(flaw: Flaw, kind: DefectKind, zone: str) -> None:
    scene = fine_scene(flaw, size=(480, 420))
    truth, changed = draw(scene, 1).defects[0], np.abs(change(scene))
    x, y, w, h = truth.bbox_px
    assert (truth.kind, truth.zone) == (kind, zone)
    # Three pixels of blur around the box.
    assert changed[max(y - 3, 0) : y + h + 3, max(x - 3, 0) : x + w + 3].sum() > 0.99 * changed.sum() > 0.0


def test_a_rough_particle_keeps_its_nominal_area() -> None:
    truth = draw(fine_scene(Particle((0.0, 40.0), 10.0, -60.0, aspect=2.0, roughness=0.15)), 1).defects[0]
    assert truth.area_um2 == pytest.approx(math.pi * 25.0, rel=0.01)
    assert truth.length_um > 1.3 * truth.width_um


def test_a_broken_scratch_is_one_defect_of_several_pieces() -> None:
    broken = Scratch((-40.0, 30.0), (40.0, 30.0), 1.5, -20.0, gaps=((0.3, 0.4), (0.6, 0.65)))
    truth = draw(fine_scene(broken), 1).defects[0]
    assert len(truth.pieces_px) == len(truth.piece_boxes_px) == 3
    assert truth.length_um == pytest.approx(81.5)
    assert truth.area_um2 == pytest.approx(80.0 * 0.85 * 1.5 + 3 * math.pi * 1.5**2 / 4.0, rel=0.01)


def test_marks_are_no_darker_than_the_surface_allows_and_the_truth_says_so() -> None:
    truth = draw(fine_scene(Pit((45.0, 0.0), 5.0, -200.0)), 1).defects[0]
    assert truth.contrast == pytest.approx((2.0 - 75.0) / 255.0)


def test_oblique_light_adds_a_bright_side_towards_the_light() -> None:
    scene = replace(fine_scene(Pit((45.0, 0.0), 5.0, -40.0)), light=Light(relief=0.8, relief_um=2.0))
    changed = change(scene)
    x, y = draw(scene, 1).defects[0].center_px
    bright = np.argwhere(changed > 10.0)
    assert len(bright)
    assert bright[:, 1].min() > x
    assert changed[round(y), round(x)] < -30.0


def test_a_mark_in_the_noise_is_not_demanded() -> None:
    flaws = (Pit((45.0, 0.0), 1.2, -1.0), Pit((-45.0, 0.0), 4.0, -30.0))
    faint, clear = draw(clean_scene(read_noise=1.5, flaws=flaws), 1).defects
    assert not faint.visible
    assert clear.visible


def test_a_mark_off_the_picture_or_under_the_border_is_not_demanded() -> None:
    scene = clean_scene(flaws=(Pit((500.0, 0.0), 5.0, -60.0), Pit((-98.0, 0.0), 3.0, -60.0)))
    scene = replace(scene, sensor=replace(scene.sensor, border_px=(12, 0, 0, 0)))
    assert not any(defect.visible for defect in draw(scene, 1).defects)
