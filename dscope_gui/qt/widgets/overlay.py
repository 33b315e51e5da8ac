"""What is drawn upon a picture: zones, and defects in the order of the table's rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dscope_gui.domain.defect import Defect
from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import Record, inspection_of
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.qt.widgets.defect_rows import in_table_order, offending_of
from dscope_gui.rules.trace import Trace


@dataclass(frozen=True, slots=True)
class Overlay:
    """Drawn as vectors over a picture.

    Parameters
    ----------
    defects : in the order of the table; the first has number 1.
    offending : ids of those that break a limit.
    gone : defects of the picture before that are no longer there; drawn hollow and without number.
    is_numbered : on a live picture defects come and go, and numbers would only flicker.
    zone_titles : what stands beside the rings; empty writes the usual letter and name of each.
    labels : what stands beside each defect instead of its number; an empty one leaves it without. Empty: numbers.
    """

    cladding: Ellipse | None = None
    zones: tuple[ZoneRing, ...] = ()
    defects: tuple[Defect, ...] = ()
    offending: frozenset[str] = frozenset()
    gone: tuple[Defect, ...] = ()
    is_numbered: bool = True
    zone_titles: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()

    def defect(self, defect_id: str) -> Defect | None:
        return next((one for one in self.defects if one.id == defect_id), None)


def overlay_of(inspection: Inspection, traces: Sequence[Trace], *, gone: tuple[Defect, ...] = ()) -> Overlay:
    """Zones and defects of an inspection, numbered like the rows that `rows_of` makes of it."""
    examination = inspection.examination
    if examination is None:
        return Overlay(gone=gone)
    return Overlay(
        cladding=examination.end_face.cladding if examination.end_face else None,
        zones=inspection.zones,
        defects=in_table_order(inspection, traces),
        offending=offending_of(inspection, traces),
        gone=gone,
    )


def overlay_of_record(record: Record) -> Overlay:
    """Zones and defects of a stored inspection, numbered like the rows that `rows_of_record` makes of it."""
    return overlay_of(inspection_of(record), ())
