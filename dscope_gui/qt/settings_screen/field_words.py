"""The name of each setting and what it means, in the language in force."""

from __future__ import annotations

from PyQt6.QtCore import QCoreApplication

from dscope_gui.qt.settings_screen.stream_words import Words, stream_words


def field_words() -> Words:
    """Name and explanation of every setting, such as of `capture.burst`; the explanation may be empty."""
    return {**_station(), **_calibration(), **_microscope(), **_work(), **_look(), **_check(), **stream_words()}


def _station() -> dict[str, tuple[str, str]]:
    return {
        "station": (
            QCoreApplication.translate("SettingWords", "Name of the station"),
            QCoreApplication.translate("SettingWords", "Stands in every record."),
        ),
        "default_part": (
            QCoreApplication.translate("SettingWords", "Part number at the start"),
            QCoreApplication.translate("SettingWords", "Chosen when the program opens."),
        ),
        "camera.source": (
            QCoreApplication.translate("SettingWords", "Camera"),
            QCoreApplication.translate("SettingWords", "From the list, or typed in, such as usb:0."),
        ),
        "camera.settings": (
            QCoreApplication.translate("SettingWords", "Settings of the camera"),
            QCoreApplication.translate("SettingWords", "A file in config/cameras."),
        ),
        "storage.folder": (
            QCoreApplication.translate("SettingWords", "Folder of the history"),
            QCoreApplication.translate("SettingWords", "Empty: the user's own folder."),
        ),
        "storage.database_url": (
            QCoreApplication.translate("SettingWords", "Shared database"),
            QCoreApplication.translate(
                "SettingWords", "Such as postgresql://dscope@server/dscope. Empty: this station's own."
            ),
        ),
        "storage.least_free_mb": (
            QCoreApplication.translate("SettingWords", "Warn when less is free"),
            "",
        ),
        "storage.spool_days": (
            QCoreApplication.translate("SettingWords", "Days kept here too"),
            QCoreApplication.translate(
                "SettingWords",
                "Of a shared database: what it was proven to hold stays here so long. 0 keeps it for ever.",
            ),
        ),
    }


def _calibration() -> dict[str, tuple[str, str]]:
    return {
        "calibration": (
            QCoreApplication.translate("SettingWords", "Calibration file"),
            QCoreApplication.translate("SettingWords", "Empty: the cladding of the fiber is the ruler."),
        ),
        "um_per_px": (
            QCoreApplication.translate("SettingWords", "Scale, typed in"),
            QCoreApplication.translate("SettingWords", "Leave empty unless there is no calibration file."),
        ),
        "calibration_care.valid_days": (
            QCoreApplication.translate("SettingWords", "A calibration is valid for"),
            QCoreApplication.translate("SettingWords", "Suggested when a new one is saved."),
        ),
        "calibration_care.warn_days": (
            QCoreApplication.translate("SettingWords", "Remind before its end"),
            "",
        ),
        "calibration_care.grace_days": (
            QCoreApplication.translate("SettingWords", "Measure on after its end"),
            QCoreApplication.translate("SettingWords", "With a warning in sight of the operator."),
        ),
        "calibration_care.unusable": (
            QCoreApplication.translate("SettingWords", "Afterwards, or with another camera"),
            "",
        ),
        "calibration_care.watched_parts": (
            QCoreApplication.translate("SettingWords", "Parts compared with it"),
            QCoreApplication.translate("SettingWords", "The claddings of the last parts must agree with it."),
        ),
        "calibration_care.watch_sigmas": (
            QCoreApplication.translate("SettingWords", "Allowed difference"),
            QCoreApplication.translate("SettingWords", "In standard uncertainties of both together."),
        ),
    }


