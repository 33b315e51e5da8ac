"""A terminal at which commands are typed, and PINs where they are asked for."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from dscope_gui.cli.app import run


class Terminal:
    """Runs commands; what is typed in answer to a question for a PIN is given with them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch, self._capsys = monkeypatch, capsys

    def __call__(self, *words: str | Path, pin: str = "", code: int = 0) -> str:
        """What is printed; of a refusal its one last line."""
        self._monkeypatch.setattr("sys.stdin", io.StringIO(f"{pin}\n"))
        assert run([str(word) for word in words]) == code
        said = self._capsys.readouterr()
        assert "Traceback" not in said.err
        return said.out if code == 0 else said.err.splitlines()[-1]
