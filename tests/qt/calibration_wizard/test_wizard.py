"""The calibration wizard on the simulated camera with the real fit, page by page: what goes well and what does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PyQt6.QtCore import Qt

from dscope_gui.calibration import RefusalCause
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.errors import NotWritable
from dscope_gui.qt.calibration_wizard.draft import Draft, Step
from dscope_gui.qt.calibration_wizard.live_hints import remedy_of
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.settings.dot_targets import load_targets
from tests.qt.calibration_wizard.technician import SENSOR, UM_PER_PX, Technician, made_here
from tests.qt.hands import click
from tests.qt.operated import Operated


def test_a_good_target_is_measured_with_from_the_next_part_on(technician: Technician) -> None:
    operated = technician.operated
    technician.lay_target()
    technician.captured()
    fit = technician.presenter.draft.fit
    assert fit is not None
    assert fit.um_per_px_x == pytest.approx(UM_PER_PX, rel=5e-4)
    assert "dots on the grid" in technician.wizard.capture.outcome.text()

    technician.go_to(Step.CHECK)
    assert technician.wizard.check.histogram.counts
    assert "0.5208" in technician.wizard.check.values["Scale"]
    technician.saved()

    assert not technician.screen.is_calibrating
    (shelved,) = technician.shelf.listing().calibrations
    assert shelved.calibration.operator == "Ana K."
    assert shelved.calibration.camera == "simulator"
    assert (shelved.calibration.width, shelved.calibration.height) == SENSOR
    assert shelved.path.with_suffix(".png").is_file()
    technician.insert_fiber()
    operated.window.show_screen(ScreenName.INSPECT)
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown + 1)
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.is_judged)
    judged = operated.presenter.state.shown
    assert judged is not None
    assert judged.answer is Answer.PASS
    assert judged.inspection.examination is not None
    scale, of_target = judged.inspection.examination.scale, shelved.calibration.scale
    assert scale is not None
    # What was judged is what the record keeps: seven digits.
    assert scale.um_per_px_x == pytest.approx(of_target.um_per_px_x, rel=1e-6)
    assert scale.um_per_px_y == pytest.approx(of_target.um_per_px_y, rel=1e-6)
    assert scale.source is of_target.source


def test_the_next_start_measures_with_it_as_well(technician: Technician) -> None:
    technician.lay_target()
    technician.captured()
    technician.saved()
    technician.operated.close()
    again = Operated()
    try:
        again.spin(lambda: again.is_live)
        scale = again.running.workstation.setups.judging("LC-PC-OM4").request.given_scale
        assert scale is not None
        assert scale.source is ScaleSource.CALIBRATION
    finally:
        again.close()


def test_the_live_page_says_whether_dots_are_found_and_what_to_turn(technician: Technician) -> None:
    technician.lay_target()
    technician.begin()
    technician.go_to(Step.LIGHT)
    page = technician.wizard.light
    technician.operated.spin(lambda: page.picture.fit_shown is not None)
    assert "dots found" in page.dots.text()
    assert "Go on" in page.hint.text()

    technician.operated.simulated.set_light(0.1)
    technician.operated.spin(lambda: "Too dark" in page.hint.text())
    technician.operated.simulated.set_light(1.0)
    technician.operated.simulated.remove()
    technician.operated.spin(lambda: page.picture.fit_shown is None)
    assert page.hint.text()


def test_the_exposure_is_set_on_the_page(technician: Technician) -> None:
    technician.begin()
    technician.go_to(Step.LIGHT)
    technician.wizard.light.exposure.number.setValue(4000)
    acquisition = technician.operated.running.workstation.acquisition
    technician.operated.spin(lambda: acquisition.status.settings.exposure_us == 4000.0)


def test_nothing_can_be_begun_before_pitch_and_objective_are_known(technician: Technician) -> None:
    click(technician.screen.shelf.new)
    assert not technician.wizard.next.isEnabled()
    technician.begin(objective="")
    assert not technician.wizard.next.isEnabled()
    assert "objective" in technician.wizard.target.missing.text()
    technician.wizard.target.objective.setCurrentText("20×")
    assert technician.wizard.next.isEnabled()


def test_without_a_target_there_is_no_scale_and_the_remedy_is_told(technician: Technician) -> None:
    technician.operated.simulated.remove()
    technician.begin()
    technician.go_to(Step.CAPTURE)
    technician.take()
    page = technician.wizard.capture
    assert "No scale" in page.outcome.text()
    assert page.detail.text()
    assert page.take.text() == "Take again"
    assert not technician.wizard.next.isEnabled()

    technician.lay_target()
    technician.take()
    assert technician.wizard.next.isEnabled()


@pytest.mark.parametrize("wrong_pitch_um", [10.0, 40.0])
def test_a_pitch_that_is_wrong_by_a_factor_is_refused_where_the_scale_is_known(
    technician: Technician, wrong_pitch_um: float
) -> None:
    technician.shelf.add(made_here(objective="20×"))
    technician.lay_target()
    technician.begin(pitch_um=wrong_pitch_um)
    assert technician.wizard.target.expected.value() == pytest.approx(UM_PER_PX, abs=1e-4)
    technician.go_to(Step.CAPTURE)
    technician.take()
    assert remedy_of(RefusalCause.WRONG_PITCH) in technician.wizard.capture.detail.text()
    assert not technician.wizard.next.isEnabled()


def test_another_objective_is_not_held_against_the_scale_of_this_one(technician: Technician) -> None:
    technician.shelf.add(made_here(objective="20×"))
    technician.begin(objective="40×")
    assert technician.wizard.target.expected.value() is None


def test_a_camera_lost_on_the_capture_page_is_said_and_the_page_goes_on_when_it_is_back(
    technician: Technician,
) -> None:
    operated, wizard = technician.operated, technician.wizard
    technician.lay_target()
    technician.begin()
    technician.go_to(Step.CAPTURE)
    click(wizard.capture.take)
    operated.spin(wizard.capture.bar.isVisible)
    operated.simulated.pull_cable()
    operated.spin(wizard.lost.isVisible)
    operated.spin(lambda: "✖" in wizard.capture.outcome.text())
    assert "Plug its cable in" in wizard.lost.text()
    assert not wizard.capture.take.isEnabled()
    assert wizard.cancel.isEnabled()

    operated.simulated.plug_in()
    operated.spin(wizard.capture.take.isEnabled)
    assert not wizard.lost.isVisible()
    technician.take()
    assert technician.presenter.draft.fit is not None


@pytest.mark.parametrize("step", [Step.TARGET, Step.LIGHT, Step.CHECK, Step.SAVE])
def test_a_lost_camera_is_said_on_every_page(technician: Technician, step: Step) -> None:
    if step > Step.CAPTURE:
        technician.lay_target()
        technician.captured()
    else:
        technician.begin()
    technician.go_to(step)
    technician.operated.simulated.pull_cable()
    technician.operated.spin(technician.wizard.lost.isVisible)
    technician.operated.simulated.plug_in()
    technician.operated.spin(lambda: not technician.wizard.lost.isVisible())


@pytest.mark.parametrize("step", [Step.CAPTURE, Step.SAVE])
def test_cancelling_leaves_nothing_behind(technician: Technician, step: Step) -> None:
    technician.lay_target()
    technician.captured()
    technician.go_to(step)
    click(technician.wizard.cancel)
    assert not technician.screen.is_calibrating
    assert technician.presenter.draft == Draft()
    assert not technician.shelf.folder.exists()
    assert technician.operated.running.workstation.ruler.calibration is None


def test_cancelling_in_the_middle_of_a_capture_throws_its_result_away(technician: Technician) -> None:
    technician.lay_target()
    technician.begin()
    technician.go_to(Step.CAPTURE)
    click(technician.wizard.capture.take)
    technician.operated.spin(technician.wizard.capture.bar.isVisible)
    click(technician.wizard.cancel)
    technician.captured()
    assert technician.presenter.draft.fit is not None
    assert not technician.shelf.folder.exists()


def test_a_capture_can_be_stopped_and_taken_again(technician: Technician) -> None:
    technician.lay_target()
    technician.begin()
    technician.go_to(Step.CAPTURE)
    click(technician.wizard.capture.take)
    technician.operated.spin(technician.wizard.capture.stop.isVisible)
    click(technician.wizard.capture.stop)
    assert technician.presenter.draft.fit is None
    technician.take()
    assert technician.presenter.draft.fit is not None


def test_a_second_run_begins_anew_and_offers_the_target_of_the_first(technician: Technician) -> None:
    technician.lay_target()
    technician.captured()
    technician.saved()
    click(technician.screen.shelf.new)
    page = technician.wizard.target
    assert technician.wizard.step is Step.TARGET
    assert page.targets.count() == 1 + len(load_targets())
    choice = page.choice()
    assert choice is not None
    assert choice.target.pitch_um == 20.0
    assert choice.objective == "20×"
    assert choice.expected_um_per_px == pytest.approx(UM_PER_PX, abs=1e-4)
    technician.go_to(Step.CAPTURE)
    assert technician.presenter.draft.fit is None
    assert not technician.wizard.next.isEnabled()
    technician.take()
    technician.go_to(Step.CHECK)
    assert "As the calibration of" in technician.wizard.check.compared.text()
    technician.saved()
    assert len(technician.shelf.listing().calibrations) == 2


def test_another_pitch_on_the_way_back_makes_the_picture_worthless(technician: Technician) -> None:
    technician.lay_target()
    technician.captured()
    click(technician.wizard.back)
    click(technician.wizard.back)
    technician.wizard.target.pitch.set_value(25.0)
    technician.wizard.target.pitch.changed.emit()
    technician.go_to(Step.CAPTURE)
    assert technician.presenter.draft.fit is None
    assert not technician.wizard.next.isEnabled()


def test_a_full_disk_is_told_on_the_last_page_and_saving_works_afterwards(
    technician: Technician, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, *_anything: object) -> None:
        raise NotWritable(f"{path} could not be written: No space left on device")

    technician.lay_target()
    technician.captured()
    with monkeypatch.context() as patched:
        patched.setattr("dscope_gui.settings.calibrations.write_whole", full)
        technician.saved()
    assert "No space left" in technician.wizard.save.fault.text()
    assert technician.screen.is_calibrating
    assert technician.operated.running.workstation.ruler.calibration is None

    click(technician.wizard.next)
    assert not technician.screen.is_calibrating
    assert len(technician.shelf.listing().calibrations) == 1


def test_a_setting_that_cannot_be_kept_leaves_the_old_ruler_and_the_new_one_on_the_shelf(
    technician: Technician, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*_anything: object) -> None:
        raise NotWritable("settings.json could not be written: Permission denied")

    technician.lay_target()
    technician.captured()
    with monkeypatch.context() as patched:
        patched.setattr("dscope_gui.qt.settings_screen.keeper.save_changes", read_only)
        technician.saved()
    assert "Permission denied" in technician.wizard.save.fault.text()
    assert technician.operated.running.workstation.ruler.calibration is None
    assert len(technician.shelf.listing().calibrations) == 1
