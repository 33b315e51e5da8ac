"""Who did what, noted without anybody waiting for the disk."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.person import Person
from dscope_gui.domain.station import Role
from dscope_gui.settings.config import load_config
from dscope_gui.settings.recipes import load_recipes
from dscope_gui.store import SqliteStore
from dscope_gui.workstation.auditing import Auditing
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.recipes import Recipes

SETTINGS = load_config().workstation


@dataclass
class Desk:
    """An auditing with its store; `lines` waits for what was noted."""

    store: SqliteStore
    auditing: Auditing

    def lines(self) -> list[AuditLine]:
        self.auditing.close()
        noted = self.store.audit.lines(AuditQuery(), limit=99)
        return [line for line in reversed(noted) if line.kind is not AuditKind.KEY_MADE]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    store = SqliteStore(tmp_path / "history")
    made = Desk(store, Auditing(store.audit, SystemClock()))
    made.auditing.set_names(lambda: Person("Tom", Role.TECHNICIAN))
    yield made
    made.auditing.close()
    store.close()


def test_a_line_says_who_and_in_which_role(desk: Desk) -> None:
    desk.auditing.note(AuditKind.CALIBRATION_IMPORTED, "dots.json", reason="new glass")
    desk.auditing.note(AuditKind.LOGIN_FAILED, "qa", role=Role.QA)
    desk.auditing.note_program(AuditKind.PROGRAM_STOPPED, None)
    imported, failed, stopped = desk.lines()
    assert (imported.by, imported.role, imported.subject) == ("Tom", Role.TECHNICIAN, "dots.json")
    assert (failed.by, failed.role) == ("Tom", Role.QA)
    assert (stopped.by, stopped.role) == ("", None)


def test_only_settings_that_changed_are_told_each_on_a_line(desk: Desk) -> None:
    capture = SETTINGS.capture.model_copy(update={"burst": 31, "beep": not SETTINGS.capture.beep})
    desk.auditing.settings_changed(SETTINGS, SETTINGS.model_copy(update={"capture": capture}))
    lines = {line.subject: (line.before, line.after) for line in desk.lines()}
    assert lines == {
        "capture.burst": (SETTINGS.capture.burst, 31),
        "capture.beep": (SETTINGS.capture.beep, not SETTINGS.capture.beep),
    }


def test_calibrations_and_flat_fields_in_force_have_kinds_of_their_own(desk: Desk) -> None:
    measured = SETTINGS.model_copy(update={"calibration": "a.json", "flat_field": "b.png"})
    desk.auditing.settings_changed(SETTINGS, measured)
    desk.auditing.settings_changed(measured, SETTINGS.model_copy(update={"flat_field": "b.png"}))
    assert [(line.kind, line.after) for line in desk.lines()] == [
        (AuditKind.CALIBRATION_ADOPTED, "a.json"),
        (AuditKind.FLAT_FIELD_USED, "b.png"),
        (AuditKind.CALIBRATION_REMOVED, None),
    ]


def test_recipes_that_are_changed_added_and_removed_are_told(desk: Desk, tmp_path: Path) -> None:
    recipes = Recipes(tmp_path, changed=desk.auditing.recipe_changed)
    part, recipe = next(iter(load_recipes().items()))
    recipes.put(recipe.model_copy(update={"title": "Another"}))
    recipes.put(recipe.model_copy(update={"part": "NEW"}))
    recipes.remove("NEW")
    changed, added, removed = desk.lines()
    assert changed.subject == part
    assert (changed.before, changed.after) == ({"title": recipe.title}, {"title": "Another"})
    assert added.subject == removed.subject == "NEW"
    assert isinstance(added.after, dict) and added.after["part"] == "NEW" and removed.after is None


def test_lines_keep_their_order_from_any_thread(desk: Desk) -> None:
    def note() -> None:
        for number in range(10):
            desk.auditing.note(AuditKind.LOGIN, str(number))

    threads = [threading.Thread(target=note) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    subjects = [line.subject for line in desk.lines()]
    assert sorted(subjects) == sorted(str(number) for number in range(10) for _ in range(3))
    assert subjects[0] == "0" and subjects[-1] == "9"


def test_a_line_that_cannot_be_kept_is_told_in_the_log(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.store.close()
    with caplog.at_level(logging.ERROR):
        desk.auditing.note(AuditKind.LOGIN, "qa")
        desk.auditing.close()
        desk.auditing.note(AuditKind.LOGOUT, "qa")
    assert "misses login qa" in caplog.text and "misses logout qa" in caplog.text
