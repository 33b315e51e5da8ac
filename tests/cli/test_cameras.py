"""`dscope cameras` as a person or a program reads it."""

from __future__ import annotations

import json

import pytest

from dscope_gui.cameras.basler.sdk import load_sdk
from dscope_gui.cli.app import run


@pytest.fixture(autouse=True)
def _two_basler_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYLON_CAMEMU", "2")


def test_the_cameras_are_listed_in_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cameras"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Name", "Camera", "Model", "Serial", "State"]
    first, second = (next(line for line in lines if f"basler:0815-000{n}" in line) for n in range(2))
    assert "0815-0000" in first and "Emulation" in first and first.rstrip().endswith("ready")
    assert "0815-0001" in second
    assert any(line.startswith("simulator") for line in lines)


def test_as_json_it_says_the_size_of_the_pictures_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["cameras", "--json"]) == 0

    cameras = {camera["name"]: camera for camera in json.loads(capsys.readouterr().out)}
    assert cameras["basler:0815-0001"]["serial"] == "0815-0001"
    assert (cameras["simulator"]["width"], cameras["simulator"]["height"]) == (2048, 1536)
    assert cameras["simulator"]["state"] == "ready"


def test_a_camera_that_cannot_be_opened_says_why(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(load_sdk().pylon.TlFactory, "IsDeviceAccessible", lambda *_: False)

    assert run(["cameras", "--json"]) == 0

    cameras = {camera["name"]: camera for camera in json.loads(capsys.readouterr().out)}
    assert "cannot be opened" in cameras["basler:0815-0000"]["state"]
    assert cameras["simulator"]["state"] == "ready"
