"""The command `dscope` and its subcommands."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from typing import Annotated

import typer

from dscope_gui.cli.commands import CommandLine
from dscope_gui.cli.console import tolerate_any_terminal
from dscope_gui.cli.exits import exit_code_of
from dscope_gui.cli.screens import (
    OpenGui,
    OpenLiveWindow,
    PrintRules,
    Screens,
    TrainAnomaly,
    TrainQuality,
    TrainSegmentation,
)
from dscope_gui.errors import WrongUse
from dscope_gui.version import __version__

app = typer.Typer(
    name="dscope",
    cls=CommandLine,
    help="D-Scope Blink: finds, measures and judges defects on fiber-optic end faces.",
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"dscope {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def _begin(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - its callback does the work
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def run(
    arguments: list[str] | None = None,
    *,
    open_gui: OpenGui | None = None,
    print_rules: PrintRules | None = None,
    open_live_window: OpenLiveWindow | None = None,
    train_quality: TrainQuality | None = None,
    train_segmentation: TrainSegmentation | None = None,
    train_anomaly: TrainAnomaly | None = None,
) -> int:
    """Run a command line and return its exit code.

    Parameters
    ----------
    open_gui : shows the workstation; without it no words at all print the help instead.
    print_rules : draws a rule set into a PDF file.
    open_live_window : shows a stream; without it `dscope live` runs without a window.
    train_quality, train_segmentation, train_anomaly : train the models of these tasks.
    """
    tolerate_any_terminal()
    words = sys.argv[1:] if arguments is None else arguments
    if not words and open_gui is not None:
        words = ["gui"]
    screens = Screens(open_gui, print_rules, open_live_window, train_quality, train_segmentation, train_anomaly)
    return exit_code_of(lambda: _do(words, screens))


def _do(words: list[str], screens: Screens) -> object:
    _refuse_empty(words)
    return _command_line()(words, prog_name="dscope", standalone_mode=False, obj=screens)


@cache
def _command_line() -> Callable[..., object]:
    """What it has loaded and read of commands it keeps, for where many are run."""
    return typer.main.get_command(app).main


def _refuse_empty(words: list[str]) -> None:
    """An empty word is a variable that was never set; as a path it would mean the current folder."""
    for before, word in zip(["", *words], words, strict=False):
        option, equals, value = word.partition("=")
        if not word or (option.startswith("--") and equals and not value):
            option = option or (before if before.startswith("-") else "")
            raise WrongUse(f"{option or 'A path or name'} is given as an empty word", "Is a variable not set?")
