"""The same drawn end faces as two stations see them, inspected by the real engine: what is true of both is known."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from dscope_gui.domain.inspection import PictureFacts, Software
from dscope_gui.domain.record import Record, record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import config_sha256, load_config
from dscope_gui.simulator import Flaw, Pit, Scratch, clean_scene, draw
from dscope_gui.simulator.flaws import Spot
from dscope_gui.workstation.agreement import StationEnds
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.setup import InspectionSetup

FIBER = "mm-50-125"
_SIDE_UM = 275.0
_REACH_UM = 55.0
_APART_UM = 6.0


@dataclass(frozen=True, slots=True)
class Bench:
    """A station.

    Parameters
    ----------
    um_per_px : true scale. `scale_error` : factor by which its calibration is wrong.
    turn_deg : by which its fixture turns the ends; each lies up to `play_deg` off, or anywhere with 180.
    larger_um : every pit really is so much larger on it: the bias that a report must find.
    blind_below_um : pits that are smaller leave no trace on its picture.
    """

    name: str
    um_per_px: float = 0.434
    scale_error: float = 1.0
    turn_deg: float = 0.0
    play_deg: float = 3.0
    is_mirrored: bool = False
    read_noise: float = 1.0
    blur_um: float = 0.45
    larger_um: float = 0.0
    blind_below_um: float = 0.0


def setup_of(bench: Bench, profile: str) -> InspectionSetup:
    """Calibrated with a dot target, well or badly."""
    config, wrong = load_config(), bench.um_per_px * bench.scale_error
    scale = Scale(wrong, wrong, ScaleSource.CALIBRATION, 0.002)
    return InspectionSetup(
        profile=profile,
        request=ExamineRequest(config.profile(profile), None, scale),
        rule_set=load_rule_set("iec61300-3-35-2015-mm"),
        software=Software("0.1.0", config_sha256(config)),
    )


def end_flaws(seed: int, *, most: int = 6) -> tuple[Flaw, ...]:
    """Pits from 1.6 to 14 µm that keep clear of each other, and sometimes a scratch."""
    chance = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(7,)))
    pits: list[Pit] = []
    for _ in range(int(chance.integers(2, most + 1))):
        diameter = math.exp(chance.uniform(math.log(1.6), math.log(14.0)))
        radius, turn = _REACH_UM * math.sqrt(chance.uniform(0.05, 1.0)), chance.uniform(0.0, 2.0 * math.pi)
        spot = radius * math.cos(turn), radius * math.sin(turn)
        if all(math.dist(spot, pit.center_um) > (diameter + pit.diameter_um) / 2.0 + _APART_UM for pit in pits):
            pits.append(Pit(spot, diameter, -float(chance.uniform(35.0, 60.0))))
    return (*pits, *_scratch(chance))


def _scratch(chance: np.random.Generator) -> Iterator[Flaw]:
    if chance.random() < 0.3:
        y = float(chance.choice([-1.0, 1.0]) * chance.uniform(70.0, 90.0))
        yield Scratch((-40.0, y), (35.0, y + 6.0), float(chance.uniform(1.5, 4.0)), -35.0)


def inspected(seed: int, bench: Bench, *, profile: str = "fast_scan") -> Record:
    """One end on one station; `seed` is the end."""
    chance = np.random.default_rng(np.random.SeedSequence(seed, spawn_key=(8, sum(map(ord, bench.name)))))
    turn_deg = bench.turn_deg + float(chance.uniform(-bench.play_deg, bench.play_deg))
    shown = [_shown(flaw, turn_deg, bench) for flaw in end_flaws(seed)]
    side = round(_SIDE_UM / bench.um_per_px)
    scene = clean_scene(
        FIBER,
        bench.um_per_px,
        size=(side, side),
        center_px=(side / 2.0 + float(chance.uniform(-5.0, 5.0)), side / 2.0 + float(chance.uniform(-5.0, 5.0))),
        blur_um=bench.blur_um,
        read_noise=bench.read_noise,
        flaws=tuple(flaw for flaw in shown if flaw is not None),
    )
    picture = draw(scene, seed=int(chance.integers(2**31))).picture
    clock = SystemClock()
    facts = PictureFacts(f"E{seed}.png", None, side, side)
    return record_of(inspect_image(picture, facts, setup_of(bench, profile), clock.now(), Stopwatch(clock.monotonic_s)))


def station(bench: Bench, seeds: Sequence[int]) -> StationEnds:
    """All ends on one station."""
    return StationEnds(bench.name, bench.name, {f"E{seed}": inspected(seed, bench) for seed in seeds})


def _shown(flaw: Flaw, turn_deg: float, bench: Bench) -> Flaw | None:
    """A flaw as it lies on the picture of a station; None where the station is blind for it."""
    if isinstance(flaw, Scratch):
        ends = (_spot(spot, turn_deg, bench) for spot in (flaw.start_um, flaw.end_um))
        start, end = ends
        return replace(flaw, start_um=start, end_um=end)
    assert isinstance(flaw, Pit)
    if flaw.diameter_um < bench.blind_below_um:
        return None
    return replace(
        flaw, center_um=_spot(flaw.center_um, turn_deg, bench), diameter_um=flaw.diameter_um + bench.larger_um
    )


def _spot(spot: Spot, turn_deg: float, bench: Bench) -> Spot:
    """Mirrored first, then turned."""
    x = -spot[0] if bench.is_mirrored else spot[0]
    c, s = math.cos(math.radians(turn_deg)), math.sin(math.radians(turn_deg))
    return x * c - spot[1] * s, x * s + spot[1] * c
