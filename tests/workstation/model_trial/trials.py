"""A tiny labelled set, models that are known, and trials of one against the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import TestCounts
from dscope_gui.neural import ReadCard
from dscope_gui.settings import load_config
from dscope_gui.validation.golden_set import GoldenSet
from dscope_gui.workstation.model_trial import RULES, Trial, TrialOrder, TriedJudge, trial_setup
from tests.neural.small_models import TESTED
from tests.validation.paired.judged import compared


def order_of(
    golden: Path, first: TriedJudge, second: TriedJudge, detector: Detector = Detector.BOTH, jobs: int = 1
) -> TrialOrder:
    return TrialOrder((first, second), golden, trial_setup(load_config(), "fast_scan"), detector, jobs)


def trial_of(folder: Path, found: ReadCard, before: list[str], after: list[str], *, first: TriedJudge = RULES) -> Trial:
    """What would have come of it had both found what is written, see `compared`."""
    pictures = compared(folder, before, after)
    order = order_of(folder, first, TriedJudge(found.card.full_name, found))
    tested = tuple(
        _counts(result.overall.found, result.overall.missed, result.overall.false_alarms) for result in pictures.results
    )
    names = tuple(one.name for one in pictures.pictures)
    named = replace(pictures, names=(order.judges[0].name, order.judges[1].name))
    return Trial(order, GoldenSet(folder, names, "a" * 64), named, (tested[0], tested[1]))


def _counts(hits: int, misses: int, false_alarms: int) -> TestCounts:
    measured = {"data": "golden, 12 pictures, both", "data_sha256": "e" * 64}
    return TESTED.model_copy(update={**measured, "hits": hits, "misses": misses, "false_alarms": false_alarms})
