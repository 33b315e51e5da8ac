"""What the screen and the notices say of flat fields and of the microscope's own dirt."""

from __future__ import annotations

from typing import Final

from PyQt6.QtCore import QCoreApplication

from dscope_gui.calibration.blank_refused import BlankFault
from dscope_gui.calibration.fixed_specks import LEAST_SHOTS
from dscope_gui.calibration.flat_field import FlatField
from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.workstation.microscope import LightCaution

translate = QCoreApplication.translate

Words = tuple[str, str]
"""What is the matter, and what to do about it."""

SPECK_SIGN: Final = "◌"


def refusal_words(cause: BlankFault) -> Words:
    """Why a capture of the blank was not taken."""
    return {
        BlankFault.TOO_FEW_FRAMES: (
            translate("FlatField", "Too few frames came"),
            translate("FlatField", "Check the camera's frame rate, then capture again"),
        ),
        BlankFault.TOO_DARK: (
            translate("FlatField", "The blank is too dark"),
            translate("FlatField", "Put a bright blank in, or turn the light up, then capture again"),
        ),
        BlankFault.SATURATED: (
            translate("FlatField", "The blank is overexposed"),
            translate("FlatField", "Turn the light or the exposure down, then capture again"),
        ),
        BlankFault.UNSTEADY: (
            translate("FlatField", "The light changed during the capture"),
            translate("FlatField", "Let the lamp warm up, keep stray light away, then capture again"),
        ),
        BlankFault.MOVED: (
            translate("FlatField", "The blank moved during the capture"),
            translate("FlatField", "Let go of it and wait until it lies still, then capture again"),
        ),
        BlankFault.OTHER_SIZE: (
            translate("FlatField", "The pictures differ in size"),
            translate("FlatField", "Leave the region of interest as it is, and start over"),
        ),
        BlankFault.NOT_BLANK: (
            translate("FlatField", "This is no blank: an end face, a target or much dirt is seen"),
            translate("FlatField", "Put in a clean, evenly bright surface, and start over"),
        ),
        BlankFault.UNEVEN: (
            translate("FlatField", "The light is too uneven to be corrected"),
            translate("FlatField", "Centre the lamp, look for what is in its way, and start over"),
        ),
    }[cause]


def step_words(captures: int) -> str:
    """What to do next."""
    if captures == 0:
        return translate("FlatField", "Put a clean, evenly bright blank under the microscope, then capture it.")
    if captures < LEAST_SHOTS:
        template = translate(
            "FlatField",
            "Shift the blank a little to the side, let go, and capture again: {missing} more tell the "
            "microscope's own dirt from that of the blank.",
        )
        return template.format(missing=LEAST_SHOTS - captures)
    return translate("FlatField", "Save it, or shift the blank once more and capture again.")


def light_words(field: FlatField) -> str:
    template = translate("FlatField", "Light: from {darkest} to {brightest} of the mean")
    return template.format(darkest=f"{field.darkest:.0%}", brightest=f"{field.brightest:.0%}")


def speck_words(field: FlatField) -> str:
    """How many specks are the microscope's own, or why nobody can tell."""
    if field.specks:
        template = translate("FlatField", "{sign} Specks of the microscope itself: {count}")
        return template.format(sign=SPECK_SIGN, count=len(field.specks))
    if field.specks is not None:
        return translate("FlatField", "✔ No specks of the microscope itself")
    if len(field.shots) < LEAST_SHOTS:
        return translate("FlatField", "Specks: cannot be told yet")
    return translate("FlatField", "Specks: cannot be told, the blank was not seen to move. Shift it farther.")


def kept_words(facts: FlatFieldFacts) -> str:
    """One line of the shelf."""
    made = f"{facts.made_at.astimezone():%Y-%m-%d %H:%M}"
    template = translate("FlatField", "{made} · light {darkest} to {brightest}")
    return template.format(made=made, darkest=f"{facts.darkest:.0%}", brightest=f"{facts.brightest:.0%}")


def light_caution_words(caution: LightCaution) -> Words:
    """Why the flat field in force should be taken anew."""
    remedy = translate("FlatField", "Take a new one: Camera, Flat field")
    return {
        LightCaution.UNREADABLE: (
            translate("FlatField", "The flat field cannot be read: nothing is judged"),
            translate("FlatField", "Take a new one on the camera screen, or choose another in the settings"),
        ),
        LightCaution.OTHER_CAMERA: (translate("FlatField", "The flat field was taken with another camera"), remedy),
        LightCaution.OTHER_SIZE: (
            translate("FlatField", "The flat field is of another picture size: nothing is judged"),
            translate("FlatField", "Choose the region of interest that it was taken with, or take a new one"),
        ),
        LightCaution.STALE: (translate("FlatField", "The flat field is old"), remedy),
    }[caution]


def dirt_found_words(count: int) -> Words:
    """Production has shown specks that are the microscope's own."""
    template = (
        translate("FlatField", "The microscope itself is dirty: {count} speck stays in place on every part")
        if count == 1
        else translate("FlatField", "The microscope itself is dirty: {count} specks stay in place on every part")
    )
    hint = translate("FlatField", "They are no longer judged as the parts' own. Clean objective and sensor window")
    return template.format(count=count), hint


def dirt_gone_words(count: int) -> str:
    template = translate("FlatField", "Dirt of the microscope is gone ({count}): marks there are judged again")
    return template.format(count=count)
