"""`dscope cameras`: which cameras are there."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated

import typer

from dscope_gui.cameras.registry import list_cameras, open_by_name
from dscope_gui.cli.console import answers, plain, table
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.errors import CameraFault
from dscope_gui.workstation.clock import SystemClock

_READY = "ready"


def command(
    as_json: Annotated[bool, typer.Option("--json", help="Print the list as JSON, for programs.")] = False,
) -> None:
    """List the cameras that are there, each opened for a moment to see whether it can be used."""
    tried = [_tried(info) for info in list_cameras(SystemClock())]
    if as_json:
        typer.echo(json.dumps([_fields(info, state) for info, state in tried], indent=2, ensure_ascii=False))
        return
    rows = table("Name", "Camera", "Model", "Serial", "State")
    for info, state in tried:
        style = "" if state == _READY else "yellow"
        rows.add_row(plain(info.name), plain(info.title), plain(info.model), plain(info.serial), plain(state, style))
    answers().print(rows)


def _tried(info: CameraInfo) -> tuple[CameraInfo, str]:
    """The camera with the size of its pictures, and its state."""
    camera = open_by_name(info.name, SystemClock())
    try:
        camera.open()
        return replace(info, width=camera.info.width, height=camera.info.height), _READY
    except CameraFault as fault:
        return info, str(fault)
    finally:
        camera.close()


def _fields(info: CameraInfo, state: str) -> dict[str, str | int]:
    return {
        "name": info.name,
        "title": info.title,
        "model": info.model,
        "serial": info.serial,
        "width": info.width,
        "height": info.height,
        "state": state,
    }
