"""The light of a part's recipe at the simulated camera: put on, taken off, and never pretended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.domain.recipe import Light, Recipe
from dscope_gui.errors import CameraLost, CameraRefused
from dscope_gui.workstation.acquire import Acquisition, CameraState
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.part_light import PartLight

_PATIENCE_S = 10.0
OWN = CameraSettings(exposure_us=4000.0, gain_db=1.0, frames_per_s=100.0)
FILES = {"dark.json": CameraSettings(exposure_us=9000.0, gain_db=6.0, frames_per_s=50.0)}


def recipe(part: str, light: Light | None = None) -> Recipe:
    return Recipe(part=part, title=part, fiber="om4-50-125", rules="iec61300-3-35-2015-mm", light=light)


@dataclass
class Bench:
    acquisition: Acquisition
    recipes: dict[str, Recipe] = field(
        default_factory=lambda: {
            "plain": recipe("plain"),
            "short": recipe("short", Light(exposure_us=1000.0)),
            "dark": recipe("dark", Light(camera="dark.json", gain_db=3.0)),
            "hopeless": recipe("hopeless", Light(exposure_us=9e9)),
        }
    )

    def __post_init__(self) -> None:
        self.light = PartLight(self.acquisition, self.recipes, FILES.__getitem__)

    @property
    def in_force(self) -> tuple[float | None, float | None, float | None]:
        settings = self.acquisition.status.settings
        return settings.exposure_us, settings.gain_db, settings.frames_per_s

    def set_by_hand(self, **fields: float) -> None:
        settings = self.acquisition.status.settings.model_copy(update=fields)
        self.acquisition.apply(settings).result(_PATIENCE_S)


@pytest.fixture
def bench() -> Iterator[Bench]:
    live, clock = threading.Event(), SystemClock()
    acquisition = Acquisition(
        SimulatedCamera(clock, width=320, height=240),
        OWN,
        clock,
        on_frame=lambda _frame: None,
        on_status=lambda status: live.set() if status.state is CameraState.LIVE else None,
    )
    thread = threading.Thread(target=acquisition.run)
    thread.start()
    try:
        assert live.wait(_PATIENCE_S)
        yield Bench(acquisition)
    finally:
        acquisition.stop()
        thread.join(_PATIENCE_S)
        assert not thread.is_alive()


def test_a_recipe_sets_the_camera_and_the_next_without_a_light_goes_back_to_the_stations_own(bench: Bench) -> None:
    bench.light.put_on("plain")
    assert bench.in_force == (4000.0, 1.0, 100.0)
    bench.light.put_on("short")
    assert bench.in_force == (1000.0, 1.0, 100.0)
    bench.light.put_on("dark")
    assert bench.in_force == (9000.0, 3.0, 50.0)
    bench.light.put_on("plain")
    assert bench.in_force == (4000.0, 1.0, 100.0)


def test_a_picture_is_taken_in_the_light_of_its_part(bench: Bench) -> None:
    for part, exposure_us in (("short", 1000.0), ("plain", 4000.0)):
        bench.light.put_on(part)
        (frame,) = bench.acquisition.burst(1, _PATIENCE_S)
        assert frame.exposure_us == exposure_us


def test_a_part_that_is_not_known_is_taken_in_the_stations_own_light(bench: Bench) -> None:
    bench.light.put_on("short")
    bench.light.put_on("never heard of")
    assert bench.in_force == (4000.0, 1.0, 100.0)


def test_what_is_set_by_hand_meanwhile_is_the_stations_own_and_the_recipe_lies_over_it(bench: Bench) -> None:
    bench.light.put_on("short")
    bench.set_by_hand(exposure_us=2500.0, gain_db=2.0)
    bench.light.put_on("short")
    assert bench.in_force == (1000.0, 2.0, 100.0)
    bench.light.put_on("plain")
    assert bench.in_force == (2500.0, 2.0, 100.0)


def test_the_live_picture_follows_a_part_once_and_leaves_the_hand_alone(bench: Bench) -> None:
    bench.light.follow("short")
    assert bench.in_force[0] == 1000.0
    bench.set_by_hand(exposure_us=2500.0)
    bench.light.follow("short")
    assert bench.in_force[0] == 2500.0
    bench.light.follow("plain")
    bench.light.follow("short")
    assert bench.in_force[0] == 1000.0


def test_a_changed_recipe_is_put_on_with_the_next_picture(bench: Bench) -> None:
    bench.light.put_on("short")
    bench.recipes["short"] = recipe("short", Light(exposure_us=1500.0))
    bench.light.put_on("short")
    assert bench.in_force[0] == 1500.0


def test_a_light_that_the_camera_cannot_give_is_refused_and_not_nearly_given(bench: Bench) -> None:
    with pytest.raises(CameraRefused, match=r"the light of hopeless: 9e\+09 µs asked for") as refused:
        bench.light.put_on("hopeless")
    assert refused.value.hint
    with pytest.raises(CameraRefused):
        bench.light.put_on("hopeless")
    bench.light.put_on("plain")
    assert bench.in_force[0] == 4000.0


def test_without_a_camera_there_is_no_light(bench: Bench) -> None:
    bench.acquisition.stop()
    with pytest.raises(CameraLost):
        for _ in range(100_000):
            bench.light.put_on("short")
            bench.light.put_on("plain")
