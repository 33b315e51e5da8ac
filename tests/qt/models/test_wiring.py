"""The screen of models in the whole window: for QA alone, with its own help, and watchful while others work."""

from __future__ import annotations

from PyQt6.QtCore import Qt

from dscope_gui.domain.model_card import ModelTask
from dscope_gui.domain.station import Role
from dscope_gui.neural import ModelRegistry
from dscope_gui.qt.models import ModelSentry, ModelsScreen
from dscope_gui.qt.screen_names import ScreenName
from tests.hand_built import NOON
from tests.neural.small_models import brightness_network, card_of, lay_down
from tests.qt.hands import press
from tests.qt.operated import Operated


def test_qa_finds_it_with_its_help_and_a_running_station_notices_what_happens(operated: Operated) -> None:
    window, shell = operated.window, operated.shell
    assert ScreenName.MODELS not in window.open_screens
    window.set_role(Role.QA)
    window.show_screen(ScreenName.MODELS)
    (screen,) = window.findChildren(ModelsScreen)
    operated.activate()
    press(screen, Qt.Key.Key_F1)
    operated.spin(lambda: screen.shows(screen.help))

    content = brightness_network()
    registry = ModelRegistry(shell.data_folder)
    lay_down(registry.folder / "inbox" / "usb", card_of(content), content)
    (sentry,) = window.findChildren(ModelSentry)

    def notices() -> str:
        return " ".join(notice.message for notice in operated.notices.kept)

    sentry.look()
    operated.spin(lambda: "brightness@1 was dropped and is taken in" in notices())
    registry.activate(registry.find("brightness@1"), "Quinn", NOON)
    sentry.look()
    operated.spin(lambda: "Quality: brightness@1 judges from now on" in notices())
    registry.roll_back(ModelTask.QUALITY)
    sentry.look()
    operated.spin(lambda: "Quality: no model judges any more" in notices())
