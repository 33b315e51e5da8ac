"""What a run of the wizard has gathered so far; nothing of it is kept before it is saved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dscope_gui.calibration import TargetFit, Verification
from dscope_gui.workstation.calibrating import TargetChoice
from dscope_gui.workstation.target_picture import TargetPicture


class Step(IntEnum):
    """The pages in their order."""

    TARGET = 0
    LIGHT = 1
    CAPTURE = 2
    CHECK = 3
    SAVE = 4


@dataclass(frozen=True, slots=True)
class Draft:
    """
    Parameters
    ----------
    verification : the last second look; None where nobody took one. `verified_with` : at what, for people.
    """

    choice: TargetChoice | None = None
    picture: TargetPicture | None = None
    fit: TargetFit | None = None
    verification: Verification | None = None
    verified_with: str = ""

    @property
    def may_be_saved(self) -> bool:
        """A calibration that a second look contradicts must be taken again."""
        return self.fit is not None and (self.verification is None or self.verification.agrees)
