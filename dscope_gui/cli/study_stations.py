"""`dscope study stations`: the same ends on two stations or more."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain
from dscope_gui.cli.history_choice import day_begin, day_end
from dscope_gui.cli.study_report import AsJson, tell, writer_of
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.errors import WrongUse
from dscope_gui.reports.studies import PAGE, StudyReport, stations_answer, write_stations
from dscope_gui.workstation.agreement import Wanted, agree, read_station

_FILES: Final = (".pdf", ".xlsx")


def command(
    stations: Annotated[
        list[str],
        typer.Argument(
            metavar="REFERENCE STATION…",
            help="Of each station the folder of its history or the address of a shared database (HISTORY#NAME where "
            "several share one), or the folder or records.jsonl of `dscope inspect`.",
        ),
    ],
    *,
    lot: Annotated[str, typer.Option(help="Of histories: inspections of this lot only.")] = "",
    part: Annotated[str, typer.Option(help="Of histories: inspections of this part number only.")] = "",
    since: Annotated[str | None, typer.Option(metavar="DAY", help="Of histories: from this day on.")] = None,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="Of histories: up to this day.")] = None,
    without: Annotated[
        list[str] | None, typer.Option(metavar="END", help="Leave this end out; may be given several times.")
    ] = None,
    serial: Annotated[
        str | None,
        typer.Option(metavar="REGEX", help="Of records: finds the end's name in the name of its picture."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            readable=False, help="Write a report: a folder (page, workbook, figures), or FILE.pdf, FILE.xlsx."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Agreement of stations on the same ends: sizes, what one alone sees, scales, verdicts."""
    if len(stations) < 2:  # noqa: PLR2004 - a comparison takes two
        raise WrongUse("One station alone cannot be compared", "dscope study stations REFERENCE STATION")
    if out is not None and out.suffix.lower() in _FILES:
        writer_of(out)
    query = HistoryQuery(part=part, lot=lot, since=day_begin(since, "--since"), until=day_end(until, "--until"))
    wanted = Wanted(query, _pattern(serial))
    reference, *others = [read_station(source, wanted) for source in stations]
    results = agree(reference, others, without=tuple(without or ()))
    names = [results[0].names[0], *(result.names[1] for result in results)]
    report = StudyReport(f"Agreement of stations: {', '.join(names)}", quantity="Sizes", unit="µm", stations=results)
    as_file = out if out is not None and out.suffix.lower() in _FILES else None
    tell(report, stations_answer(results), as_file, as_json=as_json)
    if out is not None and as_file is None:
        _write_folder(report, out, quiet=as_json)


def _write_folder(report: StudyReport, out: Path, *, quiet: bool) -> None:
    if out.exists() and not out.is_dir():
        raise WrongUse(f"--out {out} is no folder", "Give a folder, FILE.pdf or FILE.xlsx")
    write_stations(report, out)
    if not quiet:
        answers().print(plain(f"The report is in {out / PAGE}"))


def _pattern(text: str | None) -> re.Pattern[str] | None:
    if text is None:
        return None
    try:
        return re.compile(text)
    except re.error as error:
        raise WrongUse(f"--serial {text!r} is no regular expression: {error}") from error
