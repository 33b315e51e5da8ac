"""How fast the whole workstation is, as the operator feels it: `python -m tests.benchmarks.station --help`.

Opens the real window on the simulated camera or on an emulated Basler, presses the key again and again, and measures
from the key to the verdict on the screen, the rate of the live picture, how long the GUI thread was kept busy, memory,
threads and the time to close.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import cv2
from PyQt6.QtCore import Qt

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import CameraSettings, GrabMode
from dscope_gui.heap import keep_large_blocks
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.judged import Judged
from tests.cameras.emulator import ShowingCamera
from tests.qt.operated import Operated

_MIB = 2**20
_LASTING = "detect"
_SETTLE_S = 2.0
_PATIENCE_S = 20.0
_FRAMES_SEEN = 10


@dataclass
class Figures:
    """What was measured; times in ms."""

    open_ms: float = 0.0
    key_to_verdict_ms: list[float] = field(default_factory=list)
    shown: int = 0
    seconds: float = 0.0
    longest_wait_ms: float = 0.0
    long_waits: int = 0
    longest_work_ms: float = 0.0
    memory_mib: list[float] = field(default_factory=list)
    threads_before: int = 0
    threads_after: int = 0
    close_ms: float = 0.0
    missed: int = 0

    def summary(self) -> dict[str, object]:
        times = sorted(self.key_to_verdict_ms)
        return {
            "window opens, ms": round(self.open_ms),
            "captures": len(times),
            "key to verdict, median ms": round(statistics.median(times)) if times else None,
            "key to verdict, 95th percentile ms": round(times[int(0.95 * (len(times) - 1))]) if times else None,
            "live picture, frames a second": round(self.shown / self.seconds, 1),
            "frames missed": self.missed,
            "GUI thread away, longest ms": round(self.longest_wait_ms, 1),
            "GUI thread away over 50 ms, times": self.long_waits,
            "GUI thread at work, longest ms": round(self.longest_work_ms, 1),
            "memory MiB": [round(value) for value in self.memory_mib],
            "threads before and after": [self.threads_before, self.threads_after],
            "closing, ms": round(self.close_ms),
            "seconds": round(self.seconds),
        }


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--camera", default="simulator", help="simulator, or basler for pylon's camera emulator")
    words.add_argument("--sensor", default="2048x1536", help="of the simulated camera; a small one for many captures")
    words.add_argument("--rate", type=float, default=37.0, help="frames a second")
    words.add_argument("--insert-every", type=int, default=1, help="captures of one connector")
    words.add_argument("--captures", type=int, default=50, help="how often the key is pressed")
    words.add_argument("--minutes", type=float, default=0.0, help="then go on with the live picture for so long")
    words.add_argument("--size", default="1920x1080", help="of the window")
    wanted = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DSCOPE_DATA"] = folder
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        os.environ.setdefault("PYLON_CAMEMU", "1")
        sys.stdout.write(json.dumps(_measured(wanted, Path(folder)).summary(), indent=2, ensure_ascii=False) + "\n")


def _measured(wanted: argparse.Namespace, folder: Path) -> Figures:
    keep_large_blocks()
    figures = Figures(threads_before=_threads())
    operated = Operated(camera="simulator", size=_sides(wanted.size))
    figures.open_ms = 1000 * _seconds_since_start()
    operated.close_first_run_card()
    operated.spin(lambda: operated.is_live, _PATIENCE_S)
    simulated = operated.simulated
    if wanted.camera == "basler":
        operated.use(ShowingCamera(SystemClock(), _drawn(folder)))
    elif wanted.sensor != "2048x1536":
        simulated = _small(*_sides(wanted.sensor))
        operated.use(simulated)
    operated.running.workstation.acquisition.apply(CameraSettings(frames_per_s=wanted.rate)).result(_PATIENCE_S)
    operated.spin_s(_SETTLE_S)
    operated.probe.start()
    begun_s, shown = time.perf_counter(), operated.frames_shown
    _press(operated, simulated, wanted, figures)
    _watch(operated, 60 * wanted.minutes, figures)
    figures.seconds, figures.shown = time.perf_counter() - begun_s, operated.frames_shown - shown
    probe = operated.probe
    figures.longest_wait_ms, figures.long_waits = 1000 * probe.longest_wait_s, probe.long_waits
    figures.longest_work_ms = 1000 * probe.longest_work_s
    figures.missed = operated.missed
    closing_s = time.perf_counter()
    operated.close()
    figures.close_ms = 1000 * (time.perf_counter() - closing_s)
    figures.threads_after = _threads()
    return figures


def _press(operated: Operated, simulated: SimulatedCamera, wanted: argparse.Namespace, figures: Figures) -> None:
    noted = max(1, wanted.captures // 10)
    for number in range(wanted.captures):
        if number % noted == 0:
            figures.memory_mib.append(_memory_mib())
            sys.stderr.write(f"{number} captures, {figures.memory_mib[-1]:.0f} MiB\n")
        if number % wanted.insert_every == 0:
            _insert_next(operated, simulated)
        before, begun_s = operated.presenter.state.judged, time.perf_counter()
        operated.press(Qt.Key.Key_Space)
        operated.spin(partial(_is_new, operated, before), _PATIENCE_S)
        figures.key_to_verdict_ms.append(1000 * (time.perf_counter() - begun_s))
    figures.memory_mib.append(_memory_mib())


def _small(width: int, height: int) -> SimulatedCamera:
    return SimulatedCamera(SystemClock(), width=width, height=height)


def _drawn(folder: Path) -> Path:
    """A dirty connector as a file, which the emulated camera shows."""
    camera = SimulatedCamera(SystemClock())
    camera.open()
    camera.insert("om4-50-125", 5, condition=Condition.DIRTY)
    camera.start(GrabMode.LATEST)
    picture = folder / "connector.png"
    cv2.imwrite(str(picture), camera.read(_PATIENCE_S).image)
    camera.close()
    return picture


def _insert_next(operated: Operated, simulated: SimulatedCamera) -> None:
    """Another connector under the microscope, seen live; the emulated Basler shows one picture all the time."""
    simulated.insert_next("om4-50-125")
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown + _FRAMES_SEEN, _PATIENCE_S)


def _sides(text: str) -> tuple[int, int]:
    width, height = text.split("x")
    return int(width), int(height)


def _is_new(operated: Operated, before: Judged | None) -> bool:
    return operated.presenter.state.shown is not None and operated.presenter.state.shown is not before


def _watch(operated: Operated, seconds: float, figures: Figures) -> None:
    until_s = time.perf_counter() + seconds
    while (left_s := until_s - time.perf_counter()) > 0:
        operated.spin_s(min(left_s, max(seconds / 10, 1.0)))
        figures.memory_mib.append(_memory_mib())


def _threads() -> int:
    """Threads that ran Python and are still there; Python itself goes on listing those of Qt that have ended.

    Those of the engine are meant to last as long as the process.
    """
    passing = (thread for thread in threading.enumerate() if not thread.name.startswith(_LASTING))
    return sum(Path(f"/proc/self/task/{thread.native_id}").exists() for thread in passing)


def _memory_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / _MIB


def _seconds_since_start() -> float:
    """Since the system started this process, the interpreter and all imports included."""
    started_ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[19])
    return time.clock_gettime(time.CLOCK_BOOTTIME) - started_ticks / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
