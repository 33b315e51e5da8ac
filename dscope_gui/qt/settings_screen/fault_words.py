"""What is wrong with a field, in a sentence that names the culprit and the remedy."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.settings.field_faults import Fault, FaultKind


def fault_words(fault: Fault) -> str:
    """One line, in the language in force."""
    sentence = {
        FaultKind.EMPTY: QCoreApplication.translate("SettingFaults", "This is empty. Type something in."),
        FaultKind.NO_NUMBER: QCoreApplication.translate(
            "SettingFaults", "“{given}” is no number. Use digits and a point."
        ),
        FaultKind.NOT_WHOLE: QCoreApplication.translate(
            "SettingFaults", "“{given}” is no whole number. Use digits only."
        ),
        FaultKind.TOO_SMALL: QCoreApplication.translate("SettingFaults", "{given} is too small. The limit is {limit}."),
        FaultKind.TOO_LARGE: QCoreApplication.translate("SettingFaults", "{given} is too large. The limit is {limit}."),
        FaultKind.UNKNOWN: QCoreApplication.translate(
            "SettingFaults", "There is no “{given}”. Choose one of: {limit}."
        ),
        FaultKind.NO_FILE: QCoreApplication.translate(
            "SettingFaults", "There is no file {given}. Choose another or leave this empty."
        ),
        FaultKind.NO_CALIBRATION: QCoreApplication.translate(
            "SettingFaults", "This file is no calibration. Make one with “dscope calibrate”. {limit}"
        ),
        FaultKind.NO_FOLDER: QCoreApplication.translate(
            "SettingFaults", "There is no folder {given}. Make it first, or leave this empty."
        ),
        FaultKind.NO_ADDRESS: QCoreApplication.translate(
            "SettingFaults", "Like postgresql://user@server/database, no password."
        ),
        FaultKind.OTHER: QCoreApplication.translate("SettingFaults", "“{given}” cannot be used: {limit}"),
    }[fault.kind]
    return sentence.format(given=fault.given, limit=fault.limit)
