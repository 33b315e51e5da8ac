"""A station that is killed again and again while it drains."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import PROJECT

ROUNDS = 6


@pytest.mark.usefixtures("postgres_server")
def test_kills_lose_nothing_and_double_nothing() -> None:
    """In a process of its own, as the rounds fork; `python -m tests.workstation.spool.killing` runs more of them."""
    command = [sys.executable, "-m", "tests.workstation.spool.killing", "--rounds", str(ROUNDS), "--seed", "7"]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, timeout=240, check=False)
    assert done.returncode == 0, done.stderr
    assert f"'rounds': {ROUNDS}" in done.stdout and "'stored': 0" not in done.stdout
    assert "'lost': 0, 'doubled': 0, 'torn': 0, 'is_sealed': True" in done.stdout
