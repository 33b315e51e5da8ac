"""`dscope gui`: opens the workstation."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dscope_gui.cameras.registry import open_by_name
from dscope_gui.cli.screens import OpenGui, Screens, has_display
from dscope_gui.domain.gui_options import GuiOptions
from dscope_gui.domain.station import Role
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.clock import SystemClock


def command(
    context: typer.Context,
    *,
    role: Annotated[Role, typer.Option(help="Who sits in front of it; all but the operator need a PIN.")] = (
        Role.OPERATOR
    ),
    camera: Annotated[str | None, typer.Option(help="Camera as 'dscope cameras' lists it.")] = None,
    fullscreen: Annotated[bool, typer.Option("--fullscreen", help="Fill the screen.")] = False,
    screenshots: Annotated[
        Path | None, typer.Option(help="Write a picture of every screen into this folder and leave.")
    ] = None,
    sparing: Annotated[
        bool, typer.Option("--sparing", help="Half of these pictures: every screen in both themes and both sizes.")
    ] = False,
    language: Annotated[
        str | None, typer.Option(help="Instead of the one in the settings: en, or a file of resources/languages.")
    ] = None,
) -> None:
    """Open the workstation: live picture, space to judge, history, settings."""
    if camera is not None:
        open_by_name(camera, SystemClock())  # a name that cannot be meant is told here, not in a window
    options = GuiOptions(
        role=role, camera=camera, fullscreen=fullscreen, screenshots=screenshots, sparing=sparing, language=language
    )
    screens: Screens = context.obj
    raise typer.Exit(_open_window(screens.open_gui, options))


def _open_window(open_gui: OpenGui | None, options: GuiOptions) -> int:
    """Hand over to the screens.

    Raises
    ------
    WrongUse
        There is no display to show a window on, or this start of the program brought no screens.
    """
    if open_gui is None:
        raise WrongUse("This program was started without its screens", "Start it as 'dscope gui'")
    if options.screenshots is None and not has_display():
        raise WrongUse(
            "There is no display to show the workstation on",
            "Log in at a screen; 'dscope gui --screenshots DIR' and all other commands work without one",
        )
    return open_gui(options)
