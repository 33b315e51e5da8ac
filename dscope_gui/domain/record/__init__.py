"""The record `dscope.inspection/1`: how an inspection is kept and exchanged."""

from dscope_gui.domain.record.counted import counted_defects, disputed_defects
from dscope_gui.domain.record.learned import by_judge_of, judged_by, learned_of
from dscope_gui.domain.record.lines import parse_record, record_line, records_text
from dscope_gui.domain.record.reading import (
    bare_examination_of,
    context_of,
    inspection_of,
    optics_of,
    radii_of,
    verdict_of,
    zones_of,
)
from dscope_gui.domain.record.rounding import as_kept, kept_scale
from dscope_gui.domain.record.text import printable, utc_text
from dscope_gui.domain.record.types import DefectRecord, Record
from dscope_gui.domain.record.writing import OUTSIDE, record_of

__all__ = [
    "OUTSIDE",
    "DefectRecord",
    "Record",
    "as_kept",
    "bare_examination_of",
    "by_judge_of",
    "context_of",
    "counted_defects",
    "disputed_defects",
    "inspection_of",
    "judged_by",
    "kept_scale",
    "learned_of",
    "optics_of",
    "parse_record",
    "printable",
    "radii_of",
    "record_line",
    "record_of",
    "records_text",
    "utc_text",
    "verdict_of",
    "zones_of",
]
