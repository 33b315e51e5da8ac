"""Joins the station check to the window, the workstation and the capture screen."""

from __future__ import annotations

from functools import partial

from PyQt6.QtWidgets import QWidget

from dscope_gui.domain.station import Role
from dscope_gui.qt.late_screen import add_late_screen
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.station_check import BookPresenter, CheckPresenter, CheckScreen, LockWatch
from dscope_gui.qt.theme import IconName


def add_station_check(shell: Shell, station: Station, operator: OperatorScreen, capturing: OperatorPresenter) -> None:
    """The screen, and the lock that the capture screen waits for."""
    watch = LockWatch(station.workstation.lock, shell.window)
    watch.changed.connect(capturing.show_lock)
    operator.lock.check_wanted.connect(partial(shell.window.show_screen, ScreenName.STATION_CHECK))
    shell.shutdown.add("the lock", watch.stop)
    build = partial(_screen, station, watch)
    add_late_screen(shell, ScreenName.STATION_CHECK, IconName.STATION_CHECK, build, Role.OPERATOR)
    watch.start()


def _screen(station: Station, watch: LockWatch, shell: Shell, page: QWidget) -> CheckScreen:
    workstation, settings = station.workstation, station.settings.station_check
    screen = CheckScreen(tuple(workstation.recipes), page)
    presenter = CheckPresenter(workstation.check, workstation.lock, workstation.clock, settings, screen)
    book = BookPresenter(
        screen, workstation.check, workstation.store.checks, workstation.clock, settings=settings, by=shell.access.who
    )
    screen.connect_to(presenter)
    screen.golden.offer_part(station.settings.default_part or "")
    presenter.set_names(shell.access.who)
    for show_role in (presenter.set_role, screen.set_role):
        show_role(shell.access.role)
        shell.access.role_changed.connect(show_role)
    presenter.lock_touched.connect(watch.look)
    watch.changed.connect(presenter.show_lock)
    station.frame_shown.connect(screen.show_frame)
    for what, step in (("the station check", presenter.close), ("its book", book.close)):
        shell.shutdown.add(what, step)
    return screen
