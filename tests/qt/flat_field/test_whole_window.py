"""The whole window with a dirty microscope: what production finds out, and what a technician does about it."""

from __future__ import annotations

import json
from pathlib import Path

from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QLabel

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.camera import Roi
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.station import Role
from dscope_gui.domain.verdict import Cause
from dscope_gui.qt.camera_build import CameraPages
from dscope_gui.qt.flat_field import FlatFieldScreen
from dscope_gui.qt.notifications import Severity
from dscope_gui.qt.screen_names import ScreenName
from dscope_gui.workstation.judged import Judged
from tests.qt.hands import click
from tests.qt.operated import Operated

FIBER = "om4-50-125"
MOST_PARTS = 12


def see_it(operated: Operated) -> None:
    """Wait until the live picture shows what stands before the camera now."""
    shown = operated.frames_shown
    operated.spin(lambda: operated.frames_shown > shown + 1)


def put_in(operated: Operated, seed: int, condition: Condition = Condition.CLEAN) -> None:
    operated.simulated.insert(FIBER, seed, condition=condition)
    see_it(operated)


def judge(operated: Operated) -> Judged:
    before = operated.presenter.state.judged
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.presenter.state.shown not in (None, before))
    shown = operated.presenter.state.shown
    assert shown is not None
    return shown


def defects(judged: Judged) -> tuple[Defect, ...]:
    assert judged.inspection.examination is not None
    return judged.inspection.examination.defects


def excluded(judged: Judged) -> int:
    return sum(one.excluded is not None for one in defects(judged))


def words_on(widget: object) -> str:
    assert hasattr(widget, "findChildren")
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def warnings(operated: Operated) -> list[str]:
    return [notice.line for notice in operated.notices.kept if notice.severity is Severity.WARNING]


def open_flat_field(operated: Operated) -> FlatFieldScreen:
    operated.shell.access.set_new_pin(Role.TECHNICIAN, "2468")
    operated.window.show_screen(ScreenName.CAMERA)
    pages = operated.window.findChild(CameraPages)
    assert pages is not None
    click(pages.camera.flat_field)
    assert pages.currentWidget() is pages.flat_field
    screen = pages.findChild(FlatFieldScreen)
    assert screen is not None
    return screen


def capture_blank(operated: Operated, screen: FlatFieldScreen) -> None:
    """Press the key and wait for what comes of it."""
    told = screen.step.text(), screen.fault.text() if screen.fault.isVisible() else ""
    click(screen.capture)
    assert not screen.capture.isEnabled()
    operated.spin(screen.capture.isEnabled)
    assert (screen.step.text(), screen.fault.text() if screen.fault.isVisible() else "") != told


def test_dust_on_the_sensor_is_found_out_by_production_and_left_out_with_a_notice(operated: Operated) -> None:
    operated.simulated.set_own_dirt(8, 4)
    watch = operated.running.workstation.microscope.own_dirt
    for number in range(MOST_PARTS):
        put_in(operated, number)
        operated.presenter.set_serial(f"SN-{number:04d}")
        first = judge(operated)
        assert excluded(first) == 0 or number > 3
        if any("microscope itself is dirty" in line for line in warnings(operated)):
            break
    known = watch.specks(first.grey.shape)
    assert known, "no speck was found out"
    assert any("microscope itself is dirty" in line and "Clean" in line for line in warnings(operated))

    put_in(operated, MOST_PARTS)
    operated.presenter.set_serial("SN-0100")
    judged = judge(operated)
    assert excluded(judged) >= 1
    assert "dirt of the microscope itself" in words_on(operated.screen) or "Dirt on the microscope" in words_on(
        operated.screen
    )
    table = operated.screen.findings.table
    types = [table.item(row, 1).text() for row in range(table.rowCount())]  # type: ignore[union-attr]  # every cell is set
    assert sum("own dirt" in text for text in types) == excluded(judged)
    stored = operated.running.workstation.store.get(judged.stored.line.id).record
    assert sum(one.get("excluded") == "own_dirt" for one in stored["defects"]) == excluded(judged)


