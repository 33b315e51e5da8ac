"""What `dscope gui` was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dscope_gui.domain.station import Role


@dataclass(frozen=True, slots=True)
class GuiOptions:
    """Options of one start; None leaves what the settings say.

    Parameters
    ----------
    role : to begin with; all but the operator's needs its PIN.
    camera : name of a camera as `dscope cameras` lists it.
    fullscreen : fill the screen from the start.
    screenshots : folder for a picture of every screen; the program leaves when they are written.
    sparing : half of these pictures, with each screen in each theme and in each size.
    language : `en`, or the name of a file in `resources/languages`.
    """

    role: Role = Role.OPERATOR
    camera: str | None = None
    fullscreen: bool = False
    screenshots: Path | None = None
    sparing: bool = False
    language: str | None = None
