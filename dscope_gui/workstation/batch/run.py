"""Inspects many pictures: in several processes, going on where an earlier run was stopped."""

from __future__ import annotations

import functools
from collections.abc import Generator
from contextlib import ExitStack, closing, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from dscope_gui.domain.record import Record, printable, records_text
from dscope_gui.errors import NotWritable
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock
from dscope_gui.reports import batch_log, log_picture, summary_csv, workbook_bytes
from dscope_gui.whole_file import make_folder, remove_torn_files, write_text, write_whole
from dscope_gui.workstation.batch.earlier import set_aside_if_different
from dscope_gui.workstation.batch.folders import folder_names
from dscope_gui.workstation.batch.job import BatchJob, BatchOutcome, OnProgress, Progress
from dscope_gui.workstation.batch.journal import Entry, Journal, journal_key, open_journal
from dscope_gui.workstation.batch.pool import do_all
from dscope_gui.workstation.batch.task import Done, Task, do_task, failed_task

_DIED = "the process that inspected it ended without a word; it may have run out of memory"


@dataclass(slots=True)
class _Batch:
    """A batch under way."""

    job: BatchJob
    journal: Journal
    records: dict[Path, Record] = field(default_factory=dict)
    folders: dict[Path, str] = field(default_factory=dict)
    unwritten: list[str] = field(default_factory=list)


def run_batch(job: BatchJob, clock: Clock, on_progress: OnProgress) -> BatchOutcome:
    """Inspect all pictures of a job and write everything that the job asks for.

    A picture or a file that fails does not stop the rest. Ctrl+C leaves a folder with which the same job goes on.

    Raises
    ------
    NotWritable
        The folder cannot be made or written at all.
    WrongUse
        Another batch is writing into the folder.
    """
    make_folder(job.out)
    notice = set_aside_if_different(job.out, job.settings())
    interrupted = False
    with ExitStack() as stack:
        batch = _Batch(job, stack.enter_context(closing(open_journal(job.out, job.settings()))))
        stack.enter_context(nullcontext() if job.records_only else batch_log(job.out, clock.now()))
        resumed = _take_over(batch)
        logger().info("Batch of %d pictures begins, %d of them done earlier", len(job.pictures), resumed)
        try:
            _inspect_rest(batch, clock, on_progress)
            _write_reports(batch)
        except KeyboardInterrupt:
            interrupted = True
        logger().info("Batch %s", "stopped by the user" if interrupted else "ends")
    records = tuple(batch.records[picture] for picture in job.pictures if picture in batch.records)
    return BatchOutcome(records, resumed, tuple(batch.unwritten), notice, interrupted)


def _take_over(batch: _Batch) -> int:
    """Take the records of pictures that are finished and unchanged since; returns how many."""
    entries = {entry.picture: entry for entry in batch.journal.entries}
    known = {picture: entries[key] for picture in batch.job.pictures if (key := journal_key(picture)) in entries}
    for picture, entry in known.items():
        batch.folders[picture] = entry.folder
        if _still_holds(batch.job, picture, entry):
            entry.record["image"]["path"] = printable(str(picture))
            batch.records[picture] = entry.record
    batch.folders.update(folder_names(batch.job.pictures, batch.folders, batch.job.out))
    return len(batch.records)


def _still_holds(job: BatchJob, picture: Path, entry: Entry) -> bool:
    """Unreadable pictures are tried again: the cause may lie outside the file."""
    unchanged = _file_state(picture) == (entry.size, entry.mtime_ns) and entry.record["status"] != "unreadable"
    return unchanged and (job.records_only or (job.out / entry.folder).is_dir())


def _file_state(picture: Path) -> tuple[int, int]:
    """Size and time of change; a file that is gone or locked has neither."""
    try:
        state = picture.stat()
    except OSError:
        return (-1, -1)
    return (state.st_size, state.st_mtime_ns)


def _inspect_rest(batch: _Batch, clock: Clock, on_progress: OnProgress) -> None:
    job = batch.job
    tasks = [_task(batch, picture) for picture in job.pictures if picture not in batch.records]
    began_s, already = clock.monotonic_s(), len(batch.records)
    on_progress(Progress(already, len(job.pictures), None, None))
    with closing(_results(tasks, job, clock)) as results:
        for done in results:
            _keep(batch, done)
            fresh = len(batch.records) - already
            left_s = (clock.monotonic_s() - began_s) / fresh * (len(tasks) - fresh)
            on_progress(Progress(len(batch.records), len(job.pictures), left_s, done.record))


def _results(tasks: list[Task], job: BatchJob, clock: Clock) -> Generator[Done, None, None]:
    do = functools.partial(do_task, setup=job.setup, clock=clock)
    on_death = functools.partial(failed_task, setup=job.setup, clock=clock, why=_DIED)
    return do_all(tasks, do, jobs=job.processes(len(tasks)), on_death=on_death)


def _task(batch: _Batch, picture: Path) -> Task:
    folder = None if batch.job.records_only else batch.job.out / batch.folders[picture]
    return Task(picture, folder, batch.job.with_zones)


def _keep(batch: _Batch, done: Done) -> None:
    """Note a finished picture; one whose files are not all written is done again in the next run."""
    picture = done.task.picture
    batch.records[picture] = done.record
    log_picture(done.record, done.laps)
    if done.fault:
        logger().error("%s", done.fault)
    if done.unwritten:
        batch.unwritten.append(done.unwritten)
        return
    size, mtime_ns = _file_state(picture)
    try:
        batch.journal.append(Entry(journal_key(picture), size, mtime_ns, batch.folders[picture], done.record))
    except NotWritable as error:
        batch.unwritten.append(str(error))


def _write_reports(batch: _Batch) -> None:
    job = batch.job
    records = [batch.records[picture] for picture in job.pictures]
    remove_torn_files(job.out)
    files = [("records.jsonl", records_text), ("summary_report.csv", summary_csv)]
    for name, text_of in files:
        try:
            write_text(job.out / name, text_of(records))
        except NotWritable as error:
            batch.unwritten.append(str(error))
    if not job.records_only:
        try:
            write_whole(job.out / "report.xlsx", workbook_bytes(records, job.settings()))
        except NotWritable as error:
            batch.unwritten.append(str(error))
