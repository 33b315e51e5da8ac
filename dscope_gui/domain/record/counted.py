"""The defects that count: those of the part."""

from __future__ import annotations

from dscope_gui.domain.record.types import DefectRecord, Record


def counted_defects(record: Record) -> list[DefectRecord]:
    """Without what lies on the microscope itself: a dirty microscope must not spoil the figures of the parts."""
    return [defect for defect in record["defects"] if "excluded" not in defect]
