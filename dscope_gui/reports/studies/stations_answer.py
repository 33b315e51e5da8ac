"""A comparison of stations for programs: what `dscope study stations --json` prints and `agreement.json` holds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from dscope_gui.validation.stations import Estimate, Seen, SizeBand, StationsResult

SCHEMA: Final = "dscope.station_agreement/1"


def stations_answer(results: Sequence[StationsResult]) -> dict[str, Any]:
    return {"schema": SCHEMA, "stations": [_answer(result) for result in results]}


def _answer(result: StationsResult) -> dict[str, Any]:
    verdicts, scale = result.verdicts, result.scale
    return {
        "reference": result.names[0],
        "station": result.names[1],
        "ends": len(result.ends),
        "ends_with_marks_compared": len(result.compared),
        "left_out": {one.name: one.reason for one in result.left_out},
        "scale": {"ratio": _estimate(scale.ratio), "ends": scale.ends, "own_rulers": list(scale.own_rulers)},
        "sizes": [_size(one) for one in result.sizes],
        "seen_by_band": [_seen(one) for one in result.bands],
        "seen_by_zone": [_seen(one) for one in result.zones],
        "called_alike": {"hits": result.called_alike.hits, "of": result.called_alike.of},
        "verdicts": {
            "counts": [{"reference": a, "station": b, "ends": n} for (a, b), n in sorted(verdicts.counts.items())],
            "agreed": {"hits": verdicts.agreed.hits, "of": verdicts.agreed.of},
            "kappa": verdicts.kappa,
            "kappa_95": None if verdicts.interval is None else [verdicts.interval.low, verdicts.interval.high],
            "reference_alone_failed": verdicts.stricter.only_first,
            "station_alone_failed": verdicts.stricter.only_second,
            "mcnemar_p": verdicts.stricter.p_value,
            "differing": list(verdicts.differing),
        },
        "strangers": list(result.strangers),
        "notes": list(result.notes),
        "worked_with": [{"what": what, "reference": a, "station": b} for what, a, b in result.facts],
    }


def _estimate(one: Estimate | None) -> dict[str, float] | None:
    return None if one is None else {"value": one.value, "low": one.interval.low, "high": one.interval.high}


def _size(one: SizeBand) -> dict[str, Any]:
    limits = one.limits
    slope = None if limits is None or limits.slope is None else limits.slope
    return {
        "dimension": one.dimension.value,
        "from_um": one.band.low_um,
        "to_um": None if one.band.high_um == float("inf") else one.band.high_um,
        "ends": one.ends,
        "marks": len(one.pairs),
        "bias_um": None if limits is None else _estimate(limits.bias),
        "median_um": None if limits is None else limits.median,
        "sd_um": None if limits is None else limits.deviation,
        "lower_limit_um": None if limits is None else _estimate(limits.lower),
        "upper_limit_um": None if limits is None else _estimate(limits.upper),
        "slope": None if slope is None else _estimate(slope.estimate),
        "slope_p": None if slope is None else slope.p,
        "odd": [{"end": odd.end, "difference_um": odd.difference_um} for odd in one.odd],
        "robust": _robust(one),
        "trust": "robust" if one.is_misled else "classic",
        "across_a_limit": {"hits": one.parted.hits, "of": one.parted.of},
        "bias_without_odd_um": None if one.without_odd is None else _estimate(one.without_odd.bias),
        "by_scale_um": one.by_scale_um,
        "bias_on_one_scale_um": _estimate(one.rest),
    }


def _robust(one: SizeBand) -> dict[str, Any] | None:
    robust = one.robust
    if robust is None:
        return None
    return {
        "median_um": _estimate(robust.median),
        "sd_um": robust.deviation,
        "lower_limit_um": robust.lower,
        "upper_limit_um": robust.upper,
        "seen_um": [robust.seen.low, robust.seen.high],
        "seen_share": 1.0 if robust.seen_all else 0.95,
    }


def _seen(one: Seen) -> dict[str, Any]:
    shares = {"reference_alone": one.first_alone, "station_alone": one.second_alone}
    difference = one.difference
    return {
        "dimension": None if one.dimension is None else one.dimension.value,
        "from_um": None if one.band is None else one.band.low_um,
        "to_um": None if one.band is None or one.band.high_um == float("inf") else one.band.high_um,
        "zone": one.zone or None,
        "both": one.both,
        **{
            name: {"marks": share.hits, "share": share.share, "low": share.interval.low, "high": share.interval.high}
            for name, share in shares.items()
        },
        "difference_of_shares_seen": None
        if difference is None
        else {"value": difference.value, "low": difference.low, "high": difference.high},
        "mcnemar_p": one.discordant.p_value,
    }
