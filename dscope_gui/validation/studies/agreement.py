"""Agreement of verdicts: of each operator with itself, with the others, and with what the parts are known to be.

After AIAG, "Measurement Systems Analysis", 4th edition (2010), chapter III section C.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from dscope_gui.errors import WrongUse
from dscope_gui.validation.studies.crossed import Crossed, crossed
from dscope_gui.validation.studies.gauge import Grade
from dscope_gui.validation.studies.intervals import Interval, share_interval
from dscope_gui.validation.studies.kappa import cohens_kappa, counts_of, fleiss_kappa
from dscope_gui.validation.studies.readings import Rating

PASS, FAIL = "pass", "fail"

_LEAST_PARTS: Final = 2
_GOOD, _MARGINAL = (0.90, 0.02, 0.05), (0.80, 0.05, 0.10)
"""Least effectiveness, most misses, most false alarms; AIAG, chapter III section C."""
GOOD_KAPPA, POOR_KAPPA = 0.75, 0.40
"""AIAG, chapter III section C: above is good to excellent agreement, below is poor."""


@dataclass(frozen=True, slots=True)
class Counted:
    """So many of so many."""

    hits: int
    of: int

    @property
    def share(self) -> float:
        return self.hits / self.of if self.of else 0.0

    @property
    def interval(self) -> Interval:
        """Exact, at 95 %; nothing counted says nothing."""
        return share_interval(self.hits, self.of) if self.of else Interval(0.0, 1.0)


@dataclass(frozen=True, slots=True)
class AgainstReference:
    """One operator against what the parts are known to be.

    Parameters
    ----------
    effective : parts judged right in every trial.
    misses : verdicts that passed a part that is known to fail. `false_alarms` : the other way round. Both count
        single verdicts; repeats on one part are alike, so that their intervals are rather too narrow.
    undecided : verdicts that were neither, such as a picture that could not be judged.
    kappa : Cohen's, over single verdicts; None where it says nothing.
    """

    effective: Counted
    misses: Counted
    false_alarms: Counted
    undecided: Counted
    kappa: float | None

    @property
    def grade(self) -> Grade:
        if self._keeps(_GOOD):
            return Grade.GOOD
        return Grade.MARGINAL if self._keeps(_MARGINAL) else Grade.POOR

    def _keeps(self, limits: tuple[float, float, float]) -> bool:
        least, misses, alarms = limits
        return self.effective.share >= least and self.misses.share <= misses and self.false_alarms.share <= alarms


@dataclass(frozen=True, slots=True)
class Appraiser:
    """One operator.

    Parameters
    ----------
    repeated : parts with the same verdict in every trial. `kappa` : Fleiss', over the trials.
    reference : None where the study knows no reference.
    """

    operator: str
    repeated: Counted
    kappa: float | None
    reference: AgainstReference | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two operators, trial by trial. `kappa` : Cohen's."""

    first: str
    second: str
    agreed: Counted
    kappa: float | None


@dataclass(frozen=True, slots=True)
class AgreementResult:
    """Everything that a report of the study shows.

    Parameters
    ----------
    together : parts on which every operator agreed in every trial. `kappa` : Fleiss', over all verdicts.
    all_right : parts judged right by everybody in every trial; None without a reference.
    confused : parts whose verdicts differed, or were wrong, in the order of the study.
    """

    design: Crossed[Rating]
    appraisers: tuple[Appraiser, ...]
    pairs: tuple[Pair, ...]
    together: Counted
    kappa: float | None
    all_right: Counted | None
    confused: tuple[str, ...]

    @property
    def has_reference(self) -> bool:
        return self.all_right is not None


def verdict_agreement(ratings: Sequence[Rating]) -> AgreementResult:
    """Evaluate a crossed study of verdicts.

    Raises
    ------
    WrongUse
        Incomplete, too small, or with a reference for some parts only, or two for one part.
    """
    design = crossed(ratings)
    if len(design.parts) < _LEAST_PARTS:
        raise WrongUse("The study has one part only", "At least two parts are needed, better fifty")
    if len(design.trials) * len(design.operators) < _LEAST_PARTS:
        raise WrongUse("Every part was judged once only", "Let the parts be judged again, or by somebody else too")
    known = _references(design)
    judged = [[one.verdict for cell in row for one in cell] for row in design.entries]
    right = None if known is None else _parts(judged, lambda n, said: set(said) == {known[n]})
    return AgreementResult(
        design=design,
        appraisers=tuple(_appraiser(design, n, known) for n in range(len(design.operators))),
        pairs=tuple(_pair(design, a, b) for a, b in combinations(range(len(design.operators)), 2)),
        together=_parts(judged, lambda _n, said: len(set(said)) == 1),
        kappa=fleiss_kappa(counts_of(judged)),
        all_right=right,
        confused=tuple(
            part for n, part in enumerate(design.parts) if len({*judged[n], *([known[n]] if known else [])}) > 1
        ),
    )


def kappa_grade(kappa: float) -> Grade:
    if kappa > GOOD_KAPPA:
        return Grade.GOOD
    return Grade.POOR if kappa < POOR_KAPPA else Grade.MARGINAL


def _appraiser(design: Crossed[Rating], place: int, known: Sequence[str] | None) -> Appraiser:
    judged = [[one.verdict for one in row[place]] for row in design.entries]
    return Appraiser(
        operator=design.operators[place],
        repeated=_parts(judged, lambda _n, said: len(set(said)) == 1),
        kappa=fleiss_kappa(counts_of(judged)),
        reference=None if known is None else _against(judged, known),
    )


def _against(judged: Sequence[Sequence[str]], known: Sequence[str]) -> AgainstReference:
    pairs = [(verdict, truth) for said, truth in zip(judged, known, strict=True) for verdict in said]
    of_bad, of_good = ([verdict for verdict, truth in pairs if truth == kind] for kind in (FAIL, PASS))
    return AgainstReference(
        effective=_parts(judged, lambda n, said: set(said) == {known[n]}),
        misses=Counted(of_bad.count(PASS), len(of_bad)),
        false_alarms=Counted(of_good.count(FAIL), len(of_good)),
        undecided=Counted(sum(verdict not in (PASS, FAIL) for verdict, _ in pairs), len(pairs)),
        kappa=cohens_kappa(pairs),
    )


def _pair(design: Crossed[Rating], first: int, second: int) -> Pair:
    pairs = [(a.verdict, b.verdict) for row in design.entries for a, b in zip(row[first], row[second], strict=True)]
    agreed = Counted(sum(a == b for a, b in pairs), len(pairs))
    return Pair(design.operators[first], design.operators[second], agreed, cohens_kappa(pairs))


def _parts(judged: Sequence[Sequence[str]], fits: Callable[[int, Sequence[str]], bool]) -> Counted:
    return Counted(sum(fits(n, said) for n, said in enumerate(judged)), len(judged))


def _references(design: Crossed[Rating]) -> tuple[str, ...] | None:
    """One for each part; None where none has any."""
    said = [{one.reference for cell in row for one in cell} for row in design.entries]
    if all(words == {None} for words in said):
        return None
    for part, words in zip(design.parts, said, strict=True):
        if len(words) > 1:
            raise WrongUse(f"Part {part} has more than one reference", "Give every line of a part the same one")
        if words - {PASS, FAIL}:
            raise WrongUse(f"Part {part} has no reference", f"It is either {PASS} or {FAIL}, or no part has any")
    return tuple(next(word for word in words if word is not None) for words in said)
