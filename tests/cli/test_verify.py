"""`dscope verify` from the first word to the exit code."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.seal import FaultKind, SealedKind, SealFault
from dscope_gui.workstation.sealing.sentences import sentence
from tests.store.seal.sealed import IDS, SealedHistory, fill


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> SealedHistory:
    return fill(tmp_path_factory.mktemp("station"))


@pytest.fixture
def station(template: SealedHistory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SealedHistory:
    """The data folder of a station: its history is the one that is checked when none is named."""
    shutil.copytree(template.root, tmp_path / "data")
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path / "data"))
    return SealedHistory(tmp_path / "data")


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty folder is the one that relative paths begin in."""
    monkeypatch.chdir(tmp_path)


def test_a_whole_history_is_told_with_its_key(station: SealedHistory, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify"]) == 0
    said = capsys.readouterr()
    assert "✓ WHOLE" in said.out
    assert "5 inspections, 5 pictures" in said.err and "Signed with the key" in said.err
    assert "compare it" not in said.err, "the station's own key vouches"


def test_what_was_changed_is_named_in_plain_sentences(
    station: SealedHistory, capsys: pytest.CaptureFixture[str]
) -> None:
    station.picture(1).write_bytes(b"")
    station.attack("UPDATE audit SET \"by\" = 'Bob' WHERE kind = 'login'")
    assert run(["verify"]) == 1
    said = capsys.readouterr().out
    assert "✗ CHANGED: 2 things" in said
    assert f"The picture of inspection {IDS[1]} was changed" in said
    assert "The audit line login qa was changed after it was sealed" in said


def test_an_auditor_elsewhere_needs_the_copy_and_the_public_key(
    station: SealedHistory, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, key = str(shutil.copytree(station.folder, tmp_path / "copy")), str(station.seal / "public_key.pem")
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path / "auditor"))
    assert run(["verify", "--history", copy, "--public-key", key]) == 0
    assert run(["verify", "--history", copy]) == 0
    assert "compare it with the one that the station shows" in capsys.readouterr().err
    assert not (tmp_path / "auditor").exists(), "nothing is made to look at something"


def test_another_ones_public_key_vouches_for_nothing(
    station: SealedHistory, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = fill(tmp_path / "other")
    assert run(["verify", "--public-key", str(other.seal / "public_key.pem")]) == 1
    assert "which is not one that is trusted" in capsys.readouterr().out
    both = [str(one.seal / "public_key.pem") for one in (other, station)]
    assert run(["verify", "--public-key", both[0], "--public-key", both[1]]) == 0


def test_the_result_as_json(station: SealedHistory, capsys: pytest.CaptureFixture[str]) -> None:
    station.attack("DELETE FROM events WHERE number = 2")
    assert run(["verify", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["whole"] is False and said["inspections"] == 5 and said["key_vouched"] is True
    (fault,) = said["faults"]
    assert (fault["kind"], fault["what"], fault["name"]) == ("content_missing", "booking", f"booked {IDS[1]}")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--history", "nowhere"], "There is no history in nowhere"),
        (["--public-key", "nowhere.pem"], "nowhere.pem could not be read"),
        (["--public-key", "nonsense.pem"], "nonsense.pem holds no public key"),
        (["--history", "old"], "never sealed"),
        (["--history="], "--history is given as an empty word"),
    ],
)
@pytest.mark.usefixtures("elsewhere")
def test_wrong_use_is_one_line_that_names_the_culprit(
    station: SealedHistory, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("nonsense.pem").write_text("-----BEGIN PUBLIC KEY-----\nnonsense\n-----END PUBLIC KEY-----\n")
    Path("old").mkdir()
    with closing(sqlite3.connect("old/history.sqlite")) as old:
        old.execute("CREATE TABLE alembic_version (version_num TEXT)")
        old.execute("INSERT INTO alembic_version VALUES ('0003')")
        old.commit()
    assert run(["verify", *words]) == 2
    said = capsys.readouterr()
    assert told in said.err and said.out == "" and said.err.count("\n") == 1


@pytest.mark.parametrize("kind", FaultKind)
@pytest.mark.parametrize("what", [None, SealedKind.AUDIT])
def test_every_fault_has_a_whole_sentence(kind: FaultKind, what: SealedKind | None) -> None:
    said = sentence(SealFault(kind, 3, 5, what, "NAME", "ffff0000"))
    assert "{" not in said and len(said) > 20 and said[0].isupper()
