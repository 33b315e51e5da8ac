"""Zones, limits and the verdict: the standard as data, and what it says about an end face."""

from dscope_gui.rules.explain import explain
from dscope_gui.rules.judge import judge, not_inspectable, smallest_that_fails_um
from dscope_gui.rules.load import (
    dump_rule_set,
    list_rule_sets,
    load_rule_set,
    parse_rule_set,
    read_rule_set,
    rule_set_line,
    rule_set_sha256,
)
from dscope_gui.rules.quality_score import quality_score
from dscope_gui.rules.rings import default_rings, is_cut_off, measured_cladding_um, zone_rings
from dscope_gui.rules.schema import rule_set_schema, write_rule_set_schema
from dscope_gui.rules.severity import severities
from dscope_gui.rules.trace import Outcome, Trace

__all__ = [
    "Outcome",
    "Trace",
    "default_rings",
    "dump_rule_set",
    "explain",
    "is_cut_off",
    "judge",
    "list_rule_sets",
    "load_rule_set",
    "measured_cladding_um",
    "not_inspectable",
    "parse_rule_set",
    "quality_score",
    "read_rule_set",
    "rule_set_line",
    "rule_set_schema",
    "rule_set_sha256",
    "severities",
    "smallest_that_fails_um",
    "write_rule_set_schema",
    "zone_rings",
]
