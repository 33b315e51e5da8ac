"""The words of the stream in the user's language: severities, parts and how they are, the end face, the place."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.live import Geometry, GpsPart, LiveEndFacePart, Part, PartState, Severity

translate = QCoreApplication.translate

_STATE_SIGNS: Final = {PartState.OK: "✔", PartState.OFF: "○", PartState.WAITING: "…", PartState.FAILED: "✖"}


def severity_word(severity: str) -> str:
    return {
        Severity.HIGH: translate("StreamWords", "high"),
        Severity.MEDIUM: translate("StreamWords", "medium"),
        Severity.LOW: translate("StreamWords", "low"),
    }[Severity(severity)]


def part_word(part: str) -> str:
    return {
        Part.CAMERA: translate("StreamWords", "Camera"),
        Part.INSPECTION: translate("StreamWords", "Inspection"),
        Part.LOCATION: translate("StreamWords", "Location"),
        Part.SERVER: translate("StreamWords", "Server"),
        Part.PUSH: translate("StreamWords", "Push"),
        Part.STORE: translate("StreamWords", "History"),
        Part.DISPLAY: translate("StreamWords", "Display"),
        Part.MODEL: translate("StreamWords", "Model"),
    }[Part(part)]


def state_word(state: str) -> str:
    """With its sign, as colour is never the only one."""
    known = PartState(state)
    word = {
        PartState.OK: translate("StreamWords", "works"),
        PartState.OFF: translate("StreamWords", "off"),
        PartState.WAITING: translate("StreamWords", "waits"),
        PartState.FAILED: translate("StreamWords", "failed"),
    }[known]
    return f"{state_sign(known)} {word}"


def state_sign(state: PartState) -> str:
    return _STATE_SIGNS[state]


def end_face_words(number: int, face: LiveEndFacePart | None) -> str:
    """`No. 3, followed`; how old it is where it was not seen."""
    if face is None:
        return translate("StreamWords", "not seen")
    words = {
        Geometry.FOUND: translate("StreamWords", "No. {number}, found"),
        Geometry.FOLLOWED: translate("StreamWords", "No. {number}, followed"),
        Geometry.REMEMBERED: translate("StreamWords", "No. {number}, remembered for {age_s} s"),
    }[Geometry(face["geometry"])]
    return words.format(number=number, age_s=f"{face['age_s']:.1f}")


def place_words(gps: GpsPart | None) -> str:
    """Latitude and longitude, and how they were found."""
    if gps is None:
        return translate("StreamWords", "not known")
    found = translate("StreamWords", "{lat}, {lon} · {quality} · {age_s} s old")
    return found.format(
        lat=f"{gps['lat']:.6f}", lon=f"{gps['lon']:.6f}", quality=gps["quality"], age_s=f"{gps['age_s']:.0f}"
    )
