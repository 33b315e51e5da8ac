"""`dscope spool`: what waits at this station for the shared history, what that refused, and what is to become of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import Annotated, Final

import typer
from rich.table import Table

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.progress import BatchProgress, timed
from dscope_gui.cli.signing import signed_by
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.errors import WrongUse
from dscope_gui.store import SqliteStore, SqlStore
from dscope_gui.store.moving.moving import AT_ONCE, standing
from dscope_gui.store.moving.taking import Thing, take_rows
from dscope_gui.store.sqlite_store import DATABASE
from dscope_gui.workstation.build import open_spool, open_store, spool_folder
from dscope_gui.workstation.clock import SystemClock
from dscope_gui.workstation.spool.aside import Aside, SetAside
from dscope_gui.workstation.spool.cursor import Cursor
from dscope_gui.workstation.spool.handing import hand_on, hand_on_late
from dscope_gui.workstation.spool.standing import Waiting

app = typer.Typer(
    help="See what waits for the shared history, hand it on, and handle what was refused.", rich_markup_mode=None
)

_NOTHING: Final = Waiting()


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        status()


@app.command("status")
def status(as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False) -> None:
    """Show how much waits and since when, and what is set aside, as far as this station knows; asks nobody."""
    waiting, aside = _NOTHING, list[SetAside]()
    if (spool_folder() / DATABASE).is_file():
        with closing(open_spool()) as spool:
            waiting = Cursor(spool_folder()).waiting(spool.place)
            aside = list(_aside(spool).now().values())
    if as_json:
        typer.echo(json.dumps(_as_json(waiting, aside), indent=2))
        return
    since = "" if waiting.oldest is None else f", the oldest since {waiting.oldest.astimezone():%Y-%m-%d %H:%M:%S}"
    answers().print(plain(f"{waiting.inspections} inspections, {waiting.things} entries in all, waiting{since}"))
    if aside:
        answers().print(plain(f"{len(aside)} entries set aside, kept here"))
        answers().print(_table_of(aside))
        say("'dscope spool retry' tries them once more, 'set-aside ROW --reason …' takes note of one.")


@app.command("drain")
def drain() -> None:
    """Hand on what waits now; a running station may do the same at the same time."""
    with _both() as (spool, shared), kill_like_ctrl_c(), BatchProgress("Handing on") as bar:
        show, aside, new, missing = timed(bar), _aside(spool), 0, 0
        begun_at = standing(spool.place, shared.place).done
        while True:
            moved = hand_on(spool.place, shared.place, aside, AT_ONCE)
            new, missing = new + moved.new, missing + moved.without_picture
            show(moved.done - begun_at, moved.total - begun_at)
            Cursor(spool_folder()).keep(moved.done)
            if moved.is_complete:
                break
        kept = len(aside.now())
    answers().print(plain(f"{new} entries handed on; nothing waits"))
    if kept:
        say(f"{kept} entries are set aside; 'dscope spool' lists them.")
    if missing:
        answers().print(plain(f"{missing} pictures are gone from {spool_folder()}"))
        raise typer.Exit(ExitCode.INCOMPLETE)


@app.command("retry")
def retry(
    rows: Annotated[list[int] | None, typer.Argument(metavar="[ROW]…", help="Only these; else all.")] = None,
) -> None:
    """Try what is set aside once more, in its order; what is refused again stays set aside."""
    with _both() as (spool, shared), kill_like_ctrl_c():
        aside = _aside(spool)
        for row in rows or ():
            if row not in aside.now():
                raise WrongUse(f"Row {row} is not set aside", "'dscope spool' lists what is")
        retried = hand_on_late(spool.place, shared.place, aside, rows or ())
    answers().print(plain(f"{len(retried.done)} entries handed on, {len(retried.refused)} still set aside"))
    for row, reason in retried.refused.items():
        say(f"Row {row}: {reason}")
    if retried.refused:
        raise typer.Exit(ExitCode.INCOMPLETE)


@app.command("set-aside")
def set_aside(
    row: Annotated[int, typer.Argument(metavar="ROW", help="Of the spool's ledger, as messages and lists name it.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it is noted in the audit trail.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who signs; the PIN is asked.")],
) -> None:
    """Keep one entry here and let the others pass, or take note of one that was set aside by itself."""
    if not reason.strip():
        raise WrongUse("A reason is needed")
    with closing(open_spool()) as spool:
        aside, thing = _aside(spool), _thing(spool, row)
        if row not in aside.now() and row <= Cursor(spool_folder()).number:
            raise WrongUse(f"Row {row} has been handed on already", "'dscope spool' shows what waits")
        person = signed_by(by, f"Row {row} is set aside: {thing.kind.value} {thing.row.link.name}")
        kept = aside.set_aside(thing, reason.strip(), person)
    answers().print(plain(f"Set aside, and kept here: {kept.what}"))


def _aside(spool: SqliteStore) -> Aside:
    return Aside(spool.place, spool.audit, SystemClock())


def _thing(spool: SqliteStore, row: int) -> Thing:
    with spool.place.reading() as connection:
        found = take_rows(connection, [row])
    if not found:
        raise WrongUse(f"There is no row {row} in the spool")
    return found[0]


def _as_json(waiting: Waiting, aside: Sequence[SetAside]) -> dict[str, object]:
    oldest = None if waiting.oldest is None else waiting.oldest.isoformat()
    kept = [
        {
            "row": one.row,
            "what": one.what,
            "reason": one.reason,
            "since_utc": one.since.isoformat(),
            "follows": one.follows,
            "by": one.by,
        }
        for one in aside
    ]
    return {"waiting": waiting.things, "inspections": waiting.inspections, "oldest_utc": oldest, "set_aside": kept}


def _table_of(aside: Sequence[SetAside]) -> Table:
    rows = table("row", "since", "what", "reason", "noted by")
    for one in aside:
        rows.add_row(str(one.row), f"{one.since.astimezone():%Y-%m-%d %H:%M}", one.what, one.reason, one.by)
    return rows


@contextmanager
def _both() -> Iterator[tuple[SqliteStore, SqlStore]]:
    config = station_config()
    if config.workstation.storage.database_url is None:
        raise WrongUse("This station shares its history with nobody", "storage.database_url in the settings names one")
    with closing(open_store(config)) as shared, closing(open_spool()) as spool:
        yield spool, shared
