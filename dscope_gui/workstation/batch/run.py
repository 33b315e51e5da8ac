"""Inspects many pictures: by several hands at once, going on where an earlier run was stopped."""

from __future__ import annotations

import functools
from collections.abc import Generator
from contextlib import ExitStack, closing, nullcontext
from dataclasses import dataclass, field

from dscope_gui.domain.record import Record, printable, records_text
from dscope_gui.errors import NotWritable
from dscope_gui.logs import logger
from dscope_gui.protocols import Clock, WorkForce
from dscope_gui.reports import batch_log, log_picture, summary_csv, workbook_bytes
from dscope_gui.whole_file import make_folder, remove_torn_files, write_text, write_whole
from dscope_gui.workstation.batch.earlier import set_aside_if_different
from dscope_gui.workstation.batch.folders import folder_names
from dscope_gui.workstation.batch.job import BatchJob, BatchOutcome, OnProgress, Progress
from dscope_gui.workstation.batch.journal import Entry, Journal, journal_key, open_journal, state_of
from dscope_gui.workstation.batch.luggage import luggage_for
from dscope_gui.workstation.batch.pool import LocalPool
from dscope_gui.workstation.batch.task import Done, Task, do_task, failed_task, kept
from dscope_gui.workstation.picture_source import PicturePlace, source_for

_DIED = "the process that inspected it ended without a word; it may have run out of memory"


@dataclass(slots=True)
class _Batch:
    """A batch under way."""

    job: BatchJob
    journal: Journal
    force: WorkForce
    records: dict[PicturePlace, Record] = field(default_factory=dict)
    folders: dict[PicturePlace, str] = field(default_factory=dict)
    unwritten: list[str] = field(default_factory=list)


def run_batch(job: BatchJob, clock: Clock, on_progress: OnProgress, force: WorkForce | None = None) -> BatchOutcome:
    """Inspect all pictures of a job and write everything that the job asks for.

    A picture or a file that fails does not stop the rest. Ctrl+C leaves a folder with which the same job goes on,
    whoever does it then.

    Parameters
    ----------
    force : who inspects; None is a pool of processes of this machine, as many as the job says.

    Raises
    ------
    NotWritable
        The folder cannot be made or written at all.
    WrongUse
        Another batch is writing into the folder.
    ClusterUnavailable
        The force is lost; what it has done is kept, as with Ctrl+C.
    """
    make_folder(job.out)
    notice = set_aside_if_different(job.out, job.settings())
    interrupted = False
    with ExitStack() as stack:
        journal = stack.enter_context(closing(open_journal(job.out, job.settings())))
        batch = _Batch(job, journal, force or LocalPool(job.jobs))
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


def _still_holds(job: BatchJob, picture: PicturePlace, entry: Entry) -> bool:
    """Unreadable pictures are tried again: the cause may lie outside the file."""
    unchanged = state_of(picture) == (entry.size, entry.mtime_ns) and entry.record["status"] != "unreadable"
    return unchanged and (job.records_only or (job.out / entry.folder).is_dir())


def _inspect_rest(batch: _Batch, clock: Clock, on_progress: OnProgress) -> None:
    job = batch.job
    rest = [number for number, picture in enumerate(job.pictures) if picture not in batch.records]
    began_s, already = clock.monotonic_s(), len(batch.records)
    on_progress(Progress(already, len(job.pictures), None, None))
    with closing(_results(batch, rest, clock)) as results:
        for done in results:
            _keep(batch, done)
            fresh = len(batch.records) - already
            left_s = (clock.monotonic_s() - began_s) / fresh * (len(rest) - fresh)
            on_progress(Progress(len(batch.records), len(job.pictures), left_s, done.record))


def _results(batch: _Batch, rest: list[int], clock: Clock) -> Generator[Done, None, None]:
    setup, force = batch.job.setup, batch.force
    do = functools.partial(do_task, luggage=luggage_for(force, setup), clock=clock)
    on_death = functools.partial(failed_task, setup=setup, clock=clock, why=_DIED)
    return force.do_all((_task(batch, number) for number in rest), do, on_death=on_death)


def _task(batch: _Batch, number: int) -> Task:
    job, force, picture = batch.job, batch.force, batch.job.pictures[number]
    stem = None if job.records_only else batch.folders[picture]
    # From elsewhere, files come back to the one process that keeps the journal: where a task is done twice, as after
    # the loss of a worker, only the answer that counts leaves files behind, and no worker needs to reach the folder.
    folder = None if stem is None or not force.sees_our_files else job.out / stem
    source = source_for(force, picture, job.setup.request.profile.read)
    return Task(source, number, stem, folder, job.with_zones)


def _keep(batch: _Batch, done: Done) -> None:
    """Note a finished picture; one whose files are not all written is done again in the next run."""
    picture = batch.job.pictures[done.number]
    batch.records[picture] = done.record
    log_picture(done.record, done.laps)
    if done.fault:
        logger().error("%s", done.fault)
    folder = batch.folders[picture]
    unwritten = kept(batch.job.out / folder, folder, done.files) if done.files else done.unwritten
    if unwritten:
        batch.unwritten.append(unwritten)
        return
    size, mtime_ns = state_of(picture)
    try:
        batch.journal.append(Entry(journal_key(picture), size, mtime_ns, folder, done.record))
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
