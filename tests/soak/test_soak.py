"""A short soak of the station and of its window; `python -m tests.soak` goes on for 100,000 inspections."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1200)]  # each starts the whole program twice or thrice

SOAK = (sys.executable, "-m", "tests.soak")
FIRST, WHOLE, WINDOW = 50, 150, 50
_READING = re.compile(r" +\d+ +(\d+) ")


def soaked(*options: object) -> tuple[int, str]:
    # Its window draws where it always does, and not on the screen that other tests may have opened before, or not.
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run([*SOAK, *map(str, options)], env=environment, stdout=subprocess.PIPE, text=True, check=False)
    return done.returncode, done.stdout


@contextmanager
def stopped_after(inspections: int, folder: Path) -> Iterator[str]:
    """What a soak says that is asked to end when it has read itself so far."""
    options = ("--inspections", "100000", "--every", "10", "--folder", str(folder))
    with subprocess.Popen([*SOAK, *options], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = ""
        for line in program.stdout:
            said += line
            if (read := _READING.match(line)) and int(read[1]) == inspections:
                program.send_signal(signal.SIGTERM)
        assert program.wait() == 0, said
        yield said


def change_a_verdict(folder: Path) -> None:
    """A fail becomes a pass, by somebody who knows how to get round the database's own guard."""
    with closing(sqlite3.connect(folder / "history" / "history.sqlite")) as database, database:
        found = "SELECT inspection, line FROM records WHERE line LIKE ? ORDER BY inspection DESC LIMIT 1"
        ((number, line),) = database.execute(found, ('%"verdict":{"status":"fail"%',)).fetchall()
        changed = line.replace('"verdict":{"status":"fail"', '"verdict":{"status":"pass"')
        database.execute("DROP TRIGGER records_refuse_update")
        database.execute("UPDATE records SET line = ? WHERE inspection = ?", (changed, number))


def test_a_station_that_is_stopped_and_goes_on_keeps_every_verdict_and_one_changed_later_is_found(
    tmp_path: Path,
) -> None:
    with stopped_after(FIRST, tmp_path) as said:
        (done,) = (int(number) for number in re.findall(r"inspections: (\d+) of 100000, stopped before the end", said))
    assert FIRST <= done < FIRST + 20
    assert "verdict: complete, none wrong" in said

    # With so few readings nothing is said of memory: a station that has just begun still fills what it remembers.
    code, said = soaked("--inspections", WHOLE, "--every", 15, "--folder", tmp_path)
    assert code == 0, said
    assert f"inspections: {WHOLE} of {WHOLE}\n" in said
    assert f"this run: {WHOLE - done} in" in said and f"{WHOLE - done} of them posted and received" in said
    assert f"stored: {WHOLE} of {WHOLE} serials" in said and "'pass'" in said and "'fail'" in said
    assert "wrong: 0; not confirmed by the stored picture: 0" in said
    assert f"{WHOLE} inspections sealed, faults: 0" in said
    assert "verdict: complete, none wrong, and too few readings to call it flat" in said

    change_a_verdict(tmp_path)
    code, said = soaked("--inspections", WHOLE, "--folder", tmp_path)
    assert code == 1
    assert "wrong: 1;" in said
    assert "differ from the first one of their picture" in said and "the seal is broken: ['content_changed" in said


def test_the_window_stays_as_it_is_over_fifty_captures(tmp_path: Path) -> None:
    code, said = soaked("--window", "--inspections", WINDOW, "--every", 3, "--folder", tmp_path)
    assert code == 0, said
    assert f"stored: {WINDOW} of {WINDOW} serials" in said
    assert "wrong: 0; not confirmed by the stored picture: 0" in said
    assert said.rstrip().endswith("none wrong, flat")
