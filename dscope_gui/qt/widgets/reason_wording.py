"""The reasons of a verdict as sentences in the user's language, with what to do about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.domain.defect import DefectKind
from dscope_gui.domain.record.types import ReasonRecord
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.qt.widgets.judge_words import look_sentence
from dscope_gui.qt.widgets.wording import kind_word, limit_words, zone_title

translate = QCoreApplication.translate

_SENTENCES_WITH_FIGURES: Final = frozenset(
    {
        Cause.TOO_LARGE,
        Cause.TOO_MANY,
        Cause.GUARD_BAND,
        Cause.WRONG_CLADDING,
        Cause.WRONG_CORE,
        Cause.TOO_COARSE,
        Cause.UNMEASURED,
        Cause.ZONE_SKIPPED,
        Cause.OWN_DIRT,
        Cause.JUDGES_DISAGREE,
    }
)
_LISTED: Final = 4
"""Names of defects that fit into a sentence; the rest are counted."""


def reason_sentence(reason: Reason, numbers: Mapping[str, object] | None = None) -> str:
    """One sentence: what is wrong, and for a retake what to do.

    Parameters
    ----------
    numbers : of the defects in table and picture, by their ids; without it their ids are told.
    """
    if reason.cause not in _SENTENCES_WITH_FIGURES:
        return _plain(reason.cause)
    names = [str(numbers[name]) if numbers and name in numbers else name for name in reason.defects]
    fields = _fields(reason, names)
    if reason.cause is Cause.JUDGES_DISAGREE:
        return look_sentence(fields["ids"], many=len(names) > 1)
    if reason.cause is Cause.TOO_LARGE:
        return _too_large(reason, fields)
    return _template(reason.cause).format(**fields)


def reason_of_record(record: ReasonRecord) -> Reason:
    """The reason of a stored inspection."""
    return Reason(
        text=record["text"],
        cause=Cause(record["cause"]),
        zone=record["zone"],
        kind=record["kind"],
        limit=record["limit"],
        found=record["found"],
        margin_um=record["margin_um"],
        defects=tuple(record["defects"]),
    )


def _too_large(reason: Reason, fields: dict[str, str]) -> str:
    sentence = translate("Reasons", "{what} {ids} in {zone}: {found}, allowed: {limit}").format(**fields)
    if reason.margin_um is None or reason.margin_um >= 0:
        return sentence
    too_large = translate("Reasons", "{excess} µm too large").format(excess=_um(-reason.margin_um))
    return f"{sentence} ({too_large})"


def _um(size_um: float) -> str:
    """One decimal, or as many as it takes not to say zero."""
    return next((text for digits in range(1, 5) if float(text := f"{size_um:.{digits}f}")), f"{size_um:.4f}")


def _fields(reason: Reason, names: Sequence[str]) -> dict[str, str]:
    return {
        "what": _what(reason.kind, many=reason.cause is Cause.TOO_MANY),
        "ids": _listed(names),
        "zone": zone_title(reason.zone) if reason.zone else "",
        "found": limit_words(reason.found or ""),
        "limit": limit_words(reason.limit or ""),
    }


def _what(kind: str | None, *, many: bool) -> str:
    """A type of defect, or a column of the acceptance table."""
    if not many and kind in {one.value for one in DefectKind}:
        return kind_word(DefectKind(kind))
    plurals = {
        "scratch": translate("Reasons", "scratches"),
        "scratches": translate("Reasons", "scratches"),
        "pit": translate("Reasons", "pits"),
        "chip": translate("Reasons", "chips"),
        "crack": translate("Reasons", "cracks"),
        "cracks": translate("Reasons", "cracks"),
        "contamination": translate("Reasons", "pieces of dirt"),
        "debris": translate("Reasons", "pieces of dirt"),
        "film": translate("Reasons", "films"),
        "films": translate("Reasons", "films"),
    }
    return plurals.get(kind or "", translate("Reasons", "defects"))


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - _LISTED
    if rest <= 0:
        return ", ".join(names)
    return translate("Reasons", "{names} and {rest} more").format(names=", ".join(names[:_LISTED]), rest=rest)


def _template(cause: Cause) -> str:
    return {
        Cause.TOO_MANY: translate("Reasons", "{found} {what} in {zone} ({ids}), allowed: {limit}"),
        Cause.GUARD_BAND: translate(
            "Reasons", "{what} {ids} in {zone}: {found}, allowed: {limit} (within the guard band)"
        ),
        Cause.WRONG_CLADDING: translate(
            "Reasons", "Wrong part for this recipe: the fiber measures {found}, expected {limit}"
        ),
        Cause.WRONG_CORE: translate(
            "Reasons", "Wrong part for this recipe: the core measures {found}, expected {limit}"
        ),
        Cause.TOO_COARSE: translate(
            "Reasons", "The magnification is too low: {found}, needed {limit}; call a technician"
        ),
        Cause.UNMEASURED: translate("Reasons", "{what} {ids} in {zone} has no size in µm; call a technician"),
        Cause.OWN_DIRT: translate(
            "Reasons", "Dirt on the microscope itself ({ids}) may hide a defect in {zone}: clean the microscope"
        ),
        Cause.ZONE_SKIPPED: translate("Reasons", "Zone {zone} was not inspected; call a technician"),
    }[cause]


def _plain(cause: Cause) -> str:
    return {
        Cause.UNREADABLE: translate("Reasons", "The picture cannot be read: capture it again"),
        Cause.NO_END_FACE: translate("Reasons", "No connector: insert one"),
        Cause.END_FACE_REMEMBERED: translate("Reasons", "The end face was not seen on this frame: hold it still"),
        Cause.BLURRED: translate("Reasons", "Not sharp: turn the focus until the bar is full"),
        Cause.POOR_ILLUMINATION: translate("Reasons", "Too dark or too bright: set the light to the middle of the bar"),
        Cause.SATURATED: translate("Reasons", "Overexposed: turn the light down"),
        Cause.LOW_CONTRAST: translate(
            "Reasons", "Too little contrast: set focus and light, clean the lens, or call a technician"
        ),
        Cause.SOFT: translate("Reasons", "Not sharp enough for small defects: turn the focus until the bar is full"),
        Cause.COARSELY_CODED: translate(
            "Reasons", "The picture is compressed too much: save it with less compression, or as PNG"
        ),
        Cause.COVERED: translate("Reasons", "A film covers the end face: clean it and capture again"),
        Cause.ZONE_CUT_OFF: translate("Reasons", "Off centre: move the fiber to the middle"),
        Cause.SCALE_DISAGREES: translate(
            "Reasons", "The scale does not fit the fiber: call a technician to calibrate the station"
        ),
        Cause.NO_SCALE: translate("Reasons", "No scale is known: call a technician to calibrate the station"),
        Cause.CALIBRATION_UNUSABLE: translate(
            "Reasons", "The calibration has ended or does not belong to this camera: call a technician to calibrate"
        ),
        Cause.PROGRAM_FAILED: translate("Reasons", "The program failed on this picture: call a technician"),
    }[cause]


def cause_word(cause: Cause) -> str:
    """A cause in two or three words, for headings, filters and charts."""
    return {
        Cause.TOO_LARGE: translate("Reasons", "Too large"),
        Cause.TOO_MANY: translate("Reasons", "Too many"),
        Cause.GUARD_BAND: translate("Reasons", "Within the guard band"),
        Cause.UNREADABLE: translate("Reasons", "Picture unreadable"),
        Cause.NO_END_FACE: translate("Reasons", "No connector"),
        Cause.END_FACE_REMEMBERED: translate("Reasons", "End face not seen"),
        Cause.BLURRED: translate("Reasons", "Not sharp"),
        Cause.POOR_ILLUMINATION: translate("Reasons", "Too dark or too bright"),
        Cause.SATURATED: translate("Reasons", "Overexposed"),
        Cause.LOW_CONTRAST: translate("Reasons", "Too little contrast"),
        Cause.SOFT: translate("Reasons", "Not quite sharp"),
        Cause.COARSELY_CODED: translate("Reasons", "Compressed too much"),
        Cause.COVERED: translate("Reasons", "Covered by a film"),
        Cause.ZONE_CUT_OFF: translate("Reasons", "Off centre"),
        Cause.SCALE_DISAGREES: translate("Reasons", "Scale does not fit"),
        Cause.NO_SCALE: translate("Reasons", "No scale"),
        Cause.CALIBRATION_UNUSABLE: translate("Reasons", "Calibration unusable"),
        Cause.WRONG_CLADDING: translate("Reasons", "Wrong part"),
        Cause.WRONG_CORE: translate("Reasons", "Wrong part (core)"),
        Cause.TOO_COARSE: translate("Reasons", "Magnification too low"),
        Cause.UNMEASURED: translate("Reasons", "Not measured"),
        Cause.ZONE_SKIPPED: translate("Reasons", "Zone not inspected"),
        Cause.OWN_DIRT: translate("Reasons", "Dirty microscope"),
        Cause.JUDGES_DISAGREE: translate("Reasons", "Judges disagree"),
        Cause.PROGRAM_FAILED: translate("Reasons", "Program failed"),
    }[cause]
