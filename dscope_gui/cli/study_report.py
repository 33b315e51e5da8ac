"""How the commands of `dscope study` say what they found, and write it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain, table
from dscope_gui.errors import WrongUse
from dscope_gui.reports.studies import StudyReport, conclusions, study_pdf, study_workbook, summary_tables

AsJson = Annotated[bool, typer.Option("--json", help="Print the result as JSON instead of tables.")]

_WRITERS: Final = {".pdf": study_pdf, ".xlsx": study_workbook}


def tell(report: StudyReport, answer: dict[str, object], out: Path | None, *, as_json: bool) -> None:
    """Print what a study says, and write it where that is wanted."""
    write = None if out is None else writer_of(out)
    if as_json:
        typer.echo(json.dumps(answer, ensure_ascii=False, indent=2))
    else:
        _show(report)
    if out is not None and write is not None:
        write(report, out)
        if not as_json:
            answers().print(plain(f"The report is in {out}"))


def writer_of(out: Path) -> Callable[[StudyReport, Path], object]:
    write = _WRITERS.get(out.suffix.lower())
    if write is None:
        raise WrongUse(f"--out {out} is neither .pdf nor .xlsx")
    return write


def _show(report: StudyReport) -> None:
    console = answers()
    for one in summary_tables(report):
        shown = table(*one.heads)
        for row in one.words():
            shown.add_row(*map(plain, row))
        console.print(plain(one.title, "bold"))
        console.print(shown)
        console.print()
    for sentence in conclusions(report):
        console.print(plain(sentence))
