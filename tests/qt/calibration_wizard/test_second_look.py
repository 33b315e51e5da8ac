"""The wizard's page that checks a calibration by a second look, at the target or at a known fiber."""

from __future__ import annotations

from dscope_gui.qt.calibration_wizard.draft import Step
from tests.qt.calibration_wizard.technician import FIBER, Technician
from tests.qt.hands import click


def test_a_second_look_at_the_turned_target_agrees(technician: Technician) -> None:
    technician.lay_target()
    technician.captured()
    technician.go_to(Step.CHECK)
    technician.lay_target(rotation_deg=25.0)
    click(technician.wizard.check.target_again)
    technician.operated.spin(lambda: technician.presenter.draft.verification is not None)
    assert "agrees" in technician.wizard.check.verified.text()
    assert technician.wizard.next.isEnabled()


def test_a_known_fiber_unmasks_a_wrong_pitch_and_nothing_can_be_saved(technician: Technician) -> None:
    technician.lay_target()
    technician.captured(pitch_um=20.5)
    technician.go_to(Step.CHECK)
    technician.insert_fiber()
    page = technician.wizard.check
    page.fibers.setCurrentIndex(next(n for n in range(page.fibers.count()) if page.fibers.itemData(n).name == FIBER))
    click(page.fiber_look)
    technician.operated.spin(lambda: technician.presenter.draft.verification is not None)
    assert "disagrees" in page.verified.text()
    assert not technician.wizard.next.isEnabled()

    click(technician.wizard.back)
    technician.lay_target(pitch_um=20.5)
    technician.take()
    technician.go_to(Step.SAVE)


def test_a_second_look_at_nothing_leaves_the_first_as_it_was(technician: Technician) -> None:
    technician.lay_target()
    technician.captured()
    technician.go_to(Step.CHECK)
    technician.operated.simulated.remove()
    click(technician.wizard.check.fiber_look)
    technician.operated.spin(lambda: "No end face" in technician.wizard.check.verified.text())
    assert technician.presenter.draft.verification is None
    assert technician.wizard.next.isEnabled()
