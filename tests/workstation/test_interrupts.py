"""Ctrl+C while several processes work: it comes where nothing is torn, and it does come."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest

from dscope_gui.workstation.batch.interrupts import interrupts_held

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals between threads")

WORK = """
import itertools
from dscope_gui.workstation.batch.pool import LocalPool
if __name__ == "__main__":
    for _ in LocalPool(2).do_all(itertools.count(), abs, on_death=abs):
        print("done", flush=True)
"""


@pytest.fixture
def ctrl_c() -> Iterator[None]:
    """The usual answer to Ctrl+C, whatever the tests were started under."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c")
def test_an_interrupt_is_heard_when_what_must_not_be_torn_is_over() -> None:
    reached = []
    with pytest.raises(KeyboardInterrupt), interrupts_held():
        os.kill(os.getpid(), signal.SIGINT)
        reached.append("the end")
    assert reached == ["the end"]


@pytest.mark.usefixtures("ctrl_c")
def test_so_is_one_that_another_thread_hears() -> None:
    """As where libraries have threads of their own, which were there before and listen."""
    begin, reached = threading.Event(), []

    def hear() -> None:
        begin.wait()
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)

    library = threading.Thread(target=hear)
    library.start()
    with pytest.raises(KeyboardInterrupt), interrupts_held():
        begin.set()
        library.join()
        reached.append("the end")
    assert reached == ["the end"]


@pytest.mark.usefixtures("ctrl_c")
def test_without_an_interrupt_nothing_is_raised_and_all_is_as_before() -> None:
    with interrupts_held():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_processes_at_work_end_when_all_of_them_are_interrupted_again_and_again() -> None:
    """As a terminal does it, which sends Ctrl+C to everybody, and an impatient person, who sends it more than once."""
    command = [sys.executable, "-c", WORK]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True) as work:
        assert work.stdout is not None
        for _ in range(3):
            assert work.stdout.readline() == b"done\n"
        os.killpg(work.pid, signal.SIGINT)
        os.killpg(work.pid, signal.SIGINT)
        work.communicate(timeout=120)
    assert work.returncode in (-signal.SIGINT, 1)
