"""Two stations that looked at the same forty ends: the second one's scale is wrong, and one end was cleaned between."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from dscope_gui.domain.station_pair import Dimension, EndPair, EndView, LeftOut, MarkPair, MarkSeen
from dscope_gui.validation.stations import StationsResult, compare_stations

_NAMES: Final = ("Line 1", "Bench 2")
_SEED, _ENDS = 7, 40
_SCALE_ERROR: Final = 1.02
_CLADDING_UM, _NOISE_UM = 125.0, 0.12
_SMALLEST_UM, _LARGEST_UM = 1.3, 14.0
_FEWEST, _MOST = 2, 7
_UNSEEN: Final = 0.06
"""Share of marks that one of them overlooks."""
_LIMIT_UM: Final = 10.0
_KINDS: Final = ("pit", "pit", "contamination", "scratch")
_ZONES: Final = ("core", "cladding", "cladding", "contact")
_MISTAKEN: Final = (5, 17.2)
"""On this end dirt fell beside a mark, and the second station took both for one of so many micrometres."""


def two_stations() -> StationsResult:
    """What a comparison finds."""
    facts = (
        ("Rule set", "iec61300-3-35-2015-mm", "iec61300-3-35-2015-mm"),
        ("Profile", "deep_inspection", "deep_inspection"),
        ("Ruler", "calibration", "calibration"),
        ("Judged by", "rules", "rules"),
        ("Inspected", "2026-11-24", "2026-11-25"),
    )
    left_out = (LeftOut("SN-2611-0007-A", "no end face on Bench 2"),)
    return compare_stations(_NAMES, tuple(_ends()), left_out, facts=facts)


def _ends() -> Iterator[EndPair]:
    chance = np.random.default_rng(_SEED)
    for number in range(_ENDS):
        marks = tuple(_marks(chance))
        if number == _MISTAKEN[0]:
            marks = (_mistaken(), *marks)
        claddings = _CLADDING_UM + chance.normal(0.0, _NOISE_UM, 2)
        views = [
            EndView(f"I{number}", _verdict(marks, second=second), float(size), is_own_ruler=False)
            for second, size in ((False, claddings[0]), (True, claddings[1] * _SCALE_ERROR))
        ]
        yield EndPair(f"SN-2611-{number:04d}-A", views[0], views[1], marks)


def _marks(chance: np.random.Generator) -> Iterator[MarkPair]:
    for number in range(int(chance.integers(_FEWEST, _MOST))):
        kind, zone = str(chance.choice(_KINDS)), str(chance.choice(_ZONES))
        true_um = float(np.exp(chance.uniform(np.log(_SMALLEST_UM), np.log(_LARGEST_UM))))
        noise = chance.normal(0.0, _NOISE_UM, 2)
        first = _mark(number, kind, zone, true_um + float(noise[0]))
        second = _mark(number, kind, zone, (true_um + float(noise[1])) * _SCALE_ERROR)
        unseen = chance.uniform()
        if unseen < _UNSEEN:
            yield MarkPair(first, None)
        else:
            yield MarkPair(None if unseen > 1.0 - _UNSEEN / 2 else first, second)


def _mark(number: int, kind: str, zone: str, size_um: float) -> MarkSeen:
    return MarkSeen(f"{kind[0].upper()}{number + 1}", kind, zone, kind == "scratch", size_um, size_um)


def _mistaken() -> MarkPair:
    return MarkPair(_mark(8, "pit", "cladding", 4.6), _mark(8, "chip", "cladding", _MISTAKEN[1]))


def _verdict(marks: tuple[MarkPair, ...], *, second: bool) -> str:
    seen = [pair.second if second else pair.first for pair in marks]
    return "fail" if any(m is not None and m.size_um(Dimension.DIAMETER) > _LIMIT_UM for m in seen) else "pass"
