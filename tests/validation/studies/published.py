"""Data of published worked examples."""

from __future__ import annotations

from collections.abc import Sequence

from dscope_gui.validation.studies import Rating, Reading

AIAG = {
    "A": (
        (0.29, -0.56, 1.34, 0.47, -0.80, 0.02, 0.59, -0.31, 2.26, -1.36),
        (0.41, -0.68, 1.17, 0.50, -0.92, -0.11, 0.75, -0.20, 1.99, -1.25),
        (0.64, -0.58, 1.27, 0.64, -0.84, -0.21, 0.66, -0.17, 2.01, -1.31),
    ),
    "B": (
        (0.08, -0.47, 1.19, 0.01, -0.56, -0.20, 0.47, -0.63, 1.80, -1.68),
        (0.25, -1.22, 0.94, 1.03, -1.20, 0.22, 0.55, 0.08, 2.12, -1.62),
        (0.07, -0.68, 1.34, 0.20, -1.28, 0.06, 0.83, -0.34, 2.19, -1.50),
    ),
    "C": (
        (0.04, -1.38, 0.88, 0.14, -1.46, -0.29, 0.02, -0.46, 1.77, -1.49),
        (-0.11, -1.13, 1.09, 0.20, -1.07, -0.67, 0.01, -0.56, 1.45, -1.77),
        (-0.15, -0.96, 0.67, 0.11, -1.45, -0.49, 0.21, -0.49, 1.87, -2.16),
    ),
}
"""AIAG, "Measurement Systems Analysis", 4th edition (2010), the data sheet of chapter III section B: 10 parts, 3
appraisers, 3 trials. Also distributed with Minitab as GAGEAIAG.MTW."""

HOUF_BERMAN = (
    ((37, 38, 37), (41, 41, 40), (41, 42, 41)),
    ((42, 41, 43), (42, 42, 42), (43, 42, 43)),
    ((30, 31, 31), (31, 31, 31), (29, 30, 28)),
    ((42, 43, 42), (43, 43, 43), (42, 42, 42)),
    ((28, 30, 29), (29, 30, 29), (31, 29, 29)),
    ((42, 42, 43), (45, 45, 45), (44, 46, 45)),
    ((25, 26, 27), (28, 28, 30), (29, 27, 27)),
    ((40, 40, 40), (43, 42, 42), (43, 43, 41)),
    ((25, 25, 25), (27, 29, 28), (26, 26, 26)),
    ((35, 34, 34), (35, 35, 34), (35, 34, 35)),
)
"""Houf and Berman, "Statistical analysis of power module thermal test equipment performance", IEEE Trans. CHMT 11
(1988) 516: 10 parts, 3 operators, 3 trials; as printed in the documentation of SAS PROC VARCOMP, "Using the GRR
Method"."""

ISO_22514 = (
    (
        8.120, 8.435, 8.480, 7.445, 6.815, 7.490, 9.965, 10.010, 9.560, 6.140, 5.960, 6.365, 5.690, 5.600, 5.780,
        2.855, 2.450, 2.585, 10.685, 10.595, 10.775, 6.725, 6.275, 6.545, 4.970, 5.105, 5.510, 9.875, 10.100, 9.875,
    ),
    (
        8.200, 8.290, 8.245, 7.300, 7.120, 7.075, 9.660, 9.340, 9.250, 6.095, 6.185, 6.185, 5.080, 5.340, 5.440,
        2.315, 2.585, 2.315, 10.450, 10.840, 11.050, 6.240, 6.120, 6.300, 5.015, 5.285, 5.150, 10.080, 9.800, 9.970,
    ),
    (
        8.525, 8.435, 8.345, 7.535, 7.355, 7.085, 9.830, 9.695, 9.515, 6.140, 6.140, 6.050, 5.780, 5.735, 5.555,
        2.630, 2.360, 2.585, 10.865, 11.000, 11.180, 6.590, 6.500, 6.725, 5.060, 5.195, 5.105, 10.190, 9.785, 9.965,
    ),
)  # fmt: skip
"""ISO 22514-7:2012, table A.4: 3 operators, 10 parts, 3 measurements each, part after part."""

FLEISS_1971 = (
    "444444", "222555", "233335", "555555", "222444", "113333", "333355", "113334", "114444", "555555",
    "144444", "124444", "222333", "144444", "224445", "333335", "111455", "111112", "224444", "133555",
    "555555", "244444", "224555", "114444", "144445", "222224", "111155", "224444", "133333", "555555",
)  # fmt: skip
"""Fleiss, Psychol. Bull. 76 (1971) 378, table 1: 30 patients, each put into one of five diagnoses by six
psychiatrists. One word for each patient, one digit for each psychiatrist."""


def aiag_readings() -> list[Reading]:
    return [
        Reading(str(part + 1), operator, str(trial + 1), value)
        for operator, trials in AIAG.items()
        for trial, values in enumerate(trials)
        for part, value in enumerate(values)
    ]


def houf_berman_readings() -> list[Reading]:
    return [
        Reading(str(part), str(operator), str(trial), float(value))
        for part, row in enumerate(HOUF_BERMAN)
        for operator, cell in enumerate(row)
        for trial, value in enumerate(cell)
    ]


def iso_readings() -> list[Reading]:
    return [
        Reading(str(place // 3), str(operator), str(place % 3), value)
        for operator, values in enumerate(ISO_22514)
        for place, value in enumerate(values)
    ]


def ratings_of_table(table: Sequence[tuple[str, str, int]], operator: str = "A") -> list[Rating]:
    """Verdicts of one operator against the reference such that they count up to a printed cross-table.

    Parameters
    ----------
    table : (reference, verdict, how often), where the printed example counts three trials on each part.
    """
    queues = {
        kind: [v for truth, v, number in table if truth == kind for _ in range(number)] for kind in ("pass", "fail")
    }
    return [
        Rating(f"{truth}{part}", operator, str(trial), verdicts[3 * part + trial], truth)
        for truth, verdicts in queues.items()
        for part in range(len(verdicts) // 3)
        for trial in range(3)
    ]
