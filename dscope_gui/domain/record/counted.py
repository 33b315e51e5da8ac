"""The defects that count: those of the part; and those of which the judges disagree."""

from __future__ import annotations

from dscope_gui.domain.record.types import DefectRecord, Record


def counted_defects(record: Record) -> list[DefectRecord]:
    """Without what lies on the microscope itself: a dirty microscope must not spoil the figures of the parts."""
    return [defect for defect in record["defects"] if "excluded" not in defect]


def disputed_defects(record: Record) -> list[DefectRecord]:
    """Those that one judge calls a defect and the other does not; they count like all others."""
    return [defect for defect in record["defects"] if "by_judge" in defect and defect["by_judge"]["disputed"]]
