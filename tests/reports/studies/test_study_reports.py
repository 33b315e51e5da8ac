"""Reports of studies, read back from the files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pandas import read_excel

from dscope_gui.domain.record import record_of
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import NotWritable
from dscope_gui.reports.studies import StudyReport, conclusions, study_pdf, study_workbook, summary_tables
from dscope_gui.validation.studies import GaugeOptions, burst_stability, gauge_rr, verdict_agreement
from tests.hand_built import inspection
from tests.validation.studies.published import aiag_readings, ratings_of_table
from tests.validation.studies.test_agreement import AIAG_TABLES


def gauge_report() -> StudyReport:
    result = gauge_rr(aiag_readings(), GaugeOptions(tolerance=8.0))
    return StudyReport("Study", (("Operators", "A, B, C"),), "Core diameter", "µm", gauge=result)


def agreement_report() -> StudyReport:
    ratings = [rating for operator, table in AIAG_TABLES.items() for rating in ratings_of_table(table, operator)]
    return StudyReport("Verdicts", agreement=verdict_agreement(ratings))


def stability_report() -> StudyReport:
    burst = [record_of(inspection(status=status)) for status in (VerdictStatus.PASS, VerdictStatus.FAIL) * 2]
    return StudyReport("Bursts", stability=burst_stability({"one": burst, "two": burst[:3]}))


REPORTS = pytest.mark.parametrize("made", [gauge_report, agreement_report, stability_report])


@REPORTS
def test_a_pdf_has_pages_for_results_and_charts(made: Callable[[], StudyReport], tmp_path: Path) -> None:
    path = tmp_path / "study.pdf"
    study_pdf(made(), path)

    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page ") + content.count(b"/Type /Page\n") >= 2
    assert [file.name for file in tmp_path.iterdir()] == ["study.pdf"]


@REPORTS
def test_a_workbook_has_every_table_on_a_sheet(made: Callable[[], StudyReport], tmp_path: Path) -> None:
    path, report = tmp_path / "study.xlsx", made()
    study_workbook(report, path)

    with closing(load_workbook(path)) as book:
        for table in summary_tables(report):
            sheet = book[table.title]
            assert [cell.value for cell in sheet[1]] == list(table.heads)
            assert sheet.max_row == len(table.rows) + 1
        words = {str(cell.value) for row in book["Summary"].iter_rows() for cell in row}
    assert words >= set(conclusions(report))


def test_the_readings_in_the_workbook_can_be_evaluated_again(tmp_path: Path) -> None:
    path = tmp_path / "study.xlsx"
    study_workbook(gauge_report(), path)

    rows = read_excel(path, sheet_name="Readings", dtype={"part": str})
    assert list(rows.columns) == ["part", "operator", "trial", "value"]
    assert rows["value"].sum() == pytest.approx(sum(r.value for r in aiag_readings()))


def test_the_workbook_draws_components_and_means(tmp_path: Path) -> None:
    path = tmp_path / "study.xlsx"
    study_workbook(gauge_report(), path)

    with closing(load_workbook(path)) as book:
        assert len(book["Components of variation"]._charts) == 1  # type: ignore[attr-defined]  # the stubs leave it out
        assert len(book["Means"]._charts) == 1  # type: ignore[attr-defined]  # the stubs leave it out


def test_a_name_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    path = tmp_path / "study.xlsx"
    study_workbook(StudyReport("=HYPERLINK(1)", (("Operators", "+1+1"),)), path)

    with closing(load_workbook(path)) as book:
        assert book["Summary"]["A1"].data_type == "s"
        assert book["Summary"]["B3"].data_type == "s"


def test_the_sentences_say_how_good_the_gauge_is() -> None:
    said = " ".join(conclusions(gauge_report()))
    assert "27.9 % of the total variation: may be acceptable" in said
    assert "22.7 % of the tolerance" in said
    assert "4 categories of parts apart: too few" in said


def test_the_sentences_say_how_good_the_verdicts_are() -> None:
    said = conclusions(agreement_report())
    assert any(sentence.startswith("C: effectiveness") and "misses 12.5 %" in sentence for sentence in said)


@pytest.mark.parametrize("write", [study_pdf, study_workbook])
def test_what_cannot_be_written_is_told_and_leaves_nothing(
    write: Callable[[StudyReport, Path], None], tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(NotWritable):
        write(gauge_report(), tmp_path / "file" / "study")
    assert [file.name for file in tmp_path.iterdir()] == ["file"]
