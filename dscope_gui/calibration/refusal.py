"""Why a picture gives no scale: a refusal is an answer, a wrong scale is not."""

from __future__ import annotations

from enum import StrEnum

from dscope_gui.errors import DScopeError


class RefusalCause(StrEnum):
    """What kept the picture from giving a scale."""

    TOO_DARK = "too_dark"
    SATURATED = "saturated"
    NO_DOTS = "no_dots"
    TOO_FEW_DOTS = "too_few_dots"
    DOTS_TOO_SMALL = "dots_too_small"
    BLURRED = "blurred"
    NO_GRID = "no_grid"
    NOT_SQUARE = "not_square"
    """A grid, but its two pitches differ by more than pixels do, or they stand at no right angle."""
    AMBIGUOUS = "ambiguous"
    """Fainter dots lie between the dots that were found: the pitch may be a fraction of what was taken for it."""
    WRONG_PITCH = "wrong_pitch"
    """The scale contradicts what else is known: the expected scale, or the dots' own diameter."""
    PERSPECTIVE = "perspective"
    RESIDUAL_TOO_LARGE = "residual_too_large"
    TOO_UNCERTAIN = "too_uncertain"


class CalibrationRefused(DScopeError):
    """The picture gives no scale that could be vouched for; `cause` says why to the program, the message to people."""

    def __init__(self, cause: RefusalCause, message: str, hint: str) -> None:
        super().__init__(message, hint)
        self.cause = cause
