"""Two stations held against each other on the same ends: scales, sizes, what is seen, verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.station_pair import Dimension, EndPair, LeftOut
from dscope_gui.errors import WrongUse
from dscope_gui.validation.stations.bands import EDGES_UM
from dscope_gui.validation.stations.bland_altman import LEAST_ENDS
from dscope_gui.validation.stations.detection import Seen, seen_by_band, seen_by_zone
from dscope_gui.validation.stations.scale import ScaleRatio, scale_ratio
from dscope_gui.validation.stations.sizes import SizeBand, SizedPair, size_bands, sized_pairs
from dscope_gui.validation.stations.verdicts import VerdictAgreement, compare_verdicts
from dscope_gui.validation.studies.agreement import Counted

FEW_ENDS: Final = 30
"""With fewer, the limits themselves are known to a third of their width only (Bland and Altman ask for 100)."""
_ENOUGH_MARKS: Final = 3
_HARDLY_ANY: Final = 0.2


@dataclass(frozen=True, slots=True)
class StationsResult:
    """Everything that a report of the comparison shows; differences are second minus first, the reference.

    Parameters
    ----------
    names : of the two stations. `facts` : what each judged with, by name.
    ends : those that were compared. `left_out` : those that were not, and why.
    called_alike : marks that both call by the same kind.
    strangers : ends on which hardly any mark is the same: cleaned in between, or not the same end at all.
    """

    names: tuple[str, str]
    ends: tuple[EndPair, ...]
    left_out: tuple[LeftOut, ...]
    scale: ScaleRatio
    sizes: tuple[SizeBand, ...]
    bands: tuple[Seen, ...]
    zones: tuple[Seen, ...]
    verdicts: VerdictAgreement
    called_alike: Counted
    strangers: tuple[str, ...]
    facts: tuple[tuple[str, str, str], ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def all_marks(self) -> Seen:
        return self.bands[0]

    @property
    def pairs(self) -> tuple[SizedPair, ...]:
        return sized_pairs(self.ends)

    @property
    def compared(self) -> tuple[EndPair, ...]:
        """Ends whose marks were compared."""
        return tuple(end for end in self.ends if not end.not_compared)


def compare_stations(
    names: tuple[str, str],
    ends: Sequence[EndPair],
    left_out: Sequence[LeftOut] = (),
    *,
    facts: tuple[tuple[str, str, str], ...] = (),
    notes: tuple[str, ...] = (),
    edges_um: Mapping[Dimension, Sequence[float]] = EDGES_UM,
) -> StationsResult:
    """Evaluate.

    Raises
    ------
    WrongUse
        There are no ends in common, or too few to say anything.
    """
    if len(ends) < LEAST_ENDS:
        raise _too_few(names, ends, left_out)
    scale, marked = scale_ratio(ends), [end for end in ends if not end.not_compared]
    pairs = [one.pair for one in sized_pairs(ends)]
    alike = sum(p.first is not None and p.second is not None and p.first.kind == p.second.kind for p in pairs)
    return StationsResult(
        names=names,
        ends=tuple(ends),
        left_out=tuple(left_out),
        scale=scale,
        sizes=size_bands(marked, scale, edges_um),
        bands=seen_by_band(marked, edges_um),
        zones=seen_by_zone(marked),
        verdicts=compare_verdicts(ends),
        called_alike=Counted(alike, len(pairs)),
        strangers=tuple(end.name for end in marked if _is_strange(end)),
        facts=facts,
        notes=notes,
    )


def _is_strange(end: EndPair) -> bool:
    first = sum(pair.first is not None for pair in end.marks)
    second = sum(pair.second is not None for pair in end.marks)
    both = sum(pair.difference_um is not None for pair in end.marks)
    fewer = min(first, second)
    return fewer >= _ENOUGH_MARKS and both <= _HARDLY_ANY * fewer


def _too_few(names: tuple[str, str], ends: Sequence[EndPair], left_out: Sequence[LeftOut]) -> WrongUse:
    first, second = names
    why = f"; left out: {left_out[0].name}, {left_out[0].reason}" if left_out else ""
    if len(left_out) > 1:
        why += f", and {len(left_out) - 1} more"
    if not ends:
        hint = "Ends are paired by their serial: inspect the same ends under the same serials on both stations"
        return WrongUse(f"{first} and {second} have no ends that can be compared{why}", hint)
    found = f"{first} and {second} have only {len(ends)} ends that can be compared{why}"
    return WrongUse(found, f"At least {LEAST_ENDS} are needed, better {FEW_ENDS} or more")
