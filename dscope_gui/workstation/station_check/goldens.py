"""Golden connectors: teaching one, and comparing it with what was taught."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dscope_gui.calibration.station_check.golden import Today, diameters, golden_defects
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.station_check import GoldenConnector
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.cleaning import compare, marks_of
from dscope_gui.workstation.same_marks import Marks, same_marks


def taught(name: str, part: str, by: str, inspections: Sequence[Inspection]) -> GoldenConnector:
    """What several inspections of one golden connector say, without moving it between them.

    Raises
    ------
    WrongUse
        One shows no end face, or cannot be judged: what is not known well teaches nothing.
    """
    first, *again = inspections
    for inspection in inspections:
        _require_judged(inspection)
    if len({inspection.verdict.status for inspection in inspections}) > 1:
        raise WrongUse(
            f"{name} passes and fails by turns",
            "Choose a connector whose defects lie farther from the limits",
        )
    found = first.examination
    if found is None or found.end_face is None:
        raise WrongUse(f"No end face was found on {name}", "Put the connector in and focus on it")
    cladding, core = diameters(found.end_face, found.scale)
    return GoldenConnector(
        name=name,
        part=part,
        taught_at=first.captured_at,
        by=by,
        verdict=first.verdict.status,
        cladding=cladding,
        core=core,
        defects=golden_defects(first, [(other, compare(first, other).stayed) for other in again]),
    )


def compared(golden: GoldenConnector, inspection: Inspection) -> Today:
    """Which defects of today are which of those that were taught; the connector may have turned a little."""
    same, _ = same_marks(_marks_of_golden(golden), marks_of(inspection))
    found = inspection.examination.defects if inspection.examination else ()
    known = set(same.values())
    return Today(inspection, same, tuple(defect.id for defect in found if defect.id not in known))


def _marks_of_golden(golden: GoldenConnector) -> Marks:
    return Marks(
        tuple(defect.id for defect in golden.defects),
        np.array([complex(*defect.place) for defect in golden.defects], np.complex128),
        np.array([defect.diameter_radii for defect in golden.defects], np.float64),
    )


def _require_judged(inspection: Inspection) -> None:
    if inspection.verdict.status is VerdictStatus.NOT_INSPECTABLE:
        why = next((reason.text for reason in inspection.verdict.reasons), "it cannot be judged")
        raise WrongUse(f"This picture teaches nothing: {why}", "Put the golden connector in, focus, and try again")
