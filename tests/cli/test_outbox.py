"""`dscope outbox` from the first word to the exit code."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dscope_gui.cli.app import run
from dscope_gui.domain.realtime import PushKind
from dscope_gui.streaming.push.letters import Backlog
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from tests.cameras.clocks import HandClock


@pytest.fixture
def outbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outbox]:
    """The outbox of a station: two messages wait, and two were refused."""
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    made = Outbox(outbox_file(), HandClock())
    for number in range(4):
        made.append(PushKind.FRAME, json.dumps({"frame_id": number}).encode())
    for _ in range(2):
        refuse_first(made)
    yield made
    made.close()


def refuse_first(outbox: Outbox) -> None:
    letter = outbox.first()
    assert letter is not None
    outbox.bury(letter, 422, "It answered 422 [bold]wrong[/bold] lot")


def counts(outbox: Outbox) -> tuple[int, int]:
    backlog: Backlog = outbox.backlog()
    return backlog.waiting, backlog.dead


def test_the_status_tells_what_waits_and_why_the_rest_was_refused(
    outbox: Outbox, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["outbox", "status"]) == 0
    said = capsys.readouterr()
    assert "2 messages waiting, the oldest since 2026-11-27" in said.out
    assert "2 messages refused and put aside" in said.out
    assert "It answered 422 [bold]wrong[/bold] lot" in said.out
    assert "dscope outbox retry" in said.err


def test_the_status_of_a_station_that_never_pushed_is_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path))
    assert run(["outbox", "status"]) == 0
    assert "0 messages waiting\n0 messages refused" in capsys.readouterr().out


def test_the_status_is_printed_as_json(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox", "status", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["waiting"], told["refused"], told["damaged"]) == (2, 2, [])
    assert told["first_refused"][0]["status"] == 422


def test_a_damaged_file_that_was_put_aside_is_named(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    outbox.close()
    outbox.file.write_bytes(b"no outbox at all")
    assert run(["outbox", "status"]) == 0
    assert "damaged-" in capsys.readouterr().err


def test_one_message_is_shown_whole(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox", "show", "2"]) == 0
    assert json.loads(capsys.readouterr().out) == {"frame_id": 1}
    assert run(["outbox", "show", "7"]) == 2
    assert "No message 7" in capsys.readouterr().err


def test_what_was_refused_waits_again(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox", "retry"]) == 0
    assert "2 messages waiting again" in capsys.readouterr().out
    assert counts(outbox) == (4, 0)


def test_the_first_is_put_aside_without_being_deleted(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox", "skip"]) == 0
    assert "Put aside: frame of 2026-11-27" in capsys.readouterr().out
    assert counts(outbox) == (1, 3)
    assert outbox.dead_letters()[-1].status is None
    assert run(["outbox", "skip"]) == 0
    assert run(["outbox", "skip"]) == 2


@pytest.mark.parametrize(("answer", "code", "left"), [("y\n", 0, 0), ("n\n", 3, 2), ("", 3, 2)])
def test_nothing_is_thrown_away_without_a_yes(
    outbox: Outbox, answer: str, code: int, left: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert run(["outbox", "drop"]) == code
    assert counts(outbox) == (2, left)


def test_only_the_named_ones_are_thrown_away(outbox: Outbox, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox", "drop", "--yes", "1"]) == 0
    assert "1 message thrown away" in capsys.readouterr().out
    assert [one.number for one in outbox.dead_letters()] == [2]
    assert run(["outbox", "drop", "--yes", "1"]) == 2
    assert run(["outbox", "drop", "--yes"]) == 0
    assert run(["outbox", "drop", "--yes"]) == 2
    assert counts(outbox) == (2, 0)


def test_help_is_printed_where_nothing_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["outbox"]) == 0
    assert "status" in capsys.readouterr().out
