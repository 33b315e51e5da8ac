"""Agreement of stations: the same ends on two of them, their scales, sizes, detections and verdicts."""

from dscope_gui.validation.stations.bands import EDGES_UM, WHOLE, Band
from dscope_gui.validation.stations.bland_altman import LEAST_ENDS, Estimate, Limits, Slope, limits_of_agreement
from dscope_gui.validation.stations.compare import FEW_ENDS, StationsResult, compare_stations
from dscope_gui.validation.stations.detection import Seen
from dscope_gui.validation.stations.robust import RobustLimits, robust_limits
from dscope_gui.validation.stations.scale import ScaleRatio, scale_ratio
from dscope_gui.validation.stations.sizes import SizeBand, SizedPair
from dscope_gui.validation.stations.verdicts import VerdictAgreement, compare_verdicts

__all__ = [
    "EDGES_UM",
    "FEW_ENDS",
    "LEAST_ENDS",
    "WHOLE",
    "Band",
    "Estimate",
    "Limits",
    "RobustLimits",
    "ScaleRatio",
    "Seen",
    "SizeBand",
    "SizedPair",
    "Slope",
    "StationsResult",
    "VerdictAgreement",
    "compare_stations",
    "compare_verdicts",
    "limits_of_agreement",
    "robust_limits",
    "scale_ratio",
]
