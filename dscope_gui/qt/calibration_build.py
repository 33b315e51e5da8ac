"""Puts the calibration screen into the window and lets the station warn of its calibration."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.audit import AuditKind
from dscope_gui.domain.station import Role
from dscope_gui.qt.calibration_wizard import (
    CalibrationScreen,
    ShelfPresenter,
    WizardPresenter,
    caution_message,
    caution_remedy,
    caution_sign,
)
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsKeeper
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import CalibrationSentry, Station
from dscope_gui.qt.theme import IconName
from dscope_gui.settings import load_fibers
from dscope_gui.settings.calibrations import CalibrationShelf
from dscope_gui.settings.dot_targets import load_targets
from dscope_gui.workstation.calibrating import CalibrationBench
from dscope_gui.workstation.calibration_watch import Caution


@dataclass(frozen=True, slots=True)
class Operating:
    """The operator's screen, which shows the warnings, and who tells of judged parts."""

    screen: OperatorScreen
    presenter: OperatorPresenter


def add_calibration(shell: Shell, station: Station, settings: SettingsKeeper, operating: Operating) -> None:
    """The screen that calibrates the station, and the watch that warns of its calibration."""
    sentry = _sentry(shell, station, operating)
    settings.saved.connect(sentry.use)
    build = partial(_screen, station, settings, sentry)
    add_late_screen(shell, ScreenName.CALIBRATION, IconName.CALIBRATE, build, Role.TECHNICIAN)


def _screen(
    station: Station, settings: SettingsKeeper, sentry: CalibrationSentry, shell: Shell, page: QWidget
) -> CalibrationScreen:
    workstation = station.workstation
    screen = CalibrationScreen(tuple(load_fibers().values()), page)
    shelf = ShelfPresenter(
        screen,
        CalibrationShelf(shell.data_folder),
        workstation.ruler,
        partial(_use_pointer, settings),
        targets=load_targets(),
        operator=lambda: shell.access.operator,
    )
    wizard = WizardPresenter(
        screen.wizard, _bench(station), workstation.ruler, clock=workstation.clock, keep=shelf.keep
    )
    shelf.join(wizard)
    shelf.imported.connect(partial(workstation.auditing.note, AuditKind.CALIBRATION_IMPORTED))
    station.frame_shown.connect(wizard.frame)
    station.status_changed.connect(wizard.status)
    wizard.status(workstation.acquisition.status)
    sentry.cautions_changed.connect(screen.shelf.show_cautions)
    screen.shelf.show_cautions(sentry.cautions)
    settings.saved.connect(lambda _settings: shelf.refresh())
    shell.window.screen_shown.connect(lambda name: shelf.refresh() if name == ScreenName.CALIBRATION else None)
    shell.shutdown.add("the calibration screen", wizard.close)
    return screen


def _bench(station: Station) -> CalibrationBench:
    workstation, config = station.workstation, station.workstation.config
    return CalibrationBench(
        workstation.acquisition,
        workstation.clock,
        config.profile(config.default_profile),
        config.workstation.capture.timeout_s,
    )


def _sentry(shell: Shell, station: Station, operating: Operating) -> CalibrationSentry:
    sentry = CalibrationSentry(station.workstation, shell.window)
    sentry.warned.connect(partial(_warn, shell))
    sentry.cautions_changed.connect(lambda cautions: _show_sign(operating.screen, cautions))
    station.status_changed.connect(lambda _status: sentry.look())
    operating.presenter.judged_shown.connect(sentry.see)
    shell.shutdown.add("the watch over the calibration", sentry.stop)
    sentry.start()
    return sentry


def _use_pointer(settings: SettingsKeeper, pointer: str | None) -> None:
    settings.keep(settings.settings.model_copy(update={"calibration": pointer}))


def _warn(shell: Shell, caution: Caution) -> None:
    tell = shell.notices.error if caution.stops_verdicts else shell.notices.warning
    tell(caution_message(caution), caution_remedy(caution))


def _show_sign(screen: OperatorScreen, cautions: tuple[Caution, ...]) -> None:
    screen.show_caution(caution_sign(cautions[0]) if cautions else "")
