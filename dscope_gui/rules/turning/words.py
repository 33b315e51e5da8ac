"""What would turn a verdict, in whole sentences, for the command line and for workbooks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.rule_set import Measure
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules.sentences import FINEST_DECIMALS
from dscope_gui.rules.turning.change import Change, ChangeKind, Turning
from dscope_gui.rules.turning.changed import STEPS_PER_UNIT, at

_DECIMALS: Final = 2
_ROUND_STEPS: Final = 100
"""A hundredth of a µm: limits are no finer."""
_SIDES: Final = {1: "over ", -1: "under ", 0: ""}
_LIKE: Final = {
    DefectKind.SCRATCH: ("scratch", "scratches"),
    DefectKind.PIT: ("defect", "defects"),
    DefectKind.CONTAMINATION: ("piece of debris", "pieces of debris"),
    DefectKind.CRACK: ("crack", "cracks"),
    DefectKind.FILM: ("film", "films"),
}
"""What is counted in the column to which such a mark belongs."""


def turning_sentences(turning: Turning) -> tuple[str, ...]:
    """What cleaning may do, one sentence for each change, and what stands in the way."""
    changes = tuple(map(change_sentence, turning.changes))
    return (*_of_cleaning(turning), *changes, *_of_obstacles(turning))


def change_sentence(change: Change) -> str:
    """`Scratch S1 fails at 0.46 µm more, over 3 µm wide (cladding: none > 3 µm)`."""
    name = f"{change.defect_kind.value.capitalize()} {change.defect}"
    size, limit = f"{bound_of(change.to_um).words} µm {_way(change)}", _limit(change)
    if change.kind is ChangeKind.GROWS:
        return f"{name} fails at {um_more(change.by_um)} µm more, {size}{limit}"
    if change.kind is ChangeKind.MOVES_IN:
        return f"{name} fails {um_more(change.by_um)} µm further in{limit}"
    if change.kind is ChangeKind.ONE_MORE:
        one, many = _LIKE[change.defect_kind]
        what = f"1 more {one} fails" if change.number == 1 else f"{change.number} more {many} fail"
        return f"{what}{limit}"
    if change.kind is ChangeKind.NEW_MARK:
        return f"A new {_LIKE[change.defect_kind][0]} from {size} on fails{limit}"
    return f"{name} passes at {um_more(change.by_um)} µm less, {size}, or gone{limit}"


@dataclass(frozen=True, slots=True)
class Bound:
    """A size as people say it: what lies one step of four decimals beyond 3 is over 3.

    Parameters
    ----------
    side : 1 over it, -1 under it, 0 just that.
    """

    side: int
    um: float

    @property
    def words(self) -> str:
        return f"{_SIDES[self.side]}{self.um:g}"


def bound_of(to_um: float) -> Bound:
    """The size, or the round one from which it is a step away."""
    step = round(to_um * STEPS_PER_UNIT)
    for side in (1, -1):
        if (step - side) % _ROUND_STEPS == 0:
            return Bound(side, at(step - side))
    return Bound(0, at(step))


def um_more(by_um: float) -> str:
    """With as many decimals as it takes not to say nothing."""
    for decimals in range(_DECIMALS, FINEST_DECIMALS):
        if float(text := f"{by_um:.{decimals}f}") > 0.0:
            return text
    return f"{max(by_um, 1 / STEPS_PER_UNIT):.{FINEST_DECIMALS}f}"


def _way(change: Change) -> str:
    return "wide" if change.measure is Measure.WIDTH else "across"


def _limit(change: Change) -> str:
    if change.zone is None:
        return ""
    return f" ({change.zone}: {change.limit.wording})" if change.limit else f" ({change.zone})"


def _of_cleaning(turning: Turning) -> tuple[str, ...]:
    if not turning.cleanable:
        return ()
    names = ", ".join(turning.cleanable)
    if turning.cleaning_turns:
        return (f"Cleaning may do it: it passes without {names}",)
    return (f"Cleaning may remove {names}, which is not enough",)


def _of_obstacles(turning: Turning) -> tuple[str, ...]:
    if not turning.obstacles:
        return ()
    what = "No smaller size makes it pass" if turning.after is VerdictStatus.FAIL else "Even then it could not pass"
    return (f"{what}: {'; '.join(reason.text for reason in turning.obstacles)}",)
