"""An inspection that was opened, with everything its page shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from dscope_gui.domain.history import HistoryLine, HistoryQuery, StoredInspection
from dscope_gui.domain.images import GreyImage
from dscope_gui.errors import PictureUnreadable
from dscope_gui.protocols import ResultStore
from dscope_gui.rules.explained import Explained
from dscope_gui.workstation.stored_picture import stored_picture
from dscope_gui.workstation.stored_rules import StoredRules, explained_record, stored_rules

_LOOP_TIME: Final = timedelta(days=2)
"""Within it a part is inspected again after cleaning."""
_LOOP_LINES: Final = 50


@dataclass(frozen=True, slots=True)
class Opened:
    """What the page of one inspection shows.

    Parameters
    ----------
    grey : None when there is no picture, and `fault` says why.
    explained : None where the rule set that judged is gone.
    after : id of the inspection after cleaning.
    """

    stored: StoredInspection
    grey: GreyImage | None
    fault: PictureUnreadable | None
    rules: StoredRules
    explained: Explained | None
    after: str | None


def open_inspection(store: ResultStore, inspection_id: str) -> Opened:
    """Read an inspection, its picture and its neighbour in the cleaning loop; slow, so beside the GUI thread."""
    stored = store.get(inspection_id)
    grey, fault = _picture(stored)
    rules = stored_rules(stored.record, store.rules)
    why = explained_record(stored.record, store.rules)
    return Opened(stored, grey, fault, rules, why, _after(store, stored.line))


def _picture(stored: StoredInspection) -> tuple[GreyImage | None, PictureUnreadable | None]:
    try:
        return stored_picture(stored), None
    except PictureUnreadable as fault:
        return None, fault


def _after(store: ResultStore, line: HistoryLine) -> str | None:
    """The store knows what came before an inspection; what came after is looked for among the same serial's."""
    ticket = line.ticket
    if not ticket.serial:
        return None
    until = line.captured_at + _LOOP_TIME
    same = HistoryQuery(ticket.serial, ticket.part, ticket.lot, since=line.captured_at, until=until)
    near = [
        one
        for one in reversed(store.find(same, limit=_LOOP_LINES))
        if one.ticket.serial == ticket.serial and one.cleanings > line.cleanings
    ]
    return next((one.id for one in near if store.get(one.id).before == line.id), None)
