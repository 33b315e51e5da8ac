"""All that the operator's screen shows beside the picture, as one value."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.recipe import Recipe
from dscope_gui.domain.ticket import Ticket
from dscope_gui.workstation.acquire import CameraState, CameraStatus
from dscope_gui.workstation.judged import Judged
from dscope_gui.workstation.station_check.lock import Lock, LockState
from dscope_gui.workstation.tally import Tally


class Mode(StrEnum):
    LIVE = "live"
    JUDGING = "judging"
    """Captured, and no verdict yet."""
    JUDGED = "judged"
    """The picture that was judged, frozen, with its verdict."""
    COMPARING = "comparing"
    """Before and after cleaning side by side."""


@dataclass(frozen=True, slots=True)
class Message:
    """One line for the operator."""

    text: str = ""
    is_fault: bool = False


@dataclass(frozen=True, slots=True)
class ScreenState:
    """
    Parameters
    ----------
    recipe : of the part under the microscope; None where none was picked.
    judged : its last verdict; shown only when `mode` says so.
    in_flight : captures that are not answered yet.
    most_cleanings : after so many a part that still fails is damaged.
    lock : whether production may go on.
    """

    mode: Mode = Mode.LIVE
    recipe: Recipe | None = None
    ticket: Ticket = field(default_factory=Ticket)
    judged: Judged | None = None
    in_flight: int = 0
    most_cleanings: int = 3
    camera: CameraStatus | None = None
    message: Message = field(default_factory=Message)
    selected: str | None = None
    is_raw: bool = False
    can_undo: bool = False
    asks_undo: bool = False
    picks_part: bool = False
    tally: Tally = field(default_factory=lambda: Tally("", 0, 0))
    lock: Lock = field(default_factory=lambda: Lock(LockState.OPEN))

    @property
    def shown(self) -> Judged | None:
        """The verdict that stands on the screen; none may stand beside a newer picture."""
        return self.judged if self.mode in (Mode.JUDGED, Mode.COMPARING) else None

    @property
    def is_live(self) -> bool:
        """Whether the picture moves."""
        return self.mode in (Mode.LIVE, Mode.JUDGING)

    @property
    def is_camera_there(self) -> bool:
        return self.camera is not None and self.camera.state is CameraState.LIVE

    @property
    def shows_lock(self) -> bool:
        """That production is locked stands where the verdict would; a verdict that is there stays until it leaves."""
        return not self.lock.is_open and self.mode is Mode.LIVE

    @property
    def can_capture(self) -> bool:
        return (
            self.lock.is_open and self.is_camera_there and self.recipe is not None and self.in_flight < MOST_IN_FLIGHT
        )

    @property
    def can_clean(self) -> bool:
        """Only what was judged and did not pass is worth cleaning."""
        return self.can_capture and self.shown is not None and self.shown.answer is not Answer.PASS

    @property
    def can_compare(self) -> bool:
        return self.shown is not None and self.shown.comparison is not None


MOST_IN_FLIGHT = 2
"""With two captures on their way a third press of the key would only lag behind the hand."""
