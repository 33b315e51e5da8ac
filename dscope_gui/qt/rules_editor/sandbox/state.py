"""Everything the sandbox shows at a moment."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from dscope_gui.errors import DScopeError
from dscope_gui.workstation.rejudging import Rejudged


class Phase(Enum):
    NOTHING = auto()
    """No draft was tried yet."""
    WAITING = auto()
    """The draft has changed; it is tried when nobody types any more."""
    RUNNING = auto()
    DONE = auto()
    CANCELLED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class SandboxState:
    """`name` : of the rule set that is tried.

    Parameters
    ----------
    answer : the newest of the draft that is tried; while it waits or was given up, what is known of the one before.
    is_valid : whether the draft can be meant as it stands; where not, the answer is that of the last one that could.
    is_filtered : whether a part or days were chosen.
    is_own_only : whether only inspections count that this rule set judged.
    """

    phase: Phase = Phase.NOTHING
    name: str = ""
    answer: Rejudged | None = None
    fault: DScopeError | None = None
    is_valid: bool = True
    is_filtered: bool = False
    is_own_only: bool = True
