"""A new band that fits among those there are: in the gap, at the end, or cut out of the last one."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from pydantic import ValidationError

from dscope_gui.domain.limit import Limit
from dscope_gui.qt.rules_editor.band_words import BandData


def next_band(bands: Sequence[BandData]) -> BandData:
    """A band for what the others leave unsaid, as strict as the next smaller one; `none` in an empty cell."""
    known = sorted(filter(None, map(_limit, bands)), key=lambda band: (band.lower, band.gt is not None))
    source = str(bands[-1].get("source") or "") if bands else ""
    if not known:
        return {"max": 0, "source": source}
    for smaller, larger in itertools.pairwise(known):
        if larger.leaves_gap_after(smaller):
            return {**_after(smaller), **_before(larger), "max": smaller.max, "source": source}
    last = known[-1]
    if math.isfinite(last.upper):
        return {**_after(last), "max": 0, "source": source}
    return {**_below(known[0]), "max": None, "source": source}


def _limit(band: BandData) -> Limit | None:
    try:
        return Limit.model_validate({**band, "source": band.get("source") or "?"})
    except ValidationError:
        return None


def _after(band: Limit) -> BandData:
    return {"ge": band.upper} if band.lt is not None else {"gt": band.upper}


def _before(band: Limit) -> BandData:
    return {"le": band.lower} if band.gt is not None else {"lt": band.lower}


def _below(first: Limit) -> BandData:
    """Sizes below the lowest band; where that begins at zero there are none, and the new one waits for its sizes."""
    return _before(first) if first.lower else {"gt": "", "max": 0}
