"""How often the intervals of a comparison of stations hold what is true: `python -m tests.benchmarks.agreement --help`.

Ends are drawn as four stations see them and inspected by the real engine: the reference; its twin, which differs in
noise and turn alone; another one with another magnification as well, on which nothing is larger; and the same with
every pit larger by a known amount and a scale that is wrong by a known factor. Studies are then drawn from these ends.
What the engine itself makes of another magnification is told from all ends together; the known bias comes on top of it.
Marks that were measured quite differently are left aside, as the report tells the figures without them too: a single
one among hundreds moves means and limits of whichever study holds it.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from dscope_gui.domain.record import records_text
from dscope_gui.domain.station_pair import Dimension, EndPair
from dscope_gui.validation.stations import (
    Estimate,
    Limits,
    ScaleRatio,
    SizeBand,
    StationsResult,
    limits_of_agreement,
    scale_ratio,
)
from dscope_gui.validation.stations.detection import seen_by_band
from dscope_gui.validation.stations.sizes import size_bands
from dscope_gui.validation.studies import Interval
from dscope_gui.workstation.agreement import StationEnds, agree
from dscope_gui.workstation.studies.record_file import read_records
from tests.workstation.agreement.drawn import Bench, inspected

REFERENCE = Bench("reference")
TWIN = Bench("twin", turn_deg=75.0, read_noise=1.4)
ALIKE = Bench("alike", um_per_px=0.36, turn_deg=75.0, read_noise=1.6)
DEPARTS = replace(ALIKE, name="departs", larger_um=0.3, scale_error=1.015)


@dataclass(frozen=True, slots=True)
class Row:
    """Of many studies: what was true, what they said on the average, and how often their intervals held it."""

    what: str
    truth: float
    mean: float
    held: float | None
    studies: int


def main() -> None:
    asked = _arguments()
    began = time.monotonic()
    seeds = range(asked.seed, asked.seed + asked.ends)
    stations = [_station(bench, seeds, asked) for bench in (REFERENCE, TWIN, ALIKE, DEPARTS)]
    twin, alike, departs = agree(stations[0], stations[1:])
    rows = [*_none_rows(twin, asked), *_rows(alike, departs, asked), *_drawn_rows(asked.draws)]
    told = {
        "ends": asked.ends,
        "ends a study": asked.study,
        "profile": asked.profile,
        "marks": {result.names[1]: len(result.pairs) for result in (twin, alike, departs)},
        "turn, deg": alike.notes,
        "not compared": sum(bool(end.not_compared) for end in alike.ends),
        "minutes": round((time.monotonic() - began) / 60.0, 1),
        "rows": [
            {
                "what": r.what,
                "truth": round(r.truth, 4),
                "mean": round(r.mean, 4),
                "held": None if r.held is None else round(r.held, 3),
                "n": r.studies,
            }
            for r in rows
        ],
    }
    text = json.dumps(told, ensure_ascii=False, indent=1)
    sys.stdout.write(text + "\n")
    if asked.out is not None:
        asked.out.write_text(text + "\n", encoding="utf-8")


def _arguments() -> Any:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ends", type=int, default=240, help="drawn ends")
    parser.add_argument("--study", type=int, default=30, help="ends of one study")
    parser.add_argument("--studies", type=int, default=400, help="studies drawn from the ends")
    parser.add_argument("--draws", type=int, default=4000, help="studies with drawn differences instead of pictures")
    parser.add_argument("--profile", default="deep_inspection")
    parser.add_argument("--seed", type=int, default=3000, help="of the first end")
    parser.add_argument("--out", type=Path, help="file for the figures")
    parser.add_argument("--records", type=Path, help="folder that keeps what was inspected, for the next time")
    return parser.parse_args()


def _station(bench: Bench, seeds: Sequence[int], asked: Any) -> StationEnds:
    kept = (
        None if asked.records is None else asked.records / f"{bench.name}-{asked.profile}-{seeds[0]}-{len(seeds)}.jsonl"
    )
    if kept is not None and kept.is_file():
        found = read_records(kept)
    else:
        found = [inspected(seed, bench, profile=asked.profile) for seed in seeds]
    if kept is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(records_text(found), encoding="utf-8")
    return StationEnds(bench.name, bench.name, {f"E{seed}": one for seed, one in zip(seeds, found, strict=True)})


def _none_rows(twin: StationsResult, asked: Any) -> Iterator[Row]:
    """Where nothing differs but noise and turn."""
    none = _studies(twin, asked)
    yield _row("twins: bias, µm", 0.0, [_usual(_whole(b, 0.0)).bias for b, _ in none])
    yield _row("twins: scale", 1.0, [s.used for _, s in none])
    slopes = [slope.estimate for b, _ in none if (slope := _usual(_whole(b, 0.0)).slope) is not None]
    yield _row("twins: proportional bias", 0.0, slopes)
    alone = [one for ends in _ends_of_studies(twin, asked) if (one := seen_by_band(ends)[0].difference) is not None]
    shares = [Estimate(one.value, Interval(one.low, one.high)) for one in alone]
    yield _row("twins: share seen", 0.0, shares)


def _rows(alike: StationsResult, departs: StationsResult, asked: Any) -> Iterator[Row]:
    """Of another magnification, and of what was drawn to differ."""
    none, some = _studies(alike, asked), _studies(departs, asked)
    own = _usual(_whole(size_bands(alike.compared, alike.scale), 0.0)).bias.value
    yield _row("another magnification: bias, that of all ends", own, [_usual(_whole(b, 0.0)).bias for b, _ in none])
    yield _row("scale wrong by 1.5 %", DEPARTS.scale_error, [s.used for _, s in some])
    rests = [rest for b, _ in some if not (band := _whole(b, 0.0)).odd and (rest := band.rest) is not None]
    yield _row("0.3 µm drawn: bias on one scale, less that of the magnification", DEPARTS.larger_um + own, rests)
    every = size_bands(departs.compared, departs.scale)
    for low in (0.0, 2.0, 5.0, 10.0):
        truth = _usual(_whole(every, low)).bias.value
        found = [_usual(band).bias for b, _ in some if (band := _whole(b, low)).limits is not None]
        yield _row(f"0.3 µm and scale: bias from {low:g} µm on, that of all ends", truth, found)
    whole = _usual(_whole(every, 0.0))
    usual = [_usual(_whole(b, 0.0)) for b, _ in some]
    yield _row("upper limit of agreement, that of all ends", whole.upper.value, [one.upper for one in usual])
    yield _row("lower limit of agreement, that of all ends", whole.lower.value, [one.lower for one in usual])
    differences = np.array([one.difference_um for one in departs.pairs if one.pair.dimension is Dimension.DIAMETER])
    within = [np.mean((differences >= a.lower.value) & (differences <= a.upper.value)) for a in usual]
    yield Row("share of all differences within a study's limits", 0.95, float(np.mean(within)), None, len(within))


def _studies(result: StationsResult, asked: Any) -> list[tuple[tuple[SizeBand, ...], ScaleRatio]]:
    return [_study(ends) for ends in _ends_of_studies(result, asked)]


def _ends_of_studies(result: StationsResult, asked: Any) -> list[list[EndPair]]:
    """The same ends for every station."""
    chance = random.Random(asked.seed)
    return [chance.sample(result.compared, asked.study) for _ in range(asked.studies)]


def _study(ends: Sequence[EndPair]) -> tuple[tuple[SizeBand, ...], ScaleRatio]:
    scale = scale_ratio(ends)
    return size_bands(ends, scale), scale


def _whole(bands: Sequence[SizeBand], low_um: float) -> SizeBand:
    """Diameters of all sizes, or of the band that begins at so much."""
    of_diameter = (one for one in bands if one.dimension is Dimension.DIAMETER)
    return next(one for one in of_diameter if (one.band.low_um == low_um if low_um else one.band.is_whole))


def _usual(one: SizeBand) -> Limits:
    """Without the marks that were measured quite differently."""
    found = one.without_odd or one.limits
    assert found is not None
    return found


def _row(what: str, truth: float, found: Sequence[Estimate]) -> Row:
    held = [one.interval.low <= truth <= one.interval.high for one in found]
    return Row(what, truth, float(np.mean([one.value for one in found])), float(np.mean(held)), len(found))


def _drawn_rows(draws: int) -> Iterator[Row]:
    """Of differences drawn as such: as many marks an end as there are, normal, alike within an end."""
    for ends in (5, 12, 30):
        found = [_draw(seed, ends) for seed in range(draws)]
        upper = 0.3 + 1.96 * np.hypot(0.2, 0.15)
        kinds: tuple[tuple[str, float, Callable[[Limits], Estimate]], ...] = (
            ("bias", 0.3, lambda one: one.bias),
            ("upper limit", float(upper), lambda one: one.upper),
        )
        for name, truth, of in kinds:
            yield _row(f"{name}, {ends} ends, drawn differences", truth, [of(one) for one in found])
        slopes = [one.slope.estimate for one in found if one.slope is not None]
        yield _row(f"slope, {ends} ends, drawn differences", 0.02, slopes)


def _draw(seed: int, ends: int) -> Limits:
    chance = np.random.default_rng(seed)
    group = np.repeat(np.arange(ends), chance.integers(1, 7, ends))
    sizes = chance.uniform(1.0, 12.0, len(group))
    off = chance.normal(0.0, 0.2, ends)[group] + chance.normal(0.0, 0.15, len(group))
    differences = 0.3 + 0.02 * (sizes - 6.5) + off
    # The slope is part of the differences; for bias and limits it must not be.
    found = limits_of_agreement((0.3 + off).tolist(), sizes.tolist(), [f"E{n}" for n in group])
    sloped = limits_of_agreement(differences.tolist(), sizes.tolist(), [f"E{n}" for n in group])
    assert found is not None
    assert sloped is not None
    return replace(found, slope=sloped.slope)


if __name__ == "__main__":
    main()
