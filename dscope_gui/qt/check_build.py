"""Joins the station check to the window, the workstation and the capture screen."""

from __future__ import annotations

from functools import partial

from dscope_gui.domain.station import Role
from dscope_gui.qt.operator.presenter import OperatorPresenter
from dscope_gui.qt.operator.screen import OperatorScreen
from dscope_gui.qt.screen_names import ScreenName, screen_title
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.station import Station
from dscope_gui.qt.station_check import BookPresenter, CheckPresenter, CheckScreen, LockWatch
from dscope_gui.qt.theme import IconName


def add_station_check(shell: Shell, station: Station, operator: OperatorScreen, capturing: OperatorPresenter) -> None:
    """The screen, its presenters, and the lock that the capture screen waits for."""
    workstation, settings = station.workstation, station.settings.station_check
    screen, watch = CheckScreen(tuple(workstation.recipes)), LockWatch(workstation.lock, shell.window)
    presenter = CheckPresenter(workstation.check, workstation.lock, workstation.clock, settings, screen)
    book = BookPresenter(
        screen, workstation.check, workstation.store.checks, workstation.clock, settings=settings, by=shell.access.who
    )
    screen.connect_to(presenter)
    screen.golden.offer_part(station.settings.default_part or "")
    presenter.set_names(shell.access.who)
    presenter.set_role(shell.access.role)
    screen.set_role(shell.access.role)
    shell.access.role_changed.connect(presenter.set_role)
    shell.access.role_changed.connect(screen.set_role)
    presenter.lock_touched.connect(watch.look)
    watch.changed.connect(presenter.show_lock)
    watch.changed.connect(capturing.show_lock)
    operator.lock.check_wanted.connect(partial(shell.window.show_screen, ScreenName.STATION_CHECK))
    station.frame_shown.connect(screen.show_frame)
    for what, step in (("the lock", watch.stop), ("the station check", presenter.close), ("its book", book.close)):
        shell.shutdown.add(what, step)
    title = partial(screen_title, ScreenName.STATION_CHECK)
    shell.window.add_screen(ScreenName.STATION_CHECK, title, IconName.STATION_CHECK, screen, Role.OPERATOR)
    watch.start()
