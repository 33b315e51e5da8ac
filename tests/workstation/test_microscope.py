"""What is known of the microscope is taken out of every picture: its uneven light, and its own dirt."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.calibration.blank_shot import blank_shot
from dscope_gui.calibration.flat_field import FlatField, flat_field_of
from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import CameraRanges, CameraSettings, GrabMode, Roi
from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.domain.frame import Frame
from dscope_gui.domain.inspection import Inspection, PictureFacts
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.own_dirt import SpeckSource
from dscope_gui.domain.station import WorkstationSettings
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.errors import WrongUse
from dscope_gui.protocols import Clock
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import find_fiber, load_config, load_fibers
from dscope_gui.settings.flat_fields import FlatFieldShelf, facts_beside
from dscope_gui.settings.own_dirt_maps import OwnDirtMaps
from dscope_gui.workstation.acquire import Acquisition, CameraState, CameraStatus
from dscope_gui.workstation.blank_bench import BlankBench, FlatFieldDraft
from dscope_gui.workstation.inspect import inspect_image
from dscope_gui.workstation.microscope import LightCaution, Microscope
from dscope_gui.workstation.own_dirt_watch import OwnDirtWatch
from dscope_gui.workstation.setup import InspectionSetup
from tests.cameras.clocks import HandClock
from tests.hand_built import NOON
from tests.workstation.conftest import CrankedClock

FIBER, RULES = "sm-9-125", "iec61300-3-35-2015-sm-upc"
SIZE = (1024, 768)


@dataclass
class Scope:
    """A simulated camera, grabbed by hand, and the microscope that knows it."""

    camera: SimulatedCamera
    clock: Clock
    home: Path
    settings: WorkstationSettings

    @property
    def status(self) -> CameraStatus:
        applied = CameraSettings(roi=Roi(x=0, y=0, width=SIZE[0], height=SIZE[1]))
        return CameraStatus(CameraState.LIVE, self.camera.info, applied, CameraRanges())

    def microscope(self) -> Microscope:
        """Built anew, as after a restart."""
        watch = OwnDirtWatch(OwnDirtMaps(self.home), self.clock, lambda: self.status)
        return Microscope(self.settings, self.clock, watch, lambda: self.status.info)

    def frames(self, count: int = 8) -> list[Frame]:
        self.camera.start(GrabMode.EVERY)
        return [self.camera.read(1.0) for _ in range(count)]

    def blank(self, captures: int = 3) -> FlatField:
        """Captured, and moved before each capture."""
        shots = []
        for _ in range(captures):
            self.camera.insert_blank()
            shots.append(blank_shot(self.frames()))
        return flat_field_of(shots)

    def use_flat_field(self, field: FlatField) -> Path:
        shelf = FlatFieldShelf(self.home)
        path = shelf.add(field.light, facts_of(field)).path
        self.settings = self.settings.model_copy(update={"flat_field": str(path)})
        return path

    def inspect(self, setup: InspectionSetup, microscope: Microscope | None = None) -> Inspection:
        frame = self.frames(1)[0]
        fitted = (microscope or self.microscope()).fitted(setup, frame)
        facts = PictureFacts("", None, *SIZE)
        return inspect_image(frame.image, facts, fitted, self.clock.now(), Stopwatch(self.clock.monotonic_s))


def facts_of(field: FlatField, **changes: object) -> FlatFieldFacts:
    facts = FlatFieldFacts(
        made_at=NOON,
        valid_until=None,
        camera="simulator",
        operator="Ana",
        width=field.light.shape[1],
        height=field.light.shape[0],
        exposure_us=8000.0,
        gain_db=0.0,
        captures=len(field.shots),
        frames=field.frames,
        level=float(field.light.mean()),
        darkest=field.darkest,
        brightest=field.brightest,
        specks=None if field.specks is None else len(field.specks),
        picture_sha256="",
    )
    return facts.model_copy(update=changes)


@pytest.fixture
def scope(tmp_path: Path, clock: CrankedClock) -> Scope:
    camera = SimulatedCamera(HandClock(), width=SIZE[0], height=SIZE[1])
    camera.open()
    camera.apply(CameraSettings(frames_per_s=120.0, exposure_us=8000.0))
    return Scope(camera, clock, tmp_path, load_config().workstation)


@pytest.fixture
def station_setup(setup: InspectionSetup) -> InspectionSetup:
    fiber = find_fiber(load_fibers(), FIBER)
    return replace(setup, request=replace(setup.request, fiber=fiber), rule_set=load_rule_set(RULES))


def named(path: Path) -> NamedFile:
    return NamedFile(path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def causes(inspection: Inspection) -> set[Cause]:
    return {reason.cause for reason in inspection.verdict.reasons}


def excluded(inspection: Inspection) -> int:
    assert inspection.examination is not None
    return sum(defect.excluded is Exclusion.OWN_DIRT for defect in inspection.examination.defects)


def test_dust_on_the_sensor_fails_a_clean_part_until_a_blank_has_shown_it(
    scope: Scope, station_setup: InspectionSetup
) -> None:
    scope.camera.set_own_dirt(10, 3)
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    assert scope.inspect(station_setup).verdict.status is VerdictStatus.FAIL

    field = scope.blank()
    assert field.specks is not None
    microscope = scope.microscope()
    microscope.own_dirt.take_blank(field.light.shape, field.specks)
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    seen = scope.inspect(station_setup, microscope)

    assert excluded(seen) >= 4
    assert seen.verdict.status is VerdictStatus.NOT_INSPECTABLE
    assert causes(seen) == {Cause.OWN_DIRT}

    scope.camera.set_own_dirt(0)
    assert scope.inspect(station_setup, microscope).verdict.status is VerdictStatus.PASS


def test_what_the_part_has_fails_it_beside_the_microscope_s_dirt(scope: Scope, station_setup: InspectionSetup) -> None:
    scope.camera.set_own_dirt(10, 3)
    field = scope.blank()
    assert field.specks is not None
    microscope = scope.microscope()
    microscope.own_dirt.take_blank(field.light.shape, field.specks)
    scope.camera.insert(FIBER, 5, condition=Condition.SCRATCHED)
    assert scope.inspect(station_setup, microscope).verdict.status is VerdictStatus.FAIL


def test_the_map_is_there_after_a_restart_and_may_be_left_aside(scope: Scope, station_setup: InspectionSetup) -> None:
    scope.camera.set_own_dirt(10, 3)
    field = scope.blank()
    assert field.specks is not None
    scope.microscope().own_dirt.take_blank(field.light.shape, field.specks)
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)

    assert [one.source for one in scope.microscope().own_dirt.specks((768, 1024))] == [SpeckSource.BLANK] * 10
    assert excluded(scope.inspect(station_setup)) >= 4
    off = scope.settings.own_dirt.model_copy(update={"exclude": False})
    scope.settings = scope.settings.model_copy(update={"own_dirt": off})
    assert excluded(scope.inspect(station_setup)) == 0


def test_a_map_of_another_region_of_interest_excludes_nothing(scope: Scope) -> None:
    scope.camera.set_own_dirt(10, 3)
    field = scope.blank()
    assert field.specks is not None
    scope.microscope().own_dirt.take_blank(field.light.shape, field.specks)
    assert scope.microscope().own_dirt.specks((600, 800)) == ()


def test_a_damaged_map_is_begun_anew(scope: Scope) -> None:
    microscope = scope.microscope()
    microscope.own_dirt.take_blank((768, 1024), ())
    file = next((scope.home / "own_dirt").iterdir())
    file.write_text("{")
    assert scope.microscope().own_dirt.specks((768, 1024)) == ()


def test_under_an_uneven_lamp_a_clean_part_passes_with_the_flat_field(
    scope: Scope, station_setup: InspectionSetup
) -> None:
    scope.camera.set_uneven(0.3)
    scope.camera.set_light(0.9)
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    assert scope.inspect(station_setup).verdict.status is VerdictStatus.FAIL

    scope.use_flat_field(scope.blank(1))
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    seen = scope.inspect(station_setup)
    assert seen.verdict.status is VerdictStatus.PASS
    assert seen.examination is not None
    assert seen.examination.defects == ()


def test_a_flat_field_of_another_size_gives_no_verdict_and_says_both_sizes(
    scope: Scope, station_setup: InspectionSetup
) -> None:
    field = scope.blank(1)
    small = replace(field, light=np.ascontiguousarray(field.light[:600, :800]))
    scope.use_flat_field(small)
    with pytest.raises(WrongUse, match=r"1024 × 768 px, the flat field 800 × 600") as refused:
        scope.inspect(station_setup)
    assert "new flat field" in refused.value.hint
    assert scope.microscope().light_caution() is LightCaution.OTHER_SIZE


def test_a_flat_field_that_is_gone_gives_no_verdict(scope: Scope, station_setup: InspectionSetup) -> None:
    path = scope.use_flat_field(scope.blank(1))
    path.unlink()
    with pytest.raises(WrongUse, match="flat field"):
        scope.inspect(station_setup)
    assert scope.microscope().light_caution() is LightCaution.UNREADABLE


def test_an_old_one_and_that_of_another_camera_are_told(scope: Scope) -> None:
    field, shelf = scope.blank(1), FlatFieldShelf(scope.home)
    for changes, caution in (
        ({"valid_until": NOON}, LightCaution.STALE),
        ({"camera": "basler:1"}, LightCaution.OTHER_CAMERA),
        ({}, None),
    ):
        path = shelf.add(field.light, facts_of(field, **changes)).path
        scope.settings = scope.settings.model_copy(update={"flat_field": shelf.pointer(path)})
        microscope = scope.microscope()
        microscope.use(scope.settings.model_copy(update={"flat_field": str(path)}))
        assert microscope.light_caution() is caution


def test_what_is_on_the_shelf_is_what_was_taken(scope: Scope) -> None:
    field, shelf = scope.blank(1), FlatFieldShelf(scope.home)
    kept = shelf.add(field.light, facts_of(field))
    assert facts_beside(kept.path) == kept.facts
    assert [one.path for one in shelf.listing()] == [kept.path]
    for number in range(2):
        shelf.add(field.light + number + 1, facts_of(field, made_at=NOON.replace(hour=13 + number)))
    assert [one.facts.made_at.hour for one in shelf.listing()] == [14, 13, 12]


def test_an_inspection_names_the_flat_field_and_the_map_that_it_was_made_with(
    scope: Scope, station_setup: InspectionSetup
) -> None:
    scope.camera.set_own_dirt(10, 3)
    field = scope.blank()
    assert field.specks is not None
    flat = scope.use_flat_field(field)
    microscope = scope.microscope()
    scope.camera.insert(FIBER, 5, condition=Condition.CLEAN)
    assert scope.inspect(station_setup, microscope).optics == Optics(flat_field=named(flat))

    microscope.own_dirt.take_blank(field.light.shape, field.specks)
    kept = next((scope.home / "own_dirt").iterdir())
    assert scope.inspect(station_setup, microscope).optics == Optics(named(flat), named(kept))
    microscope.use(scope.settings.model_copy(update={"flat_field": None}))
    assert scope.inspect(station_setup, microscope).optics == Optics(own_dirt=named(kept))


def test_it_names_nothing_where_nothing_is_taken_out(scope: Scope, station_setup: InspectionSetup) -> None:
    microscope = scope.microscope()
    assert scope.inspect(station_setup, microscope).optics is None
    microscope.own_dirt.take_blank((768, 1024), ())
    assert scope.inspect(station_setup, microscope).optics is None


@pytest.mark.parametrize("days", [7, 400])
def test_a_new_flat_field_is_valid_as_long_as_the_settings_say(days: int, scope: Scope) -> None:
    microscope = scope.microscope()
    acquisition = Acquisition(
        scope.camera, CameraSettings(), scope.clock, on_frame=lambda _frame: None, on_status=lambda _status: None
    )
    bench = BlankBench(acquisition, scope.clock, microscope, FlatFieldShelf(scope.home))
    microscope.use(scope.settings.model_copy(update={"flat_field_valid_days": days}))
    scope.camera.insert_blank()
    shots = (blank_shot(scope.frames()),)
    facts = bench.keep(FlatFieldDraft(shots, flat_field_of(shots)), "Ana").facts
    assert facts.valid_until == facts.made_at + timedelta(days=days)
