"""The table of verdicts at the end of a batch."""

from __future__ import annotations

from collections import Counter
from typing import Final

from rich.text import Text

from dscope_gui.cli.console import VERDICT_SIGN, VERDICT_STYLE, answers, plain, say, table
from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.domain.record import Record
from dscope_gui.domain.verdict import Cause
from dscope_gui.reports import verdict_word
from dscope_gui.workstation.batch import BatchJob, BatchOutcome

_MOST_ROWS: Final = 40
_MOST_COMPLAINTS: Final = 3


def show_outcome(outcome: BatchOutcome, job: BatchJob) -> None:
    """Verdicts and totals on stdout, complaints on stderr."""
    if outcome.notice:
        say(outcome.notice)
    if outcome.resumed:
        say(f"{outcome.resumed} of {len(job.pictures)} pictures were done already")
    if not outcome.interrupted:
        _show_verdicts(outcome.records)
        answers().print(plain(f"Results are in {job.out}"))
    _complain(outcome, job)


def _show_verdicts(records: tuple[Record, ...]) -> None:
    rows = table("Picture", "Verdict", "Defects", "ms", "Reason")
    for record in records[:_MOST_ROWS]:
        rows.add_row(*_row(record))
    console = answers()
    console.print(rows)
    if len(records) > _MOST_ROWS:
        console.print(f"… and {len(records) - _MOST_ROWS} more; summary_report.csv lists all")
    counts = Counter(verdict_word(record) for record in records)
    console.print(plain(", ".join(f"{counts[word]} {word}" for word in VERDICT_STYLE)))


def _row(record: Record) -> tuple[Text, ...]:
    word, reasons = verdict_word(record), record["verdict"]["reasons"]
    more = f" (+{len(reasons) - 1} more)" if len(reasons) > 1 else ""
    return (
        plain(PictureAddress(record["image"]["path"]).name),
        plain(f"{VERDICT_SIGN[word]} {word}{_condition(record)}", VERDICT_STYLE[word]),
        plain(str(len(record["defects"]))),
        plain(f"{record['timing_ms'].get('total', 0.0):.0f}"),
        plain(f"{reasons[0]['text']}{more}" if reasons else ""),
    )


def _condition(record: Record) -> str:
    verdict = record["verdict"]
    asking = any(reason["cause"] == Cause.JUDGES_DISAGREE for reason in verdict["reasons"])
    return f"{', conditional' if verdict.get('conditional', False) else ''}{', look yourself' if asking else ''}"


def _complain(outcome: BatchOutcome, job: BatchJob) -> None:
    unread = sum(record["status"] == "unreadable" for record in outcome.records)
    if unread:
        say(f"dscope: {unread} of {len(job.pictures)} pictures could not be read")
    if outcome.unwritten:
        say(f"dscope: {_summed(outcome.unwritten)}")
    faults = [fault for record in outcome.records if (fault := record.get("learned_fault")) is not None]
    if faults:
        say(f"dscope: {len(faults)} of {len(job.pictures)} pictures: {faults[0]}")
    if outcome.interrupted:
        done = f"{len(outcome.records)} of {len(job.pictures)} pictures are done"
        say(f"dscope: stopped; {done}, the same command goes on from here")


def _summed(complaints: tuple[str, ...]) -> str:
    """The first complaint, and how many more of the kind there are: a full disk fails every file alike."""
    more = len(complaints) - 1
    return complaints[0] + (f" (and {more} more)" if more else "")
