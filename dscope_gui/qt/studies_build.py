"""Puts the screen of studies into the window and joins it to the station."""

from __future__ import annotations

from functools import partial

from PyQt6.QtCore import QSettings

from dscope_gui.domain.station import Role
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.studies import StudiesPresenter, StudiesScreen
from dscope_gui.qt.studies.stations import StationsPresenter
from dscope_gui.qt.theme import IconName
from dscope_gui.workstation.studies import FOLDER, Studies, StudyShelf, zone_names


def add_studies_screen(shell: Shell, station: Station) -> None:
    """For technicians; its captures go the way of all captures."""
    workstation, settings = station.workstation, station.settings
    recipes, setups = workstation.recipes, workstation.setups
    screen = StudiesScreen(tuple(recipes.values()), lambda part: zone_names(setups.judging(part)))
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
    title = partial(screen_title, ScreenName.STUDIES)
    shell.window.add_screen(ScreenName.STUDIES, title, IconName.STUDY, screen, Role.TECHNICIAN)
