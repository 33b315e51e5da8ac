"""`dscope spool`: what waits at this station for the shared history, and handing it on by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Annotated, Final

import typer

from dscope_gui.cli.console import answers, plain
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.progress import BatchProgress, timed
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore, SqlStore
from dscope_gui.store.moving.moving import Moved, move_all
from dscope_gui.store.sqlite_store import DATABASE
from dscope_gui.workstation.build import open_spool, open_store, spool_folder
from dscope_gui.workstation.spool.cursor import Cursor
from dscope_gui.workstation.spool.standing import Waiting

app = typer.Typer(help="See what waits for the shared history, and hand it on.", rich_markup_mode=None)

_NOTHING: Final = Waiting()


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        status()


@app.command("status")
def status(as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False) -> None:
    """Show how much waits and since when, as far as this station knows; asks nobody."""
    waiting = _NOTHING
    if (spool_folder() / DATABASE).is_file():
        with closing(open_spool()) as spool:
            waiting = Cursor(spool_folder()).waiting(spool.place)
    if as_json:
        oldest = None if waiting.oldest is None else waiting.oldest.isoformat()
        said = {"waiting": waiting.things, "inspections": waiting.inspections, "oldest_utc": oldest}
        typer.echo(json.dumps(said, indent=2))
        return
    since = "" if waiting.oldest is None else f", the oldest since {waiting.oldest.astimezone():%Y-%m-%d %H:%M:%S}"
    answers().print(plain(f"{waiting.inspections} inspections, {waiting.things} entries in all, waiting{since}"))


@app.command("drain")
def drain() -> None:
    """Hand on what waits now; a running station may do the same at the same time."""
    with _both() as (spool, shared), kill_like_ctrl_c(), BatchProgress("Handing on") as bar:
        show = timed(bar)
        begun_at: list[int] = []

        def on_moved(moved: Moved) -> None:
            begun_at[:] = begun_at or [moved.done - moved.looked_at]
            show(moved.done - begun_at[0], moved.total - begun_at[0])
            Cursor(spool_folder()).keep(moved.done)

        moved = move_all(spool.place, shared.place, on_moved)
    answers().print(plain(f"{moved.new} entries handed on; nothing waits"))
    if moved.without_picture:
        answers().print(plain(f"{moved.without_picture} pictures are gone from {spool_folder()}"))
        raise typer.Exit(ExitCode.INCOMPLETE)


@contextmanager
def _both() -> Iterator[tuple[SqliteStore, SqlStore]]:
    config = station_config()
    if config.workstation.storage.database_url is None:
        raise WrongUse("This station shares its history with nobody", "storage.database_url in the settings names one")
    with closing(open_store(config)) as shared, closing(open_spool()) as spool:
        yield spool, shared
