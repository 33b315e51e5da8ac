"""Masks are drawn, rubbed out and taken back pixel by pixel; no window is needed for it."""

from __future__ import annotations

import numpy as np
import pytest

from dscope_gui.qt.labelling.drawing import MOST_SIZE_PX, Drawing, Tool
from dscope_gui.qt.labelling.mask_editor import MaskEditor


def editor(height: int = 40, width: int = 60) -> MaskEditor:
    return MaskEditor(np.zeros((height, width), np.bool_))


def test_a_brush_of_one_pixel_marks_one_pixel() -> None:
    made = editor()
    with made.step():
        made.stroke((10.2, 5.4), (10.2, 5.4), 1, adds=True)
    assert np.argwhere(made.mask).tolist() == [[5, 10]]


@pytest.mark.parametrize("size", [1, 2, 3, 8, 21])
def test_a_dab_is_as_wide_as_the_brush(size: int) -> None:
    made = editor(80, 80)
    with made.step():
        made.stroke((40, 40), (40, 40), size, adds=True)
    assert int(made.mask.any(axis=0).sum()) == int(made.mask.any(axis=1).sum()) == size
    assert int(made.mask.sum()) == pytest.approx(np.pi / 4 * size**2, rel=0.3)


def test_the_eraser_takes_away_what_the_brush_put_there() -> None:
    made = editor()
    with made.step():
        made.stroke((5, 20), (50, 20), 5, adds=True)
    with made.step():
        made.stroke((25, 20), (35, 20), 9, adds=False)
    assert made.mask[20, 10] and made.mask[20, 48] and not made.mask[20, 30]


def test_strokes_out_of_the_picture_do_no_harm() -> None:
    made = editor()
    with made.step():
        made.stroke((-50, -50), (200, 200), 7, adds=True)
        made.box((-5, -5), (3, 3))
        made.box((70, 70), (90, 90))
        made.polygon(np.array([[100.0, 100.0], [120.0, 100.0], [110.0, 120.0]]))
    assert made.mask[0, 0] and made.mask.shape == (40, 60)


def test_a_box_holds_both_of_its_corners_whichever_way_it_was_drawn() -> None:
    made = editor()
    with made.step():
        made.box((12, 9), (8, 4))
    assert np.argwhere(made.mask).min(axis=0).tolist() == [4, 8]
    assert np.argwhere(made.mask).max(axis=0).tolist() == [9, 12]


def test_a_polygon_holds_the_pixels_whose_centres_it_goes_round() -> None:
    made = editor()
    with made.step():
        made.polygon(np.array([[9.5, 9.5], [14.5, 9.5], [14.5, 12.5], [9.5, 12.5]]))
    assert int(made.mask.sum()) == 15 and made.mask[10:13, 10:15].all()


def test_every_step_can_be_taken_back_and_done_again() -> None:
    made = editor()
    states = [made.mask.copy()]
    for place in range(5, 30, 5):
        with made.step():
            made.stroke((place, place), (place + 3, place), 4, adds=True)
        states.append(made.mask.copy())
    for state in reversed(states[:-1]):
        assert made.undo() and np.array_equal(made.mask, state)
    assert not made.undo() and not made.can_undo
    for state in states[1:]:
        assert made.redo() and np.array_equal(made.mask, state)
    assert not made.redo()


def test_what_was_taken_back_is_forgotten_when_something_else_is_drawn() -> None:
    made = editor()
    with made.step():
        made.box((1, 1), (5, 5))
    made.undo()
    with made.step():
        made.box((20, 20), (25, 25))
    assert not made.can_redo and not made.mask[3, 3]


def test_a_step_that_changes_nothing_is_none() -> None:
    made = editor()
    made.begin()
    made.stroke((10, 10), (10, 10), 5, adds=False)
    assert not made.end() and not made.can_undo
    assert not made.replace(made.mask.copy())


def test_a_step_that_is_dropped_leaves_nothing_to_take_back_or_do_again() -> None:
    made = editor()
    made.begin()
    made.stroke((10, 10), (20, 10), 5, adds=True)
    made.drop()
    assert not made.mask.any() and not made.can_undo and not made.can_redo and not made.end()


def test_another_mask_altogether_is_one_step() -> None:
    first = np.zeros((40, 60), np.bool_)
    first[3, 4] = True
    made = MaskEditor(first)
    assert made.replace(np.ones((40, 60), np.bool_))
    made.undo()
    assert np.array_equal(made.mask, first)


def test_the_mask_that_was_given_is_not_written_into() -> None:
    first = np.zeros((40, 60), np.bool_)
    made = MaskEditor(first)
    with made.step():
        made.box((0, 0), (59, 39))
    assert not first.any()


def test_a_stroke_of_the_hand_is_one_step() -> None:
    made, drawing = editor(), Drawing()
    drawing.take(Tool.BRUSH)
    drawing.press(made, (5.0, 5.0))
    for x in range(6, 40):
        drawing.drag(made, (float(x), 5.0))
    assert drawing.release(made, (40.0, 5.0)) and made.mask[5, 5:40].all()
    made.undo()
    assert not made.mask.any()


def test_the_hand_draws_nothing() -> None:
    made, drawing = editor(), Drawing()
    drawing.press(made, (5.0, 5.0))
    drawing.drag(made, (30.0, 5.0))
    assert not drawing.release(made, (30.0, 5.0)) and not made.mask.any()


def test_a_polygon_closes_near_its_first_corner() -> None:
    made, drawing = editor(), Drawing()
    drawing.take(Tool.POLYGON)
    corners = ((10.0, 10.0), (30.0, 10.0), (30.0, 30.0), (10.0, 30.0))
    assert not any(drawing.corner(made, corner, 3.0) for corner in corners)
    assert drawing.corner(made, (11.0, 11.0), 3.0)
    assert made.mask[20, 20] and not drawing.is_busy


def test_two_corners_are_no_polygon_and_another_tool_drops_them() -> None:
    made, drawing = editor(), Drawing()
    drawing.take(Tool.POLYGON)
    drawing.corner(made, (10.0, 10.0), 3.0)
    drawing.corner(made, (11.0, 10.0), 3.0)
    assert not drawing.close_polygon(made)
    drawing.corner(made, (10.0, 10.0), 3.0)
    drawing.take(Tool.BOX)
    assert not drawing.is_busy and not made.mask.any()


def test_the_brush_grows_and_shrinks_within_its_limits() -> None:
    drawing = Drawing()
    sizes = [drawing.resize(larger=True) for _ in range(40)]
    assert sizes == sorted(sizes) and sizes[-1] == MOST_SIZE_PX
    assert [drawing.resize(larger=False) for _ in range(60)][-1] == 1
