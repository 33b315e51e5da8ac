"""Every row of the published tables, judged just below, at and just above each of its limits."""

from __future__ import annotations

import pytest

from dscope_gui.rules import judge, load_rule_set
from tests.rules.drawn import examination, several

A, B, C, D = 5.0, 45.0, 62.0, 90.0
"""Radii in µm that lie in zone A, B, C, D of every 125 µm rule set."""

B_ED1 = [
    (B, "pit", 1.99, 60, "pass"),
    (B, "pit", 2.0, 5, "pass"),
    (B, "pit", 2.0, 6, "fail"),
    (B, "chip", 5.0, 5, "pass"),
    (B, "chip", 5.0, 6, "fail"),
    (B, "pit", 5.01, 1, "fail"),
]
UPC_B = [(B, "scratch", 3.0, 40, "pass"), (B, "scratch", 3.01, 1, "fail"), *B_ED1]
NONE_IN_A = [
    (A, "scratch", 0.99, 3, "pass"),
    (A, "scratch", 1.0, 1, "fail"),
    (A, "pit", 0.99, 3, "pass"),
    (A, "pit", 1.0, 1, "fail"),
]
FREE_C = [(C, "scratch", 40.0, 9, "pass"), (C, "chip", 40.0, 9, "pass"), (D, "scratch", 40.0, 9, "pass")]
D_ED1 = [(D, "pit", 9.99, 30, "pass"), (D, "pit", 10.0, 1, "fail")]
D_ED2 = [(D, "pit", 10.0, 30, "pass"), (D, "pit", 10.01, 1, "fail")]
MM_A = [(A, "pit", 5.0, 4, "pass"), (A, "pit", 5.0, 5, "fail"), (A, "pit", 5.01, 1, "fail")]
RL26 = [
    *((A, kind, 3.0, 2, "pass") for kind in ("scratch", "pit")),
    *((A, kind, 3.0, 3, "fail") for kind in ("scratch", "pit")),
    *((A, kind, 3.01, 1, "fail") for kind in ("scratch", "pit")),
    (B, "scratch", 3.0, 40, "pass"),
    (B, "scratch", 3.01, 3, "pass"),
    (B, "scratch", 3.01, 4, "fail"),
    *B_ED1,
    *FREE_C,
]
MM_ED1 = [
    (A, "scratch", 5.0, 40, "pass"),
    (A, "scratch", 5.01, 1, "fail"),
    *MM_A,
    (B, "scratch", 5.0, 40, "pass"),
    (B, "scratch", 5.01, 1, "fail"),
    *B_ED1,
    *FREE_C,
    *D_ED1,
]
MM_ED2 = [
    (A, "scratch", 3.0, 40, "pass"),
    (A, "scratch", 3.01, 1, "fail"),
    *MM_A,
    (B, "scratch", 5.0, 40, "pass"),
    (B, "scratch", 5.01, 1, "fail"),
    (B, "pit", 4.99, 60, "pass"),
    (B, "pit", 5.0, 5, "pass"),
    (B, "pit", 5.0, 6, "fail"),
    (B, "pit", 10.0, 5, "pass"),
    (B, "pit", 10.01, 1, "fail"),
    *FREE_C,
    (D, "pit", 19.99, 60, "pass"),
    (D, "pit", 20.0, 6, "fail"),
    (D, "pit", 30.0, 5, "pass"),
    (D, "pit", 30.01, 1, "fail"),
]
APC_B = [(B, "scratch", 30.0, 9, "pass"), *B_ED1]
IPC_OUTER = [
    (C, "scratch", 30.0, 9, "pass"),
    (C, "pit", 30.0, 9, "pass"),
    (D, "scratch", 3.0, 9, "pass"),
    (D, "scratch", 3.01, 1, "fail"),
    (D, "pit", 10.0, 9, "pass"),
    (D, "pit", 10.01, 1, "fail"),
    (160.0, "pit", 30.0, 9, "pass"),
    (160.0, "pit", 30.01, 1, "fail"),
    (160.0, "scratch", 30.0, 9, "pass"),
    (210.0, "pit", 90.0, 9, "pass"),
]
NAVY_OUTER = [
    (B, "scratch", 3.0, 9, "pass"),
    (B, "scratch", 3.01, 1, "fail"),
    (B, "pit", 9.99, 60, "pass"),
    (B, "pit", 10.01, 1, "fail"),
    (60.0, "chip", 40.0, 3, "pass"),
    (D, "pit", 19.99, 9, "pass"),
    (D, "pit", 20.0, 1, "fail"),
]

