"""Ctrl+C while several processes work: it comes where nothing is torn, and it does come."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no groups of processes to be told")

WORK = """
import itertools, signal
from dscope_gui.workstation.batch.pool import LocalPool
if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # also where the tests began with it ignored
    for _ in LocalPool(2).do_all(itertools.count(), abs, on_death=abs):
        print("done", flush=True)
"""


def test_processes_at_work_end_when_all_of_them_are_interrupted_again_and_again() -> None:
    """As a terminal does it, which sends Ctrl+C to everybody, and an impatient person, who sends it more than once."""
    command = [sys.executable, "-c", WORK]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True) as work:
        assert work.stdout is not None
        for _ in range(3):
            assert work.stdout.readline() == b"done\n"
        os.killpg(work.pid, signal.SIGINT)
        os.killpg(work.pid, signal.SIGINT)
        try:
            work.communicate(timeout=120)
        finally:
            work.kill()
    assert work.returncode in (-signal.SIGINT, 1)
