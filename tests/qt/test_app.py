"""The program as it is started: windows, faults, pictures of all screens, no display."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PyQt6.QtCore import QTimer
from PyQt6.QtGui import QImage
from PyQt6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from dscope_gui.cli.app import run
from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.domain.station import Role, ThemeName
from dscope_gui.paths import home
from dscope_gui.qt.app import run_gui
from dscope_gui.qt.build import build_screens
from dscope_gui.qt.faults import faults_reported
from dscope_gui.qt.notifications import Notices
from dscope_gui.qt.pictures.screenshots import Screenshots
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.qt.settings_screen import SettingsScreen
from dscope_gui.qt.shell import Shell
from dscope_gui.qt.theme import DARK, LIGHT, Colors, colors_of


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("DSCOPE_DATA", str(folder))
    return folder


def started(then: Callable[[Shell], object], options: GuiOptions | None = None) -> int:
    """Run the program, do something in its window, close it."""

    def build(shell: Shell) -> None:
        build_screens(shell)

        def act() -> None:
            try:
                then(shell)
            finally:
                shell.window.close()

        QTimer.singleShot(0, act)

    return run_gui(options or GuiOptions(), build)


def words_on(shell: Shell) -> set[str]:
    """What stands on the rail, among others."""
    return {action.text() for action in shell.window.actions()}


def _says(shell: Shell, word: str) -> bool:
    return word in words_on(shell)


def test_the_window_opens_with_its_screens_and_closes(qtbot: QtBot) -> None:
    seen: list[tuple[str, ...]] = []
    assert started(lambda shell: seen.append(shell.window.open_screens)) == 0
    assert seen == [("inspect", "history", "station_check", "settings", "notices", "help")]


def test_everything_is_shut_down_in_order_whatever_fails(qtbot: QtBot, data_folder: Path) -> None:
    done: list[str] = []

    def fail() -> None:
        raise OSError("the camera does not answer")

    def add(shell: Shell) -> None:
        shell.shutdown.add("live picture", lambda: done.append("live"))
        shell.shutdown.add("camera", fail)
        shell.shutdown.add("store", lambda: done.append("store"))

    started(add)
    assert done == ["live", "store"]
    log = next((data_folder / "logs").glob("workstation_*.log")).read_text(encoding="utf-8")
    assert "Closing camera failed" in log and "the camera does not answer" in log


def test_a_broken_settings_file_is_a_notice_and_no_obstacle(qtbot: QtBot, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "settings.json").write_text("{", encoding="utf-8")
    shown: list[str] = []
    assert started(lambda shell: shown.append(shell.window.notice_bar.text)) == 0
    assert "settings.json" in shown[0] and "shipped settings" in shown[0]


def test_theme_and_language_of_the_station_are_in_force(qtbot: QtBot, data_folder: Path) -> None:
    data_folder.mkdir()
    (data_folder / "settings.json").write_text(
        '{"workstation": {"station": "Línea 3", "gui": {"language": "es", "theme": "dark"}}}', encoding="utf-8"
    )
    themes: list[Colors] = []
    words: set[str] = set()

    def look(shell: Shell) -> None:
        themes.append(colors_of(shell.window))
        words.update(words_on(shell))

    started(look)
    assert themes == [DARK]
    assert {"Ajustes", "Avisos", "Ayuda"} <= words
    assert next(iter(data_folder.glob("window.ini")))


def test_settings_of_the_appearance_take_part_at_once(qtbot: QtBot) -> None:
    themes: list[Colors] = []

    def change(shell: Shell) -> None:
        shell.window.show_screen(ScreenName.SETTINGS)
        screen = shell.window.findChild(SettingsScreen)
        assert screen is not None
        for theme, language, word in (("dark", "de", "Optionen"), ("light", "en", "Settings")):
            screen.show_values(screen.values() | {"gui.theme": theme, "gui.language": language})
            screen.apply_pressed.emit()
            themes.append(colors_of(shell.window))
            qtbot.waitUntil(partial(_says, shell, word))

    started(change)
    assert themes == [DARK, LIGHT]


@pytest.mark.parametrize(
    ("change", "waits"), [({"gui.theme": "dark"}, False), ({"station": "Line 3"}, True), ({"gui.language": "de"}, True)]
)
def test_what_waits_for_the_next_start_is_told(qtbot: QtBot, change: dict[str, str], waits: bool) -> None:
    told: list[bool] = []

    def apply(shell: Shell) -> None:
        shell.window.show_screen(ScreenName.SETTINGS)
        screen = shell.window.findChild(SettingsScreen)
        assert screen is not None
        screen.show_values(screen.values() | change)
        screen.apply_pressed.emit()
        told.append(bool(shell.notices.kept[-1].hint))

    started(apply)
    assert told == [waits]


def test_a_role_of_the_command_line_asks_for_its_pin(qtbot: QtBot) -> None:
    asked: list[object] = []

    def build(shell: Shell) -> None:
        build_screens(shell)
        shell.access.pin_wanted.connect(asked.append)
        shell.access.pin_wanted.connect(lambda: QTimer.singleShot(0, shell.window.close))

    run_gui(GuiOptions(role=Role.QA), build)
    assert len(asked) == 1


def test_an_exception_in_a_slot_is_a_notice_and_the_program_lives(qtbot: QtBot, qapp: QApplication) -> None:
    notices = Notices()
    button = QPushButton()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 // 0)
    with capture_exceptions() as caught, faults_reported(notices):
        button.click()
    assert caught == [], "our hook was asked, not the one of the tests"
    assert "ZeroDivisionError" in notices.kept[0].message
    assert notices.kept[0].hint


def test_an_exception_in_a_thread_is_a_notice_and_names_the_thread_in_the_log(qtbot: QtBot, qapp: QApplication) -> None:
    notices = Notices()

    def fail() -> None:
        raise RuntimeError("bad frame")

    with faults_reported(notices), qtbot.waitSignal(notices.added):
        thread = threading.Thread(target=fail, name="analysis")
        thread.start()
        thread.join()
    assert "bad frame" in notices.kept[0].message


SIZES = ("1280x800", "1920x1080")


def dscope(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, without any display."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    surroundings = {name: value for name, value in os.environ.items() if name not in hidden} | environment
    return subprocess.run(
        [sys.executable, "-m", "dscope_gui", *words],
        cwd=home(),
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


def test_without_sparing_every_screen_is_there_in_every_theme_and_size(qtbot: QtBot, tmp_path: Path) -> None:
    window, app = QWidget(), QApplication.instance()
    qtbot.addWidget(window)
    assert isinstance(app, QApplication)
    screenshots = Screenshots(window)
    for name in ("inspect", "pin"):
        screenshots.add(name, lambda: window)
    files = screenshots.write(app, tmp_path)
    assert sorted(files) == sorted(tmp_path.iterdir())
    pairs = [f"{theme.value}_{size}" for theme in ThemeName for size in SIZES]
    assert {file.name for file in files} == {f"{name}_{pair}.png" for name in ("inspect", "pin") for pair in pairs}


@pytest.mark.timeout(650)
def test_pictures_of_every_screen_are_written_without_a_display(tmp_path: Path) -> None:
    """Each in both themes and in both sizes."""
    done = dscope("gui", "--screenshots", str(tmp_path / "shots"), "--sparing")
    assert (done.stderr, done.stdout, done.returncode) == ("", "", 0)
    pictures = sorted(path.name for path in (tmp_path / "shots").iterdir())
    names = {name.rsplit("_", 2)[0] for name in pictures}
    assert {"settings", "notices", "help", "role", "pin"} <= names
    assert len(pictures) == len(names) * 2
    told = [name.removesuffix(".png").rsplit("_", 2) for name in pictures]
    assert {(name, theme) for name, theme, _ in told} == {(name, theme.value) for name in names for theme in ThemeName}
    assert {(name, size) for name, _, size in told} == {(name, size) for name in names for size in SIZES}
    for name in pictures:
        picture = QImage(str(tmp_path / "shots" / name))
        assert f"{picture.width()}x{picture.height()}" == name.removesuffix(".png").rsplit("_", 1)[1]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize("words", [(), ("gui",), ("gui", "--role", "qa", "--fullscreen")])
def test_without_a_display_one_line_says_so(words: tuple[str, ...]) -> None:
    done = dscope(*words)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr and "--screenshots" in done.stderr


def test_the_options_reach_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked: list[GuiOptions] = []

    def opened(options: GuiOptions) -> int:
        asked.append(options)
        return 0

    assert run(["gui", "--role", "technician", "--camera", "usb:0", "--fullscreen"], open_gui=opened) == 0
    assert run([], open_gui=opened) == 0
    assert asked == [GuiOptions(role=Role.TECHNICIAN, camera="usb:0", fullscreen=True), GuiOptions()]


@pytest.mark.parametrize("words", [["gui", "--role", "boss"], ["gui", "--camera"]])
def test_a_wrong_option_is_refused(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words, open_gui=lambda _: 0) == 2
    assert words[1] in capsys.readouterr().err


def test_other_commands_are_spared_qt() -> None:
    all_loaded = "from dscope_gui.cli.app import run; run(['--help'])"
    code = f"{all_loaded}; import sys; sys.exit('PyQt6' in ' '.join(sys.modules))"
    words = [sys.executable, "-c", code]
    assert subprocess.run(words, cwd=home(), check=False, timeout=60, stdout=subprocess.DEVNULL).returncode == 0
