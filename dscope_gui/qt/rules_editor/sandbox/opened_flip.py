"""A stored inspection whose verdict would change, with its picture and the zones of both rule sets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import inspection_of
from dscope_gui.domain.rule_set import RuleSet, ZoneUnit
from dscope_gui.errors import PictureUnreadable
from dscope_gui.qt.widgets import Overlay, numbers_of, overlay_of, rows_of
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.rules import Trace, explain, zone_rings
from dscope_gui.workstation.rejudging import Flip
from dscope_gui.workstation.stored_picture import stored_picture


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two verdicts: what is drawn on the picture, and every reason in a sentence."""

    overlay: Overlay
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenedFlip:
    """`grey` : None when there is no picture, and `fault` says why."""

    flip: Flip
    grey: GreyImage | None
    fault: PictureUnreadable | None
    um_per_px: float | None
    before: Side
    after: Side


def open_flip(get: Callable[[str], StoredInspection], flip: Flip, rule_set: RuleSet) -> OpenedFlip:
    """Read everything; slow, so beside the GUI thread.

    Raises
    ------
    StoreUnavailable, NotStored
        The history cannot be read.
    """
    stored = get(flip.id)
    before = inspection_of(stored.record)
    traces, after = _judged_again(before, flip, rule_set)
    scale = before.examination.scale if before.examination else None
    try:
        grey, fault = stored_picture(stored), None
    except PictureUnreadable as unreadable:
        grey, fault = None, unreadable
    return OpenedFlip(flip, grey, fault, scale.um_per_px if scale else None, _side(before, ()), _side(after, traces))


def _judged_again(before: Inspection, flip: Flip, rule_set: RuleSet) -> tuple[tuple[Trace, ...], Inspection]:
    """The same defects in the zones of the draft."""
    found = before.examination
    if found is None or found.end_face is None or (rule_set.unit is ZoneUnit.UM and found.scale is None):
        return (), replace(before, verdict=flip.after)
    zones = zone_rings(rule_set, found.end_face, found.scale)
    return explain(rule_set, found), replace(before, zones=zones, verdict=flip.after)


def _side(inspection: Inspection, traces: tuple[Trace, ...]) -> Side:
    numbers = numbers_of(rows_of(inspection, traces))
    return Side(
        overlay_of(inspection, traces),
        tuple(reason_sentence(reason, numbers) for reason in inspection.verdict.reasons),
    )
