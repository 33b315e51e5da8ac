"""`dscope token`: who may use the stream beyond this computer."""

from __future__ import annotations

from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain, say, table
from dscope_gui.paths import data_folder
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.clock import SystemClock

_MINUTES = "%Y-%m-%d %H:%M"

app = typer.Typer(help="Tokens of dashboards and production lines that use the stream.", rich_markup_mode=None)


@app.callback(invoke_without_command=True)
def _begin(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command("new")
def new(
    name: Annotated[str, typer.Argument(help="Who gets it, such as 'line 4'.")],
    control: Annotated[
        bool, typer.Option("--control", help="It may have parts judged as well; else it only sees.")
    ] = False,
) -> None:
    """Make a token and print it. It is shown this once: the station keeps only its hash."""
    made = _tokens().new(name, Scope.CONTROL if control else Scope.READ)
    typer.echo(made.secret)
    say(f"Token {made.token.name!r} ({made.token.scope.value}); it is not shown again")


@app.command("list")
def list_all() -> None:
    """Show the names of all tokens, what they allow and when they were made."""
    shown = table("Name", "Allows", "Made (UTC)")
    for one in _tokens().all():
        shown.add_row(plain(one.name), one.scope.value, f"{one.made_at:{_MINUTES}}")
    answers().print(shown)


@app.command("revoke")
def revoke(name: Annotated[str, typer.Argument(help="As 'dscope token list' shows it.")]) -> None:
    """Forget a token; whoever uses it is refused at once, and put out of a running stream within seconds."""
    _tokens().revoke(name)
    say(f"Token {name!r} is revoked")


def _tokens() -> Tokens:
    return Tokens(data_folder(), SystemClock())
