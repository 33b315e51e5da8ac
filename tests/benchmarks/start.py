"""How long the packaged program takes to start, and the same from source: `python -m tests.benchmarks.start --help`.

Both in turn, so that whatever else the computer does meets both. A window counts as open when it has drawn: the X
server is this script's own, and its picture is looked at. `bash installer/bundle.sh` packs the program.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import cv2

from tests.benchmarks.screen import Screen, open_screen

_PROJECT: Final = Path(__file__).resolve().parents[2]
_PACKED: Final = _PROJECT / "dist/dscope-blink/dscope"
_SOURCE: Final = (sys.executable, "-m", "dscope_gui")
_LOOK_S: Final = 0.005
_PATIENCE_S: Final = 120.0

Words = tuple[str, ...]


def main() -> None:
    asked = _arguments()
    programs: dict[str, Words] = {"source": _SOURCE}
    if asked.program.exists():
        programs = {"packaged": (str(asked.program.resolve()),)} | programs
    elif asked.program != _PACKED:
        raise SystemExit(f"{asked.program} is not there; bash installer/bundle.sh packs the program")
    with open_screen() as screen, tempfile.TemporaryDirectory() as data:
        surroundings = _surroundings(screen, Path(data))
        figures = {
            "--version, s": _in_turn(programs, lambda words: _seconds_of(words, surroundings), asked.rounds),
            "window drawn, s": _in_turn(
                programs, lambda words: _seconds_to_window(words, surroundings, screen, asked.picture), asked.rounds
            ),
        }
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")


def _arguments() -> argparse.Namespace:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument(
        "--program", type=Path, default=_PACKED, help="the packaged one; without it only that from source is started"
    )
    words.add_argument("--rounds", type=int, default=7, help="after a first one that is not counted")
    words.add_argument("--picture", type=Path, help="where the last window is kept as a picture")
    return words.parse_args()


def _surroundings(screen: Screen, folder: Path) -> dict[str, str]:
    """With a station of its own; the source's modules are compiled in the first round, as at any user's first start."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    own |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
    return own | {"DSCOPE_DATA": str(folder / "station"), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def _in_turn(programs: dict[str, Words], seconds: Callable[[Words], float], rounds: int) -> dict[str, Any]:
    """Medians, and the median of what packaged and source took in the same round, as a ratio."""
    took: list[dict[str, float]] = []
    for _ in range(rounds + 1):
        took.append({name: seconds(words) for name, words in programs.items()})
    del took[0]  # files come from the disk, and the station's data are written
    figures: dict[str, Any] = {}
    for name in programs:
        times = [one[name] for one in took]
        figures[name] = {
            "median": _short(statistics.median(times)),
            "from": _short(min(times)),
            "to": _short(max(times)),
        }
    if len(programs) > 1:
        figures["packaged to source"] = _short(statistics.median(one["packaged"] / one["source"] for one in took))
    return figures


def _seconds_of(words: Words, surroundings: dict[str, str]) -> float:
    begun = time.perf_counter()
    subprocess.run([*words, "--version"], env=surroundings, cwd=_PROJECT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begun


def _seconds_to_window(words: Words, surroundings: dict[str, str], screen: Screen, picture: Path | None) -> float:
    begun = time.perf_counter()
    with subprocess.Popen([*words, "gui"], env=surroundings, cwd=_PROJECT, stderr=subprocess.DEVNULL) as window:
        try:
            _wait(window, screen.is_drawn_on)
            took = time.perf_counter() - begun
            if picture is not None:
                cv2.imwrite(str(picture), screen.picture()[..., :3])
        finally:
            window.kill()
        window.wait()
    _wait(None, screen.is_empty)
    return took


def _wait(window: subprocess.Popen[bytes] | None, is_so: Callable[[], bool]) -> None:
    end = time.perf_counter() + _PATIENCE_S
    while not is_so():
        if window is not None and window.poll() is not None:
            raise SystemExit(f"The program ended with {window.returncode} before its window was there")
        if time.perf_counter() > end:
            raise SystemExit(f"Nothing happened on the screen for {_PATIENCE_S:.0f} s")
        time.sleep(_LOOK_S)


def _short(value: float) -> float:
    return round(value, 2)


if __name__ == "__main__":
    main()
