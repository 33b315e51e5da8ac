"""A program that is killed at any moment leaves the registry as it was before the step, or as it is after it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BEFORE, AFTER = "brightness@2", "brightness@1"
BOTH = ["brightness@1", "brightness@2"]


def every_kill(step: str, folder: Path) -> list[list[Any]]:
    words = [sys.executable, "-m", "tests.neural.killed", step, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=True, timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize("step", ["activate", "roll-back"])
def test_the_active_model_is_the_old_or_the_new_one(step: str, tmp_path: Path) -> None:
    *killed, whole = every_kill(step, tmp_path / "kills")
    assert len(killed) >= 2 and whole[:2] == [False, AFTER]
    assert {standing[1] for standing in killed} <= {BEFORE, AFTER}
    assert killed[0][:2] == [True, BEFORE]
    assert all(standing[2:] == [BOTH, [], []] for standing in (*killed, whole))


def test_a_model_is_taken_in_whole_or_not_at_all_and_can_be_taken_in_again(tmp_path: Path) -> None:
    *killed, whole = every_kill("add", tmp_path / "kills")
    assert len(killed) >= 5 and whole[2] == [*BOTH, "brightness@3"]
    for was_killed, active, there, faults, torn in killed:
        assert was_killed and active == BEFORE
        assert there in (BOTH, whole[2])
        assert (faults, torn) == ([], [])
