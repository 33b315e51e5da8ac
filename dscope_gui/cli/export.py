"""`dscope export`: the history as Parquet files."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, say
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import day_begin, day_end, opened_history
from dscope_gui.cli.history_query import Lot, Operator, Part, Serial, Since, Station, Until
from dscope_gui.cli.progress import BatchProgress, timed
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.history import HistoryQuery
from dscope_gui.reports.parquet import ParquetLayout, Written, export_parquet


def command(
    parquet: Annotated[Path, typer.Option("--parquet", metavar="DIR", help="Folder for the Parquet files.")],
    *,
    since: Since = None,
    until: Until = None,
    serial: Serial = "",
    station: Station = "",
    part: Part = "",
    lot: Lot = "",
    operator: Operator = "",
    latest_only: Annotated[bool, typer.Option("--latest-only", help="Of each part only the last inspection.")] = False,
    layout: Annotated[
        ParquetLayout, typer.Option(help="One file a month and table, or one file a table.")
    ] = ParquetLayout.MONTHS,
    history: Annotated[Path | None, typer.Option(help="Folder of the history; the station's own else.")] = None,
) -> None:
    """Write inspections, defects and findings as typed columns, for pandas, DuckDB and the like.

    An earlier export in the same folder is replaced once the new one is whole.
    """
    query = HistoryQuery(
        text=serial,
        part=part,
        lot=lot,
        operator=operator,
        since=day_begin(since, "--since"),
        until=day_end(until, "--until"),
        latest_only=latest_only,
        station=station,
    )
    began_s = time.monotonic()
    with opened_history(history) as store, kill_like_ctrl_c(), BatchProgress("Exporting") as bar:
        written = export_parquet(store, query, parquet, layout, timed(bar))
    raise typer.Exit(_tell(written, parquet, time.monotonic() - began_s))


def _tell(written: Written, folder: Path, took_s: float) -> ExitCode:
    counts = f"{written.inspections:,} inspections, {written.defects:,} defects, {written.findings:,} findings"
    answers().print(plain(f"{counts} in {folder}"))
    say(f"{took_s:.1f} s, {written.inspections / max(took_s, 1e-9):,.0f} inspections a second")
    if written.damaged:
        say(f"dscope: {written.damaged} records are damaged and were left out; 'dscope verify' names them")
        return ExitCode.INCOMPLETE
    return ExitCode.DONE
