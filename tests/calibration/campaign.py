"""How often the scale of a drawn target is right, and whether a wrong one is ever accepted.

python -m tests.calibration.campaign -n 1000 --seed 1
"""

from __future__ import annotations

import argparse
import collections
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from dscope_gui.calibration import CalibrationRefused, TargetFit, calibrate
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.images import GreyImage
from tests.calibration.adversaries import TRAPS
from tests.calibration.drawers import DRAWERS
from tests.calibration.scenes import PITCH_UM, random_scene
from tests.calibration.taking import taken

TARGET = DotTarget(pitch_um=PITCH_UM)
TILTS = ("tilted", "tilted without perspective")
CLOSE, WRONG, WRONG_SIGMAS = 0.0005, 0.002, 4.0


@dataclass(frozen=True)
class Outcome:
    """What became of one picture; `error` : the larger of x and y as a share, None where it was refused."""

    kind: str
    seed: int
    error: float | None
    uncertainty: float
    said: str

    @property
    def close(self) -> bool:
        return self.error is not None and abs(self.error) <= CLOSE

    @property
    def wrong(self) -> bool:
        if self.error is None:
            return False
        return abs(self.error) > WRONG or abs(self.error) > WRONG_SIGMAS * self.uncertainty


def outcome(
    kind: str, seed: int, picture: GreyImage, truth: tuple[float, float] | None, aspect: float | None = None
) -> Outcome:
    try:
        fit = calibrate(picture, TARGET, pixel_aspect=aspect)
    except CalibrationRefused as refused:
        return Outcome(kind, seed, None, 0.0, f"{refused.cause}: {refused.message}")
    return Outcome(kind, seed, _error(fit, truth), fit.uncertainty_rel, "; ".join(fit.remarks))


def _error(fit: TargetFit, truth: tuple[float, float] | None) -> float:
    if truth is None:
        return float("inf")
    return max((fit.um_per_px_x / truth[0] - 1.0, fit.um_per_px_y / truth[1] - 1.0), key=abs)


def honest(seeds: range) -> Iterator[Outcome]:
    """Every picture by the next way of drawing."""
    for seed in seeds:
        scene = random_scene(seed)
        drawer = list(DRAWERS)[seed % len(DRAWERS)]
        yield outcome(drawer, seed, taken(scene, drawer), (scene.um_per_px_x, scene.um_per_px_y))


def trapped(seeds: range, *, pixel_aspect: float | None = None, kinds: tuple[str, ...] = ()) -> Iterator[Outcome]:
    """Each kind of trap for every seed."""
    for kind in kinds or TRAPS:
        for seed in seeds:
            trap = TRAPS[kind](seed)
            yield outcome(kind, seed, trap.picture, trap.um_per_px, pixel_aspect)


def report(outcomes: list[Outcome]) -> str:
    """A line for each kind, and one for all."""
    lines = [f"{'kind':28} {'n':>5} {'close':>6} {'refused':>7} {'wrong':>5} {'in 2u':>6} {'95 %':>8} {'largest':>8}"]
    kinds = collections.defaultdict(list)
    for one in outcomes:
        kinds[one.kind].append(one)
    for kind, some in [*kinds.items(), ("all", outcomes)]:
        taken_ones = [one for one in some if one.error is not None]
        errors = np.array([abs(one.error or 0.0) for one in taken_ones]) if taken_ones else np.array([np.nan])
        within = np.mean([abs(one.error or 0) <= 2 * one.uncertainty for one in taken_ones]) if taken_ones else np.nan
        lines.append(
            f"{kind:28} {len(some):5} {np.mean([one.close for one in some]):6.1%} {len(some) - len(taken_ones):7} "
            f"{sum(one.wrong for one in some):5} {within:6.1%} {np.quantile(errors, 0.95):8.5f} {errors.max():8.5f}"
        )
    return "\n".join(lines)


def main() -> int:
    options = argparse.ArgumentParser()
    options.add_argument("-n", type=int, default=200)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--traps", type=int, default=10, help="pictures of each kind")
    options.add_argument("--verbose", action="store_true", help="also list what was refused or not close")
    chosen = options.parse_args()
    first = chosen.seed * 1_000_000
    traps = range(first, first + chosen.traps)
    campaigns = {
        "honest targets": list(honest(range(first, first + chosen.n))),
        "traps, nothing known but the pitch": list(trapped(traps)),
        "traps, pixels known to be square": list(trapped(traps, pixel_aspect=1.0, kinds=TILTS)),
    }
    for title, outcomes in campaigns.items():
        _say(f"\n{title}\n{report(outcomes)}")
        for one in outcomes:
            if one.wrong or (chosen.verbose and not one.close):
                flag = "WRONG" if one.wrong else "     "
                _say(f"{flag} {one.kind} {one.seed} {one.error} {one.uncertainty:.2g} {one.said}")
    return int(any(one.wrong for one in campaigns["honest targets"]))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
