"""A station with names and PINs, at which commands are typed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from dscope_gui.domain.station import Role
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings.users import Users
from dscope_gui.workstation.clock import SystemClock
from tests.cli.terminal import Terminal

PINS: Final = {"Dora": "1111", "Quinn": "2222", "Tom": "3333"}


@pytest.fixture
def dscope(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Terminal:
    """The commands at a station with two people of QA, a technician and an operator."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    users = Users(tmp_path / "data", SystemClock())
    for name, pin in PINS.items():
        users.set_pin(name, Role.TECHNICIAN if name == "Tom" else Role.QA, pin)
    users.add("Ann", Role.OPERATOR)
    return Terminal(monkeypatch, capsys)
