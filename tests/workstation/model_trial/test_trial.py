"""Two judges look at the same labelled pictures with the real engine and a real network."""

from __future__ import annotations

from pathlib import Path

import pytest

from dscope_gui.domain.judges import Detector
from dscope_gui.domain.model_card import ModelTask
from dscope_gui.errors import DScopeError, ModelRefused, WrongUse
from dscope_gui.neural import ModelRegistry
from dscope_gui.validation.paired import Figure
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.model_trial import RULES, OnStep, TriedJudge, judge_named, rules_or_active, run_trial
from tests.hand_built import NOON
from tests.neural.small_models import brightness_network, dropped
from tests.neural.small_segmenters import dark_network, segmenting, silent_network
from tests.validation.robustness.drawn import MARKS, labelled_set
from tests.workstation.model_trial.trials import order_of


@pytest.fixture
def registry(tmp_path: Path) -> ModelRegistry:
    return ModelRegistry(tmp_path / "data", tmp_path / "shipped")


def nobody(_done: int, _total: int) -> None:
    """Nobody watches."""


def test_both_look_at_every_picture_and_each_step_is_told(registry: ModelRegistry, tmp_path: Path) -> None:
    golden, steps = labelled_set(tmp_path / "set", 2), list[tuple[int, int]]()
    segmenting(registry.folder, dark_network())
    order = order_of(golden, RULES, judge_named("marks@1", registry))
    trial = run_trial(order, SystemClock(), lambda done, total: steps.append((done, total)))
    assert steps == [(done, 4) for done in range(5)]
    recall = trial.compared.figure(Figure.RECALL)
    assert trial.compared.names == ("rules", "marks@1") and recall.first.total == 2 * len(MARKS)
    assert recall.first.hits == recall.second.hits == 2 * len(MARKS)
    before, after = trial.tested
    assert before.data == after.data == "set, 2 pictures, both" and before.data_sha256 == after.data_sha256
    assert trial.unreadable == () and not trial.is_nothing


def test_a_network_that_marks_nothing_finds_nothing_alone(registry: ModelRegistry, tmp_path: Path) -> None:
    golden = labelled_set(tmp_path / "set", 1)
    segmenting(registry.folder, silent_network())
    order = order_of(golden, RULES, judge_named("marks@1", registry), Detector.DL)
    trial = run_trial(order, SystemClock(), nobody)
    assert trial.compared.discordant.only_first == len(MARKS) and trial.tested[1].hits == 0


def test_other_pictures_and_another_way_to_look_are_another_test(registry: ModelRegistry, tmp_path: Path) -> None:
    segmenting(registry.folder, dark_network())
    model = judge_named("marks@1", registry)
    one, other = labelled_set(tmp_path / "one", 1), labelled_set(tmp_path / "other", 1)
    (other / "pictures" / "p0.png").unlink()

    def sha256(golden: Path, detector: Detector) -> str:
        return run_trial(order_of(golden, RULES, model, detector), SystemClock(), nobody).tested[1].data_sha256

    assert sha256(one, Detector.BOTH) == sha256(one, Detector.BOTH)
    assert len({sha256(one, Detector.BOTH), sha256(one, Detector.DL), sha256(other, Detector.BOTH)}) == 3


def test_a_picture_that_cannot_be_read_is_named(registry: ModelRegistry, tmp_path: Path) -> None:
    golden = labelled_set(tmp_path / "set", 2)
    (golden / "pictures" / "p1.png").write_bytes(b"no picture")
    segmenting(registry.folder, dark_network())
    trial = run_trial(order_of(golden, RULES, judge_named("marks@1", registry)), SystemClock(), nobody)
    assert trial.unreadable == ("p1.png",) and not trial.is_nothing
    (golden / "pictures" / "p0.png").unlink()
    assert run_trial(trial.order, SystemClock(), nobody).is_nothing


def test_who_has_enough_of_it_ends_it_between_two_pictures(registry: ModelRegistry, tmp_path: Path) -> None:
    segmenting(registry.folder, dark_network())
    order = order_of(labelled_set(tmp_path / "set", 3), RULES, judge_named("marks@1", registry))
    with pytest.raises(_EnoughError):
        run_trial(order, SystemClock(), _ends_after(2))


class _EnoughError(Exception):
    pass


def _ends_after(steps: int) -> OnStep:
    def step(done: int, _total: int) -> None:
        if done == steps:
            raise _EnoughError

    return step


def test_judges_go_by_their_names(registry: ModelRegistry) -> None:
    assert judge_named("rules", registry) is RULES is rules_or_active(registry)
    found = segmenting(registry.folder, dark_network())
    registry.activate(found, "Quinn", NOON)
    assert judge_named("active", registry) == judge_named("marks@1", registry) == rules_or_active(registry)
    (found.folder / "marks.onnx").write_bytes(b"torn")
    assert rules_or_active(registry) is RULES
    with pytest.raises(ModelRefused):
        judge_named("active", registry)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("active", "No segmentation model is active. Name a model, or 'rules'"),
        ("brightness@1", "is a model for quality and marks no defects"),
        ("bright@1", "no model 'bright@1'. Did you mean brightness@1?"),
    ],
)
def test_what_is_no_judge_is_told(registry: ModelRegistry, name: str, why: str) -> None:
    dropped(registry.folder)
    with pytest.raises(WrongUse) as refused:
        judge_named(name, registry)
    assert why in str(refused.value)


def test_a_trial_that_makes_no_sense_is_refused_before_anything_is_done(
    registry: ModelRegistry, tmp_path: Path
) -> None:
    golden = labelled_set(tmp_path / "set", 1)
    found = segmenting(registry.folder, dark_network())
    model = judge_named("marks@1", registry)

    def refusal(first: TriedJudge, second: TriedJudge, where: Path = golden, by: Detector = Detector.BOTH) -> str:
        with pytest.raises(DScopeError) as refused:
            run_trial(order_of(where, first, second, by), SystemClock(), nobody)
        return str(refused.value)

    assert "marks@1 is compared with itself" in refusal(model, model)
    assert "Choose 'both' or 'dl'" in refusal(RULES, model, by=Detector.RULES)
    (found.folder / "marks.onnx").write_bytes(b"torn")
    assert "cut short" in refusal(RULES, model)
    wrong = segmenting(registry.folder, brightness_network(), name="wrong", task=ModelTask.SEGMENTATION)
    assert "does not fit its card" in refusal(RULES, TriedJudge.of(wrong, registry))
    segmenting(registry.folder, dark_network(), version="2")
    assert "truth.json cannot be read" in refusal(RULES, judge_named("marks@2", registry), tmp_path)
