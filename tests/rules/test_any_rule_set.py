"""What holds for every rule set a person could write."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dscope_gui.domain.defect import Defect
from dscope_gui.errors import RuleSetInvalid
from dscope_gui.rules import Outcome, dump_rule_set, explain, judge, parse_rule_set, rule_set_sha256
from tests.rules.drawn import defect, examination

UNLIMITED = 10**6
FEATURES = ("scratches", "defects", "debris", "cracks", "films")
KINDS = ("scratch", "pit", "chip", "crack", "contamination", "film")

# What is drawn from again and again is put together once: that takes longer than a draw.
EITHER = st.booleans()
MOST_EDGES = 3
EDGES_UM = st.sets(st.integers(11, 400).map(lambda tenth: tenth / 10), max_size=MOST_EDGES)
COUNTS = [
    st.sets(st.integers(0, 9) | st.just(UNLIMITED), min_size=edges + 1, max_size=4) for edges in range(MOST_EDGES + 1)
]
"""How many are allowed, by the number of edges between the bands."""
ZONE_EDGES = st.sets(st.integers(5, 300).map(float), min_size=1, max_size=5)
UNITS = st.sampled_from(["um", "percent_of_cladding"])
SIZES_UM = st.none() | st.integers(1, 500).map(lambda tenth: tenth / 10)
PLACES_UM, LENGTHS_UM = st.floats(0, 200), st.floats(0, 60)
ANY_KIND = st.sampled_from(KINDS)


@st.composite
def cells(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Bands that meet without gap or overlap and allow ever fewer of ever larger features."""
    edges = sorted(draw(EDGES_UM))
    allowed = sorted(draw(COUNTS[len(edges)]))
    allowed = allowed[::-1][: len(edges) + 1]
    belongs_below = [draw(EITHER) for _ in edges]
    bands: list[dict[str, Any]] = []
    for number, count in enumerate(allowed):
        band: dict[str, Any] = {"max": None if count == UNLIMITED else count, "source": "drawn"}
        if number:
            band["gt" if belongs_below[number - 1] else "ge"] = edges[number - 1]
        if number < len(edges):
            band["le" if belongs_below[number] else "lt"] = edges[number]
        bands.append(band)
    return bands


CELLS = cells()


@st.composite
def rule_sets(draw: st.DrawFn) -> dict[str, Any]:
    edges = [0.0, *sorted(draw(ZONE_EDGES))]
    zones = []
    for number, (inner, outer) in enumerate(itertools.pairwise(edges)):
        zone = {"name": f"ring {number}", "label": chr(65 + number), "inner": inner, "outer": outer, "source": "drawn"}
        for feature in FEATURES:
            if feature in ("scratches", "defects") or draw(EITHER):
                zone[feature] = draw(CELLS)
        zones.append(zone)
    unit = draw(UNITS)
    head = {"id": "drawn", "title": "t", "standard": "s", "edition": "e", "verified": False, "notice": "drawn"}
    return {**head, "unit": unit, "cladding": None, "min_detect_um": 1.0, "zones": zones}


@st.composite
def defects(draw: st.DrawFn) -> Defect:
    size = draw(SIZES_UM)
    inner = draw(PLACES_UM)
    return defect(draw(ANY_KIND), size, inner, to_um=inner + draw(LENGTHS_UM))


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.lists(defects(), max_size=12))
def test_a_rule_set_survives_saving_and_judges_the_same(data: dict[str, Any], found: list[Defect]) -> None:
    written = parse_rule_set(data, origin="drawn")
    read = parse_rule_set(json.loads(dump_rule_set(written)), origin="drawn")
    assert read == written
    assert rule_set_sha256(read) == rule_set_sha256(written)
    assert judge(read, examination(*found)) == judge(written, examination(*found))


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.lists(defects(), max_size=12), st.randoms(use_true_random=False))
def test_a_pass_means_that_every_trace_allows_and_order_does_not_matter(
    data: dict[str, Any], found: list[Defect], random: Any
) -> None:
    rule_set = parse_rule_set(data, origin="drawn")
    verdict = judge(rule_set, examination(*found))
    traces = explain(rule_set, examination(*found))
    harmless = {Outcome.ALLOWED, Outcome.BELOW_FLOOR, Outcome.OUTSIDE}
    assert len(traces) == len(found)
    assert (verdict.status == "pass") == all(trace.outcome in harmless for trace in traces)
    assert (verdict.status == "pass") == (not verdict.reasons)
    random.shuffle(found)
    assert judge(rule_set, examination(*found)).status == verdict.status


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.lists(defects(), max_size=12))
def test_taking_a_defect_away_never_turns_a_pass_into_a_fail(data: dict[str, Any], found: list[Defect]) -> None:
    rule_set = parse_rule_set(data, origin="drawn")
    if judge(rule_set, examination(*found)).status == "pass":
        assert judge(rule_set, examination(*found[1:])).status == "pass"


@settings(max_examples=60, deadline=None)
@given(rule_sets(), st.data())
def test_a_broken_band_is_refused_naming_zone_and_column(data: dict[str, Any], pick: st.DataObject) -> None:
    zone = pick.draw(st.sampled_from(data["zones"]))
    feature = pick.draw(st.sampled_from([name for name in FEATURES if name in zone]))
    top = max((band.get("gt", band.get("ge", 0.0)) for band in zone[feature]), default=0.0)
    extra = pick.draw(
        st.sampled_from([{"ge": top + 1.0, "max": 2}, {"gt": top + 1.0, "max": 0}, {"le": top + 0.5, "max": 3}])
    )
    zone[feature] = [*zone[feature], {**extra, "source": "one too many"}]
    with pytest.raises(RuleSetInvalid) as refused:
        parse_rule_set(data, origin="drawn")
    assert f"zone {zone['label']} ({zone['name']}), {feature}: '" in refused.value.message


@settings(max_examples=40, deadline=None)
@given(rule_sets(), st.data())
def test_zones_that_do_not_meet_are_refused_by_name(data: dict[str, Any], pick: st.DataObject) -> None:
    zone = pick.draw(st.sampled_from(data["zones"]))
    zone["inner"] += pick.draw(st.sampled_from([-0.5, 0.5])) if zone["inner"] else 0.5
    with pytest.raises(RuleSetInvalid) as refused:
        parse_rule_set(data, origin="drawn")
    assert f"{zone['label']} ({zone['name']})" in refused.value.message
