"""Scale from dot targets, flat field and the scope's own dirt: what makes micrometres that can be trusted."""

from dscope_gui.calibration.calibrate import calibrate
from dscope_gui.calibration.keeping import calibration_of
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.calibration.target_fit import Budget, TargetFit
from dscope_gui.calibration.verification import Verification, verify, verify_with_cladding

__all__ = [
    "USUAL",
    "Budget",
    "CalibrationRefused",
    "CalibrationSettings",
    "RefusalCause",
    "TargetFit",
    "Verification",
    "calibrate",
    "calibration_of",
    "verify",
    "verify_with_cladding",
]
