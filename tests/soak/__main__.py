"""Lets a station work for a year of days in an hour: `python -m tests.soak --help`.

The headless station: simulated camera, engine, rules, history with its ledger, stream with a listening dashboard,
posted records, a production line and an operator's key. `--window` soaks the window instead, key press for key press.
What is stored, posted and signed is checked at the end; memory, handles and threads must stay as they are, see
`flatness.py`. SIGTERM ends it with a verdict over what was done; the same --folder goes on with it.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
import threading
from pathlib import Path

from dscope_gui.paths import DATA_VARIABLE
from tests.soak.report import report_of
from tests.soak.soaking import soak
from tests.soak.window import soak_window


def main() -> int:
    asked = _arguments()
    over = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda _number, _frame: over.set())
    if asked.folder is not None:
        return _soaked(asked, asked.folder, over)
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        return _soaked(asked, Path(folder), over)


def _soaked(asked: argparse.Namespace, folder: Path, over: threading.Event) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    os.environ[DATA_VARIABLE] = str(folder.absolute())
    every = asked.every or max(1, asked.inspections // 100)
    soaking = soak_window if asked.window else soak
    soaked = soaking(folder.absolute(), asked.inspections, every, say=_say, is_over=over.is_set)
    report = report_of(soaked, asked.inspections)
    _say(report.text)
    return 0 if report.is_good else 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--inspections", type=int, default=100_000, help="or captures of the window")
    words.add_argument("--every", type=int, help="inspections between two readings; else there are a hundred of them")
    words.add_argument("--folder", type=Path, help="data folder; one of an earlier run is gone on with. Else a new one")
    words.add_argument(
        "--window", action="store_true", help="soak the window, key press for key press; in a new folder"
    )
    return words.parse_args()


if __name__ == "__main__":
    sys.exit(main())
