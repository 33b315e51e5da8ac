"""A comparison as JSON, for other programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final

from pydantic import JsonValue

from dscope_gui.validation.figures import Share
from dscope_gui.validation.paired.compare import PairedComparison, PairedFigure, PairedPicture
from dscope_gui.validation.paired.curves import CurvePoint, PairedCurves, PairedRecall
from dscope_gui.validation.paired.resampling import DRAWS, SEED, Difference

SCHEMA: Final = "dscope.model_comparison/1"


def comparison_json(compared: PairedComparison, facts: Mapping[str, JsonValue] | None = None) -> str:
    """The whole comparison; `facts` are added at its head, such as what was compared with what."""
    found = compared.discordant
    content: dict[str, JsonValue] = {
        "schema": SCHEMA,
        **(facts or {}),
        "judges": list(compared.names),
        "draws": DRAWS,
        "seed": SEED,
        "figures": {one.figure.value: _figure(one) for one in compared.figures},
        "discordant": {"only_first": found.only_first, "only_second": found.only_second, "p": found.p_value},
        "pictures": [_picture(picture) for picture in compared.pictures],
    }
    if compared.curves is not None:
        content["curves"] = _curves(compared.curves)
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _figure(one: PairedFigure) -> JsonValue:
    return {
        "first": _share(one.first),
        "second": _share(one.second),
        "difference": None if one.difference is None else _difference(one.difference),
    }


def _share(share: Share) -> JsonValue:
    low, high = share.interval
    return {"hits": share.hits, "total": share.total, "value": share.value, "low": low, "high": high}


def _difference(difference: Difference) -> JsonValue:
    return {"value": difference.value, "low": difference.low, "high": difference.high}


def _picture(picture: PairedPicture) -> JsonValue:
    scores = [picture.first.comparison, picture.second.comparison]
    return {
        "name": picture.name,
        "status": [picture.first.status, picture.second.status],
        "objects": len(picture.pairs),
        "missed": [len(score.missed) for score in scores],
        "false_alarms": [len(score.false_alarms) for score in scores],
        "only_first": picture.lost,
        "only_second": picture.won,
    }


def _curves(curves: PairedCurves) -> JsonValue:
    first, second = ([_point(point) for point in points] for points in curves.points)
    return {
        "first": first,
        "second": second,
        "recall_at_equal_precision": None if curves.at_equal is None else _recall(curves.at_equal),
        "mean_recall_over_precision": None if curves.over_range is None else _recall(curves.over_range),
    }


def _point(point: CurvePoint) -> JsonValue:
    return {"factor": point.factor, "recall": _share(point.recall), "precision": _share(point.precision)}


def _recall(one: PairedRecall) -> JsonValue:
    return {
        "precision": [one.low, one.high],
        "first": one.first,
        "second": one.second,
        "difference": None if one.difference is None else _difference(one.difference),
    }
