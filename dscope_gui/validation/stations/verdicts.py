"""Whether two stations say the same of the same ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.station_pair import EndPair
from dscope_gui.validation.paired.mcnemar import Discordant
from dscope_gui.validation.studies.agreement import FAIL, PASS, Counted
from dscope_gui.validation.studies.intervals import Interval
from dscope_gui.validation.studies.kappa import cohens_kappa, kappa_interval

_ORDER: Final = (PASS, FAIL)


@dataclass(frozen=True, slots=True)
class VerdictAgreement:
    """Verdicts side by side.

    Parameters
    ----------
    words : pass, fail, and whatever else was said.
    counts : by the first station's word and the second's.
    kappa : Cohen's, with `interval`; None where chance alone agrees on everything.
    stricter : ends that only the first failed, and that only the second did, of those that both passed or failed.
    differing : names of the ends with two verdicts.
    """

    words: tuple[str, ...]
    counts: dict[tuple[str, str], int]
    agreed: Counted
    kappa: float | None
    interval: Interval | None
    stricter: Discordant
    differing: tuple[str, ...]


def compare_verdicts(ends: Sequence[EndPair]) -> VerdictAgreement:
    pairs = [(end.first.verdict, end.second.verdict) for end in ends]
    counts = Counter(pairs)
    others = sorted({word for pair in pairs for word in pair} - set(_ORDER))
    return VerdictAgreement(
        words=(*_ORDER, *others),
        counts=dict(counts),
        agreed=Counted(sum(a == b for a, b in pairs), len(pairs)),
        kappa=cohens_kappa(pairs),
        interval=kappa_interval(pairs),
        stricter=Discordant(counts[FAIL, PASS], counts[PASS, FAIL]),
        differing=tuple(end.name for end in ends if end.first.verdict != end.second.verdict),
    )
