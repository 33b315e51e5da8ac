"""`dscope simulate`: draws end faces with known truth."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cli.console import answers, plain
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.simulator import write_set


def command(
    out: Annotated[Path, typer.Argument(metavar="OUT", readable=False, help="Folder for pictures and truth.json.")],
    number: Annotated[int, typer.Option("-n", "--number", min=1, help="How many pictures.")] = 10,
    seed: Annotated[int, typer.Option(min=0, help="The same seed draws the same pictures.")] = 0,
    fiber: Annotated[str | None, typer.Option(help="Draw this fiber only; without it, many kinds.")] = None,
    by_class: Annotated[
        bool, typer.Option("--by-class", help="Into the folders good and defective, for dscope train quality.")
    ] = False,
) -> None:
    """Draw pictures of fiber end faces with defects of known size and place."""
    with BatchProgress("Drawing") as bar:
        paths = write_set(out, number, seed, bar.count, fiber=fiber, by_class=by_class)
    answers().print(plain(f"{len(paths)} pictures and their truth are in {out}"))
