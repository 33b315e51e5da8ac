"""The report of the end face under the microscope, saved by the browser."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from dscope_gui.domain.live import REPORT, ReportedDefect, ReportMessage
from tests.streaming.server.lines import Line

pytestmark = pytest.mark.xdist_group("browser")


def test_the_report_is_saved_as_json_and_csv(
    page: Page, line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "report", report_of_two)
    for kind in ("json", "csv"):
        with page.expect_download() as download:
            page.locator(f"#save-{kind}").click()
        download.value.save_as(tmp_path / f"report.{kind}")
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "report.csv").read_text(encoding="utf-8-sig"))))
    assert report["schema"] == "dscope.live_report/1"
    assert [row["id"] for row in rows] == [one["id"] for one in report["defects"]]
    assert [float(row["x_px"]) for row in rows] == [573.7, 431.5]
    assert [row["diameter_um"] for row in rows] == ["9.1", ""]
    assert rows[1]["zone"] == '\'=HYPERLINK("http://x")'


def report_of_two() -> ReportMessage:
    """The second has no size, and a zone that a spreadsheet would take for a formula."""
    first: ReportedDefect = {
        "id": "D3",
        "type": "contamination",
        "severity": "medium",
        "confidence": 0.98,
        "zone": "cladding",
        "px": [573.7, 316.8],
        "centre_um": [27.9, -30.2],
        "length_um": 9.0,
        "width_um": 8.8,
        "diameter_um": 9.1,
        "frames_seen": 40,
        "seen_share": 0.95,
        "first_utc": "2026-11-21T12:00:00.000Z",
        "last_utc": "2026-11-21T12:00:02.000Z",
    }
    second: ReportedDefect = {
        **first,
        "id": "D4",
        "px": [431.5, 436.8],
        "diameter_um": None,
        "zone": '=HYPERLINK("http://x")',
    }
    return {
        "schema": REPORT,
        "utc": "2026-11-21T12:00:02.000Z",
        "end_face_number": 12,
        "frames": 42,
        "frames_passed": 0,
        "defects": [first, second],
    }
