"""The steps of a check on the simulated camera, with the real engine."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from shutil import copytree

import pytest

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.station import Role
from dscope_gui.domain.station_check import StepResult, Trouble
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import ProductionLocked, WrongUse
from dscope_gui.paths import data_folder
from dscope_gui.settings import Config, load_config
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.build import Workstation, build_workstation
from dscope_gui.workstation.station_check.plan import PlannedStep
from dscope_gui.workstation.station_check.run import Doer
from tests.hand_built import NOON
from tests.workstation.second_judge.networks import activated, marks_model

PART = "LC-PC-OM4"
FIBER = "om4-50-125"


class Bench:
    """A workstation with its camera running, and hands."""

    def __init__(self, config: Config) -> None:
        live = threading.Event()

        def tell(status: CameraStatus) -> None:
            if status.state is CameraState.LIVE:
                live.set()

        self.station: Workstation = build_workstation(config, on_frame=lambda: None, on_status=tell)
        assert isinstance(self.station.camera, SimulatedCamera)
        self.camera: SimulatedCamera = self.station.camera
        self._thread = threading.Thread(target=self.station.acquisition.run, name="acquisition")
        self._thread.start()
        assert live.wait(10.0)

    def put_in(self, condition: Condition) -> None:
        self.camera.insert(FIBER, 5, condition=condition)

    def do(self, name: str) -> StepResult:
        wanted = next(step for step in self.station.check.plan() if step.name == name)
        return self.station.check.do(wanted).result

    def close(self) -> None:
        self.station.acquisition.stop()
        self._thread.join(10.0)
        self.station.close()


def config_with(folder: Path, *, required: bool = True) -> Config:
    config = load_config()
    station = config.workstation
    check = station.station_check.model_copy(update={"required": required})
    storage = station.storage.model_copy(update={"folder": str(folder)})
    return config.model_copy(
        update={"workstation": station.model_copy(update={"station_check": check, "storage": storage})}
    )


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(config_with(tmp_path / "history"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A history in which a scratched connector was taught as G1 and a worn one as G2; it takes seconds."""
    folder = tmp_path_factory.mktemp("taught") / "history"
    bench = Bench(config_with(folder))
    for name, condition in (("G1", Condition.SCRATCHED), ("G2", Condition.WORN)):
        bench.put_in(condition)
        bench.station.check.teach(name, PART, "Tom")
    bench.close()
    return folder


@pytest.fixture
def later(taught: Path, tmp_path: Path) -> Iterator[Bench]:
    """The same station at another start, with a copy of that history."""
    made = Bench(config_with(copytree(taught, tmp_path / "history")))
    yield made
    made.close()


def doer(at: datetime = NOON) -> Doer:
    return Doer("Ann", Role.OPERATOR, at)


def value(result: StepResult, name: str) -> float:
    return next(reading.value for reading in result.readings if reading.name == name)


def test_right_light_on_a_clean_connector_is_green(bench: Bench) -> None:
    bench.put_in(Condition.CLEAN)
    result = bench.do("light")
    assert result.trouble is Trouble.NONE
    assert {reading.name for reading in result.readings} == {"mean_level", "saturated", "evenness", "focus"}


def test_light_that_was_turned_down_is_red(bench: Bench) -> None:
    bench.put_in(Condition.CLEAN)
    bench.camera.set_light(0.4)
    result = bench.do("light")
    assert result.trouble is Trouble.OUT_OF_LIMITS
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["mean_level"]


def test_a_lens_out_of_focus_is_red(bench: Bench) -> None:
    bench.put_in(Condition.CLEAN)
    bench.camera.set_focus_um(8.0)
    result = bench.do("light")
    assert [reading.name for reading in result.readings if not reading.is_ok] == ["focus"]


def test_nothing_under_the_microscope_is_red_and_says_so(bench: Bench) -> None:
    bench.camera.remove()
    assert bench.do("light").trouble is Trouble.NO_END_FACE
    assert bench.do("painted").trouble is Trouble.NO_END_FACE


def test_every_painted_defect_is_found_with_its_size_and_nothing_else(bench: Bench) -> None:
    bench.put_in(Condition.WORN)
    result = bench.do("painted")
    assert result.trouble is Trouble.NONE, result
    assert value(result, "found") == 1.0
    assert value(result, "right_sizes") == 1.0
    assert value(result, "extra") == 0.0


