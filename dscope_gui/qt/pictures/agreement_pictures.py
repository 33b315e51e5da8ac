"""The page that compares stations: what is asked for, and every kind of answer."""

from __future__ import annotations

from functools import cached_property, partial
from typing import Final

from PyQt6.QtWidgets import QWidget

from dscope_gui.qt.pictures.stage import Stage
from dscope_gui.qt.pictures.two_stations import two_stations
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.studies import StudiesScreen
from dscope_gui.validation.stations import StationsResult

_ANSWERS: Final = ("glance", "sizes", "differences", "seen", "verdicts")
"""The tabs of the result, from the left."""


def add_agreement_pictures(shell: Shell) -> None:
    """The form, each tab of the answer, and how to read it."""
    scenes = _AgreementScenes(shell)
    shell.screenshots.add("stations_form", scenes.asked)
    for tab, name in enumerate(_ANSWERS):
        shell.screenshots.add(f"stations_{name}", partial(scenes.answered, tab))
    shell.screenshots.add("stations_help", scenes.explained)


class _AgreementScenes:
    """Shows made-up ends; nothing is read from the disk."""

    def __init__(self, shell: Shell) -> None:
        self._stage = Stage(shell.window)

    def asked(self) -> QWidget:
        screen = self._screen()
        screen.stations.again.click()
        screen.show_page(screen.stations)
        return self._stage.window

    def answered(self, tab: int) -> QWidget:
        screen = self._screen()
        screen.stations.show_results((self._result,))
        screen.stations.result.setCurrentIndex(tab)
        screen.show_page(screen.stations)
        return self._stage.window

    def explained(self) -> QWidget:
        screen = self._screen()
        screen.show_page(screen.stations_help)
        return self._stage.window

    @cached_property
    def _result(self) -> StationsResult:
        return two_stations()

    def _screen(self) -> StudiesScreen:
        screen = self._stage.screen(StudiesScreen)
        screen.blockSignals(True)  # it shows what it is given, not what lies on the disk
        self._stage.show(ScreenName.STUDIES)
        return screen
