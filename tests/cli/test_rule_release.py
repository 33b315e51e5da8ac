"""Rule sets released on the command line: drafted by one, approved by another, each with a PIN."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from dscope_gui.rules import dump_rule_set, load_rule_set, parse_rule_set, rule_set_sha256
from dscope_gui.simulator import clean_scene, draw
from tests.cli.terminal import Terminal

SHIPPED = "iec61300-3-35-2015-mm"
HOUSE = load_rule_set(SHIPPED).model_copy(update={"id": "house-mm", "title": "House, multimode"})
STRICTER = HOUSE.model_copy(update={"min_detect_um": 1.5})


@pytest.fixture
def house(tmp_path: Path) -> Path:
    file = tmp_path / "house.json"
    file.write_text(dump_rule_set(HOUSE), encoding="utf-8")
    return file


@pytest.fixture
def stricter(tmp_path: Path) -> Path:
    file = tmp_path / "stricter.json"
    file.write_text(dump_rule_set(STRICTER), encoding="utf-8")
    return file


def release(dscope: Terminal, file: Path, version: int) -> None:
    dscope("rules", "draft", file, "--by", "Dora", pin="1111")
    dscope("rules", "approve", f"house-mm@{version}", "--by", "Quinn", pin="2222")


def test_a_rule_set_goes_from_file_to_force_by_two_people(dscope: Terminal, house: Path) -> None:
    assert "house-mm@1 is draft" in dscope("rules", "draft", house, "--by", "Dora", "--reason", "Q-17", pin="1111")
    told = dscope("rules", "approve", "house-mm@1", "--by", "Quinn", pin="2222")
    assert "house-mm@1 is in force: House, multimode" in told
    assert rule_set_sha256(HOUSE)[:12] in told
    life = dscope("rules", "versions", "house-mm")
    assert [word in life for word in ("saved", "Dora", "Q-17", "approved", "Quinn")] == [True] * 5
    line = next(line for line in dscope("rules", "list").splitlines() if line.startswith("house-mm"))
    assert "@1" in line and "House, multimode" in line


@pytest.mark.parametrize(
    ("by", "pin", "why"),
    [
        ("Dora", "1111", "Dora has drafted house-mm@1 and may not approve it"),
        ("Tom", "3333", "Tom (technician) may not approve house-mm@1"),
        ("Ann", "", "Ann (operator) has no PIN and cannot sign"),
        ("Quinn", "9999", "This is not the PIN of Quinn"),
        ("Quinn", "", "This is not the PIN of Quinn"),
        ("Quin", "2222", "There is nobody called 'Quin' at this station. Did you mean Quinn?"),
    ],
)
def test_nobody_else_approves(dscope: Terminal, house: Path, by: str, pin: str, why: str) -> None:
    dscope("rules", "draft", house, "--by", "Dora", pin="1111")
    assert why in dscope("rules", "approve", "house-mm@1", "--by", by, pin=pin, code=2)
    assert "approved" not in dscope("rules", "versions", "house-mm")


def test_a_pin_that_was_wrong_too_often_is_not_asked_for_a_while(dscope: Terminal, house: Path) -> None:
    for _ in range(3):
        dscope("rules", "draft", house, "--by", "Dora", pin="0000", code=2)
    assert "wrong too often" in dscope("rules", "draft", house, "--by", "Dora", pin="1111", code=2)


def test_a_date_ahead_is_kept_and_a_date_behind_refused(dscope: Terminal, house: Path) -> None:
    dscope("rules", "draft", house, "--by", "Tom", pin="3333")
    approve = ("rules", "approve", "house-mm@1", "--by", "Quinn", "--effective")
    assert "is over" in dscope(*approve, "2020-01-31", pin="2222", code=2)
    assert "is no date" in dscope(*approve, "tomorrow", pin="2222", code=2)
    assert "approved from 2199-01-31 06:00" in dscope(*approve, "2199-01-31T06:00", pin="2222")
    listed = next(line for line in dscope("rules", "list").splitlines() if line.startswith("house-mm"))
    assert "none" in listed and "@1 approved" in listed


def test_a_draft_is_edited_in_its_place_and_an_approved_version_is_not(
    dscope: Terminal, house: Path, stricter: Path
) -> None:
    dscope("rules", "draft", house, "--by", "Tom", pin="3333")
    dscope("rules", "draft", stricter, "--by", "Dora", "--edit", "1", pin="1111")
    assert parse_rule_set(json.loads(dscope("rules", "show", "house-mm@1")), origin="shown") == STRICTER
    dscope("rules", "approve", "house-mm@1", "--by", "Quinn", pin="2222")
    assert "is no draft" in dscope("rules", "draft", house, "--by", "Tom", "--edit", "1", pin="3333", code=2)


def test_versions_are_rolled_back_and_retired_and_what_judges_then_is_said(
    dscope: Terminal, house: Path, stricter: Path
) -> None:
    release(dscope, house, 1)
    release(dscope, stricter, 2)
    signed = ("--by", "Quinn", "--reason", "false alarms")
    assert "house-mm@1 is in force" in dscope("rules", "rollback", "house-mm@1", *signed, pin="2222")
    assert "house-mm@1 is retired" in dscope("rules", "retire", "house-mm@1", *signed, pin="2222")
    life = dscope("rules", "versions", "house-mm")
    assert "rolled back to" in life and "false alarms" in life
    dscope("rules", "retire", "house-mm", *signed, pin="2222")
    assert "No version of the rule set house-mm is in force" in dscope(
        "inspect", house, "--out", house.parent / "out", "--rules", "house-mm", "--station-rules", code=2
    )


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("show", "house-mm"), "Name a version, such as house-mm@1, or add --station-rules"),
        (("show", "house-mm@7"), "There is no version 7 of house-mm"),
        (("show", "house-mm@x"), "names no version"),
        (("approve", "house-mm", "--by", "Quinn"), "'house-mm' names no version"),
        (("versions", "house"), "There is no rule set 'house'"),
        (("retire", "house-mm@1", "--by", "Quinn", "--reason", " "), "needs a reason"),
        (("draft", "/no/file.json", "--by", "Dora"), "/no/file.json"),
    ],
)
def test_what_cannot_be_meant_is_one_clear_line(
    dscope: Terminal, house: Path, words: tuple[str, ...], why: str
) -> None:
    release(dscope, house, 1)
    assert why in dscope("rules", *words, pin="2222", code=2)


def test_pictures_are_judged_by_the_version_that_is_named(dscope: Terminal, house: Path, tmp_path: Path) -> None:
    release(dscope, house, 1)
    picture = tmp_path / "a.png"
    picture.write_bytes(cv2.imencode(".png", draw(clean_scene("mm-50-125", 0.6), 1).picture)[1].tobytes())
    for number, words in enumerate((("house-mm@1",), ("house-mm", "--station-rules"), (str(house),), (SHIPPED,))):
        out = tmp_path / f"out{number}"
        dscope(
            "inspect",
            picture,
            "--out",
            out,
            "--records-only",
            "--fiber",
            "om4-50-125",
            "--jobs",
            "1",
            "--rules",
            *words,
        )
        verdict = json.loads((out / "records.jsonl").read_text())["verdict"]
        wanted = load_rule_set(SHIPPED) if words == (SHIPPED,) else HOUSE
        assert (verdict["rule_set"], verdict["rule_set_sha256"]) == (wanted.id, rule_set_sha256(wanted))


def test_without_a_history_the_shipped_rule_sets_are_known_and_none_is_begun(dscope: Terminal, tmp_path: Path) -> None:
    assert "shipped" in dscope("rules", "list")
    assert "in force" in dscope("rules", "versions", SHIPPED)
    assert parse_rule_set(json.loads(dscope("rules", "show", f"{SHIPPED}@0")), origin="shown") == load_rule_set(SHIPPED)
    assert "no history yet" in dscope("rules", "show", f"{SHIPPED}@1", code=2)
    assert not (tmp_path / "data" / "history").exists()
