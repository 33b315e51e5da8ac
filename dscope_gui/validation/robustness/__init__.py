"""How far pictures may get worse before the engine does: disturbances, curves and operating windows."""

from dscope_gui.validation.robustness.curves import Curve, Estimate, Point
from dscope_gui.validation.robustness.disturbances import (
    DISTURBANCES,
    REVISION,
    UNDISTURBED,
    Disturbance,
    Subject,
    disturb,
    disturbances_named,
)
from dscope_gui.validation.robustness.result import (
    HEAD,
    RobustnessResult,
    robustness,
    robustness_csv,
    robustness_json,
    rows,
)
from dscope_gui.validation.robustness.window import Targets, Window, is_unnoticed, window_sentence

__all__ = [
    "DISTURBANCES",
    "HEAD",
    "REVISION",
    "UNDISTURBED",
    "Curve",
    "Disturbance",
    "Estimate",
    "Point",
    "RobustnessResult",
    "Subject",
    "Targets",
    "Window",
    "disturb",
    "disturbances_named",
    "is_unnoticed",
    "robustness",
    "robustness_csv",
    "robustness_json",
    "rows",
    "window_sentence",
]
