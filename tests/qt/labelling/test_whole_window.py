"""The labelling screen in the window of the station, with its camera and its history."""

from __future__ import annotations

from PyQt6.QtCore import Qt

from dscope_gui.dataset import reading
from dscope_gui.domain.dataset import Item
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.station import Role
from dscope_gui.qt.labelling import LabellingPresenter, LabellingScreen
from dscope_gui.qt.labelling.queue_panel import QueueSource
from dscope_gui.qt.screen_names import ScreenName
from tests.qt.hands import press
from tests.qt.operated import Operated


def test_what_is_captured_and_said_outlives_the_window(operated: Operated) -> None:
    assert ScreenName.LABELLING not in operated.window.open_screens, "an operator does not label"
    operated.shell.access.set_new_pin(Role.TECHNICIAN, "4711")
    operated.window.show_screen(ScreenName.LABELLING)
    (screen,) = operated.window.findChildren(LabellingScreen)
    (presenter,) = operated.window.findChildren(LabellingPresenter)
    operated.spin(lambda: bool(screen.queue.told.text()))
    key = screen.queue._sources.button(QueueSource.CAMERA)
    assert key is not None
    key.click()
    operated.spin(lambda: screen.queue.told.text().startswith("Put an end face"))
    screen.queue.capture_wanted.emit()
    operated.spin(lambda: presenter.marks.scene is not None)
    scene = presenter.marks.scene
    assert scene is not None and scene.line.ticket.lot == "labelling"
    assert operated.running.workstation.store.count(HistoryQuery(lot="labelling")) == 1

    operated.activate()
    press(operated.window, Qt.Key.Key_F1)
    operated.spin(lambda: screen.shows_help)
    press(screen.help.text, Qt.Key.Key_Escape)
    assert not screen.shows_help and operated.window.current_screen == ScreenName.LABELLING

    presenter.marks.say_good()
    folder = operated.shell.data_folder / "dataset"
    operated.close()
    items = [item for item in reading(folder).items() if isinstance(item, Item)]
    assert items and all(item.current.by == "technician" for item in items)
