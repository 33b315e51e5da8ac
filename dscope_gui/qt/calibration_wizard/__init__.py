"""The technician's calibration screen: the shelf of calibrations and the wizard that makes new ones."""

from dscope_gui.qt.calibration_wizard.screen import CalibrationScreen
from dscope_gui.qt.calibration_wizard.shelf_presenter import ShelfPresenter
from dscope_gui.qt.calibration_wizard.wizard_presenter import WizardPresenter
from dscope_gui.qt.calibration_wizard.words import caution_message, caution_remedy, caution_sign

__all__ = [
    "CalibrationScreen",
    "ShelfPresenter",
    "WizardPresenter",
    "caution_message",
    "caution_remedy",
    "caution_sign",
]
