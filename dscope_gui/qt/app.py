"""Opens the workstation and runs it until the window is closed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.domain.station import Role
from dscope_gui.errors import DScopeError
from dscope_gui.heap import nothing_collected
from dscope_gui.logs import close_log_file, logger, open_log_file
from dscope_gui.paths import DATA_VARIABLE, data_folder
from dscope_gui.qt.access import AccessControl, join_access
from dscope_gui.qt.build import build_screens
from dscope_gui.qt.ctrl_c import ctrl_c_closes
from dscope_gui.qt.faults import faults_reported
from dscope_gui.qt.languages import SOURCE_LANGUAGE, install_language
from dscope_gui.qt.main_window import MainWindow
from dscope_gui.qt.notifications import LogLines, NoticeLogHandler, Notices
from dscope_gui.qt.opencv_surroundings import forget_opencv_plugins
from dscope_gui.qt.pictures.patience import patient
from dscope_gui.qt.pictures.screenshots import Screenshots
from dscope_gui.qt.qt_messages import qt_messages_logged
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.shutdown import Shutdown
from dscope_gui.qt.theme import apply_theme
from dscope_gui.qt.window_place import restore_place, save_place
from dscope_gui.qt.workers import wait_for_late_threads
from dscope_gui.settings.changes import load_config_with_changes
from dscope_gui.settings.users import Users
from dscope_gui.whole_file import make_folder
from dscope_gui.workstation.clock import SystemClock

_LATE_S: Final = 10.0
"""The window is gone by then; a camera that was just being opened takes some seconds to let go."""

BuildScreens = Callable[[Shell], object]
"""Adds the screens to the window, what must be closed to `shutdown`, and what can be seen to `screenshots`."""


def run_gui(options: GuiOptions, build: BuildScreens = build_screens) -> int:
    """Show the workstation; gives the exit code when it is closed.

    Raises
    ------
    ConfigurationInvalid
        The shipped configuration is broken.
    NotWritable
        The data folder or the folder for the screenshots cannot be written.
    """
    forget_opencv_plugins()
    if options.screenshots is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("The application that is running here shows no windows")
    app.setApplicationName("D-Scope Blink")
    notices, lines = Notices(), LogLines()
    with _data_apart(options), faults_reported(notices), _logged(notices, lines), qt_messages_logged():
        shell = open_shell(app, options, notices, lines)
        try:
            with nothing_collected():
                build(shell)
            return _write_screenshots(app, shell, options.screenshots) if options.screenshots else _run(app, shell)
        finally:
            _take_down(app, shell.window)


def open_shell(app: QApplication, options: GuiOptions, notices: Notices, lines: LogLines) -> Shell:
    """The window without any screen, in the station's theme and language."""
    loaded = load_config_with_changes(data_folder())
    gui = loaded.config.workstation.gui
    apply_theme(app, gui.theme)
    _use_language(app, options.language or gui.language, notices)
    shutdown = Shutdown()
    window = MainWindow(shutdown.run)
    # For pictures as QA sees the station, who sees most; the process ends with the last one.
    role = Role.QA if options.screenshots else Role.OPERATOR
    access = AccessControl(Users(data_folder(), SystemClock()), role, parent=window)
    window.rail.show_station(loaded.config.workstation.station)
    notices.added.connect(window.notice_bar.show_notice)
    join_access(window, access, notices)
    if loaded.problem is not None:
        notices.report(loaded.problem)
    return Shell(
        options=options,
        config=loaded.config if options.screenshots is None else patient(loaded.config),
        data_folder=data_folder(),
        window=window,
        notices=notices,
        log_lines=lines,
        access=access,
        shutdown=shutdown,
        screenshots=Screenshots(window),
    )


def _run(app: QApplication, shell: Shell) -> int:
    window = shell.window
    restore_place(window, shell.data_folder)
    window.set_full_screen(shell.options.fullscreen or shell.config.workstation.gui.fullscreen)
    window.show()
    QTimer.singleShot(0, lambda: logger().info("The window is open"))
    shell.access.watch(app)
    if shell.options.role is not Role.OPERATOR:
        QTimer.singleShot(0, lambda: shell.access.request(shell.options.role))
    with ctrl_c_closes(window):
        code = app.exec()
    save_place(window, shell.data_folder)
    return code


def _write_screenshots(app: QApplication, shell: Shell, folder: Path) -> int:
    shell.screenshots.write(app, folder, sparing=shell.options.sparing)
    return 0


def _take_down(app: QApplication, window: MainWindow) -> None:
    """Close and delete the window while the application is still there."""
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait_for_late_threads(_LATE_S)


@contextmanager
def _data_apart(options: GuiOptions) -> Iterator[None]:
    """Pictures of the screens are full of made-up parts, which must not get into the station's own history."""
    if options.screenshots is None:
        yield
        return
    before = os.environ.get(DATA_VARIABLE)
    with TemporaryDirectory(prefix="dscope-") as folder:
        os.environ[DATA_VARIABLE] = folder
        try:
            yield
        finally:
            if before is None:
                del os.environ[DATA_VARIABLE]
            else:
                os.environ[DATA_VARIABLE] = before


def _use_language(app: QApplication, name: str, notices: Notices) -> None:
    try:
        install_language(app, name)
    except DScopeError as error:
        notices.report(error)
        install_language(app, SOURCE_LANGUAGE)


@contextmanager
def _logged(notices: Notices, lines: LogLines) -> Iterator[None]:
    """The log of this run: into a file of the day, and to the screens."""
    folder = data_folder() / "logs"
    make_folder(folder)
    file = open_log_file(folder / f"workstation_{datetime.now(UTC).astimezone():%Y-%m-%d}.log")
    handler = NoticeLogHandler(notices, lines)
    handler.attach()
    try:
        yield
    finally:
        handler.detach()
        close_log_file(file)