def test_an_engine_that_sees_too_little_is_red(bench: Bench) -> None:
    bench.put_in(Condition.CLEAN)
    bench.camera.set_focus_um(14.0)
    result = bench.do("painted")
    assert result.trouble is Trouble.OUT_OF_LIMITS
    assert value(result, "found") < 1.0 or value(result, "right_sizes") < 0.9


def test_without_a_calibration_the_dot_target_has_nothing_to_be_held_against(bench: Bench) -> None:
    assert bench.do("target").trouble is Trouble.NO_CALIBRATION


def test_a_golden_connector_put_in_again_is_green_with_all_its_sizes(later: Bench) -> None:
    golden = next(one for one in later.station.store.checks.goldens() if one.name == "G1")
    assert len(golden.defects) >= 3
    assert all(defect.is_steady for defect in golden.defects)

    later.put_in(Condition.SCRATCHED)
    result = later.do("golden G1")
    assert result.trouble is Trouble.NONE, result
    assert {defect.id for defect in golden.defects} < {reading.name for reading in result.readings}


def test_a_golden_connector_that_turned_a_little_is_still_green(later: Bench) -> None:
    later.camera.insert(FIBER, 17, condition=Condition.SCRATCHED)  # the same face, sitting elsewhere
    assert later.do("golden G1").trouble is Trouble.NONE


def test_a_model_that_comes_into_use_moves_nothing_in_a_check(bench: Bench) -> None:
    bench.put_in(Condition.SCRATCHED)
    bench.station.check.teach("G1", PART, "Tom")
    before = bench.station.setups.judging(PART).request.detector
    activated(data_folder(), marks_model(data_folder()))
    wanted = next(step for step in bench.station.check.plan() if step.name == "golden G1")
    done = bench.station.check.do(wanted)
    assert (before, bench.station.setups.judging(PART).request.detector) == (Detector.RULES, Detector.BOTH)
    assert done.shown.inspection is not None
    assert done.shown.inspection.learned.detector is Detector.RULES
    assert done.result.trouble is Trouble.NONE, done.result


def test_a_golden_connector_with_another_verdict_is_red(later: Bench) -> None:
    later.put_in(Condition.CLEAN)
    result = later.do("golden G1")
    assert (result.trouble, result.detail) == (Trouble.OTHER_VERDICT, "pass")


def test_a_golden_connector_that_is_not_there_is_red(later: Bench) -> None:
    later.camera.remove()
    assert later.do("golden G2").trouble is Trouble.NO_END_FACE


def test_nothing_is_taught_by_an_empty_microscope_or_under_no_name(bench: Bench) -> None:
    bench.put_in(Condition.WORN)
    with pytest.raises(WrongUse, match="no name"):
        bench.station.check.teach("  ", PART, "Tom")
    bench.camera.remove()
    with pytest.raises(WrongUse, match="teaches nothing"):
        bench.station.check.teach("G1", PART, "Tom")
    assert bench.station.store.checks.goldens() == []


def test_who_taught_and_forgot_which_is_kept(later: Bench) -> None:
    later.station.check.forget("G1", "Quinn")
    assert "golden G1" not in [step.name for step in later.station.check.plan()]
    events = later.station.store.checks.golden_events()
    assert [(event.name, event.by, event.connector is None) for event in events] == [
        ("G1", "Quinn", True),
        ("G2", "Tom", False),
        ("G1", "Tom", False),
    ]
    with pytest.raises(WrongUse, match="No golden connector"):
        later.station.check.forget("G1", "Quinn")


def test_nothing_is_judged_before_the_check_is_green(bench: Bench) -> None:
    bench.put_in(Condition.CLEAN)
    with pytest.raises(ProductionLocked):
        bench.station.capture.capture(Ticket(part=PART))

    bench.station.check.finish([bench.do("light"), bench.do("painted")], doer(), is_complete=True)
    assert bench.station.capture.capture(Ticket(part=PART)).stored

    bench.camera.set_light(0.3)
    bench.station.check.finish([bench.do("light")], doer(), is_complete=True)
    with pytest.raises(ProductionLocked, match="red"):
        bench.station.capture.capture(Ticket(part=PART))


def test_too_few_golden_connectors_are_a_red_step(bench: Bench) -> None:
    steps = load_config().workstation.station_check.steps
    wanted = next(step for step in steps if step.name == "golden")
    assert bench.station.check.do(PlannedStep(wanted)).result.trouble is Trouble.NO_GOLDEN
