"""The step of the station check that holds the dot target against the calibration in force."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from dscope_gui.cameras.simulator import Condition
from dscope_gui.domain.calibration import DotTarget
from dscope_gui.domain.station_check import Trouble
from tests.qt.station_check.shift import Shift, opened, quick_steps, require_check

TRUE_UM_PER_PX = 125.0 / (0.3125 * 1536)
"""Of the simulated camera with a connector of 125 µm; its dot target lies under the same objective."""


def calibrated(data: Path, um_per_px: float) -> None:
    """A calibration in force, as a file that holds a scale."""
    path = data / "scale.json"
    path.write_text(
        json.dumps({"um_per_px_x": um_per_px, "um_per_px_y": um_per_px, "uncertainty_rel": 0.0003}), encoding="utf-8"
    )
    settings = json.loads((data / "settings.json").read_text(encoding="utf-8"))
    settings["workstation"]["calibration"] = str(path)
    (data / "settings.json").write_text(json.dumps(settings), encoding="utf-8")


def lay_target(shift: Shift) -> None:
    shift.operated.simulated.insert_target(DotTarget(pitch_um=25.0))
    shift.see_it()


def with_required_target(data: Path, um_per_px: float) -> None:
    steps = [{**step, "is_required": True} for step in quick_steps() if step["name"] in ("light", "target")]
    require_check(data, steps=steps)
    calibrated(data, um_per_px)


@pytest.mark.parametrize(("off", "is_green"), [(1.0, True), (1.01, False)], ids=["right", "another objective"])
def test_the_dot_target_is_held_against_the_calibration_in_force(data: Path, off: float, is_green: bool) -> None:
    with_required_target(data, TRUE_UM_PER_PX * off)
    with opened() as shift:
        hands: dict[str, Callable[[], None]] = {"target": partial(lay_target, shift)}
        shift.put_in(Condition.CLEAN)
        check = shift.do_check(hands)
        target = next(step for step in check.steps if step.name == "target")
        assert target.trouble is (Trouble.NONE if is_green else Trouble.OUT_OF_LIMITS), target
        assert check.is_green is is_green


def test_a_connector_in_place_of_the_target_gives_no_scale_and_says_why(data: Path) -> None:
    with_required_target(data, TRUE_UM_PER_PX)
    with opened() as shift:
        shift.put_in(Condition.CLEAN)
        check = shift.do_check()
        assert check.steps[-1].trouble is Trouble.NO_TARGET
        assert check.steps[-1].detail
        assert not check.is_green
