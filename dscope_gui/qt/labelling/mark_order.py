"""Which mark comes next."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dscope_gui.workstation.labelling import Mark


def following(marks: Sequence[Mark], mark_id: str, places: int, *, only_disputed: bool) -> Mark | None:
    """The one after another, or before it, whatever was said of it; None beyond the last and the first.

    Parameters
    ----------
    mark_id : where one is; an empty one begins at the first mark, or at the last.
    """
    wanted = _wanted(marks, mark_id, only_disputed=only_disputed)
    ids = [mark.id for mark in wanted]
    begin = 0 if places > 0 else len(ids) - 1
    place = ids.index(mark_id) + places if mark_id in ids else begin
    return wanted[place] if 0 <= place < len(wanted) else None


def next_open(marks: Sequence[Mark], mark_id: str, spoken: Collection[str], *, only_disputed: bool) -> Mark | None:
    """The next of which nobody said anything, and after the last one the first; None where there is none.

    Parameters
    ----------
    spoken : marks of which something was said a moment ago, even if it is not kept yet.
    """
    wanted = _wanted(marks, mark_id, only_disputed=only_disputed)
    ids = [mark.id for mark in wanted]
    begin = ids.index(mark_id) + 1 if mark_id in ids else 0
    ordered = [*wanted[begin:], *wanted[:begin]]
    return next((mark for mark in ordered if not mark.is_said and mark.id not in spoken), None)


def _wanted(marks: Sequence[Mark], mark_id: str, *, only_disputed: bool) -> list[Mark]:
    return [mark for mark in marks if not only_disputed or mark.is_disputed or mark.id == mark_id]
