"""What judging needs of stored inspections, held so compactly that a long history stays in memory."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from sys import intern
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.defect import Defect, DefectKind, Exclusion, Size
from dscope_gui.domain.history import StoredRecord
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.judges import UNASKED, ByJudge
from dscope_gui.domain.record import (
    Record,
    bare_examination_of,
    by_judge_of,
    context_of,
    parse_record,
    radii_of,
    verdict_of,
    zones_of,
)
from dscope_gui.domain.ticket import Ticket
from dscope_gui.workstation.rejudging.head import Head
from dscope_gui.workstation.rejudging.outcome import Cell
from dscope_gui.workstation.rejudging.plain import PlainFacts, plain_facts

KINDS: Final = tuple(DefectKind)
_KIND_NUMBERS: Final = {kind.value: number for number, kind in enumerate(KINDS)}
_FROM: Final = '"confidence":'
_UP_TO: Final = '"length_um":'
_MONTH: Final = len("2026-11")

SIZES: Final = ("width_um", "width_uncertainty_um", "diameter_um", "diameter_uncertainty_um")
_JUDGED: Final = [SIZES.index("width_um"), SIZES.index("diameter_um")]
_NO_POINTS: Final = np.empty((0, 2))
_NO_SIZE: Final = Size(0.0)
_DISPUTED: Final = ByJudge(disputed=True)


@dataclass(frozen=True, slots=True)
class Facts:
    """Some inspections that were stored one after the other.

    Parameters
    ----------
    heads : None for a record that cannot be read any more.
    starts : (N + 1,) where the defects of each inspection begin.
    kinds : (D,) places in `KINDS`.
    sizes : (D, 4) as `SIZES` says; NaN where it was not measured.
    radii : (D, 2) nearest and farthest, in cladding radii.
    excluded : (D,) dirt of the microscope itself.
    disputed : (D,) one judge calls it a defect, the other does not.
    plain : what can be said of all of them at once.
    """

    heads: tuple[Head | None, ...]
    starts: NDArray[np.intp]
    names: tuple[str, ...]
    kinds: NDArray[np.uint8]
    sizes: NDArray[np.float64]
    radii: NDArray[np.float64]
    excluded: NDArray[np.bool_]
    disputed: NDArray[np.bool_]
    plain: PlainFacts

    def examination(self, place: int) -> Examination | None:
        """What was found, as far as rule sets look at it; None where there is nothing to judge."""
        head = self.heads[place]
        if head is None or head.bare is None:
            return None
        here = slice(self.starts[place], self.starts[place + 1])
        rows = zip(
            self.names[here],
            self.kinds[here].tolist(),
            self.sizes[here].tolist(),
            self.radii[here].tolist(),
            self.excluded[here].tolist(),
            self.disputed[here].tolist(),
            strict=True,
        )
        return replace(head.bare, defects=tuple(_defect(_Row(*row)) for row in rows))


def facts_of(stored: Sequence[StoredRecord]) -> Facts:
    """Read the records; one that cannot be read leaves a gap and spoils nothing else."""
    heads: list[Head | None] = []
    rows: list[_Row] = []
    starts = [0]
    for one in stored:
        try:
            record = parse_record(_without_outlines(one.record))
            found = _rows(record)
            heads.append(_head(record, one.ticket))
            rows += found
        except (ValueError, KeyError, TypeError, AttributeError):
            heads.append(None)
        starts.append(len(rows))
    return _side_by_side(heads, np.array(starts, dtype=np.intp), rows)


def _side_by_side(heads: list[Head | None], starts: NDArray[np.intp], rows: list[_Row]) -> Facts:
    sizes = np.array([row.sizes for row in rows], dtype=np.float64).reshape(-1, len(SIZES))
    radii = np.array([row.radii for row in rows], dtype=np.float64).reshape(-1, 2)
    excluded = np.array([row.excluded for row in rows], dtype=np.bool_)
    disputed = np.array([row.disputed for row in rows], dtype=np.bool_)
    known = np.isfinite(sizes[:, _JUDGED]) & (sizes[:, _JUDGED] > 0.0)
    is_usual = np.all(known, axis=1) & np.all(np.isfinite(radii), axis=1) & ~excluded & ~disputed
    return Facts(
        heads=tuple(heads),
        starts=starts,
        names=tuple(row.name for row in rows),
        kinds=np.array([row.kind for row in rows], dtype=np.uint8),
        sizes=sizes,
        radii=radii,
        excluded=excluded,
        disputed=disputed,
        plain=plain_facts(heads, starts, is_usual),
    )


class _Row(NamedTuple):
    """One defect; sizes as `SIZES` says."""

    name: str
    kind: int
    sizes: list[float | None]
    radii: tuple[float, float]
    excluded: bool
    disputed: bool


def _without_outlines(line: str) -> str:
    """The line without what judges nothing: of each defect all from its confidence to its outline, most of a record.

    Within a text of the record the quotes of a name would be escaped, so that it is found as a name alone.
    """
    head, *rest = line.split(_FROM)
    return "".join((head, *map(_after_outline, rest)))


def _after_outline(part: str) -> str:
    """What follows a confidence, without the outline; that of a model for the whole end face has none."""
    place = part.find(_UP_TO)
    return f"{_FROM}{part}" if place < 0 else part[place:]


def _rows(record: Record) -> list[_Row]:
    zones = zones_of(record)
    return [
        _Row(
            intern(defect["id"]),
            _KIND_NUMBERS[defect["type"]],
            [defect[name] for name in SIZES],
            radii_of(defect, zones),
            "excluded" in defect,
            by_judge_of(defect).disputed,
        )
        for defect in record["defects"]
    ]


def _head(record: Record, ticket: Ticket) -> Head:
    image = record["image"]
    return Head(
        id=record["id"],
        captured_at=record["captured_at"],
        cell=Cell(intern(ticket.part), intern(record["captured_at"][:_MONTH])),
        ticket=ticket,
        before=verdict_of(record),
        context=context_of(record),
        bare=bare_examination_of(record),
        shape=(image["height"], image["width"]),
    )


def _defect(row: _Row) -> Defect:
    """A defect as rule sets see it; what they do not look at is left empty."""
    width_um, width_uncertainty_um, diameter_um, diameter_uncertainty_um = (
        None if um is None or math.isnan(um) else um for um in row.sizes
    )
    return Defect(
        id=row.name,
        kind=KINDS[row.kind],
        outline_px=_NO_POINTS,
        bbox_px=(0, 0, 0, 0),
        centroid_px=(0.0, 0.0),
        centroid_um=None,
        length=_NO_SIZE,
        width=Size(0.0, width_um, width_uncertainty_um),
        diameter=Size(0.0, diameter_um, diameter_uncertainty_um),
        area_px=0.0,
        area_um2=None,
        nearest_radius=row.radii[0],
        farthest_radius=row.radii[1],
        orientation_deg=0.0,
        aspect_ratio=0.0,
        circularity=0.0,
        contrast=0.0,
        confidence=0.0,
        detectors=(),
        excluded=Exclusion.OWN_DIRT if row.excluded else None,
        by_judge=_DISPUTED if row.disputed else UNASKED,
    )
