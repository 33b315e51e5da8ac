"""What became of one picture at one level of one disturbance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.validation.matching import Criteria, Match, compare, reported_defects
from dscope_gui.validation.robustness.placement import Placement, labels_in_view, record_back
from dscope_gui.validation.truth import TruthPicture

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
    def is_wrong_pass(self) -> bool:
        """Passed although the undisturbed picture of the same end face fails."""
        return self.verdict == VerdictStatus.PASS and self.before == VerdictStatus.FAIL


def outcome_of(
    name: str,
    labels: TruthPicture,
    placement: Placement,
    record: Mapping[str, Any],
    undisturbed: Mapping[str, Any],
    criteria: Criteria,
) -> Outcome:
    """Hold a disturbed picture's record against the labels and against the record of the undisturbed picture.

    Parameters
    ----------
    placement : where the disturbance has put everything; matching is done where the labels lie.
    """
    shown = labels_in_view(labels, placement)
    now = compare(shown, reported_defects(record_back(record, placement)), criteria)
    before = compare(shown, reported_defects(undisturbed), criteria)
    pairs = list(zip(now.matches, before.matches, strict=True))
    quality = record.get("quality") or {}
    return Outcome(
        name=name,
        family=labels.family,
        verdict=record["verdict"]["status"],
        before=undisturbed["verdict"]["status"],
        causes=tuple(sorted({reason.get("cause", "") for reason in record["verdict"]["reasons"]})),
        warnings=tuple(quality.get("warnings", ())),
        marks=len(pairs),
        found=sum(_is_found(match) for match, _ in pairs),
        found_before=sum(_is_found(match) for _, match in pairs),
        lost=sum(_is_found(earlier) and not _is_found(match) for match, earlier in pairs),
        false_alarms=len(now.false_alarms),
        false_before=len(before.false_alarms),
    )


def _is_found(match: Match) -> bool:
    return bool(match.reported)
