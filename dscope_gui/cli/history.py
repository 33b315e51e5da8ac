"""`dscope history import`: brings one history into another."""

from __future__ import annotations

import json
import time
from contextlib import closing
from typing import Annotated, Any

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.store.moving.importing import Imported, OnMoved, import_history
from dscope_gui.store.moving.moving import Moved
from dscope_gui.workstation.history_places import history_to_fill, history_to_read

app = typer.Typer(help="Bring histories together.", rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("import")
def import_command(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="Folder of a history, or postgresql://… of one.")],
    target: Annotated[str, typer.Argument(metavar="TARGET", help="The same; begun where there is none.")],
    *,
    source_pictures: Annotated[
        str, typer.Option(metavar="DIR", help="Pictures of a source on a server; the station's folder else.")
    ] = "",
    target_pictures: Annotated[
        str, typer.Option(metavar="DIR", help="Pictures of a target on a server; the station's folder else.")
    ] = "",
    merge: Annotated[bool, typer.Option("--merge", help="Also into a history that holds others' inspections.")] = False,
    leave_rules: Annotated[bool, typer.Option("--leave-rules", help="Leave out the steps of rule sets.")] = False,
    leave_pictures: Annotated[
        bool, typer.Option("--leave-pictures", help="Copy no pictures; they are brought along by other means.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Bring everything of one history into another, with the seal that it has there; nothing of SOURCE is changed.

    An import that was broken off is begun again in the same words, and goes on where it stopped. Exit code 0: all of
    it is there and its seal holds. 3: pictures are missing, or something was changed before.
    """
    config, began_s = station_config(), time.monotonic()
    with (
        closing(history_to_fill(config, target, target_pictures)) as there,
        history_to_read(config, source, source_pictures) as here,
        kill_like_ctrl_c(),
        BatchProgress("Importing") as bar,
    ):
        done = import_history(
            here, there.place, _shown(bar), merge=merge, leave_rules=leave_rules, with_pictures=not leave_pictures
        )
    took_s = time.monotonic() - began_s
    if as_json:
        typer.echo(json.dumps(_as_json(done, took_s), indent=2))
    else:
        _tell(done, took_s)
    raise typer.Exit(ExitCode.DONE if done.is_whole and not done.moved.without_picture else ExitCode.INCOMPLETE)


def _shown(bar: BatchProgress) -> OnMoved:
    """The time left is that of what is still to be moved: what was moved earlier took none."""
    began_s = time.monotonic()

    def show(moved: Moved) -> None:
        spent_s = time.monotonic() - began_s
        left_s = spent_s / moved.looked_at * (moved.total - moved.done) if moved.looked_at else None
        bar.count(moved.done, moved.total, left_s=left_s)

    return show


def _tell(done: Imported, took_s: float) -> None:
    shown = table("What", "In the source", "In the target")
    for count in done.counts:
        shown.add_row(plain(count.kind.value), f"{count.there:,}", f"{count.arrived:,}")
    answers().print(shown)
    moved = done.moved
    say(f"{moved.looked_at:,} entries in {took_s:.1f} s, {moved.looked_at / took_s:,.0f} a second; {moved.new:,} new")
    if moved.without_picture:
        say(f"dscope: {moved.without_picture} pictures are gone from the source")
    if done.proof.faults:
        for fault in done.proof.faults:
            say(f"dscope: row {fault.row} of the source: {fault.kind.value} {fault.name}")
        answers().print(plain("✗ The seal of the source does not hold: it was changed before", "bold red"))
    elif done.is_whole:
        rows = f"{done.proof.rows:,} rows, {done.proof.contents:,} contents"
        answers().print(plain(f"✓ All of it is there, and its own seal holds there: {rows}", "bold green"))


def _as_json(done: Imported, took_s: float) -> dict[str, Any]:
    return {
        "counts": {count.kind.value: {"source": count.there, "target": count.arrived} for count in done.counts},
        "entries": done.moved.looked_at,
        "new": done.moved.new,
        "without_picture": done.moved.without_picture,
        "origin": done.proof.origin,
        "sealed_rows": done.proof.rows,
        "proven_contents": done.proof.contents,
        "faults": [{"row": fault.row, "kind": fault.kind.value, "name": fault.name} for fault in done.proof.faults],
        "whole": done.is_whole,
        "took_s": round(took_s, 3),
    }
