"""Many pictures: order, resuming, and everything that goes wrong on the way."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from dscope_gui.errors import NotWritable, WrongUse
from dscope_gui.reports import picture_reports
from dscope_gui.workstation.batch import BatchJob, Progress, run_batch
from dscope_gui.workstation.batch.journal import JOURNAL, open_journal
from dscope_gui.workstation.second_judge import asking
from tests.workstation.conftest import CrankedClock, without_times

pytestmark = pytest.mark.usefixtures("quick_engine")


def ignore(_state: Progress) -> None:
    pass


def stop_after(count: int) -> object:
    def on_progress(state: Progress) -> None:
        if state.done == count:
            raise KeyboardInterrupt

    return on_progress


def statuses(out: Path) -> list[str]:
    return [json.loads(line)["status"] for line in (out / "records.jsonl").read_text("utf-8").splitlines()]


def test_a_batch_writes_every_report_in_the_order_of_the_input(job: BatchJob, clock: CrankedClock) -> None:
    outcome = run_batch(replace(job, pictures=job.pictures[::-1]), clock, ignore)
    assert statuses(job.out) == [
        "unreadable",
        "inspected",
        "inspected",
        "localization_failed",
        "inspected",
        "inspected",
    ]
    assert [record["image"]["path"] for record in outcome.records] == [str(path) for path in job.pictures[::-1]]
    names = {path.name for path in job.out.iterdir()}
    assert {"records.jsonl", "summary_report.csv", "report.xlsx", "inspection_2026-11-21.log", "p0", "text"} <= names
    assert (job.out / "p0" / "p0_annotated.png").exists() and (job.out / "p0" / "p0_report.csv").exists()


def test_records_only_writes_records_and_summary_alone(job: BatchJob, clock: CrankedClock) -> None:
    run_batch(replace(job, records_only=True), clock, ignore)
    assert {path.name for path in job.out.iterdir()} == {JOURNAL, "records.jsonl", "summary_report.csv"}


def test_a_stopped_batch_goes_on_and_gives_the_same_records(
    job: BatchJob, clock: CrankedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = replace(job, out=job.out / "whole")
    run_batch(whole, clock, ignore)
    stopped = run_batch(job, clock, stop_after(3))  # type: ignore[arg-type]  # a callback that raises
    assert stopped.interrupted and len(stopped.records) == 3 and not (job.out / "records.jsonl").exists()
    seen: list[int] = []
    resumed = run_batch(job, clock, lambda state: seen.append(state.done))
    assert resumed.resumed == 3 and seen == [3, 4, 5, 6] and not resumed.interrupted
    assert without_times((job.out / "records.jsonl").read_text("utf-8")) == without_times(
        (whole.out / "records.jsonl").read_text("utf-8")
    )


def test_a_torn_last_line_of_the_journal_is_cut_off(job: BatchJob, clock: CrankedClock) -> None:
    run_batch(job, clock, stop_after(2))  # type: ignore[arg-type]  # a callback that raises
    with (job.out / JOURNAL).open("ab") as file:
        file.write(b'{"picture": "/half')
    assert run_batch(job, clock, ignore).resumed == 2
    assert all(json.loads(line) for line in (job.out / JOURNAL).read_text("utf-8").splitlines())


@pytest.mark.parametrize("header", ["", '{"dscope_batch":1,"sett'])
def test_a_journal_without_a_whole_header_holds_nothing_to_set_aside(
    header: str, job: BatchJob, clock: CrankedClock
) -> None:
    job.out.mkdir()
    (job.out / JOURNAL).write_text(header)
    outcome = run_batch(job, clock, ignore)
    assert (outcome.notice, outcome.resumed) == ("", 0) and len(outcome.records) == len(job.pictures)


@pytest.mark.parametrize("header", ['{"dscope_batch":1}\n', '{"dscope_batch":1,"settings":[1]}\n', "nothing\n"])
def test_a_journal_of_unknown_settings_is_set_aside(header: str, job: BatchJob, clock: CrankedClock) -> None:
    job.out.mkdir()
    (job.out / JOURNAL).write_text(header)
    assert "its settings cannot be read" in run_batch(job, clock, ignore).notice
    assert (job.out / "earlier-1" / JOURNAL).exists()


def test_a_setting_that_an_older_version_did_not_note_is_named(job: BatchJob, clock: CrankedClock) -> None:
    older = {name: text for name, text in job.settings().items() if name != "Scale source"}
    open_journal(job.out, older).close()
    assert "(Scale source: not noted then, none now)" in run_batch(job, clock, ignore).notice


def test_a_finished_picture_without_its_record_is_done_again(job: BatchJob, clock: CrankedClock) -> None:
    run_batch(job, clock, ignore)
    lines = (job.out / JOURNAL).read_text("utf-8").splitlines()
    lines[1] = json.dumps({**json.loads(lines[1]), "record": {}})
    (job.out / JOURNAL).write_text("".join(f"{line}\n" for line in lines), "utf-8")
    outcome = run_batch(job, clock, ignore)
    assert outcome.resumed == len(job.pictures) - 2  # and the text file, which is always tried again


def test_a_picture_that_changed_since_is_inspected_again(job: BatchJob, clock: CrankedClock, tmp_path: Path) -> None:
    run_batch(job, clock, ignore)
    (tmp_path / "in" / "p0.png").write_bytes((tmp_path / "in" / "p2.png").read_bytes())
    outcome = run_batch(job, clock, ignore)
    assert outcome.resumed == 4  # all but the changed one and the one that could not be read
    assert outcome.records[0]["status"] == "localization_failed"


def test_a_batch_with_other_settings_is_set_aside_and_said(job: BatchJob, clock: CrankedClock) -> None:
    run_batch(job, clock, ignore)
    other = replace(job, setup=replace(job.setup, profile="fast_scan"))
    outcome = run_batch(other, clock, ignore)
    assert "Profile: deep_inspection then, fast_scan now" in outcome.notice and outcome.resumed == 0
    earlier = job.out / "earlier-1"
    assert (earlier / "records.jsonl").exists() and (earlier / "p0" / "p0_annotated.png").exists()
    assert len(statuses(job.out)) == 6


def test_pictures_of_the_same_name_do_not_overwrite_each_other(
    job: BatchJob, clock: CrankedClock, tmp_path: Path
) -> None:
    twin = tmp_path / "other" / "p0.png"
    twin.parent.mkdir()
    twin.write_bytes((tmp_path / "in" / "p1.png").read_bytes())
    run_batch(replace(job, pictures=(job.pictures[0], twin)), clock, ignore)
    assert (job.out / "p0" / "p0_annotated.png").exists() and (job.out / "p0-2" / "p0-2_annotated.png").exists()


def test_a_full_disk_costs_files_but_no_records_in_memory(
    job: BatchJob, clock: CrankedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(path: Path, _content: bytes) -> None:
        raise NotWritable(f"{path} could not be written: No space left on device")

    monkeypatch.setattr(picture_reports, "write_whole", full)
    outcome = run_batch(job, clock, ignore)
    assert len(outcome.records) == 6 and len(outcome.unwritten) == 6
    monkeypatch.undo()
    assert run_batch(replace(job, pictures=job.pictures[-1:]), clock, ignore).unwritten == ()


def test_a_fault_of_the_program_stays_with_its_picture(
    job: BatchJob, clock: CrankedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_given: object, **_asked: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(asking, "examine", broken)
    outcome = run_batch(job, clock, ignore)
    record = outcome.records[0]
    assert record["status"] == "unreadable" and record["verdict"]["status"] == "not_inspectable"
    assert "The program failed on p0.png: ZeroDivisionError" in record["verdict"]["reasons"][0]["text"]
    assert "Traceback" in (job.out / "inspection_2026-11-21.log").read_text("utf-8")


def test_a_folder_that_cannot_be_made_is_said_before_anything_is_done(job: BatchJob, clock: CrankedClock) -> None:
    job.out.write_text("a file in the way")
    with pytest.raises(NotWritable, match="out"):
        run_batch(replace(job, out=job.out / "deeper"), clock, ignore)


def test_two_batches_never_write_into_one_folder(job: BatchJob, clock: CrankedClock) -> None:
    journal = open_journal(job.out, job.settings())
    with pytest.raises(WrongUse, match="Another batch is writing"):
        run_batch(job, clock, ignore)
    journal.close()


def test_zones_that_were_not_examined_allow_no_pass(job: BatchJob) -> None:
    setup = replace(job.setup, zones=("core",))
    assert "cladding" in setup.skipped_zones and "core" not in setup.skipped_zones
    assert setup.described()["Zones"] == "core"


def test_an_empty_batch_writes_empty_reports(job: BatchJob, clock: CrankedClock) -> None:
    outcome = run_batch(replace(job, pictures=()), clock, ignore)
    assert outcome.records == () and (job.out / "records.jsonl").read_bytes() == b""
