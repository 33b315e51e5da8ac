"""The picture of the stream: defects with lasting numbers, and the heat map upon the end face."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PyQt6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dscope_gui.domain.live import HeatMapMessage
from dscope_gui.qt.live_view import LivePicture
from dscope_gui.qt.live_view.found import overlay_of_message
from dscope_gui.qt.live_view.heat_image import heat_image, heat_pixels
from tests.hand_built import inspection
from tests.qt.live_view.streamed import heat_map, shown

SIZE = (900, 700)


def picture(qtbot: QtBot) -> LivePicture:
    made = LivePicture()
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.show()
    made.show_seen(shown(inspection(defects=())))
    return made


def pixels(widget: LivePicture) -> NDArray[np.int64]:
    """(H, W, 3) red green blue as it stands on the screen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    assert bits is not None
    rows = np.frombuffer(bytes(bits.asarray(image.sizeInBytes())), np.uint8)
    rows = rows.reshape(image.height(), image.bytesPerLine())[:, : 3 * image.width()]
    return np.asarray(rows.reshape(image.height(), image.width(), 3), np.int64)


def test_defects_keep_the_numbers_that_the_stream_gave_them() -> None:
    overlay = overlay_of_message(shown().message)
    assert [one.id for one in overlay.defects] == ["D1", "D2", "D3", "D4"]
    assert overlay.labels == ("D1", "D2", "D3", "D4")
    assert overlay.offending == {"D1"}


def test_what_was_seen_only_once_gets_an_outline_but_no_number() -> None:
    overlay = overlay_of_message(shown(frames_seen=1).message)
    assert len(overlay.defects) == 4
    assert set(overlay.labels) == {""}


def test_outlines_lie_where_the_message_says() -> None:
    made = shown()
    overlay = overlay_of_message(made.message)
    for drawn, said in zip(overlay.defects, made.message["defects"], strict=True):
        assert np.allclose(drawn.outline_px, said["outline_px"])
        assert drawn.centroid_px == tuple(said["px"])


def test_an_overlay_of_a_frame_without_an_end_face_is_empty() -> None:
    made = shown()
    overlay = overlay_of_message({**made.message, "end_face": None, "zones": [], "defects": []})
    assert overlay.cladding is None
    assert overlay.defects == ()


def test_the_heat_map_lies_upon_the_end_face_and_is_seen_only_when_wanted(qtbot: QtBot) -> None:
    view = picture(qtbot)
    before = pixels(view)
    view.show_heat_map(heat_map())
    assert (pixels(view) == before).all()
    view.set_heat_visible(True)
    changed = np.abs(pixels(view) - before).sum(axis=2)
    box = view.heat_box()
    assert box is not None
    hot_x, hot_y = box.left() + box.width() * 30.5 / 48, box.top() + box.height() * 24.5 / 48
    row, column = round(hot_y), round(hot_x)
    assert changed[row - 2 : row + 3, column - 2 : column + 3].max() > 90
    beside = changed[row - 40 : row - 25, column + 25 : column + 40]
    assert beside.max() == 0


def test_it_moves_with_the_end_face(qtbot: QtBot) -> None:
    view = picture(qtbot)
    first = view.heat_box()
    made = shown(inspection(defects=()))
    face = made.message["end_face"]
    assert face is not None
    face["cladding"]["cx"] += 100.0
    view.show_seen(made)
    second = view.heat_box()
    assert first is not None and second is not None
    assert abs(second.left() - first.left() - 100.0 * view.view.scale) < 0.01
    assert second.width() == first.width()


def test_without_an_end_face_there_is_no_place_for_it(qtbot: QtBot) -> None:
    view = picture(qtbot)
    made = shown()
    made.message["end_face"] = None
    made.message["zones"] = []
    view.show_seen(made)
    assert view.heat_box() is None
    view.set_heat_visible(True)
    view.show_heat_map(heat_map())
    assert not view.grab().isNull()


def test_nothing_seen_gives_no_heat() -> None:
    empty: HeatMapMessage = {**heat_map(), "counts": [[0.0] * 8] * 8, "most": 0.0}
    assert heat_image(empty) is None


def test_hotter_is_brighter_and_denser() -> None:
    shades = heat_pixels(np.linspace(0.0, 1.0, 8, dtype=np.float64)[np.newaxis, :])[0].astype(int)
    assert shades[0].sum() == 0
    assert (np.diff(shades[:, 3]) > 0).all()
    assert (np.diff(shades[:, :3].sum(axis=1)) > 0).all()
