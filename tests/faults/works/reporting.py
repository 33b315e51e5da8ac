"""A batch inspects pictures and writes its reports: records, summary, workbook, and the files of each picture."""

from __future__ import annotations

import csv
import io
import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import cv2
from openpyxl import load_workbook

from dscope_gui.domain.inspection import Software
from dscope_gui.domain.record import Record
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.errors import NotWritable
from dscope_gui.reports import PictureReportWriter
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import find_fiber, load_config, load_fibers
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.whole_file import TEMPORARY_PREFIX
from dscope_gui.workstation.batch import BatchJob, BatchOutcome, Progress, run, run_batch, task
from dscope_gui.workstation.batch.journal import JOURNAL, Journal, read_entries
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.setup import InspectionSetup
from tests.faults.outcome import Findings
from tests.faults.steps import Steps
from tests.faults.works.history import without_moment
from tests.faults.works.work import Said, Tell

FIBER: Final = "mm-50-125"
_OF_THE_MOMENT: Final = ("Processing_Time_s", "Captured_At", "Inspection_Id")
_TIMED_LINES: Final = ("Mean time per picture in s", "First inspection", "Last inspection")
_SIZE: Final = (320, 240)


class Reporting:
    """Implements `Work`."""

    name = "report"
    steps = ("inspecting", "picture's reports", "journal", "records", "workbook")

    def prepare(self, home: Path) -> None:
        pictures = home / "in"
        pictures.mkdir(parents=True)
        for number in range(3):
            flaws = (Pit((10.0 * number, 5.0), 4.0, -60.0),) * number
            scene = clean_scene(FIBER, 0.8, size=_SIZE, read_noise=1.0, flaws=flaws[:1])
            cv2.imwrite(str(pictures / f"p{number}.png"), draw(scene, seed=number).picture)
        (pictures / "text.png").write_text("no picture")

    def do(self, home: Path, number: int, tell: Tell, steps: Steps) -> None:
        steps.mark(task, "inspect_file", "inspecting")
        steps.mark(PictureReportWriter, "write", "picture's reports")
        steps.mark(Journal, "append", "journal")
        steps.mark(run, "write_text", "records")
        steps.mark(run, "workbook_bytes", "workbook")
        steps.mark(run, "write_whole", "workbook")

        def acknowledge(progress: Progress) -> None:
            if progress.record is not None:
                tell(picture=progress.record["image"]["path"], run=number)

        outcome = run_batch(_job(home, number), SystemClock(), acknowledge)
        if outcome.unwritten:
            tell(taken_back=number)
            raise NotWritable(outcome.unwritten[0])
        tell(finished=number)

    def look(self, home: Path, number: int, told: list[Said]) -> Findings:
        found, out = Findings(), _out(home, number)
        kept = {entry.picture for entry in read_entries(out)} if (out / JOURNAL).exists() else set()
        for said in told:
            if said.get("run") == number and {"taken_back": number} not in told:
                found.miss(said["picture"] in kept, f"{said['picture']} was told as done and is not in the journal")
        for path in _files(out):
            found.wrong += self._differences(home, out, path)
        if {"finished": number} in told:
            found.miss(_names(out) == _names(self._undisturbed(home)), "a finished batch lacks files")
        again = run_batch(_job(home, number), SystemClock(), _nobody)
        found.miss(again.resumed >= len([entry for entry in kept if "text" not in entry]), "what was done is done anew")
        self._look_at_finished(found, home, out, again)
        return found

    def _look_at_finished(self, found: Findings, home: Path, out: Path, outcome: BatchOutcome) -> None:
        """After the next start all is as if nothing had happened."""
        found.expect(not outcome.unwritten, f"the next start does not write: {outcome.unwritten[:1]}")
        found.expect(not list(out.rglob(f"{TEMPORARY_PREFIX}*")), "half files stay after the next start")
        found.expect(_names(out) == _names(self._undisturbed(home)), "after the next start files are missing")
        for path in _files(out):
            found.wrong += self._differences(home, out, path)

    def _differences(self, home: Path, out: Path, path: Path) -> list[str]:
        """From the same file of an undisturbed batch."""
        name = path.relative_to(out)
        try:
            same = content_of(path) == content_of(self._undisturbed(home) / name)
        except Exception as error:  # noqa: BLE001 - whatever a torn file makes a reader raise
            return [f"{name} under its final name cannot be read: {type(error).__name__}: {error}"]
        return [] if same else [f"{name} differs from that of an undisturbed batch"]

    def _undisturbed(self, home: Path) -> Path:
        out = home / "undisturbed"
        if not out.exists():
            run_batch(_job(home, None), SystemClock(), _nobody)
        return out


def _out(home: Path, number: int | None) -> Path:
    return home / ("undisturbed" if number is None else f"out-{number}")


def _job(home: Path, number: int | None) -> BatchJob:
    pictures = tuple(sorted((home / "in").iterdir()))
    return BatchJob(pictures, _out(home, number), plain_setup(), jobs=1)


@cache
def plain_setup() -> InspectionSetup:
    """The quick profile, judged by the rules alone."""
    config = load_config()
    return InspectionSetup(
        profile="fast_scan",
        request=ExamineRequest(config.profile("fast_scan"), find_fiber(load_fibers(), FIBER)),
        rule_set=load_rule_set(config.default_rules),
        software=Software("0.1.0", "c" * 64),
    )


def _nobody(_progress: Progress) -> None:
    pass


def _files(out: Path) -> list[Path]:
    """Under their final names."""
    found = (path for path in out.rglob("*") if path.is_file() and path.suffix != ".log" and path.name != JOURNAL)
    return sorted(path for path in found if not path.name.startswith(TEMPORARY_PREFIX))


def _names(out: Path) -> list[str]:
    return [path.relative_to(out).as_posix() for path in _files(out)]


def content_of(path: Path) -> Any:
    """What must be the same whenever it is written; raises where a file is torn."""
    if path.suffix == ".jsonl":
        records: list[Record] = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        return [without_moment(record) for record in records]
    if path.suffix == ".csv":
        rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
        return [{name: value for name, value in row.items() if name not in _OF_THE_MOMENT} for row in rows]
    if path.suffix == ".xlsx":
        return _cells(path)
    return path.read_bytes()


def _cells(path: Path) -> list[list[Any]]:
    """Of all sheets, without what is of the moment."""
    book, kept = load_workbook(path), []
    for sheet in book.worksheets:
        rows = [list(row) for row in sheet.iter_rows(values_only=True)]
        heads = next((row for row in rows if "Inspection_Id" in row), [])
        timed = {place for place, head in enumerate(heads) if head in _OF_THE_MOMENT}
        timeless = (row for row in rows if not any(name in row for name in _TIMED_LINES))
        kept += [[value for place, value in enumerate(row) if place not in timed] for row in timeless]
    book.close()
    return kept
