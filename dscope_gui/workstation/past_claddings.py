"""Claddings of the last parts that were measured with a calibration, from the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import Final

from dscope_gui.domain.calibration import Calibration
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.fiber import Fiber
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.profile.scale import ScaleSettings
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.record import Record, bare_examination_of, kept_scale
from dscope_gui.engine.scale import agree, from_cladding
from dscope_gui.errors import InspectionDamaged
from dscope_gui.protocols import ResultStore

_LINES_A_PART: Final = 5
"""Looked at for each that is wanted: pictures without an end face lie between, and parts measured otherwise."""


@dataclass(frozen=True, slots=True)
class PastCladding:
    """One end face of a part, and the fiber that it has."""

    end_face: EndFace
    fiber: Fiber


@dataclass(frozen=True, slots=True)
class PastParts:
    """Where to look.

    Parameters
    ----------
    station : whose inspections count; a history may be that of several.
    fiber : of the parts of a number, None where it is not known.
    settings : how a cladding makes a scale.
    """

    store: ResultStore
    station: str
    fiber: Callable[[str], Fiber | None]
    settings: ScaleSettings

    def measured_with(self, calibration: Calibration, parts: int, until: datetime) -> tuple[PastCladding, ...]:
        """Up to so many of the last parts before a moment, the oldest first; of a part that was wiped only the last.

        Raises
        ------
        StoreUnavailable
            The history is locked, or gone.
        """
        query = HistoryQuery(since=calibration.made_at, until=until, latest_only=True)
        lines = self.store.find(query, limit=parts * _LINES_A_PART)
        here = (line for line in lines if line.ticket.station == self.station)
        found = list(islice(self._read(calibration, ((line.id, line.ticket.part) for line in here)), parts))
        return tuple(reversed(found))

    def _read(self, calibration: Calibration, wanted: Iterator[tuple[str, str]]) -> Iterator[PastCladding]:
        for inspection_id, part in wanted:
            fiber = self.fiber(part)
            seen = None if fiber is None else self._examined(inspection_id, calibration)
            if fiber is None or seen is None or seen.end_face is None:
                continue
            if self._is_of(seen, seen.end_face, fiber, calibration):
                yield PastCladding(seen.end_face, fiber)

    def _examined(self, inspection_id: str, calibration: Calibration) -> Examination | None:
        """What was found with this calibration; None for another ruler, and for a record that cannot be read."""
        try:
            return _examined_with(calibration, self.store.get(inspection_id).record)
        except (InspectionDamaged, ValueError, KeyError, TypeError, AttributeError):
            return None

    def _is_of(self, seen: Examination, face: EndFace, fiber: Fiber, calibration: Calibration) -> bool:
        """Whether the part had this fiber when it was inspected: then both say the same of the scale as was said then.

        A recipe may name another fiber by now, and the parts before would speak against a calibration that is right.
        """
        agrees = agree(from_cladding(face, fiber, self.settings), calibration.scale, self.settings)
        return agrees is (QualityWarning.SCALE_DISAGREES not in seen.quality.warnings)


def _examined_with(calibration: Calibration, record: Record) -> Examination | None:
    made_for, image = (calibration.width, calibration.height), record["image"]
    if all(made_for) and made_for != (image["width"], image["height"]):
        return None
    examination = bare_examination_of(record)
    if examination is None or examination.scale != kept_scale(calibration.scale):
        return None
    return examination
