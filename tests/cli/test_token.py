"""`dscope token`: shown once, kept as a hash."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from dscope_gui.cli.app import run


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    return tmp_path


def test_a_token_is_shown_once_and_kept_as_a_hash(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["token", "new", "line 4", "--control"]) == 0
    secret = capsys.readouterr().out.strip()
    kept = (data / "tokens.json").read_text(encoding="utf-8")
    assert secret.startswith("dscope_") and len(secret) >= 43
    assert secret not in kept and hashlib.sha256(secret.encode()).hexdigest() in kept
    assert run(["token", "list"]) == 0
    listed = capsys.readouterr().out
    assert "line 4" in listed and "control" in listed and secret not in listed


def test_a_name_is_taken_once_until_it_is_revoked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["token", "new", "wall"]) == 0
    assert run(["token", "new", "wall"]) == 2
    assert run(["token", "revoke", "wall"]) == 0
    assert run(["token", "new", "wall"]) == 0


def test_a_wrong_name_to_revoke_is_told_with_the_right_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["token", "new", "dashboard"]) == 0
    assert run(["token", "revoke", "dashbord"]) == 2
    assert "Did you mean dashboard?" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["   ", "x" * 41, "a\x1bb"])
def test_what_is_no_name_gets_no_token(name: str, data: Path) -> None:
    assert run(["token", "new", name]) == 2
    assert not (data / "tokens.json").exists()


def test_a_damaged_file_is_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (data / "tokens.json").write_text("{", encoding="utf-8")
    assert run(["token", "list"]) == 2
    assert "tokens.json is damaged" in capsys.readouterr().err


def test_the_bare_word_shows_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["token"]) == 0
    assert "revoke" in capsys.readouterr().out
