"""`dscope bench`: how long every stage takes."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, remarks, table
from dscope_gui.settings import load_config
from dscope_gui.workstation.bench import BenchRow, bench, peak_memory_mib
from dscope_gui.workstation.clock import SystemClock


def command(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    repeats: Annotated[int, typer.Option(min=1, help="Pictures per size; the median counts.")] = 15,
) -> None:
    """Measure milliseconds per stage for both profiles, in one process, without writing pictures."""
    rows = []
    for row in bench(load_config(), SystemClock(), repeats=repeats):
        rows.append(row)
        remarks().print(f"{row.profile} {row.width}×{row.height}: {row.median_ms['total']:.1f} ms")
    if as_json:
        typer.echo(json.dumps({"rows": [asdict(row) for row in rows], "peak_memory_mib": peak_memory_mib()}))
        return
    _show(rows)


def _show(rows: list[BenchRow]) -> None:
    stages = list(dict.fromkeys(stage for row in rows for stage in row.median_ms))
    shown = table("Profile", "Picture", *stages)
    for row in rows:
        times = (f"{row.median_ms[stage]:.1f}" if stage in row.median_ms else "" for stage in stages)
        shown.add_row(row.profile, f"{row.width}×{row.height}", *times)
    answers().print(shown)
    answers().print(f"Median of repeats in ms; peak memory {peak_memory_mib():.0f} MiB")
