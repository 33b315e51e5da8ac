"""What the hands do at the simulated microscope."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QComboBox, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.qt.simulator_panel import SimulatorPanel
from dscope_gui.workstation.clock import SystemClock
from tests.qt.hands import click


class Notebook:
    """Writes down what it was told; stands for the simulated camera."""

    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []
        self.inserted: list[str] = ["before the panel"]

    def insert_next(self, part: str | None = None) -> None:
        self.told.append(("insert", part))
        self.inserted.append(part or "any")

    def insert_again(self, place: int) -> None:
        self.told.append(("again", place))

    def insert_target(self, *, rotation_deg: float) -> None:
        self.told.append(("target", rotation_deg))

    def insert_blank(self) -> None:
        self.told.append(("blank", None))

    def remove(self) -> None:
        self.told.append(("remove", None))

    def wipe(self) -> None:
        self.told.append(("wipe", None))

    def set_focus_um(self, focus_um: float) -> None:
        self.told.append(("focus", focus_um))

    def set_light(self, light: float) -> None:
        self.told.append(("light", light))

    def set_own_dirt(self, count: int, seed: int = 0) -> None:
        self.told.append(("specks", (count, seed > 0)))

    def set_uneven(self, uneven: float) -> None:
        self.told.append(("uneven", uneven))

    def pull_cable(self) -> None:
        self.told.append(("pull", None))

    def plug_in(self) -> None:
        self.told.append(("plug", None))


@pytest.fixture
def notebook() -> Notebook:
    return Notebook()


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def panel(window: QMainWindow, notebook: Notebook) -> SimulatorPanel:
    panel = SimulatorPanel(notebook, ("smf28", "om4"))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    window.show()
    return panel


def press(panel: SimulatorPanel, text: str) -> None:
    button = next(one for one in panel.findChildren(QPushButton) if text in (one.text(), one.accessibleName()))
    click(button)


def test_the_keys_do_what_they_say(panel: SimulatorPanel, notebook: Notebook) -> None:
    for key in ("Insert next", "Wipe clean", "Remove"):
        press(panel, key)
    assert notebook.told == [("insert", "smf28"), ("wipe", None), ("remove", None)]


def test_the_cable_is_pulled_and_plugged_in_by_one_key(panel: SimulatorPanel, notebook: Notebook) -> None:
    press(panel, "Pull cable")
    press(panel, "Plug in")
    assert notebook.told == [("pull", None), ("plug", None)]


def test_one_key_spoils_the_optics_and_cleans_them_again(panel: SimulatorPanel, notebook: Notebook) -> None:
    press(panel, "Dirt")
    (specks, count), (uneven, share) = notebook.told
    assert (specks, uneven) == ("specks", "uneven")
    assert count and share
    press(panel, "Dirt")
    assert notebook.told[2:] == [("specks", (0, True)), ("uneven", 0.0)]


def test_focus_and_light_are_turned_and_go_back_to_rest(panel: SimulatorPanel, notebook: Notebook) -> None:
    panel.focus.set_value(0.5)
    press(panel, "Focus: back to rest")
    panel.light.set_value(95.0)
    assert notebook.told == [("focus", 0.5), ("focus", 0.0), ("light", pytest.approx(0.95))]


def test_the_next_connector_is_of_the_fiber_that_the_recipe_names(panel: SimulatorPanel, notebook: Notebook) -> None:
    panel.choose_fiber("om4")
    panel.choose_fiber("no such fiber")
    press(panel, "Insert next")
    assert notebook.told == [("insert", "om4")]


def test_a_target_is_put_in_turned_another_way_each_time_and_a_blank_as_it_is(
    panel: SimulatorPanel, notebook: Notebook
) -> None:
    box = panel.findChild(QComboBox)
    assert box is not None
    box.setCurrentText("Dot target")
    press(panel, "Insert next")
    press(panel, "Insert next")
    box.setCurrentText("Blank glass")
    press(panel, "Insert next")
    assert [what for what, _ in notebook.told] == ["target", "target", "blank"]
    assert notebook.told[0] != notebook.told[1]
    assert panel.fiber is None


def test_a_connector_that_was_in_can_be_put_in_again(panel: SimulatorPanel, notebook: Notebook) -> None:
    box = panel.findChild(QComboBox)
    assert box is not None
    press(panel, "Insert next")
    panel.choose_fiber("om4")
    press(panel, "Insert next")
    box.setCurrentText("No. 1 again")
    press(panel, "Insert next")
    panel.choose_fiber("om4")
    assert box.currentText() == "No. 1 again", "the same recipe goes on, and what was chosen stays"
    assert notebook.told == [("insert", "smf28"), ("insert", "om4"), ("again", 1)]
    panel.choose_fiber("smf28")
    assert panel.fiber == "smf28"


def test_every_key_is_large_enough_for_a_finger_and_takes_no_focus(panel: SimulatorPanel) -> None:
    keys = [one for one in panel.findChildren(QPushButton) if one.text()]
    assert all(key.height() >= 64 and key.width() >= 64 for key in keys)
    assert all(key.focusPolicy() == Qt.FocusPolicy.NoFocus for key in keys)


def test_the_panel_turns_the_simulated_camera_itself(qtbot: QtBot) -> None:
    camera = SimulatedCamera(SystemClock(), width=640, height=480)
    panel = SimulatorPanel(camera, ("mm-50-125",))
    qtbot.addWidget(panel)
    press(panel, "Insert next")
    panel.focus.set_value(0.5)
    assert camera.scenery.connector is not None and camera.scenery.focus_um == 0.5
    press(panel, "Remove")
    assert camera.scenery.connector is None
