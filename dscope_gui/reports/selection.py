"""Stored inspections that somebody chose, as one CSV file or one workbook."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.record import Record
from dscope_gui.reports.csv_files import SUMMARY_COLUMNS, Cell, csv_text, summary_row
from dscope_gui.reports.workbook import InspectionBook
from dscope_gui.rules.explained import Explained
from dscope_gui.whole_file import not_writable, write_text, write_whole

Explain: TypeAlias = Callable[[Record], Explained | None]
KeepGoing: TypeAlias = Callable[[int], bool]
"""Told after each inspection how many are done; answers whether to go on."""

TICKET_COLUMNS: Final = ("Part", "Serial", "Lot", "Operator", "Station", "Answer", "Cleanings")
_FIXED: Final = 2
"""Part and serial stay in view."""


class _Stopped(Exception):
    """Whoever asked for the export does not want it any more."""


def always(_done: int) -> bool:
    return True


def unexplained(_record: Record) -> Explained | None:
    """Where no rule sets are at hand."""
    return None


def selection_csv(selection: Iterable[StoredInspection], path: Path, *, keep_going: KeepGoing = always) -> bool:
    """Write one line per inspection: the ticket, then the columns of `summary_report.csv`.

    Parameters
    ----------
    selection : taken one by one, so that thousands need not be in memory together.

    Returns
    -------
    Whether the file was written; when it was told to stop, what was at `path` before is still there.

    Raises
    ------
    NotWritable
        Disk full, no permission, or the file is open in another program; nothing is left behind.
    """
    rows = ([*_ticket_row(one), *summary_row(one.record)] for one in _told(selection, keep_going))
    try:
        text = csv_text((*TICKET_COLUMNS, *SUMMARY_COLUMNS), rows)
    except _Stopped:
        return False
    write_text(path, text)
    return True


def selection_workbook(
    selection: Iterable[StoredInspection],
    path: Path,
    settings: Mapping[str, str],
    *,
    keep_going: KeepGoing = always,
    explain: Explain = unexplained,
) -> bool:
    """Write a workbook like that of a batch, the ticket before the columns of every table; else as `selection_csv`.

    Parameters
    ----------
    explain : why an inspection was judged as it was, for the sheets Trace and Turning; None where nobody can tell.
    settings : what the inspections were chosen by, by name; fills the last sheet.
    """
    with not_writable(path):
        content = _book(selection, settings, keep_going, explain)
    if content is None:
        return False
    write_whole(path, content)
    return True


def _book(
    selection: Iterable[StoredInspection], settings: Mapping[str, str], keep_going: KeepGoing, explain: Explain
) -> bytes | None:
    try:
        with InspectionBook(TICKET_COLUMNS, fixed=_FIXED) as book:
            for one in _told(selection, keep_going):
                book.add(one.record, _ticket_row(one))
                if (why := explain(one.record)) is not None:
                    book.add_why(one.record, why, _ticket_row(one))
            return book.finished(settings)
    except _Stopped:
        return None


def _told(selection: Iterable[StoredInspection], keep_going: KeepGoing) -> Iterator[StoredInspection]:
    for done, one in enumerate(selection, start=1):
        yield one
        if not keep_going(done):
            raise _Stopped


def _ticket_row(one: StoredInspection) -> list[Cell]:
    line = one.line
    ticket = line.ticket
    named: list[Cell] = [ticket.part, ticket.serial, ticket.lot, ticket.operator, ticket.station]
    return [*named, line.answer.value.upper(), line.cleanings]
