"""The picture: what is drawn, how it is moved, and which defect a touch means."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

import cv2
import numpy as np
import pytest
from PyQt6.QtCore import QPoint, QPointF, Qt
from PyQt6.QtGui import QWheelEvent
from PyQt6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dscope_gui.qt.widgets import Overlay, PictureView, overlay_of
from dscope_gui.qt.widgets.scale_bar import round_length_um
from dscope_gui.qt.widgets.view_transform import Extent, ViewTransform
from dscope_gui.qt.widgets.visible_part import visible_part
from tests.hand_built import end_face, four_defects, inspection, picture, scale_of


@pytest.fixture
def view(qtbot: QtBot) -> PictureView:
    shown = PictureView()
    qtbot.addWidget(shown)
    shown.resize(800, 600)
    found = inspection()
    shown.show_image(picture(found))
    shown.show_overlay(overlay_of(found, ()))
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def grabbed(view: PictureView) -> bytes:
    image = view.grab().toImage()
    bits = image.constBits()
    assert bits is not None
    return bits.asstring(image.sizeInBytes())


def click(qtbot: QtBot, view: PictureView, at: QPointF) -> None:
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())


def wheel(view: PictureView, at: QPoint, notches: int) -> None:
    none, buttons, keys = QPoint(), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), QPointF(at), none, QPoint(0, 120 * notches), buttons, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view, event)


def test_a_picture_is_shown_whole_and_undistorted(view: PictureView) -> None:
    assert view.is_fitted
    assert view.view.scale == pytest.approx(min(800 / 1152, 600 / 864))
    assert view.view.to_widget(575.5, 431.5) == pytest.approx((400, 300))


def test_grey_levels_reach_the_screen_as_they_are(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    for grey in (np.full((300, 400), 137, np.uint8), np.full((300, 400), 137 * 257, np.uint16)):
        view.show_image(grey)
        assert view.grab().toImage().pixelColor(200, 150).getRgb()[:3] == (137, 137, 137)


def test_a_click_on_a_defect_names_it(qtbot: QtBot, view: PictureView) -> None:
    for defect in four_defects(end_face(), scale_of(end_face())):
        at = view.place_of(defect.id)
        assert at is not None
        with qtbot.waitSignal(view.defect_clicked) as clicked:
            click(qtbot, view, at)
        assert clicked.args == [defect.id]


def test_a_fingertip_beside_a_defect_still_means_it(qtbot: QtBot, view: PictureView) -> None:
    at = view.place_of("P1")
    assert at is not None
    with qtbot.waitSignal(view.defect_clicked) as clicked:
        click(qtbot, view, at + QPointF(18, 0))
    assert clicked.args == ["P1"]


def test_a_click_far_from_all_defects_says_nothing(qtbot: QtBot, view: PictureView) -> None:
    with qtbot.assertNotEmitted(view.defect_clicked):
        click(qtbot, view, QPointF(5, 300))


def test_no_defect_can_be_clicked_while_the_raw_picture_is_shown(qtbot: QtBot, view: PictureView) -> None:
    at = view.place_of("P1")
    assert at is not None
    view.set_overlay_visible(False)
    with qtbot.assertNotEmitted(view.defect_clicked):
        click(qtbot, view, at)


def test_hiding_the_overlay_shows_the_raw_picture(qtbot: QtBot, view: PictureView) -> None:
    with_overlay = grabbed(view)
    view.set_overlay_visible(False)
    raw = grabbed(view)
    view.set_overlay_visible(True)
    assert raw != with_overlay
    assert grabbed(view) == with_overlay
    bare = PictureView()
    qtbot.addWidget(bare)
    bare.resize(800, 600)
    bare.show_image(picture(inspection()))
    assert grabbed(bare) == raw


def test_an_offending_defect_looks_different_from_an_allowed_one(view: PictureView) -> None:
    found = inspection()
    assert found.examination is not None and found.examination.end_face is not None
    looks = set()
    for offending in (frozenset[str](), frozenset({"P1"})):
        cladding = found.examination.end_face.cladding
        view.show_overlay(Overlay(cladding, found.zones, found.examination.defects, offending))
        looks.add(grabbed(view))
    view.show_overlay(Overlay(cladding, found.zones, (), gone=found.examination.defects))
    looks.add(grabbed(view))
    assert len(looks) == 3


def test_the_selected_defect_is_haloed_and_an_unknown_one_selects_none(view: PictureView) -> None:
    plain = grabbed(view)
    view.select("S1")
    assert view.selected == "S1"
    assert grabbed(view) != plain
    view.select("X9")
    assert view.selected is None
    assert grabbed(view) == plain


def test_a_selected_defect_out_of_view_is_brought_to_the_middle(view: PictureView) -> None:
    view.zoom(8, QPointF(10, 10))
    view.select("S1")
    at = view.place_of("S1")
    assert at is not None
    assert (at.x(), at.y()) == pytest.approx((400, 300), abs=1)


def test_a_selection_is_forgotten_with_its_defect(view: PictureView) -> None:
    view.select("S1")
    view.show_overlay(None)
    assert view.selected is None


def test_the_wheel_zooms_about_the_cursor(view: PictureView) -> None:
    at = QPoint(300, 250)
    before = view.view.to_picture(300, 250)
    wheel(view, at, 3)
    assert view.view.scale > 1
    assert view.view.to_picture(300, 250) == pytest.approx(before)
    wheel(view, at, -9)
    assert view.is_fitted


def test_dragging_moves_a_zoomed_picture_and_is_no_click(qtbot: QtBot, view: PictureView) -> None:
    view.zoom(4, QPointF(400, 300))
    before = view.view.to_picture(400, 300)
    with qtbot.assertNotEmitted(view.defect_clicked):
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
        qtbot.mouseMove(view, QPoint(430, 300))
        qtbot.mouseMove(view, QPoint(460, 320))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(460, 320))
    assert view.view.to_picture(460, 320) == pytest.approx(before)


def test_a_double_tap_and_zero_show_the_whole_picture_again(qtbot: QtBot, view: PictureView) -> None:
    for back in (
        lambda: qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300)),
        lambda: qtbot.keyClick(view, Qt.Key.Key_0),
        view.fit,
    ):
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        assert not view.is_fitted
        back()
        assert view.is_fitted


def test_zoom_stays_with_the_next_frame_and_ends_with_another_size(view: PictureView) -> None:
    view.zoom(4, QPointF(100, 100))
    seen = view.view
    view.show_image(picture(inspection(), dark=True))
    assert view.view == seen
    view.show_image(np.zeros((480, 640), np.uint8))
    assert view.is_fitted


def test_a_zoomed_picture_leaves_no_gap_at_its_edges() -> None:
    picture_size, widget = Extent(2048, 1536), Extent(800, 600)
    view = ViewTransform.fitted(picture_size, widget).zoomed(4, (400, 300), 0.1).moved(9999, -9999)
    kept = view.kept_inside(picture_size, widget)
    assert kept.left == 0
    assert kept.top + 1536 * kept.scale == pytest.approx(600)


def test_a_full_frame_with_its_overlay_costs_no_more_than_blurring_it_a_few_times(view: PictureView) -> None:
    # Both are measured at once and the quickest of many rounds counts, so that a busy machine slows both.
    frame = np.random.default_rng(1).integers(0, 255, (1536, 2048), np.uint8)

    def paint() -> None:
        view.show_image(frame)
        view.repaint()

    paint()
    rounds = [(_spent_s(paint), _spent_s(lambda: cv2.GaussianBlur(frame, (5, 5), 0))) for _ in range(25)]
    painting_s, blurring_s = (min(times) for times in zip(*rounds, strict=True))
    assert painting_s < 6 * blurring_s


def _spent_s(do: Callable[[], object]) -> float:
    start_s = perf_counter()
    do()
    return perf_counter() - start_s


def test_on_a_fine_screen_every_device_pixel_is_rendered() -> None:
    grey = np.arange(40000, dtype=np.uint32).reshape(200, 200).astype(np.uint8)
    view, widget = ViewTransform.fitted(Extent(200, 200), Extent(100, 100)), Extent(100, 100)
    part = visible_part(grey, view, widget, ratio=2.0)
    assert part is not None
    assert part.pixels.shape == (200, 200)
    assert (part.pixels == grey).all()
    assert part.image.devicePixelRatio() == 2.0


def test_of_a_zoomed_picture_only_what_is_seen_is_rendered() -> None:
    grey = np.zeros((1536, 2048), np.uint8)
    picture_size, widget = Extent(2048, 1536), Extent(800, 600)
    view = ViewTransform.fitted(picture_size, widget).zoomed(40, (400, 300), 0.1)
    part = visible_part(grey, view, widget, ratio=1.0)
    assert part is not None
    assert part.pixels.size < 1.2 * 800 * 600


def test_a_picture_smaller_than_the_widget_and_one_of_a_single_row_are_shown(view: PictureView) -> None:
    for shape in ((1, 5000), (5000, 1), (3, 7), (1, 1)):
        view.show_image(np.full(shape, 200, np.uint8))
        view.repaint()
    assert view.grab().toImage().pixelColor(400, 20).red() == 200


@pytest.mark.parametrize(("most", "length"), [(61.0, 50.0), (49.9, 20.0), (19.0, 10.0), (1.0, 1.0), (0.4, 0.2)])
def test_the_scale_bar_has_a_round_length(most: float, length: float) -> None:
    assert round_length_um(most) == pytest.approx(length)
