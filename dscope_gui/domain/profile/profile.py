"""A profile: every threshold, kernel and Hough parameter of one way to look at a picture."""

from __future__ import annotations

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
