"""`dscope gui` before any window opens."""

from __future__ import annotations

import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.exits import ExitCode
from dscope_gui.domain.gui_options import GuiOptions


def test_a_camera_that_cannot_be_meant_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gui", "--camera", "basle"], open_gui=lambda _options: 0) == ExitCode.WRONG_USE
    assert capsys.readouterr().err.splitlines() == ["dscope: There is no camera 'basle'. Did you mean basler?"]


def test_what_was_asked_for_reaches_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    asked: list[GuiOptions] = []

    def open_gui(options: GuiOptions) -> int:
        asked.append(options)
        return 0

    words = ["gui", "--camera", "usb:1", "--role", "qa", "--fullscreen"]
    assert run(words, open_gui=open_gui) == ExitCode.DONE
    assert (asked[0].camera, asked[0].role.value, asked[0].fullscreen) == ("usb:1", "qa", True)
