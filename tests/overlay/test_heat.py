"""The heat map of an anomaly model over the picture."""

from __future__ import annotations

import numpy as np

from dscope_gui.domain.crop import FlattenedCrop
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.overlay import draw_heat, heat_layer, heat_on_picture
from dscope_gui.overlay.palette import ALARM


def _crop(x0: int, y0: int, step: int = 1) -> FlattenedCrop:
    plain = np.zeros((40, 50), np.float32)
    return FlattenedCrop(x0, y0, step, Ellipse(25, 20, 15, 15, 0.0), plain, plain, plain, plain, plain)


def test_the_map_lies_where_the_crop_was_cut_out() -> None:
    heat = np.zeros((40, 50), np.float32)
    heat[10, 20] = 3.0
    whole = heat_on_picture(_crop(7, 5), heat, 60, 80)
    assert whole.shape == (60, 80)
    assert np.argwhere(whole).tolist() == [[15, 27]]


def test_a_reduced_crop_is_laid_out_at_the_size_of_the_picture() -> None:
    heat = np.zeros((40, 50), np.float32)
    heat[10, 20] = 3.0
    whole = heat_on_picture(_crop(4, 2, step=2), heat, 81, 103)
    assert np.argwhere(whole).tolist() == [[22, 44], [22, 45], [23, 44], [23, 45]]


def test_what_is_as_good_ones_are_shows_as_it_is() -> None:
    assert not heat_layer(np.full((30, 30), 0.5, np.float32))[..., 3].any()


def test_a_line_goes_around_what_is_beyond_the_threshold_and_around_nothing_else() -> None:
    heat = np.full((60, 60), 0.9, np.float32)
    assert not (heat_layer(heat)[..., :3] == ALARM).all(axis=2).any()
    heat[25:35, 25:35] = 1.1
    line = (heat_layer(heat)[..., :3] == ALARM).all(axis=2)
    assert line.any() and not line[27:33, 27:33].any()


def test_the_picture_stays_as_it_was_and_can_be_seen_below_the_map() -> None:
    grey = np.full((60, 80), 65535, np.uint16)
    grey[30:40] = 0
    before = grey.copy()
    drawn = draw_heat(grey, _crop(7, 5), np.full((40, 50), 9.0, np.float32), "anomalous", alarm=True)
    assert drawn.shape == (60, 80, 3) and (grey == before).all()
    assert drawn[42, 30].astype(int).sum() > drawn[35, 30].astype(int).sum()
