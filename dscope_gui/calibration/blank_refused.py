"""Why pictures of a blank make no flat field."""

from __future__ import annotations

from enum import StrEnum

from dscope_gui.errors import DScopeError


class BlankFault(StrEnum):
    """Why there is no flat field."""

    TOO_FEW_FRAMES = "too_few_frames"
    TOO_DARK = "too_dark"
    SATURATED = "saturated"
    UNSTEADY = "unsteady"
    MOVED = "moved"
    OTHER_SIZE = "other_size"
    NOT_BLANK = "not_blank"
    UNEVEN = "uneven"


class BlankRefused(DScopeError):
    """These pictures make no flat field; `cause` says why to the program, message and hint to people."""

    def __init__(self, cause: BlankFault, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.cause = cause


def other_size() -> BlankRefused:
    text = "The pictures of the blank differ in size"
    return BlankRefused(BlankFault.OTHER_SIZE, text, "Leave the camera's region of interest as it is, and start over")
