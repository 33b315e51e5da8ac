"""Measures the engine on drawn pictures."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import examine
from dscope_gui.protocols import Clock
from dscope_gui.rules import judge, load_rule_set
from dscope_gui.settings import Config, find_fiber, load_fibers
from dscope_gui.simulator import Particle, Pit, Scratch, clean_scene, draw

SIZES: Final = ((720, 576), (1152, 864), (2048, 1536))
"""Video still, bench scope, and the camera of the workstation."""
_FIBER: Final = "mm-50-125"
_FIELD_UM: Final = 500.0
"""Width of the field of view, that of the bench scope; a larger picture is a finer one."""
_NOISE: Final = 1.2
_FLAWS: Final = (
    Scratch((-40.0, -18.0), (10.0, -30.0), 1.6, -14.0),
    Scratch((-20.0, 30.0), (35.0, 22.0), 2.4, 9.0),
    Pit((18.0, 12.0), 3.0, -50.0),
    Pit((-30.0, 5.0), 2.2, -40.0),
    Pit((5.0, 44.0), 4.0, -55.0, 12.0),
    Particle((70.0, 40.0), 9.0, -60.0),
)
_KIB_PER_MIB: Final = 1024


@dataclass(frozen=True, slots=True)
class BenchRow:
    """One profile on one size of picture: the median of every stage, and of the whole."""

    profile: str
    width: int
    height: int
    repeats: int
    median_ms: dict[str, float]
    fastest_ms: float


def bench(config: Config, clock: Clock, *, repeats: int) -> Iterator[BenchRow]:
    """One row after the other, each as soon as it is measured."""
    for width, height in SIZES:
        grey = _picture(width, height)
        for profile in config.profiles:
            yield _row(config, clock, profile, grey, repeats)


def _picture(width: int, height: int) -> GreyImage:
    """A fiber with a few defects and the noise of a camera, (height, width) uint8."""
    um_per_px = _FIELD_UM / width
    scene = clean_scene(_FIBER, um_per_px, size=(width, height), read_noise=_NOISE, flaws=_FLAWS)
    return draw(scene, seed=1).picture


def peak_memory_mib() -> float:
    """Largest memory this process has ever held; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    import resource  # noqa: PLC0415 - does not exist on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / _KIB_PER_MIB if sys.platform != "darwin" else peak / _KIB_PER_MIB**2


def _row(config: Config, clock: Clock, profile: str, grey: GreyImage, repeats: int) -> BenchRow:
    request = ExamineRequest(config.profile(profile), find_fiber(load_fibers(), _FIBER))
    _once(config, clock, request, grey)  # the first run fills caches that a batch fills once
    runs = [_once(config, clock, request, grey) for _ in range(repeats)]
    medians = {stage: statistics.median(run[stage] for run in runs) for stage in runs[0]}
    rounded = {stage: round(ms, 3) for stage, ms in medians.items()}
    fastest = min(run["total"] for run in runs)
    return BenchRow(profile, grey.shape[1], grey.shape[0], repeats, rounded, round(fastest, 3))


def _once(config: Config, clock: Clock, request: ExamineRequest, grey: GreyImage) -> dict[str, float]:
    rule_set = load_rule_set(config.default_rules)
    stopwatch = Stopwatch(clock.monotonic_s)
    examination = examine(grey, request, stopwatch)
    with stopwatch.stage("judge"):
        judge(rule_set, examination)
    return stopwatch.timing_ms()
