"""Puts the screen of studies into the window and joins it to the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QSettings
from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.station import Role
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.studies import StudiesPresenter, StudiesScreen
from dscope_gui.qt.studies.stations import StationsPresenter
from dscope_gui.qt.theme import IconName
from dscope_gui.workstation.studies import FOLDER, Studies, StudyShelf, zone_names


def add_studies_screen(shell: Shell, station: Station) -> None:
    """For technicians; its captures go the way of all captures."""
    add_late_screen(shell, ScreenName.STUDIES, IconName.STUDY, partial(_screen, station), Role.TECHNICIAN)


def _screen(station: Station, shell: Shell, page: QWidget) -> StudiesScreen:
    workstation, settings = station.workstation, station.settings
    recipes, setups = workstation.recipes, workstation.setups
    screen = StudiesScreen(tuple(recipes.values()), lambda part: zone_names(setups.judging(part)), page)
    exports = QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat)
    presenter = StudiesPresenter(
        screen,
        Studies(
            StudyShelf(shell.data_folder / FOLDER),
            workstation.capture,
            workstation.clock,
            setups.judging,
            station=settings.station,
        ),
        station.jobs,
        workstation.clock,
        station=settings.station,
        part=settings.default_part or next(iter(recipes), ""),
        settings=exports,
    )
    stations = StationsPresenter(screen.stations, workstation.store.records, station=settings.station, settings=exports)
    station.frame_shown.connect(screen.show_frame)
    shell.shutdown.add("the studies", presenter.close)
    shell.shutdown.add("the comparison of stations", stations.close)
    return screen
