"""Where defects were seen lately."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind, Exclusion
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.tracking import DefectAggregator
from tests.hand_built import NOON
from tests.tracking.streams import Mark, live_frame, no_end_face, scratch

SETTINGS = TrackingSettings(heat_map_cells=40, heat_map_half_life_s=10.0)
CELL = 0.1
"""In cladding radii: 40 cells from -2 to 2."""


@pytest.fixture
def aggregator() -> DefectAggregator:
    return DefectAggregator(SETTINGS)


def counts_of(aggregator: DefectAggregator) -> np.ndarray:
    return np.array(aggregator.heat_map(NOON)["counts"])


def test_a_small_defect_counts_in_its_cell(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([Mark(0.55, -0.35)], 0), {})
    counts = counts_of(aggregator)
    assert counts.shape == (40, 40)
    assert list(zip(*np.nonzero(counts), strict=True)) == [(16, 25)]
    assert counts[16, 25] == 1.0


def test_a_defect_on_the_border_of_cells_counts_in_each(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([Mark(0.5, -0.3, 0.03, 0.03)], 0), {})
    assert set(zip(*np.nonzero(counts_of(aggregator)), strict=True)) == {(16, 24), (16, 25), (17, 24), (17, 25)}


def test_a_scratch_counts_all_along_and_nowhere_else(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([scratch(0.0, 0.05, 1.5, 0.0)], 0), {})
    counts = counts_of(aggregator)
    assert set(np.nonzero(counts)[0]) == {20}
    assert np.nonzero(counts[20])[0].tolist() == list(range(12, 28))
    assert counts.max() == 1.0


def test_an_oblique_scratch_does_not_fill_its_box(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([scratch(0.0, 0.0, 2.0, 45.0)], 0), {})
    rows, columns = np.nonzero(counts_of(aggregator))
    assert len(rows) < 3 * 15
    assert np.abs(rows - columns).max() <= 1


def test_sightings_add_up_and_fade_by_half_in_the_half_life(aggregator: DefectAggregator) -> None:
    for _ in range(8):
        aggregator.add_frame_defects(live_frame([Mark(0.55, -0.35)], 0, at_s=100.0), {})
    assert aggregator.heat_map(NOON)["most"] == 8.0
    aggregator.add_frame_defects(live_frame([], 1, at_s=110.0), {})
    assert aggregator.heat_map(NOON)["most"] == 4.0
    aggregator.add_frame_defects(no_end_face(2, at_s=120.0), {})
    assert aggregator.heat_map(NOON)["most"] == 2.0


def test_it_lies_on_the_end_face_and_not_on_the_picture(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([Mark(0.55, -0.35)], 0), {})
    aggregator.add_frame_defects(live_frame([Mark(0.55, -0.35)], 1, centre=(700.0, 900.0), radius=380.0), {})
    counts = counts_of(aggregator)
    assert np.count_nonzero(counts) == 1
    assert counts[16, 25] == pytest.approx(2.0, abs=0.01)


@pytest.mark.parametrize("mark", [Mark(2.5, 0.0), Mark(-7.0, 9.0), scratch(3.2, 0.0, 1.6, 20.0)])
def test_what_lies_beyond_the_grid_counts_nowhere(aggregator: DefectAggregator, mark: Mark) -> None:
    aggregator.add_frame_defects(live_frame([mark], 0), {})
    assert not counts_of(aggregator).any()


def test_a_film_counts_in_each_cell_within_it_once() -> None:
    """It is so large that its own points lie farther apart than the cells."""
    fine = DefectAggregator(SETTINGS.model_copy(update={"heat_map_cells": 80}))
    fine.add_frame_defects(live_frame([Mark(0.0, 0.0, 2.0, 1.6, kind=DefectKind.FILM)], 0), {})
    counts = counts_of(fine)
    assert counts[25:55, 21:59].min() == counts.max() == 1.0
    counts[25 - 4 : 55 + 4, 20 - 4 : 60 + 4] = 0.0
    assert not counts.any()


def test_what_reaches_beyond_the_grid_counts_within(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(live_frame([scratch(2.0, 0.05, 1.0, 0.0)], 0), {})
    counts = counts_of(aggregator)
    assert np.nonzero(counts[20])[0].tolist() == list(range(35, 40))


def test_dirt_of_the_microscope_counts_nowhere(aggregator: DefectAggregator) -> None:
    own = replace(Mark(0.2, 0.2), excluded=Exclusion.OWN_DIRT)
    aggregator.add_frame_defects(live_frame([own], 0), {})
    assert aggregator.heat_map(NOON)["most"] == 0.0
