"""Where the program's data lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.paths import data_folder


def test_the_data_folder_is_the_users_own_and_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("DSCOPE_DATA", raising=False)
    assert data_folder().name == "dscope-blink" and data_folder().is_absolute()
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    assert data_folder() == tmp_path
