"""`dscope outbox`: what waits for another server, what it refused, and what is to become of that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Annotated, Any, Final

import typer
from rich.table import Table

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.errors import WrongUse
from dscope_gui.streaming.push.letters import Backlog, DeadLetter
from dscope_gui.streaming.push.opening import outbox_file
from dscope_gui.streaming.push.outbox import Outbox
from dscope_gui.workstation.clock import SystemClock

app = typer.Typer(help="See what waits for another server, and handle what that server refused.", rich_markup_mode=None)

_MOST_SHOWN: Final = 50
_BY_HAND: Final = "Put aside by hand"


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("status")
def status(as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False) -> None:
    """Show how much waits, since when, and what the receiver refused for ever."""
    with _outbox() as outbox:
        backlog, dead = outbox.backlog(), outbox.dead_letters(_MOST_SHOWN)
        damaged = [str(path) for path in outbox.damaged()]
    if as_json:
        typer.echo(json.dumps(_as_json(backlog, dead, damaged), indent=2))
        return
    since = "" if backlog.oldest is None else f", the oldest since {_local(backlog.oldest)}"
    answers().print(plain(f"{_messages(backlog.waiting)} waiting{since}"))
    answers().print(plain(f"{_messages(backlog.dead)} refused and put aside"))
    if dead:
        answers().print(_table_of(dead))
        say("'dscope outbox retry' sends them once more, 'show NUMBER' prints one, 'drop' throws them away.")
    for path in damaged:
        say(f"A damaged outbox was put aside: {path}. What could be read of it was sent on; keep it for a technician.")


@app.command("show")
def show(number: Annotated[int, typer.Argument(metavar="NUMBER", help="As 'dscope outbox status' lists it.")]) -> None:
    """Print a message that was put aside, as JSON."""
    with _outbox() as outbox:
        body = outbox.body_of_dead(number)
    if body is None:
        raise WrongUse(f"No message {number} was put aside", "'dscope outbox status' lists those there are")
    typer.echo(body.decode("utf-8"))


@app.command("retry")
def retry() -> None:
    """Send what was put aside once more, behind all that waits."""
    with _outbox() as outbox:
        count = outbox.revive()
    answers().print(plain(f"{_messages(count)} waiting again"))


@app.command("skip")
def skip() -> None:
    """Put the first of what waits aside, where the receiver stumbles over it again and again; nothing is deleted."""
    with _outbox() as outbox:
        first = outbox.first()
        if first is None:
            raise WrongUse("Nothing waits")
        outbox.bury(first, None, _BY_HAND)
    answers().print(plain(f"Put aside: {first.kind} of {_local(first.since)}, key {first.key}"))


@app.command("drop")
def drop(
    numbers: Annotated[
        list[int] | None, typer.Argument(metavar="[NUMBER]…", help="Only these; else all that were put aside.")
    ] = None,
    *,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Throw away what was put aside, for ever."""
    with _outbox() as outbox:
        chosen = _chosen(outbox.dead_letters(limit=-1), numbers)
        if not chosen:
            raise WrongUse("Nothing was put aside")
        typer.echo(f"{_messages(len(chosen))}, never taken by the receiver, will be gone for ever.", err=True)
        if not yes:
            typer.confirm("Throw them away?", abort=True, err=True)
        count = outbox.drop_dead([one.number for one in chosen])
    answers().print(plain(f"{_messages(count)} thrown away"))


def _chosen(dead: Sequence[DeadLetter], numbers: list[int] | None) -> Sequence[DeadLetter]:
    if not numbers:
        return dead
    unknown = sorted(set(numbers) - {one.number for one in dead})
    if unknown:
        raise WrongUse(f"No message {unknown[0]} was put aside", "'dscope outbox status' lists those there are")
    return [one for one in dead if one.number in numbers]


@contextmanager
def _outbox() -> Iterator[Outbox]:
    """The station's; a running station may use it at the same time."""
    outbox = Outbox(outbox_file(), SystemClock())
    try:
        yield outbox
    finally:
        outbox.close()


def _table_of(dead: Sequence[DeadLetter]) -> Table:
    made = table("Number", "Kind", "Made", "Put aside", "Why", "Key")
    for one in dead:
        why = plain(one.reason)
        made.add_row(str(one.number), plain(one.kind), _local(one.since), _local(one.at), why, one.key)
    return made


def _as_json(backlog: Backlog, dead: Sequence[DeadLetter], damaged: list[str]) -> dict[str, Any]:
    return {
        "waiting": backlog.waiting,
        "oldest_utc": None if backlog.oldest is None else backlog.oldest.isoformat(),
        "refused": backlog.dead,
        "first_refused": [
            {
                "number": one.number,
                "key": one.key,
                "kind": one.kind,
                "since_utc": one.since.isoformat(),
                "refused_utc": one.at.isoformat(),
                "status": one.status,
                "reason": one.reason,
            }
            for one in dead
        ],
        "damaged": damaged,
    }


def _messages(count: int) -> str:
    return f"{count} message" if count == 1 else f"{count} messages"


def _local(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"
