"""The rows of a defect table, offending defects first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.expanded import size_words_um
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.judges import UNASKED, ByJudge
from dscope_gui.domain.record import OUTSIDE, Record, inspection_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.domain.zone import ZoneRing, zones_touched
from dscope_gui.qt.widgets.wording import limit_words
from dscope_gui.rules.trace import Outcome, Trace


@dataclass(frozen=True, slots=True)
class DefectRow:
    """One row; all texts are ready to be shown, `zone` is the rule set's own name.

    Parameters
    ----------
    ok : None where it was not judged: outside the zones, below the detection floor, or without a size.
    near : the size lies within the guard band of its limit, and the verdict hangs on it.
    is_excluded : it lies on the microscope itself, and is no mark of the part.
    judges : how sure each judge is of it.
    """

    id: str
    kind: DefectKind
    zone: str
    size: str
    limit: str
    ok: bool | None
    near: bool = False
    is_excluded: bool = False
    judges: ByJudge = UNASKED


def rows_of(inspection: Inspection, traces: Sequence[Trace]) -> tuple[DefectRow, ...]:
    """One row for each defect of a fresh inspection."""
    by_id = {trace.defect.id: trace for trace in traces}
    broken = offending_of(inspection, traces)
    judged = inspection.verdict.status is not VerdictStatus.NOT_INSPECTABLE
    return tuple(
        _row(
            defect,
            by_id.get(defect.id),
            inspection.zones,
            ok=False if defect.id in broken else _ok(by_id.get(defect.id), judged=judged),
            near_ids=inspection.verdict.near,
        )
        for defect in in_table_order(inspection, traces)
    )


def in_table_order(inspection: Inspection, traces: Sequence[Trace]) -> tuple[Defect, ...]:
    """Offending ones first, then from the inside out, larger before smaller; what is not the part's comes last."""
    examination = inspection.examination
    if examination is None:
        return ()
    broken, zones = offending_of(inspection, traces), [zone.name for zone in inspection.zones]

    def order(one: Defect) -> tuple[bool, bool, int, float]:
        depth = _depth(_zone_of(one, inspection.zones), zones)
        return one.id not in broken, one.excluded is not None, depth, -one.diameter.px

    return tuple(sorted(examination.defects, key=order))


def offending_of(inspection: Inspection, traces: Sequence[Trace]) -> frozenset[str]:
    """Ids of the defects that break a limit; none where the picture could not be judged at all."""
    if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE:
        return frozenset()
    by_trace = {trace.defect.id for trace in traces if trace.outcome is Outcome.BREAKS}
    return frozenset(by_trace.union(*(reason.defects for reason in inspection.verdict.broken)))


def rows_of_record(record: Record) -> tuple[DefectRow, ...]:
    """One row for each defect of a stored inspection; limits are known of the offending ones only."""
    inspection = inspection_of(record)
    limits = {
        defect: limit_words(reason.limit or "") for reason in inspection.verdict.reasons for defect in reason.defects
    }
    judged = inspection.verdict.status is not VerdictStatus.NOT_INSPECTABLE
    return tuple(
        replace(row, limit=limits.get(row.id, ""), ok=_recorded_ok(row, judged=judged))
        for row in rows_of(inspection, ())
    )


def _recorded_ok(row: DefectRow, *, judged: bool) -> bool | None:
    """What breaks no limit is allowed where it was judged at all."""
    if row.ok is not None or not judged or row.is_excluded:
        return row.ok
    return None if row.zone == OUTSIDE else True


def _row(
    defect: Defect,
    trace: Trace | None,
    zones: tuple[ZoneRing, ...],
    *,
    ok: bool | None,
    near_ids: frozenset[str],
) -> DefectRow:
    size = defect.width if defect.kind is DefectKind.SCRATCH else defect.diameter
    if trace is not None and trace.measured_um is not None:
        size = Size(size.px, trace.measured_um, trace.uncertainty_um)
    zone = trace.zone.name if trace and trace.zone else _zone_of(defect, zones)
    wording = _limit_of(trace) if trace else ""
    near = defect.id in near_ids or (trace is not None and trace.at_stake is not None)
    return DefectRow(
        defect.id,
        defect.kind,
        zone,
        size_text(size),
        limit_words(wording),
        ok,
        near=near,
        is_excluded=defect.excluded is not None,
        judges=defect.by_judge,
    )


def _limit_of(trace: Trace) -> str:
    """The limit on which the verdict hangs, else that of the band the size falls into."""
    return trace.wording if trace.at_stake is None else trace.at_stake.limit.wording


def _ok(trace: Trace | None, *, judged: bool) -> bool | None:
    return True if judged and trace is not None and trace.outcome is Outcome.ALLOWED else None


def _zone_of(defect: Defect, zones: tuple[ZoneRing, ...]) -> str:
    touched = zones_touched(zones, defect.nearest_radius, defect.farthest_radius)
    return touched[0] if touched else OUTSIDE


def _depth(zone: str, zones: Sequence[str]) -> int:
    return zones.index(zone) if zone in zones else len(zones)


def numbers_of(rows: Sequence[DefectRow]) -> dict[str, int]:
    """The number of each defect in table and picture, for sentences that name defects as the user sees them."""
    return {row.id: number for number, row in enumerate(rows, start=1)}


def size_text(size: Size) -> str:
    """`6.24 ± 0.42 µm`, the size with its expanded uncertainty, or pixels where no scale is known."""
    return f"{size.px:.1f} px" if size.um is None else size_words_um(size.um, size.uncertainty_um)
