"""A few hundred inputs of each kind; `python -m tests.fuzz` tries as many thousands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.kind import ACCEPTED, REFUSED
from tests.fuzz.kinds import KINDS, USUAL
from tests.fuzz.pictures import Pictures
from tests.fuzz.running import try_here

FOUND = Path(__file__).parent / "found"
FEW = {
    "pictures": 100,
    "config": 100,
    "extremes": 60,
    "rules": 300,
    "recipes": 300,
    "cards": 120,
    "nmea": 300,
    "rest": 120,
    "websocket": 120,
    "archives": 60,
}


@pytest.mark.parametrize("name", KINDS)
def test_whatever_comes_is_taken_and_works_or_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    fuzzed = try_here(name, KINDS[name], range(FEW[name]), tmp_path)
    assert [(one.number, one.what) for one in fuzzed.findings] == []
    assert fuzzed.inputs == FEW[name] <= USUAL[name]
    for word in (ACCEPTED, REFUSED):  # else it tries nothing that matters
        assert any(outcome.startswith(word) for outcome in fuzzed.outcomes)


@pytest.mark.parametrize("path", sorted(FOUND.glob("*.picture")), ids=lambda path: path.stem)
def test_a_picture_that_once_upset_the_engine_is_answered(path: Path, tmp_path: Path) -> None:
    assert Pictures(tmp_path).outcome(path.read_bytes()) in (ACCEPTED, REFUSED)
