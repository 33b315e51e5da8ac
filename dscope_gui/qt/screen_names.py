"""The screens of the window and the words below their icons."""

from __future__ import annotations

from enum import StrEnum

from PyQt6.QtCore import QCoreApplication


class ScreenName(StrEnum):
    INSPECT = "inspect"
    HISTORY = "history"
    STATION_CHECK = "station_check"
    CAMERA = "camera"
    CALIBRATION = "calibration"
    STUDIES = "studies"
    LABELLING = "labelling"
    RULES = "rules"
    MODELS = "models"
    AUDIT = "audit"
    STREAM = "stream"
    SETTINGS = "settings"
    NOTICES = "notices"
    HELP = "help"


def screen_title(name: ScreenName) -> str:
    """The word on the rail, in the language in force; short, or it would not fit."""
    return {
        ScreenName.INSPECT: QCoreApplication.translate("Screens", "Inspect"),
        ScreenName.HISTORY: QCoreApplication.translate("Screens", "History"),
        ScreenName.STATION_CHECK: QCoreApplication.translate("Screens", "Check"),
        ScreenName.CAMERA: QCoreApplication.translate("Screens", "Camera"),
        ScreenName.CALIBRATION: QCoreApplication.translate("Screens", "Calibration"),
        ScreenName.STUDIES: QCoreApplication.translate("Screens", "Studies"),
        ScreenName.LABELLING: QCoreApplication.translate("Screens", "Labelling"),
        ScreenName.RULES: QCoreApplication.translate("Screens", "Rules"),
        ScreenName.MODELS: QCoreApplication.translate("Screens", "Models"),
        ScreenName.AUDIT: QCoreApplication.translate("Screens", "Audit"),
        ScreenName.STREAM: QCoreApplication.translate("Screens", "Stream"),
        ScreenName.SETTINGS: QCoreApplication.translate("Screens", "Settings"),
        ScreenName.NOTICES: QCoreApplication.translate("Screens", "Notices"),
        ScreenName.HELP: QCoreApplication.translate("Screens", "Help"),
    }[name]
