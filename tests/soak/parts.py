"""The parts that go round under the simulated microscope: a few end faces, each seen again and again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dscope_gui.cameras.simulator import Condition, SimulatedCamera
from dscope_gui.domain.camera import CameraSettings
from dscope_gui.protocols import Clock

SIDE_PX: Final = 200
"""Small: an inspection takes a tenth of what a large picture takes, and goes the same way."""
RATE: Final = 120.0
"""Frames a second, the most that the simulated camera gives."""
EACH: Final = 4
"""Inspections of an end face before the next one; the last of a dirty one is made after cleaning."""
_FIBERS: Final = {"LC-PC-OM4": "om4-50-125", "LC-UPC-SM": "sm-9-125"}
_SEED: Final = 5


@dataclass(frozen=True, slots=True)
class SoakPart:
    """`number` : part number, as a recipe names it."""

    number: str
    fiber: str
    condition: Condition


PARTS: Final = tuple(SoakPart(part, fiber, condition) for condition in Condition for part, fiber in _FIBERS.items())


def small_camera(clock: Clock) -> SimulatedCamera:
    return SimulatedCamera(clock, width=SIDE_PX, height=SIDE_PX)


def fast() -> CameraSettings:
    return CameraSettings(frames_per_s=RATE)


def part_of(inspection: int, only: str | None = None) -> SoakPart:
    """Which lies under the microscope for the inspection of that number, all being of one part number or of any."""
    turning = [part for part in PARTS if only in (None, part.number)]
    return turning[inspection // EACH % len(turning)]


def lay(camera: SimulatedCamera, inspection: int, only: str | None = None) -> None:
    """Put the end face there when its turn comes: drawn anew, and still the same to the last pixel."""
    if inspection % EACH == 0:
        put(camera, part_of(inspection, only))


def put(camera: SimulatedCamera, part: SoakPart) -> None:
    camera.insert(part.fiber, _SEED, condition=part.condition)


def is_dirty(inspection: int) -> bool:
    """The part needs an operator, who captures, cleans and captures again."""
    return part_of(inspection).condition is Condition.DIRTY


def is_cleaned(inspection: int) -> bool:
    """The dirty part is wiped before this one, and compared with the inspection before."""
    return is_dirty(inspection) and inspection % EACH == EACH - 1
