"""`dscope bench`: how long every stage takes, and how fast a stream is."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

from dscope_gui.cli.console import answers, remarks, table
from dscope_gui.settings import load_config
from dscope_gui.workstation.bench import BenchRow, bench, peak_memory_mib
from dscope_gui.workstation.clock import SystemClock

if TYPE_CHECKING:
    from dscope_gui.workstation.realtime.bench_live import LiveBench


def command(
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of a table.")] = False,
    repeats: Annotated[int, typer.Option(min=1, help="Pictures per size; the median counts.")] = 15,
    live: Annotated[
        bool, typer.Option("--live", help="Measure a stream: camera, inspection, server and a client beside.")
    ] = False,
    frames: Annotated[int, typer.Option(min=1, help="With --live: frames that are measured.")] = 500,
) -> None:
    """Measure milliseconds per stage for all profiles, in one process, without writing pictures; or a whole stream."""
    if live:
        # Web server and HTTP client take most of a second to import, which the other commands are spared.
        from dscope_gui.workstation.realtime.bench_live import bench_live  # noqa: PLC0415 - the web libraries, for this alone

        _show_live(bench_live(load_config(), SystemClock(), frames=frames), as_json=as_json)
        return
    rows = []
    for row in bench(load_config(), SystemClock(), repeats=repeats):
        rows.append(row)
        remarks().print(f"{row.profile} {row.width}×{row.height}: {row.median_ms['total']:.1f} ms")
    if as_json:
        typer.echo(json.dumps({"rows": [asdict(row) for row in rows], "peak_memory_mib": peak_memory_mib()}))
        return
    _show(rows)


def _show_live(measured: LiveBench, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({**asdict(measured), "peak_memory_mib": peak_memory_mib()}))
        return
    shown = table("Stream", f"{measured.source}, {measured.width}×{measured.height}, {measured.profile}")
    shown.add_row("Frames inspected a second", f"{measured.frames_per_s:.1f}")
    shown.add_row("Frames not inspected", f"{measured.dropped} beside {measured.frames}")
    latencies = measured.latency_median_ms, measured.latency_p95_ms, measured.latency_most_ms
    shown.add_row("Frame to message, ms", "median {:.1f}, 95 % below {:.1f}, longest {:.1f}".format(*latencies))
    shown.add_row("Inspection, median ms", f"{measured.inspection_ms:.1f}")
    shown.add_row("End face", ", ".join(f"{word} {count}" for word, count in measured.geometry.items()))
    shown.add_row("Defects on a frame", f"{measured.defects:g}")
    answers().print(shown)


def _show(rows: list[BenchRow]) -> None:
    stages = list(dict.fromkeys(stage for row in rows for stage in row.median_ms))
    shown = table("Profile", "Picture", *stages)
    for row in rows:
        times = (f"{row.median_ms[stage]:.1f}" if stage in row.median_ms else "" for stage in stages)
        shown.add_row(row.profile, f"{row.width}×{row.height}", *times)
    answers().print(shown)
    answers().print(f"Median of repeats in ms; peak memory {peak_memory_mib():.0f} MiB")
