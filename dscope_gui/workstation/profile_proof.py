"""Proves a profile before it may judge: with settings under which clear marks are lost, everything would pass."""

from __future__ import annotations

import math
from functools import cache, lru_cache
from typing import Final

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale, ScaleSource
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import examine
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings import Config
from dscope_gui.simulator import DefectTruth, Drawing, Flaw, Particle, Pit, Scratch, clean_scene, draw
from dscope_gui.workstation.clock import SystemClock

_SIZE: Final = (400, 400)
_SEED: Final = 2
_ON_THE_FIBER: Final = (
    Scratch((-45.0, -22.0), (40.0, 25.0), 5.0, -40.0),
    Pit((10.0, -12.0), 8.0, -40.0),
    Pit((-20.0, 42.0), 10.0, -40.0),
)
_BESIDE_IT: Final = Particle((-80.0, 50.0), 20.0, -80.0)
"""These marks are darker and larger than any limit of a rule set leaves room for."""
_END_FACES: Final = ((0.7, (*_ON_THE_FIBER, _BESIDE_IT)), (0.36, _ON_THE_FIBER))
"""µm per px and marks: with the contact zone around it; and filling the picture, for profiles that look for large end
faces alone."""
_LEAST: Final = 0.75
"""Share of its size that a mark must be given at least: the widest scratch that a rule set allows is half as wide."""
_OFF: Final = 0.05
"""Cladding radii by which the cladding may be found elsewhere, or of another size; the zones move along with it."""
_CORE: Final = 50.0 / 125.0
"""Its radius in those of the cladding."""
_HINT: Final = "Take back what was changed there, in the station's settings.json or in config.json"


def proven(config: Config, name: str) -> Profile:
    """The profile of that name, which sees what nobody may miss.

    Raises
    ------
    WrongUse
        There is no such profile.
    ConfigurationInvalid
        With its settings the marks on a drawn end face are not found or called too small, or nothing is found at all.
    """
    profile = config.profile(name)
    if fault := _fault_of(profile.model_dump_json()):
        raise ConfigurationInvalid(f"profiles.{name}{fault}", _HINT)
    return profile


@lru_cache(maxsize=32)
def _fault_of(profile: str) -> str:
    """What is wrong with it, to be read behind its name; empty where nothing is."""
    tried = Profile.model_validate_json(profile)
    for um_per_px, marks in _END_FACES:
        drawn, stopwatch = _end_face(um_per_px, marks), Stopwatch(SystemClock().monotonic_s)
        request = ExamineRequest(tried, given_scale=Scale(um_per_px, um_per_px, ScaleSource.GIVEN, 0.0))
        try:
            found = examine(drawn.picture, request, stopwatch)
        except Exception as error:  # noqa: BLE001 - the top of a trial: whatever a step stumbles over, the settings did it
            said = f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"
            return f".{stopwatch.laps[-1].stage}: the program fails with these settings ({said})"
        if _is_located(drawn, found):
            return _missed(drawn, found)
    return ".locate: with these settings a drawn end face is not found where it lies"


def _missed(drawn: Drawing, found: Examination) -> str:
    lost = [mark for mark in drawn.defects if not any(_is_seen_as(mark, one) for one in found.defects)]
    if not lost:
        return ""
    marks = ", ".join(f"{mark.kind} of {_size_um(mark):.0f} µm ({mark.zone})" for mark in lost)
    return f": with these settings clear marks on a drawn end face are lost or called too small: {marks}"


@cache
def _end_face(um_per_px: float, marks: tuple[Flaw, ...]) -> Drawing:
    return draw(clean_scene("mm-50-125", um_per_px, size=_SIZE, read_noise=1.0, flaws=marks), _SEED)


def _is_located(drawn: Drawing, found: Examination) -> bool:
    if found.end_face is None:
        return False
    seen, true = found.end_face.cladding, drawn.cladding
    reach = _OFF * true.mean_radius
    return abs(seen.mean_radius - true.mean_radius) < reach and math.hypot(seen.cx - true.cx, seen.cy - true.cy) < reach


def _is_seen_as(mark: DefectTruth, found: Defect) -> bool:
    """Whether it, or a piece of it, lies there, and is called about as large as it is."""
    size = found.width if found.kind.is_linear else found.diameter
    if size.um is None or size.um < _LEAST * _size_um(mark):
        return False
    reaches_in = mark.zone != "core" or found.nearest_radius < _CORE
    return reaches_in and _overlap(mark.bbox_px, found.bbox_px)


def _overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return all(
        one[way] < other[way] + other[way + 2] and other[way] < one[way] + one[way + 2]
        for way in (0, 1)  # across and down
    )


def _size_um(mark: DefectTruth) -> float:
    """By which it is judged."""
    return mark.width_um if mark.kind.is_linear else mark.diameter_um
