"""Zones as rings on a picture: to scale, chosen by a tap, moved by hand and key."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from dscope_gui.domain.rule_set import RuleSet
from dscope_gui.qt.rules_editor.ring_edges import MovedEdge, RingEdges
from dscope_gui.qt.rules_editor.rings_view import RingsView
from dscope_gui.qt.rules_editor.specimen import Specimen, drawn_specimen
from dscope_gui.rules import list_rule_sets, load_rule_set
from dscope_gui.settings.fibers import load_fibers
from tests.hand_built import end_face, inspection, picture, scale_of

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def upc() -> RuleSet:
    return load_rule_set("iec61300-3-35-2015-sm-upc")


@pytest.fixture
def view(qtbot: QtBot, upc: RuleSet) -> RingsView:
    shown = RingsView()
    qtbot.addWidget(shown)
    shown.resize(1000, 750)
    shown.set_rule_set(upc)
    shown.set_inspection(specimen())
    shown.set_editable(True)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def specimen() -> Specimen:
    face = end_face()
    return Specimen(picture(inspection()), face, scale_of(face), "made by hand")


def at_um(view: RingsView, diameter_um: float) -> QPoint:
    """The point straight to the right of the centre, on the ring of that diameter."""
    cladding = end_face().cladding
    x, y = cladding.points_at(np.array([0.0]), diameter_um / 125.0)[0]
    left, top = view.view.to_widget(float(x), float(y))
    return QPoint(round(left), round(top))


def test_rings_lie_where_the_scale_puts_their_micrometres(view: RingsView, upc: RuleSet) -> None:
    cladding, scale = end_face().cladding, scale_of(end_face())
    for ring, zone in zip(view.overlay.zones, upc.zones, strict=True):
        assert 2 * ring.outer * cladding.mean_radius * scale.um_per_px == pytest.approx(zone.outer)


def test_the_whole_of_the_outermost_zone_is_in_view(view: RingsView, upc: RuleSet) -> None:
    cladding = end_face().cladding.scaled(upc.zones[-1].outer / 125.0)
    half_width, half_height = cladding.half_extent()
    left, top = view.view.to_widget(cladding.cx - half_width, cladding.cy - half_height)
    right, bottom = view.view.to_widget(cladding.cx + half_width, cladding.cy + half_height)
    assert left >= 0
    assert top >= 0
    assert right <= view.width()
    assert bottom <= view.height()


def test_a_tap_chooses_the_zone_under_it(view: RingsView, qtbot: QtBot) -> None:
    view.set_editable(False)
    with qtbot.waitSignal(view.zone_chosen) as chosen:
        qtbot.mouseClick(view, LEFT, pos=at_um(view, 70.0))
    assert chosen.args == ["cladding"]
    assert view.chosen == "cladding"


def test_an_edge_that_is_dragged_gives_its_new_value_and_settles_when_let_go(view: RingsView, qtbot: QtBot) -> None:
    moved: list[MovedEdge] = []
    view.edge_moved.connect(moved.append)
    qtbot.mousePress(view, LEFT, pos=at_um(view, 115.0))
    qtbot.mouseMove(view, at_um(view, 105.0))
    with qtbot.waitSignal(view.edge_settled) as settled:
        qtbot.mouseRelease(view, LEFT, pos=at_um(view, 105.0))
    assert moved[-1] == settled.args[0]
    assert moved[-1].zone == "cladding"
    assert moved[-1].outer == pytest.approx(105.0, abs=1.0)
    assert view.overlay.zones[1].outer * 125.0 == pytest.approx(105.0, abs=1.0)
    assert view.overlay.zones[2].inner == view.overlay.zones[1].outer


def test_an_edge_stops_at_its_neighbours(view: RingsView, qtbot: QtBot) -> None:
    qtbot.mousePress(view, LEFT, pos=at_um(view, 115.0))
    qtbot.mouseMove(view, at_um(view, 240.0))
    with qtbot.waitSignal(view.edge_settled) as settled:
        qtbot.mouseRelease(view, LEFT, pos=at_um(view, 240.0))
    assert settled.args[0].outer == pytest.approx(134.9)


def test_a_press_that_moves_nothing_settles_nothing(view: RingsView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.edge_settled):
        qtbot.mouseClick(view, LEFT, pos=at_um(view, 115.0))
    assert view.chosen == "cladding"


def test_keys_choose_zones_and_move_edges_finely_and_by_far(view: RingsView, qtbot: QtBot) -> None:
    settled: list[MovedEdge] = []
    view.edge_settled.connect(settled.append)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.chosen == "core"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert [edge.outer for edge in settled] == [26.0, 25.9, 35.9]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.chosen == "core"


def test_what_is_approved_cannot_be_moved(view: RingsView, qtbot: QtBot) -> None:
    view.set_editable(False)
    view.choose("cladding")
    with qtbot.assertNotEmitted(view.edge_settled):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.mousePress(view, LEFT, pos=at_um(view, 115.0))
        qtbot.mouseMove(view, at_um(view, 100.0))
        qtbot.mouseRelease(view, LEFT, pos=at_um(view, 100.0))


def test_a_changed_rule_set_keeps_the_chosen_zone_and_its_own_values(view: RingsView, upc: RuleSet) -> None:
    view.choose("cladding")
    zones = list(upc.zones)
    zones[1] = zones[1].model_copy(update={"outer": 110.0})
    zones[2] = zones[2].model_copy(update={"inner": 110.0})
    view.set_rule_set(upc.model_copy(update={"zones": tuple(zones)}))
    assert view.chosen == "cladding"
    assert view.edges is not None
    assert view.edges.outers[1] == 110.0


def test_zones_in_micrometres_are_not_laid_on_a_picture_without_scale(view: RingsView) -> None:
    whole = specimen()
    view.set_inspection(Specimen(whole.grey, whole.end_face, None, "no scale"))
    assert view.edges is None
    assert not view.overlay.zones
    assert "scale" in view.note


def test_zones_in_percent_need_no_scale(view: RingsView) -> None:
    whole = specimen()
    view.set_inspection(Specimen(whole.grey, whole.end_face, None, "no scale"))
    view.set_rule_set(load_rule_set("large-core-percent"))
    assert view.note == ""
    assert [ring.name for ring in view.overlay.zones] == ["core", "cladding", "adhesive", "contact"]


def test_without_a_picture_the_view_says_so(qtbot: QtBot, upc: RuleSet) -> None:
    empty = RingsView()
    qtbot.addWidget(empty)
    empty.set_rule_set(upc)
    assert "picture" in empty.note
    qtbot.keyClick(empty, Qt.Key.Key_Up)
    assert empty.chosen is None


def test_the_chosen_zone_is_seen_on_the_picture(view: RingsView) -> None:
    before = view.grab().toImage()
    view.choose("contact")
    after = view.grab().toImage()
    middle = at_um(view, 200.0)
    assert before.pixelColor(middle) != after.pixelColor(middle)
    assert before.pixelColor(20, 20) != after.pixelColor(20, 20)


@pytest.mark.parametrize("name", list_rule_sets())
def test_every_shipped_rule_set_finds_an_end_face_with_room_for_its_zones(name: str) -> None:
    rule_set = load_rule_set(name)
    drawn = drawn_specimen(rule_set, load_fibers())
    edges = RingEdges.of(rule_set, drawn)
    assert edges is not None
    half_height = drawn.end_face.cladding.scaled(edges.rings[-1].outer).half_extent()[1]
    assert half_height < drawn.grey.shape[0] / 2
    if rule_set.cladding is not None:
        assert abs(edges.whole - rule_set.cladding.diameter_um) <= rule_set.cladding.tolerance_um
