"""Judging the stored history again under another rule set."""

from dscope_gui.workstation.rejudging.outcome import (
    Cell,
    Flip,
    FlipKind,
    NotJudged,
    Question,
    Rejudged,
    Tally,
    flip_kind,
)
from dscope_gui.workstation.rejudging.rejudging import MOST_FLIPS, OnFault, OnState, Rejudging
from dscope_gui.workstation.rejudging.sent_out import rejudge_by
from dscope_gui.workstation.rejudging.waiting import rejudge

__all__ = [
    "MOST_FLIPS",
    "Cell",
    "Flip",
    "FlipKind",
    "NotJudged",
    "OnFault",
    "OnState",
    "Question",
    "Rejudged",
    "Rejudging",
    "Tally",
    "flip_kind",
    "rejudge",
    "rejudge_by",
]
