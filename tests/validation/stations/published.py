"""Measurements that were published with what they say."""

from __future__ import annotations

from typing import Final

PEAK_FLOW: Final = (
    (494, 512), (395, 430), (516, 520), (434, 428), (476, 500), (557, 600), (413, 364), (442, 380), (650, 658),
    (433, 445), (417, 432), (656, 626), (267, 260), (478, 477), (178, 259), (423, 350), (427, 451),
)  # fmt: skip
"""Peak expiratory flow of 17 people, large and small meter, first measurement of each, in l/min: J. M. Bland and
D. G. Altman, "Statistical methods for assessing agreement between two methods of clinical measurement", Lancet i
(1986) 307, table 1."""

CARDIAC_OUTPUT: Final = {
    1: ((7.83, 6.57), (7.42, 5.62), (7.89, 6.90), (7.12, 6.57), (7.88, 6.35)),
    2: ((6.16, 4.06), (7.26, 4.29), (6.71, 4.26), (6.54, 4.09)),
    3: ((4.75, 4.71), (5.24, 5.50), (4.86, 5.08), (4.78, 5.02), (6.05, 6.01), (5.42, 5.67)),
    4: ((4.21, 4.14), (3.61, 4.20), (3.72, 4.61), (3.87, 4.68), (3.92, 5.04)),
    5: ((3.13, 3.03), (2.98, 2.86), (2.85, 2.77), (3.17, 2.46), (3.09, 2.32), (3.12, 2.43)),
    6: ((5.92, 5.90), (6.42, 5.81), (5.92, 5.70), (6.27, 5.76)),
    7: ((7.13, 5.09), (6.62, 4.63), (6.58, 4.61), (6.93, 5.09)),
    8: ((4.54, 4.72), (4.81, 4.61), (5.11, 4.36), (5.29, 4.20), (5.39, 4.36), (5.57, 4.20)),
    9: ((4.48, 3.17), (4.92, 3.12), (3.97, 2.96)),
    10: ((4.22, 4.35), (4.65, 4.62), (4.74, 3.16), (4.44, 3.53), (4.50, 3.53)),
    11: ((6.78, 7.20), (6.07, 6.09), (6.52, 7.00), (6.42, 7.10), (6.41, 7.40), (5.76, 6.80)),
    12: ((5.06, 4.50), (4.72, 4.20), (4.90, 3.80), (4.80, 3.80), (4.90, 4.20), (5.10, 4.50)),
}
"""Cardiac output of 12 people by two methods, several times each, in l/min: J. M. Bland and D. G. Altman, "Measuring
agreement in method comparison studies", Statistical Methods in Medical Research 8 (1999) 135, table 4; evaluated
again in Journal of Biopharmaceutical Statistics 17 (2007) 571."""

PSYCHIATRISTS: Final = (
    ("psychotic", (75, 1, 4)),
    ("neurotic", (5, 4, 1)),
    ("organic", (0, 0, 10)),
)
"""100 people diagnosed by two: J. L. Fleiss, "Statistical Methods for Rates and Proportions", chapter on agreement."""
