"""A profile: every threshold, kernel and Hough parameter of one way to look at a picture."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from dscope_gui.domain.profile.bounds import check_bounds
from dscope_gui.domain.profile.budget import BudgetSettings
from dscope_gui.domain.profile.classify import ClassifySettings
from dscope_gui.domain.profile.common import Section
from dscope_gui.domain.profile.detect import DetectSettings
from dscope_gui.domain.profile.flatten import FlattenSettings
from dscope_gui.domain.profile.fuse import FuseSettings
from dscope_gui.domain.profile.locate import LocateSettings
from dscope_gui.domain.profile.measure import MeasureSettings
from dscope_gui.domain.profile.quality import QualitySettings
from dscope_gui.domain.profile.read import ReadSettings
from dscope_gui.domain.profile.scale import ScaleSettings


class Profile(Section):
    """The steps of the engine in the order in which a picture passes them."""

    read: ReadSettings
    quality: QualitySettings
    locate: LocateSettings
    scale: ScaleSettings
    flatten: FlattenSettings
    detect: DetectSettings
    fuse: FuseSettings
    measure: MeasureSettings
    classify: ClassifySettings
    budget: BudgetSettings

    @model_validator(mode="after")
    def _within_reason(self) -> Self:
        for section in (name for name in type(self).model_fields if name != "read"):
            check_bounds(getattr(self, section), section)
        return self
