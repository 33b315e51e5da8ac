"""Whether a trained model may take another's place: by what both found in the same labelled pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dscope_gui.domain.model_card import TestCounts
from dscope_gui.validation.figures import Share


class GateCause(StrEnum):
    """What closes the gate, for programs."""

    UNTESTED = "untested"
    OTHER_TEST = "other_test"
    BELOW_ACTIVE = "below_active"
    BELOW_EARLIER = "below_earlier"
    """Of a model that led to the active one."""
    BELOW_NAMED = "below_named"
    MORE_THAN_CHANCE = "more_than_chance"
    """Picture against picture."""


_UNTESTED: Final = {
    GateCause.UNTESTED: "it was never tested; the active one was, on {before}",
    GateCause.OTHER_TEST: "it was tested on {after}, the active one on {before}; test both on the same",
}
_FALLS: Final = {
    "recall": {
        GateCause.BELOW_ACTIVE: "its recall is {after}, below the interval of the active one, {before}",
        GateCause.BELOW_EARLIER: "its recall is {after}, below the interval of an earlier one, {before}",
        GateCause.BELOW_NAMED: "its recall is {after}, below the interval of {whom}, {before}",
        GateCause.MORE_THAN_CHANCE: "its recall is {after}, that of {whom} is {before}: {less} less, more than chance",
    },
    "precision": {
        GateCause.BELOW_ACTIVE: "its precision is {after}, below the interval of the active one, {before}",
        GateCause.BELOW_EARLIER: "its precision is {after}, below the interval of an earlier one, {before}",
        GateCause.BELOW_NAMED: "its precision is {after}, below the interval of {whom}, {before}",
        GateCause.MORE_THAN_CHANCE: "its precision is {after}, that of {whom} is {before}: "
        "{less} less, more than chance",
    },
}
"""Each sentence whole, so that the screens can say it in other languages."""


@dataclass(frozen=True, slots=True)
class GateReason:
    """One reason why a model may not take another's place; as text it is a part of an English sentence.

    Parameters
    ----------
    before, after : what both reached, or on what both were tested.
    figure : `recall` or `precision`.
    whom : name of the judge before.
    less : by how much it fell, with the interval.
    """

    cause: GateCause
    before: str
    after: str = ""
    figure: str = ""
    whom: str = ""
    less: str = ""

    def __str__(self) -> str:
        sentence = (_UNTESTED if self.cause in _UNTESTED else _FALLS[self.figure])[self.cause]
        return sentence.format(before=self.before, after=self.after, whom=self.whom, less=self.less)


@dataclass(frozen=True, slots=True)
class ModelGate:
    """The answer.

    Parameters
    ----------
    reasons : why it may not; empty where it may.
    """

    reasons: tuple[GateReason, ...] = ()

    @property
    def is_open(self) -> bool:
        return not self.reasons

    @property
    def text(self) -> str:
        """Why it may not, in English."""
        return "; ".join(map(str, self.reasons))


def recall(counts: TestCounts) -> Share:
    """Of the real defects, those that were found."""
    return Share(counts.hits, counts.hits + counts.misses)


def precision(counts: TestCounts) -> Share:
    """Of what was found, what is a real defect."""
    return Share(counts.hits, counts.hits + counts.false_alarms)


def gate(before: TestCounts | None, after: TestCounts | None, *, earlier: Iterable[TestCounts] = ()) -> ModelGate:
    """Whether neither recall nor precision falls below the 95 % interval of the active model.

    A fall within the interval may be chance in so few pictures, and closes nothing; but many such falls one after the
    other are none, so the models before the active one are asked too. Where no model is active, or the active one was
    never tested, there is nothing to fall behind.

    Parameters
    ----------
    before, after : of the active model and of the one that shall be; None where it was never tested.
    earlier : of the models that led to the active one; those that were tested on other pictures are left out.
    """
    if before is None:
        return ModelGate()
    if after is None:
        return ModelGate((GateReason(GateCause.UNTESTED, before.data),))
    if not _same_test(before, after):
        return ModelGate((GateReason(GateCause.OTHER_TEST, before.data, after.data),))
    return ModelGate(
        _falls(GateCause.BELOW_ACTIVE, before, after)
        or _first(_falls(GateCause.BELOW_EARLIER, one, after) for one in earlier if _same_test(one, after))
    )


def _first(answers: Iterable[tuple[GateReason, ...]]) -> tuple[GateReason, ...]:
    return next((reasons for reasons in answers if reasons), ())


def _same_test(before: TestCounts, after: TestCounts) -> bool:
    same_pictures = before.data_sha256 == after.data_sha256
    return same_pictures and before.hits + before.misses == after.hits + after.misses


def _falls(cause: GateCause, before: TestCounts, after: TestCounts) -> tuple[GateReason, ...]:
    shares = ((name, share(before), share(after)) for name, share in (("recall", recall), ("precision", precision)))
    return tuple(GateReason(cause, f"{was}", f"{now}", name) for name, was, now in shares if below_interval(was, now))


def below_interval(before: Share, after: Share) -> bool:
    """Whether a share falls below another's interval; one of nothing at all cannot: who finds nothing alarms nobody."""
    if before.value is None or after.value is None:
        return False
    lowest, _ = before.interval
    # The interval of none in so many begins at zero but for rounding.
    return after.value < min(lowest, before.value)
