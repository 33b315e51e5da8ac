"""Scale from dot targets, flat field and the scope's own dirt: what makes micrometres that can be trusted."""

from dscope_gui.calibration.calibrate import calibrate
from dscope_gui.calibration.dot_table import DotList, DotsUnreadable, dots_csv, read_dots
from dscope_gui.calibration.keeping import calibration_of
from dscope_gui.calibration.refit import fit_dots
from dscope_gui.calibration.refusal import CalibrationRefused, RefusalCause
from dscope_gui.calibration.settings import USUAL, CalibrationSettings
from dscope_gui.calibration.target_fit import Budget, TargetFit
from dscope_gui.calibration.verification import Verification, verify, verify_with_cladding

__all__ = [
    "USUAL",
    "Budget",
    "CalibrationRefused",
    "CalibrationSettings",
    "DotList",
    "DotsUnreadable",
    "RefusalCause",
    "TargetFit",
    "Verification",
    "calibrate",
    "calibration_of",
    "dots_csv",
    "fit_dots",
    "read_dots",
    "verify",
    "verify_with_cladding",
]
