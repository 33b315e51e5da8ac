"""Puts the screens into the window and joins them to the station."""

from __future__ import annotations

from functools import partial
from typing import Final

from PyQt6.QtCore import QCoreApplication, QSettings, Qt
from PyQt6.QtWidgets import QApplication, QWidget

from dscope_gui.cameras.simulator import NAME
from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.domain.station import Role
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import DScopeError
from dscope_gui.qt.audit_build import add_audit_screen, join_auditing
from dscope_gui.qt.calibration_build import Operating, add_calibration
from dscope_gui.qt.camera_build import add_camera_screen
from dscope_gui.qt.check_build import add_station_check
from dscope_gui.qt.flat_field_build import watch_the_light
from dscope_gui.qt.history import HistoryScreen
from dscope_gui.qt.labelling_build import add_labelling_screen
from dscope_gui.qt.late_page import build_all
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.live_view.notice_of import notice_of
from dscope_gui.qt.models_build import add_models_screen
from dscope_gui.qt.operator.bar_ranges import bar_ranges
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.operator.screen_state import ScreenState
from dscope_gui.qt.operator.station_instrument import StationInstrument
from dscope_gui.qt.pictures.pictured import Pictured
from dscope_gui.qt.rules_build import add_rules_screen
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.shell_screens import add_first_run_card, add_shell_screens, settings_keeper
from dscope_gui.qt.simulator_panel import SimulatorPanel
from dscope_gui.qt.start_fault import StartFault
from dscope_gui.qt.station import Station
from dscope_gui.qt.stream_build import Capturing, add_stream
from dscope_gui.qt.studies_build import add_studies_screen
from dscope_gui.qt.theme import IconName
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.second_judge.stored_heat import StoredHeat

_WITH_MICROSCOPE: Final = (
    ScreenName.INSPECT,
    ScreenName.CAMERA,
    ScreenName.CALIBRATION,
    ScreenName.STATION_CHECK,
    ScreenName.STUDIES,
    ScreenName.LABELLING,
)
"""Screens at which hands are needed at the simulated microscope."""


def build_screens(shell: Shell) -> Station | None:
    """All screens in the order of the rail, and the station running behind them.

    Returns
    -------
    None where the station cannot be opened: the reason then stands in place of the operator's screen, and the
    settings can be put right.
    """
    settings = settings_keeper(shell)
    try:
        station = Station(shell.config, _camera(shell.options), shell.window)
    except DScopeError as error:
        shell.notices.report(error)
        title = partial(screen_title, ScreenName.INSPECT)
        shell.window.add_screen(ScreenName.INSPECT, title, IconName.INSPECT, StartFault(error), Role.OPERATOR)
        add_shell_screens(shell, settings, None)
        _add_pictures(shell, None, settings)
        return None
    operator, capturing = _add_operator_screen(shell, station)
    presenter = capturing.presenter
    _add_history(shell, station)
    add_station_check(shell, station, operator, presenter)
    cameras = add_camera_screen(shell, station, settings)
    add_calibration(shell, station, settings, Operating(operator, presenter))
    add_studies_screen(shell, station)
    add_labelling_screen(shell, station)
    add_rules_screen(shell, station)
    add_models_screen(shell, station)
    add_audit_screen(shell, station)
    join_auditing(shell, station, settings)
    add_stream(shell, station, settings, capturing)
    add_shell_screens(shell, settings, cameras)
    watch_the_light(shell, station, settings, presenter)
    _add_simulator(shell, station, presenter)
    station.add_to(shell.shutdown)
    _add_pictures(shell, Pictured(station, operator), settings)
    station.start()
    add_first_run_card(shell, operator, settings)
    return station


def _camera(options: GuiOptions) -> str | None:
    """Pictures of the screens are taken on the simulated one: they show made-up parts, and disturb no real camera."""
    return NAME if options.screenshots else options.camera


