"""A station with names and PINs, at which commands are typed."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

import pytest

from dscope_gui.domain.station import Role
from dscope_gui.paths import DATA_VARIABLE
from dscope_gui.settings.users import Users
from dscope_gui.workstation.clock import SystemClock
from tests.cli.terminal import Terminal

PINS: Final = {"Dora": "1111", "Quinn": "2222", "Tom": "3333"}


@pytest.fixture(scope="session")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a station with two people of QA, a technician and an operator: a PIN takes a while to hash."""
    folder = tmp_path_factory.mktemp("people") / "data"
    users = Users(folder, SystemClock())
    for name, pin in PINS.items():
        users.set_pin(name, Role.TECHNICIAN if name == "Tom" else Role.QA, pin)
    users.add("Ann", Role.OPERATOR)
    return folder


@pytest.fixture
def dscope(
    people: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Terminal:
    """The commands at a station of its own with these people."""
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    shutil.copytree(people, tmp_path / "data")
    return Terminal(monkeypatch, capsys)
