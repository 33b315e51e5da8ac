"""`--interactive`: asks for folders, known diameters and the fiber type."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import typer

from dscope_gui.cli.inspect_options import InspectOptions
from dscope_gui.settings import find_fiber, load_fibers
from dscope_gui.workstation.picture_source import picture_place


def ask_missing(options: InspectOptions) -> InspectOptions:
    """The options with answers for what the command line left open."""
    pictures = options.pictures or (picture_place(_ask("Folder with the pictures")),)
    out = options.out or Path(_ask("Folder for the results"))
    asked = replace(options, pictures=pictures, out=out)
    known = options.cladding_um is not None or options.fiber is not None
    if known or options.um_per_px is not None or options.calibration is not None:
        return asked
    if typer.confirm("Are the diameters of core and cladding known?", err=True):
        core = typer.prompt("Core diameter in µm", type=float, err=True)
        return replace(asked, core_um=core, cladding_um=typer.prompt("Cladding diameter in µm", type=float, err=True))
    return replace(asked, fiber=_ask_fiber())


def _ask_fiber() -> str | None:
    fibers = load_fibers()
    typer.echo(f"Known fiber types: {', '.join(fibers)}", err=True)
    name = _ask("Fiber type (empty: unknown, sizes in pixels only)", empty=True)
    return find_fiber(fibers, name).name if name else None


def _ask(question: str, *, empty: bool = False) -> str:
    answer: str = typer.prompt(question, default="" if empty else None, show_default=False, err=True)
    return answer.strip()