TABLES = {
    "iec61300-3-35-2009-sm-upc": [*NONE_IN_A, *UPC_B, *FREE_C, *D_ED1, (A, "crack", 1.0, 1, "fail")],
    "iec61300-3-35-2009-sm-apc": [(A, "scratch", 9.0, 4, "pass"), (A, "scratch", 1.0, 5, "fail"), *APC_B, *D_ED1],
    "iec61300-3-35-2009-sm-rl26": [*RL26, *D_ED1],
    "iec61300-3-35-2009-mm": MM_ED1,
    "iec61300-3-35-2015-sm-upc": [*NONE_IN_A, *UPC_B, *FREE_C, *D_ED2],
    "iec61300-3-35-2015-sm-apc": [
        (A, "scratch", 3.0, 4, "pass"),
        (A, "scratch", 3.0, 5, "fail"),
        (A, "scratch", 3.01, 1, "fail"),
        (A, "pit", 1.0, 1, "fail"),
        *APC_B,
        *FREE_C,
        *D_ED2,
    ],
    "iec61300-3-35-2015-sm-rl26": [*RL26, *D_ED2],
    "iec61300-3-35-2015-mm": MM_ED2,
    "iec61300-3-35-2015-multi-fiber-sm": [*NONE_IN_A, *UPC_B, (60.0, "pit", 40.0, 9, "pass")],
    "iec61300-3-35-2015-multi-fiber-mm": [*MM_A, (B, "pit", 10.01, 1, "fail"), (60.0, "pit", 40.0, 9, "pass")],
    "iec61300-3-35-2022-sm-upc": [
        *NONE_IN_A,
        *UPC_B,
        (D, "pit", 40.0, 9, "pass"),
        (D, "contamination", 9.99, 9, "pass"),
        (D, "contamination", 10.0, 1, "fail"),
        (60.0, "film", 10.0, 1, "fail"),
    ],
    "ipc-8497-1-sm": [*NONE_IN_A, (B, "scratch", 3.0, 9, "pass"), *B_ED1, *IPC_OUTER],
    "ipc-8497-1-mm": [
        (A, "pit", 4.99, 5, "pass"),
        (A, "pit", 4.99, 6, "fail"),
        (A, "pit", 5.01, 1, "fail"),
        (A, "scratch", 2.99, 5, "pass"),
        (A, "scratch", 2.99, 6, "fail"),
        (A, "scratch", 3.01, 1, "fail"),
        (B, "pit", 1.99, 60, "pass"),
        (B, "pit", 4.99, 8, "pass"),
        (B, "pit", 4.99, 9, "fail"),
        (B, "scratch", 3.01, 1, "fail"),
        *IPC_OUTER,
    ],
    "as5675-grade-a": [
        *NONE_IN_A,
        (B, "scratch", 1.0, 1, "fail"),
        (C, "crack", 9.0, 1, "pass"),
        (D, "crack", 9.0, 1, "fail"),
    ],
    "as5675-grade-b": [
        (A, "scratch", 1.0, 1, "fail"),
        (A, "pit", 0.99, 9, "pass"),
        (B, "scratch", 7.0, 3, "pass"),
        (B, "scratch", 1.0, 4, "fail"),
        (B, "pit", 1.0, 1, "fail"),
        (D, "pit", 40.0, 9, "pass"),
        (D, "crack", 9.0, 1, "fail"),
    ],
    "arinc805-4-glenair-sm": [
        (A, "pit", 0.99, 9, "pass"),
        (A, "pit", 1.0, 1, "fail"),
        (A, "contamination", 1.0, 9, "pass"),
        (A, "contamination", 1.01, 1, "fail"),
        (B, "pit", 5.0, 2, "pass"),
        (B, "pit", 5.0, 3, "fail"),
        (B, "pit", 5.01, 1, "fail"),
        (B, "scratch", 3.0, 9, "pass"),
        (B, "contamination", 10.0, 2, "pass"),
        (B, "contamination", 10.0, 3, "fail"),
        (C, "contamination", 10.0, 5, "pass"),
        (D, "contamination", 10.0, 6, "fail"),
        (D, "contamination", 10.01, 1, "fail"),
        (D, "pit", 40.0, 9, "pass"),
        (D, "film", 1.0, 1, "fail"),
        (C, "crack", 1.0, 1, "fail"),
    ],
    "arinc805-4-glenair-mm": [
        (B, "pit", 4.99, 2, "pass"),
        (B, "pit", 5.0, 1, "fail"),
        (B, "scratch", 2.99, 9, "pass"),
        (B, "scratch", 3.0, 1, "fail"),
        (B, "contamination", 1.0, 1, "fail"),
        (D, "contamination", 9.99, 5, "pass"),
        (D, "contamination", 10.0, 1, "fail"),
    ],
    "navy-sm": [(A, "scratch", 1.0, 1, "fail"), (A, "pit", 2.0, 9, "pass"), (A, "pit", 2.01, 1, "fail"), *NAVY_OUTER],
    "navy-mm": [
        (A, "scratch", 3.0, 9, "pass"),
        (A, "pit", 2.0, 60, "pass"),
        (A, "pit", 2.01, 10, "pass"),
        (A, "pit", 5.0, 11, "fail"),
        (A, "pit", 5.01, 1, "fail"),
        *NAVY_OUTER,
    ],
    "house-fibrepulse": [
        (A, "scratch", 0.5, 1, "fail"),
        (B, "scratch", 0.99, 3, "pass"),
        (B, "scratch", 0.99, 4, "fail"),
        (B, "scratch", 1.0, 1, "fail"),
        (B, "pit", 1.99, 9, "pass"),
        (B, "pit", 2.0, 1, "fail"),
        (C, "contamination", 0.5, 1, "fail"),
        (C, "chip", 4.99, 9, "pass"),
        (C, "chip", 5.0, 1, "fail"),
        (D, "scratch", 10.0, 1, "fail"),
        (D, "contamination", 29.9, 9, "pass"),
        (D, "contamination", 30.0, 1, "fail"),
    ],
}


@pytest.mark.parametrize("name", TABLES)
def test_each_row_of_the_table_is_judged_as_printed(name: str) -> None:
    rule_set = load_rule_set(name)
    wrong = [
        row
        for row in TABLES[name]
        if judge(rule_set, examination(*several(row[1], row[2], row[0], row[3]))).status.value != row[4]
    ]
    assert not wrong


def test_editions_differ_where_zone_b_ends() -> None:
    """A chip between 110 and 120 µm diameter is cladding in Ed.1, up to 115 in Ed.2, free in Ed.3."""
    chip_at = {"2009": 59.0, "2015": 57.0, "2022": 54.5}
    for edition, radius in chip_at.items():
        rule_set = load_rule_set(f"iec61300-3-35-{edition}-sm-upc")
        assert judge(rule_set, examination(*several("chip", 8.0, radius, 1))).status == "fail"
    for edition, radius in {"2009": 60.5, "2015": 58.0, "2022": 55.5}.items():
        rule_set = load_rule_set(f"iec61300-3-35-{edition}-sm-upc")
        assert judge(rule_set, examination(*several("chip", 8.0, radius, 1))).status == "pass"
