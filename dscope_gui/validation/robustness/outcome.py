"""What became of one picture at one level of one disturbance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dscope_gui.domain.record import Record
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.validation.matching import Criteria, Match, compare, reported_defects, touches
from dscope_gui.validation.robustness.disturbances import Subject
from dscope_gui.validation.robustness.placement import Placement, labels_in_view, record_back
from dscope_gui.validation.truth import TruthPicture

_COVERAGE: Final = 2.0
"""k of the expanded uncertainty."""

JUDGED: Final = frozenset({VerdictStatus.PASS.value, VerdictStatus.FAIL.value})


@dataclass(frozen=True, slots=True)
class Outcome:
    """Counts of labelled marks that are in view.

    Parameters
    ----------
    verdict, before : status of the verdict, and of that on the undisturbed picture.
    causes : why it was refused, or which limits it broke.
    warnings : what the station says of the picture itself.
    marks, found, false_alarms : on this picture; `found_before` of the same marks on the undisturbed one.
    lost : found before and not now.
    clearly_bad : the undisturbed picture fails by a labelled mark that exceeds its limit by more than its expanded
        uncertainty; without that a change to pass may be due to the limit, or to something that is no mark.
    """

    name: str
    family: str
    verdict: str
    before: str
    causes: tuple[str, ...]
    warnings: tuple[str, ...]
    marks: int
    found: int
    found_before: int
    lost: int
    false_alarms: int
    false_before: int
    clearly_bad: bool

    @property
    def is_judged(self) -> bool:
        return self.verdict in JUDGED

    @property
    def was_judged(self) -> bool:
        return self.before in JUDGED

    @property
    def is_unwarned(self) -> bool:
        """Judged, and nothing told that the picture was poor."""
        return self.is_judged and not self.warnings

    @property
    def turned_to_pass(self) -> bool:
        """Passed although the undisturbed picture of the same end face fails, for whatever reason."""
        return self.verdict == VerdictStatus.PASS and self.before == VerdictStatus.FAIL

    @property
    def is_wrong_pass(self) -> bool:
        """Passed although a labelled mark on it is clearly too large."""
        return self.verdict == VerdictStatus.PASS and self.clearly_bad


def outcome_of(
    subject: Subject, placement: Placement, record: Record, *, undisturbed: Record, criteria: Criteria
) -> Outcome:
    """Hold a disturbed picture's record against the labels and against the record of the undisturbed picture.

    Parameters
    ----------
    placement : where the disturbance has put everything; matching is done where the labels lie.
    """
    shown = labels_in_view(subject.labels, placement)
    now = compare(shown, reported_defects(record_back(record, placement)), criteria)
    before = compare(shown, reported_defects(undisturbed), criteria)
    pairs = list(zip(now.matches, before.matches, strict=True))
    quality = record["quality"]
    return Outcome(
        name=subject.name,
        family=subject.labels.family,
        verdict=record["verdict"]["status"],
        before=undisturbed["verdict"]["status"],
        causes=tuple(sorted({reason.get("cause", "") for reason in record["verdict"]["reasons"]})),
        warnings=() if quality is None else tuple(quality["warnings"]),
        marks=len(pairs),
        found=sum(_is_found(match) for match, _ in pairs),
        found_before=sum(_is_found(match) for _, match in pairs),
        lost=sum(_is_found(earlier) and not _is_found(match) for match, earlier in pairs),
        false_alarms=len(now.false_alarms),
        false_before=len(before.false_alarms),
        clearly_bad=is_clearly_bad(shown, undisturbed, criteria),
    )


def is_clearly_bad(labels: TruthPicture, record: Record, criteria: Criteria) -> bool:
    """Whether a record fails by a defect that is labelled for sure and too large by more than its U (k = 2)."""
    if record["verdict"]["status"] != VerdictStatus.FAIL:
        return False
    by_id = {defect["id"]: defect for defect in record["defects"]}
    sure = [item for item in labels.defects if item.must]
    over = [
        by_id[reason["defects"][0]]
        for reason in record["verdict"]["reasons"]
        if reason.get("cause") == Cause.TOO_LARGE
        and -(reason.get("margin_um") or 0.0) > _expanded_um(by_id[reason["defects"][0]])
    ]
    marks = reported_defects({**record, "defects": over})
    return any(touches(mark, item, criteria) for mark in marks for item in sure)


def _expanded_um(defect: Mapping[str, Any]) -> float:
    """Of the size that was judged; the larger one where it is not known which."""
    known = (defect.get("diameter_uncertainty_um"), defect.get("width_uncertainty_um"))
    return _COVERAGE * max((value for value in known if value is not None), default=0.0)


def _is_found(match: Match) -> bool:
    return bool(match.reported)
