"""Two judges on the same labelled pictures, in several processes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

import numpy as np

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import TestCounts
from dscope_gui.domain.record import Record
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import Config, config_sha256, fiber_of_diameters
from dscope_gui.validation import ValidationResult, load_truth, picture_path, validate
from dscope_gui.validation.golden_set import GoldenSet, combined_sha256, golden_set
from dscope_gui.validation.paired import CurveCounts, PairedComparison, compare_curves, compare_paired
from dscope_gui.version import __version__
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.model_trial.judges import TriedJudge
from dscope_gui.workstation.model_trial.picture import TrialTask, Tried, failed_picture, try_picture
from dscope_gui.workstation.profile_proof import proven
from dscope_gui.workstation.second_judge.opening import segmenter_of
from dscope_gui.workstation.setup import InspectionSetup

OnStep: TypeAlias = Callable[[int, int], None]
"""Told (done, total) between the steps; what it raises ends the trial."""


@dataclass(frozen=True, slots=True)
class TrialOrder:
    """What is to be tried.

    Parameters
    ----------
    judges : the one that is there, and the one that shall be held against it.
    golden : folder of labelled pictures.
    detector : how the models are asked: beside the rules, or alone.
    jobs : processes at work; 0 is one for every processor, 1 stays in this one.
    with_curves : also at other thresholds, which takes several times as long.
    """

    judges: tuple[TriedJudge, TriedJudge]
    golden: Path
    setup: InspectionSetup
    detector: Detector = Detector.BOTH
    jobs: int = 0
    with_curves: bool = False


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of it.

    Parameters
    ----------
    tested : what either judge found, comparable with other counts of the very same test.
    unreadable : pictures in which neither could look, or on which the program failed.
    """

    order: TrialOrder
    golden: GoldenSet
    compared: PairedComparison
    tested: tuple[TestCounts, TestCounts]
    unreadable: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether no picture at all could be looked at."""
        return len(self.unreadable) == len(self.golden.names)


def trial_setup(config: Config, profile: str | None = None) -> InspectionSetup:
    """How the pictures are looked at; what they are judged by does not matter here."""
    name = profile or config.default_profile
    request = ExamineRequest(proven(config, name))
    return InspectionSetup(
        name, request, load_rule_set(config.default_rules), Software(__version__, config_sha256(config))
    )


def trial_facts(trial: Trial) -> dict[str, str]:
    """What was compared with what, for the head of a report."""
    order = trial.order
    models = [one.model.card for one in order.judges if one.model is not None]
    return {
        "pictures": trial.golden.title,
        "pictures_sha256": trial.golden.sha256,
        "detector": order.detector.value,
        "profile": order.setup.profile,
        "version": order.setup.software.version,
        "config_sha256": order.setup.software.config_sha256,
        **{f"{card.full_name} sha256": card.sha256 for card in models},
    }


def run_trial(order: TrialOrder, clock: Clock, on_step: OnStep) -> Trial:
    """Let both judges look at every picture.

    Raises
    ------
    WrongUse
        The folder holds no labels, both judges are the same, the models are to be left out, or a network alone is to
        have a curve.
    ModelRefused
        A model cannot be opened.
    """
    _require_sense(order)
    golden = golden_set(order.golden)
    tried: list[Tried] = []
    with closing(_tried(order, clock)) as results:
        total = len(golden.names) * len(order.judges)
        on_step(0, total)
        for one in results:
            tried.append(one)
            on_step(len(tried), total)
    results_of = [validate(order.golden, _records(tried, place)) for place in range(len(order.judges))]
    first, second = results_of
    names = (order.judges[0].name, order.judges[1].name)
    compared = compare_paired(first, second, names)
    if order.with_curves:
        compared = replace(compared, curves=compare_curves(_curve_counts(compared, tried)))
    return Trial(
        order=order,
        golden=golden,
        compared=compared,
        tested=(_counts(order, golden, first), _counts(order, golden, second)),
        unreadable=_unreadable(tried),
    )


def _require_sense(order: TrialOrder) -> None:
    """Said before anything is done; a model that cannot be opened would fail on every picture."""
    first, second = order.judges
    if first.name == second.name:
        raise WrongUse(f"{first.name} is compared with itself", "Name two different judges")
    if not order.detector.asks_network:
        raise WrongUse("With the rules alone there is no model to compare", "Choose 'both' or 'dl'")
    if order.with_curves and order.detector is Detector.DL:
        raise WrongUse(
            "A network that judges alone heeds no threshold of the rules, so it has no curve", "Choose 'both'"
        )
    for judge in order.judges:
        if judge.chosen is not None:
            segmenter_of(judge.chosen)


def _tried(order: TrialOrder, clock: Clock) -> Generator[Tried, None, None]:
    first, second = (judge.looking(order.setup, order.detector) for judge in order.judges)
    do = functools.partial(try_picture, setups=(first, second), clock=clock)
    died = functools.partial(failed_picture, setups=(first, second), clock=clock)
    return LocalPool(order.jobs).do_all(_tasks(order), do, on_death=died)


def _tasks(order: TrialOrder) -> Iterator[TrialTask]:
    """Both judges in turn, so that the time left is told rightly from the beginning."""
    for name, label in load_truth(order.golden).items():
        nominal = label.nominal_um
        fiber = None if nominal is None else fiber_of_diameters(nominal.core, nominal.cladding)
        for place in range(len(order.judges)):
            yield TrialTask(picture_path(order.golden, name), fiber, place, label if order.with_curves else None)


def _records(tried: list[Tried], place: int) -> list[Record]:
    return [one.record for one in tried if one.task.place == place]


def _curve_counts(compared: PairedComparison, tried: list[Tried]) -> CurveCounts:
    """Row by row the pictures of the comparison."""
    by_picture = {(one.task.picture.name, one.task.place): one.curve for one in tried}
    first, second = (
        np.array([by_picture[picture.name, place] for picture in compared.pictures], np.int64) for place in range(2)
    )
    return CurveCounts(np.array([len(picture.pairs) for picture in compared.pictures], np.int64), first, second)


def _unreadable(tried: list[Tried]) -> tuple[str, ...]:
    names = {one.task.picture.name for one in tried if one.fault or one.record["status"] == "unreadable"}
    return tuple(sorted(names))


def _counts(order: TrialOrder, golden: GoldenSet, result: ValidationResult) -> TestCounts:
    """Another way to look at the same pictures is another test."""
    software, found = order.setup.software, result.overall
    test = (golden.sha256, order.detector.value, order.setup.profile, software.version, software.config_sha256)
    return TestCounts(
        data=f"{golden.title}, {order.detector.value}",
        data_sha256=combined_sha256(test),
        hits=found.found,
        misses=found.missed,
        false_alarms=found.false_alarms,
    )