def _microscope() -> dict[str, tuple[str, str]]:
    return {
        "flat_field": (
            QCoreApplication.translate("SettingWords", "Flat field"),
            QCoreApplication.translate("SettingWords", "Taken on the camera screen. Empty: the light stays as it is."),
        ),
        "flat_field_valid_days": (
            QCoreApplication.translate("SettingWords", "A flat field is valid for"),
            QCoreApplication.translate("SettingWords", "For a new one; then a reminder to take it anew."),
        ),
        "own_dirt.exclude": (
            QCoreApplication.translate("SettingWords", "Leave out the microscope's own dirt"),
            QCoreApplication.translate("SettingWords", "Shown and listed, but not judged as the part's."),
        ),
        "own_dirt.strict": (
            QCoreApplication.translate("SettingWords", "Ask for every speck of it"),
            QCoreApplication.translate("SettingWords", "Else only where it may hide a defect that fails."),
        ),
    }


def _work() -> dict[str, tuple[str, str]]:
    return {
        "detector": (
            QCoreApplication.translate("SettingWords", "Who looks for defects"),
            QCoreApplication.translate("SettingWords", "The live picture and the stream: always the rules alone."),
        ),
        "capture.burst": (
            QCoreApplication.translate("SettingWords", "Frames of a capture"),
            QCoreApplication.translate("SettingWords", "The sharpest of them is judged."),
        ),
        "capture.timeout_s": (
            QCoreApplication.translate("SettingWords", "Longest wait for them"),
            "",
        ),
        "capture.most_cleanings": (
            QCoreApplication.translate("SettingWords", "Cleanings of a part"),
            QCoreApplication.translate("SettingWords", "Whatever still fails after so many is damaged."),
        ),
        "capture.off_centre": (
            QCoreApplication.translate("SettingWords", "Allowed way off the centre"),
            QCoreApplication.translate("SettingWords", "As a share of half the height of the picture, 0 to 1."),
        ),
        "capture.require_serial": (
            QCoreApplication.translate("SettingWords", "Judge only with a serial number"),
            "",
        ),
        "capture.beep": (QCoreApplication.translate("SettingWords", "A tone with each answer"), ""),
        "live.detect": (
            QCoreApplication.translate("SettingWords", "Show defects in the live picture"),
            "",
        ),
        "live.profile": (
            QCoreApplication.translate("SettingWords", "Profile for the live picture"),
            "",
        ),
        "live.analyses_per_s": (
            QCoreApplication.translate("SettingWords", "Most analyses a second"),
            QCoreApplication.translate("SettingWords", "The picture itself is always as fast as the camera."),
        ),
    }


def _look() -> dict[str, tuple[str, str]]:
    return {
        "gui.language": (QCoreApplication.translate("SettingWords", "Language"), ""),
        "gui.theme": (QCoreApplication.translate("SettingWords", "Theme"), ""),
        "gui.fullscreen": (QCoreApplication.translate("SettingWords", "Full screen at the start"), ""),
        "gui.first_run_card": (
            QCoreApplication.translate("SettingWords", "Show the five steps at the start"),
            "",
        ),
    }


def _check() -> dict[str, tuple[str, str]]:
    return {
        "station_check.required": (
            QCoreApplication.translate("SettingWords", "Judge only after a green station check"),
            "",
        ),
        "station_check.valid_h": (QCoreApplication.translate("SettingWords", "A green check holds for"), ""),
        "station_check.shift_starts": (
            QCoreApplication.translate("SettingWords", "Shifts start at"),
            QCoreApplication.translate("SettingWords", "Such as 06:00 14:00; a check is due at each of them."),
        ),
        "station_check.least_role": (
            QCoreApplication.translate("SettingWords", "Who may do the check"),
            "",
        ),
        "station_check.part": (
            QCoreApplication.translate("SettingWords", "Part number of the reference connector"),
            QCoreApplication.translate("SettingWords", "None: the part number at the start."),
        ),
        "station_check.baseline_checks": (
            QCoreApplication.translate("SettingWords", "Checks that set the limits of control charts"),
            QCoreApplication.translate("SettingWords", "The first so many green ones."),
        ),
    }
