"""What the engine is asked to do with a picture."""

from __future__ import annotations

from dataclasses import dataclass

from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.judges import Detector
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.scale import Scale


@dataclass(frozen=True, slots=True)
class ExamineRequest:
    """How to look at a picture.

    Parameters
    ----------
    profile : every threshold of every step.
    fiber : nominal geometry of the fiber, whose cladding is a ruler; None when unknown.
    given_scale : scale from a calibration or typed in; of two rulers the surer one measures, the other one checks.
    flat_field : (H, W) float32 picture of a blank surface under the same light, divided out; None leaves the light.
    detector : who looks for defects; without a network the rules do.
    """

    profile: Profile
    fiber: Fiber | None = None
    given_scale: Scale | None = None
    flat_field: FloatImage | None = None
    detector: Detector = Detector.RULES
