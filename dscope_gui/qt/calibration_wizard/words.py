"""The words for how a calibration stands, and for what is the matter with it."""

from __future__ import annotations

from datetime import datetime

from PyQt6.QtCore import QCoreApplication

from dscope_gui.qt.languages import spoken
from dscope_gui.workstation.calibration_standing import Standing
from dscope_gui.workstation.calibration_watch import Caution, CautionKind

translate = QCoreApplication.translate


def standing_word(standing: Standing) -> str:
    """A sign and a word or two, for a table."""
    return {
        Standing.VALID: translate("Calibrations", "✔ valid"),
        Standing.ENDS_SOON: translate("Calibrations", "▲ ends soon"),
        Standing.STALE: translate("Calibrations", "⚠ past its end"),
        Standing.EXPIRED: translate("Calibrations", "✖ ended"),
        Standing.OTHER_PICTURE: translate("Calibrations", "✖ other picture size"),
        Standing.OTHER_CAMERA: translate("Calibrations", "✖ other camera"),
    }[standing]


def caution_sign(caution: Caution) -> str:
    """One line for the operator: what, and what it means for the work."""
    what = {
        CautionKind.UNREADABLE: translate("Calibrations", "The calibration cannot be read"),
        CautionKind.OTHER_CAMERA: translate("Calibrations", "The calibration is of another camera"),
        CautionKind.OTHER_PICTURE: translate("Calibrations", "The calibration is for another picture size"),
        CautionKind.EXPIRED: translate("Calibrations", "The calibration ended on {end}"),
        CautionKind.STALE: translate("Calibrations", "The calibration ended on {end}"),
        CautionKind.DISAGREES: translate("Calibrations", "The calibration does not fit the last parts"),
        CautionKind.ENDS_SOON: translate("Calibrations", "The calibration ends on {end}"),
    }[caution.kind].format(end=_end(caution))
    if caution.stops_verdicts:
        return translate("Calibrations", "⚠ {what}: nothing is judged until a technician calibrates").format(what=what)
    return translate("Calibrations", "⚠ {what}: tell a technician").format(what=what)


def caution_message(caution: Caution) -> str:
    """What happened, with its cause."""
    made = caution.calibration
    return {
        CautionKind.UNREADABLE: translate("Calibrations", "The calibration in force cannot be read: {fault}"),
        CautionKind.OTHER_CAMERA: translate(
            "Calibrations", "The calibration in force was made with the camera {made_with}; {camera} is in use"
        ),
        CautionKind.OTHER_PICTURE: translate(
            "Calibrations", "The calibration in force is for {made_for}; the camera sends {sends}"
        ),
        CautionKind.EXPIRED: translate("Calibrations", "The calibration in force ended on {end}"),
        CautionKind.STALE: translate("Calibrations", "The calibration in force ended on {end}, and still measures"),
        CautionKind.DISAGREES: translate(
            "Calibrations",
            "The claddings of the last {parts} parts make the scale {x:+.2%} across and {y:+.2%} down against the "
            "calibration in force; ± {allowed:.2%} is allowed",
        ),
        CautionKind.ENDS_SOON: translate("Calibrations", "The calibration in force ends on {end}"),
    }[caution.kind].format(
        end=_end(caution),
        fault="" if caution.fault is None else spoken(caution.fault.message),
        made_with="" if made is None else made.camera,
        camera=caution.camera.name,
        made_for="" if made is None else f"{made.width} × {made.height} px",
        sends=f"{caution.camera.width} × {caution.camera.height} px",
        **_figures(caution),
    )


def caution_remedy(caution: Caution) -> str:
    """What to do about it."""
    calibrate = translate("Calibrations", "Calibrate: screen Calibration, New calibration")
    return {
        CautionKind.UNREADABLE: translate("Calibrations", "Choose another one on the screen Calibration, or calibrate"),
        CautionKind.OTHER_CAMERA: translate(
            "Calibrations", "Connect that camera again, choose a calibration of this one, or calibrate"
        ),
        CautionKind.OTHER_PICTURE: translate(
            "Calibrations", "Set the camera's region back on the screen Camera, or calibrate"
        ),
        CautionKind.DISAGREES: translate(
            "Calibrations", "Check objective, camera tube and fiber of the recipe, then calibrate"
        ),
    }.get(caution.kind, calibrate)


def day(moment: datetime | None) -> str:
    """In local time; a dash for no end."""
    return "–" if moment is None else f"{moment.astimezone():%Y-%m-%d}"


def _end(caution: Caution) -> str:
    return day(None if caution.calibration is None else caution.calibration.valid_until)


def _figures(caution: Caution) -> dict[str, float]:
    beside = caution.disagreement
    if beside is None:
        return {"parts": 0, "x": 0.0, "y": 0.0, "allowed": 0.0}
    return {"parts": beside.parts, "x": beside.x, "y": beside.y, "allowed": beside.allowed}