def _add_operator_screen(shell: Shell, station: Station) -> tuple[OperatorScreen, Capturing]:
    settings, workstation = station.settings, station.workstation
    maps = StoredHeat(shell.data_folder, workstation.config, workstation.lights)
    screen = OperatorScreen(workstation.recipes, bar_ranges(workstation.config), heat=maps.layer)
    instrument = StationInstrument(workstation, station.jobs, station.analysis, screen)
    ticket = Ticket(part=settings.default_part or "", operator=shell.access.operator, station=settings.station)
    presenter = OperatorPresenter(instrument, workstation.recipes, settings.capture, ticket, screen)
    instrument.connect_to(presenter)
    screen.connect_to(presenter)
    station.frame_shown.connect(presenter.frame)
    station.look_shown.connect(presenter.look)
    station.status_changed.connect(presenter.camera)
    station.room_short.connect(partial(_warn_of_room, shell))
    station.history_told.connect(lambda news: shell.notices.post(notice_of(news)))
    presenter.help_asked.connect(partial(shell.window.show_screen, ScreenName.HELP))
    presenter.full_screen_asked.connect(shell.window.toggle_full_screen)
    presenter.technician_asked.connect(partial(_ask_technician, shell))
    shell.access.operator_changed.connect(presenter.set_operator)
    if settings.capture.beep:
        presenter.judged_shown.connect(lambda _judged: QApplication.beep())
    shell.shutdown.add("the last part", presenter.finish)
    shell.shutdown.add("the heat map", screen.heat.close)
    title = partial(screen_title, ScreenName.INSPECT)
    shell.window.add_screen(ScreenName.INSPECT, title, IconName.INSPECT, screen, Role.OPERATOR)
    presenter.start()
    return screen, Capturing(presenter, instrument)


def _add_history(shell: Shell, station: Station) -> None:
    add_late_screen(shell, ScreenName.HISTORY, IconName.HISTORY, partial(_history_screen, station), Role.OPERATOR)


def _history_screen(station: Station, shell: Shell, page: QWidget) -> HistoryScreen:
    workstation = station.workstation
    file = QSettings(str(shell.data_folder / "exports.ini"), QSettings.Format.IniFormat)
    screen = HistoryScreen(
        workstation.store,
        workstation.clock,
        heat=StoredHeat(shell.data_folder, workstation.config, workstation.lights),
        station=station.settings.station,
        settings=file,
        parent=page,
    )
    shell.shutdown.add("the history screen", screen.close_down)
    return screen


def _add_simulator(shell: Shell, station: Station, presenter: OperatorPresenter) -> None:
    """The hands at the microscope, where there is no microscope; the first connector lies under it already."""
    if station.simulated is None:
        return
    fibers = tuple(dict.fromkeys(recipe.fiber for recipe in station.workstation.recipes.values()))
    panel = SimulatorPanel(station.simulated, fibers, shell.window)
    presenter.state_changed.connect(partial(_follow_recipe, panel))
    _follow_recipe(panel, presenter.state)
    panel.insert()
    shell.window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
    shell.window.screen_shown.connect(lambda name: panel.setVisible(name in _WITH_MICROSCOPE))


def _follow_recipe(panel: SimulatorPanel, state: ScreenState) -> None:
    if state.recipe is not None:
        panel.choose_fiber(state.recipe.fiber)


def _add_pictures(shell: Shell, pictured: Pictured | None, settings: SettingsKeeper) -> None:
    if shell.options.screenshots is not None:
        # Whoever works at the station takes no pictures of it, and need not wait for what shows them.
        from dscope_gui.qt.pictures.every_picture import add_pictures  # noqa: PLC0415 - for --screenshots alone

        build_all(shell.window)
        add_pictures(shell, pictured, settings)


def _warn_of_room(shell: Shell, left_mb: float) -> None:
    short = QCoreApplication.translate("Station", "Only {left:.0f} MB are left for the history")
    remedy = QCoreApplication.translate("Station", "Make room, or choose another folder in the settings")
    shell.notices.warning(short.format(left=left_mb), remedy)


def _ask_technician(shell: Shell, judged: Judged | None) -> None:
    asked = QCoreApplication.translate("Station", "A technician is asked for")
    part = "" if judged is None else " ".join(filter(None, (judged.ticket.part, judged.ticket.serial)))
    shell.notices.warning(asked, part)
