"""Examining drawn end faces."""

from __future__ import annotations

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.domain.scale import Scale
from dscope_gui.domain.stopwatch import Stopwatch
from dscope_gui.engine.pipeline import examine
from dscope_gui.simulator import FIBERS, Scene, clean_scene
from dscope_gui.simulator.flaws import Flaw


def looked_at(
    picture: GreyImage, profile: Profile, *, fiber: Fiber | None = None, scale: Scale | None = None
) -> Examination:
    request = ExamineRequest(profile, fiber=fiber, given_scale=scale)
    return examine(picture, request, Stopwatch(lambda: 0.0))


def small_scene(name: str = "mm-50-125", *, flaws: tuple[Flaw, ...] = (), um_per_px: float | None = None) -> Scene:
    """A noisy end face on 300 × 300 px, as sharp as pixels allow."""
    um = um_per_px or 1.6 * FIBERS[name].cladding_um / 300
    return clean_scene(name, um, blur_um=um, read_noise=1.0, flaws=flaws)


def named(name: str) -> Fiber:
    drawn = FIBERS[name]
    core = None if drawn.core is None else drawn.core.diameter_um
    return Fiber(
        name=name,
        title=name,
        core_um=core,
        cladding_um=drawn.cladding_um,
        cladding_tolerance_um=1.0,
        source="drawn",
    )


def kinds(examination: Examination) -> list[str]:
    return sorted(defect.kind.value for defect in examination.defects)


def nearest_to(place: tuple[float, float], defects: tuple[Defect, ...]) -> Defect:
    return min(defects, key=lambda d: (d.centroid_px[0] - place[0]) ** 2 + (d.centroid_px[1] - place[1]) ** 2)
