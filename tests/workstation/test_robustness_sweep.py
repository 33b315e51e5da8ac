"""The sweep over a tiny drawn set: whole, stopped and gone on with, and with what cannot be read."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.reports.robustness_page import robustness_section
from dscope_gui.reports.robustness_plots import robustness_plots
from dscope_gui.validation.robustness import disturb, disturbances_named, robustness_json
from dscope_gui.workstation import robustness_sweep
from dscope_gui.workstation.batch import Progress
from dscope_gui.workstation.robustness_sweep import Sweep, chosen_subjects, run_sweep
from dscope_gui.workstation.setup import InspectionSetup
from tests.validation.robustness.drawn import labelled_set
from tests.workstation.conftest import CrankedClock

KNOBS = tuple(replace(one, levels=one.levels[:2]) for one in disturbances_named(("noise", "rotation")))
TRIALS = 3 * (1 + 4)


@pytest.fixture
def sweep(tmp_path: Path, setup: InspectionSetup) -> Sweep:
    folder = labelled_set(tmp_path / "set", 3)
    return Sweep(folder, tmp_path / "out", setup, KNOBS, pictures=0, jobs=1)


def ignore(_state: Progress) -> None:
    pass


def test_every_level_of_every_picture_is_tried_and_the_marks_are_found(sweep: Sweep, clock: CrankedClock) -> None:
    outcome = run_sweep(sweep, clock, ignore)
    assert (outcome.trials, outcome.resumed, outcome.unreadable) == (TRIALS, 0, ())
    assert outcome.result is not None
    noise, rotation = outcome.result.curves
    assert [point.level for point in noise.points] == [0, 1, 2]
    assert [point.marks for point in rotation.points] == [12, 12, 12]
    assert all(point.recall.value == 1.0 for point in (*noise.points, *rotation.points))


def test_a_stopped_sweep_goes_on_and_comes_to_the_same_result(sweep: Sweep, clock: CrankedClock) -> None:
    whole = run_sweep(replace(sweep, out=sweep.out / "whole"), clock, ignore).result
    assert whole is not None

    def stop(state: Progress) -> None:
        if state.done == 4:
            raise KeyboardInterrupt

    stopped = run_sweep(sweep, clock, stop)
    assert stopped.result is None
    seen: list[int] = []
    resumed = run_sweep(sweep, clock, lambda state: seen.append(state.done))
    assert resumed.resumed == 4
    assert seen == list(range(4, TRIALS + 1))
    assert resumed.result is not None
    assert robustness_json(resumed.result) == robustness_json(whole)


def test_a_larger_sweep_takes_over_what_a_smaller_one_has_done(sweep: Sweep, clock: CrankedClock) -> None:
    run_sweep(replace(sweep, pictures=1), clock, ignore)
    assert run_sweep(sweep, clock, ignore).resumed == TRIALS // 3


def test_other_settings_begin_anew_and_say_so(sweep: Sweep, clock: CrankedClock) -> None:
    run_sweep(sweep, clock, ignore)
    other = run_sweep(replace(sweep, seed=2), clock, ignore)
    assert other.resumed == 0
    assert "seed 1 then" in other.notice


def test_a_picture_that_cannot_be_read_is_named_and_refused_at_every_level(sweep: Sweep, clock: CrankedClock) -> None:
    (sweep.folder / "pictures" / "p1.png").write_bytes(b"no picture")
    outcome = run_sweep(sweep, clock, ignore)
    assert outcome.unreadable == ("p1.png",)
    assert outcome.result is not None
    assert [point.refused for point in outcome.result.curves[0].points] == [1, 1, 1]
    assert outcome.result.curves[0].points[1].refusals == {"unreadable": 1}


def test_a_fault_of_the_program_is_a_refusal_of_that_trial_alone(
    sweep: Sweep, clock: CrankedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = disturb

    def failing(*given: object) -> object:
        if given[3] == 2:
            raise RuntimeError("the disturbance broke")
        return functools.partial(real, *given)()  # type: ignore[arg-type]  # handed on as given

    monkeypatch.setattr(robustness_sweep, "disturb", failing)
    result = run_sweep(sweep, clock, ignore).result
    assert result is not None
    assert [point.refusals for point in result.curves[0].points] == [{}, {}, {"program_failed": 3}]


def test_a_smaller_choice_is_part_of_a_larger_one_and_spreads_over_the_families(sweep: Sweep) -> None:
    names = [{one.name for one in chosen_subjects(replace(sweep, pictures=count))} for count in (1, 2, 3)]
    assert names[0] < names[1] < names[2]
    assert {one.labels.family for one in chosen_subjects(replace(sweep, pictures=2))} == {"T", "U"}


def test_a_folder_without_labels_is_wrong_use(sweep: Sweep, clock: CrankedClock) -> None:
    (sweep.folder / "truth.json").write_text("{}", encoding="utf-8")
    with pytest.raises(WrongUse, match="no labelled pictures"):
        run_sweep(sweep, clock, ignore)


def test_the_page_shows_a_plot_and_a_sentence_for_each_knob(sweep: Sweep, clock: CrankedClock) -> None:
    result = run_sweep(sweep, clock, ignore).result
    assert result is not None
    assert [png[:4] for _, png in robustness_plots(result)] == [b"\x89PNG", b"\x89PNG"]
    page = robustness_section(result)
    assert page.count("data:image/png;base64,") == 2
    assert "<li>Noise: 0 levels to 2 levels." in page
    assert "http" not in page