def test_one_part_judged_again_and_again_teaches_nothing(operated: Operated) -> None:
    put_in(operated, 3, Condition.WORN)
    operated.presenter.set_serial("SN-0001")
    for _ in range(6):
        judged = judge(operated)
    assert defects(judged)
    assert operated.running.workstation.microscope.own_dirt.specks(judged.grey.shape) == ()


def test_a_blank_takes_uneven_light_and_dust_out_of_every_picture_at_once(operated: Operated, tmp_path: Path) -> None:
    operated.simulated.set_own_dirt(8, 4)
    operated.simulated.set_uneven(0.25)
    put_in(operated, 5)
    before = judge(operated)
    assert any(one.kind.value == "film" for one in defects(before))

    screen = open_flat_field(operated)
    for _ in range(3):
        operated.simulated.insert_blank()
        see_it(operated)
        capture_blank(operated, screen)
    assert screen.picture.is_map_shown
    assert len(screen.picture.specks) == 8
    assert "8" in screen.specks.text()
    click(screen.corrected)
    assert not screen.picture.is_map_shown
    click(screen.save)
    microscope = operated.running.workstation.microscope
    operated.spin(lambda: microscope.flat_field is not None and screen.shelf.kept.count() == 1)
    assert "in force" in screen.shelf.told.text()
    saved = json.loads((tmp_path / "settings.json").read_text())["workstation"]["flat_field"]
    assert (tmp_path / saved).is_file()

    operated.window.show_screen(ScreenName.INSPECT)
    put_in(operated, 5)
    after = judge(operated)
    assert all(one.excluded is not None for one in defects(after))
    assert after.answer is Answer.ASK
    assert {reason.cause for reason in after.inspection.verdict.reasons} == {Cause.OWN_DIRT}

    operated.simulated.set_own_dirt(0)
    see_it(operated)
    clean = judge(operated)
    assert clean.answer is Answer.PASS
    assert defects(clean) == ()


def test_what_is_no_blank_is_refused_and_what_was_captured_before_stays(operated: Operated) -> None:
    screen = open_flat_field(operated)
    operated.simulated.insert_blank()
    see_it(operated)
    capture_blank(operated, screen)
    assert screen.save.isEnabled()

    put_in(operated, 5)
    capture_blank(operated, screen)
    assert "no blank" in screen.fault.text()
    assert screen.save.isEnabled()
    assert operated.running.workstation.microscope.flat_field is None

    click(screen.discard)
    assert not screen.save.isEnabled()
    assert not screen.fault.isVisible()


def test_another_region_of_interest_gives_no_verdict_under_a_flat_field_and_none_can_be_chosen(
    operated: Operated,
) -> None:
    screen = open_flat_field(operated)
    operated.simulated.insert_blank()
    see_it(operated)
    capture_blank(operated, screen)
    click(screen.save)
    operated.spin(lambda: screen.shelf.kept.count() == 1)

    acquisition = operated.running.workstation.acquisition
    settings = acquisition.status.settings
    acquisition.apply(settings.model_copy(update={"roi": Roi(x=200, y=200, width=1640, height=1130)})).result(5.0)
    operated.window.show_screen(ScreenName.INSPECT)
    put_in(operated, 5)
    operated.press(Qt.Key.Key_Space)
    operated.spin(lambda: operated.presenter.state.message.is_fault)
    assert operated.presenter.state.shown is None
    assert "2048 × 1536" in operated.presenter.state.message.text
    assert any("another picture size" in line for line in warnings(operated))

    operated.window.show_screen(ScreenName.CAMERA)
    click(screen.shelf.none)
    operated.spin(lambda: operated.running.workstation.microscope.flat_field is None)
    operated.window.show_screen(ScreenName.INSPECT)
    assert judge(operated).answer is Answer.PASS
