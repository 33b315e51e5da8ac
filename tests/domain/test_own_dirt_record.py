"""A mark of the microscope itself in the record, and in everything that is counted from records."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

from jsonschema import Draft202012Validator

from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import counted_defects, inspection_of, record_of
from dscope_gui.domain.verdict import Cause, Reason, Verdict, VerdictStatus
from dscope_gui.overlay.annotate import label_of
from dscope_gui.paths import schema_file
from dscope_gui.reports.csv_files import defects_csv, summary_csv
from tests import hand_built


def with_own_dirt() -> Inspection:
    """The first of four marks lies on the microscope, and might hide something."""
    whole = hand_built.inspection()
    assert whole.examination is not None
    first, *rest = whole.examination.defects
    marked = (replace(first, excluded=Exclusion.OWN_DIRT), *rest)
    reason = Reason("Dirt of the microscope", Cause.OWN_DIRT, "cladding", defects=(first.id,))
    return replace(
        whole,
        examination=replace(whole.examination, defects=marked),
        verdict=Verdict(VerdictStatus.NOT_INSPECTABLE, whole.verdict.rule_set, "b" * 64, (reason,)),
    )


def test_the_record_says_so_fits_its_schema_and_comes_back_the_same() -> None:
    record = record_of(with_own_dirt())
    assert [defect.get("excluded") for defect in record["defects"]] == ["own_dirt", None, None, None]
    schema = json.loads(schema_file("inspection").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(record)
    assert record_of(inspection_of(record)) == record


def test_a_record_without_any_is_as_it_always_was() -> None:
    record = record_of(hand_built.inspection())
    assert all("excluded" not in defect for defect in record["defects"])
    assert len(counted_defects(record)) == 4


def test_reports_list_it_and_count_it_with_no_part() -> None:
    record = record_of(with_own_dirt())
    lines = list(csv.DictReader(io.StringIO(defects_csv(record))))
    assert [line["Excluded"] for line in lines] == ["own_dirt", "", "", ""]
    summary = next(csv.DictReader(io.StringIO(summary_csv([record]))))
    assert summary["Total_Defect_Count"] == "3"


def test_the_drawn_picture_names_it() -> None:
    examination = with_own_dirt().examination
    assert examination is not None
    assert "dirt of the microscope" in label_of(examination.defects[0])
