"""Whether a trained model may take another's place: by what both found in the same labelled pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dscope_gui.domain.model_card import TestCounts
from dscope_gui.validation.figures import Share


@dataclass(frozen=True, slots=True)
class ModelGate:
    """The answer.

    Parameters
    ----------
    reasons : why it may not; empty where it may.
    """

    reasons: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        return not self.reasons


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
        return ModelGate((f"it was never tested; the active one was, on {before.data}",))
    if not _same_test(before, after):
        return ModelGate((f"it was tested on {after.data}, the active one on {before.data}; test both on the same",))
    return ModelGate(
        _falls("the active one", before, after)
        or _first(_falls("an earlier one", one, after) for one in earlier if _same_test(one, after))
    )


def _first(answers: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return next((reasons for reasons in answers if reasons), ())


def _same_test(before: TestCounts, after: TestCounts) -> bool:
    same_pictures = before.data_sha256 == after.data_sha256
    return same_pictures and before.hits + before.misses == after.hits + after.misses


def _falls(whom: str, before: TestCounts, after: TestCounts) -> tuple[str, ...]:
    falls = (
        _fall(f"below the interval of {whom}", name, share(before), share(after))
        for name, share in (("recall", recall), ("precision", precision))
    )
    return tuple(fall for fall in falls if fall is not None)


def below_interval(before: Share, after: Share) -> bool:
    """Whether a share falls below another's interval; one of nothing at all cannot: who finds nothing alarms nobody."""
    if before.value is None or after.value is None:
        return False
    lowest, _ = before.interval
    # The interval of none in so many begins at zero but for rounding.
    return after.value < min(lowest, before.value)


def _fall(below: str, name: str, before: Share, after: Share) -> str | None:
    return f"its {name} is {after}, {below}, {before}" if below_interval(before, after) else None
