"""`dscope live`: inspects what a camera shows, as long as it runs."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, NoReturn

import typer

from dscope_gui.cli.console import say
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.screens import OpenLiveWindow, Screens, has_display


def command(
    context: typer.Context,
    *,
    source: Annotated[
        str | None,
        typer.Option(
            metavar="camera|usb:N|rtsp://…|folder:DIR|simulator",
            help="What to look at: the station's camera, or any that 'dscope cameras' lists. A folder gives its "
            "pictures by name, then each new one.",
        ),
    ] = None,
    serve: Annotated[
        str | None, typer.Option(metavar="HOST:PORT", help="Serve the stream there; port 0 takes any free one.")
    ] = None,
    push: Annotated[str | None, typer.Option(metavar="URL", help="Post every message there.")] = None,
    max_fps: Annotated[
        float | None, typer.Option(min=0.01, max=1000.0, help="Inspect at most so many frames a second.")
    ] = None,
    frames: Annotated[int | None, typer.Option(min=1, help="End after so many frames.")] = None,
    seconds: Annotated[float | None, typer.Option(min=0.0, help="End after so long.")] = None,
    display: Annotated[bool, typer.Option("--display", help="Show what is found in a window.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write each message as one line of JSON on stdout.")] = False,
    part: Annotated[str | None, typer.Option(metavar="NUMBER", help="Part under the microscope: its recipe.")] = None,
    fiber: Annotated[str | None, typer.Option(help="Fiber type of config/fibers.json instead of a recipe.")] = None,
    rules: Annotated[
        str | None, typer.Option(metavar="NAME|NAME@VERSION|FILE", help="Rule set, as inspect has.")
    ] = None,
    profile: Annotated[str | None, typer.Option(help="fast_scan (as set) or deep_inspection.")] = None,
    um_per_px: Annotated[str | None, typer.Option(metavar="X[,Y]", help="Known scale in µm per px.")] = None,
    calibration: Annotated[Path | None, typer.Option(readable=False, help="File of `dscope calibrate --json`.")] = None,
) -> NoReturn:
    """Inspect a running camera and tell what is found, frame by frame; runs even where realtime_settings.enabled is
    false, which keeps the stream out of the workstation only. Ctrl+C ends it with a last report."""
    # Web server and HTTP client take most of a second to import, which the other commands are spared.
    from dscope_gui.cli.live_run import run  # noqa: PLC0415 - web libraries, for this command alone
    from dscope_gui.cli.live_wish import LiveOptions, config_of  # noqa: PLC0415 - as above

    options = LiveOptions(source, serve, push, max_fps, frames, part, profile, fiber, rules, um_per_px, calibration)
    config = config_of(options, station_config())
    screens: Screens = context.obj
    window = _window(screens, wanted=display or config.realtime_settings.display)
    raise typer.Exit(run(options, config, seconds=seconds, as_json=as_json, window=window))


def _window(screens: Screens, *, wanted: bool) -> OpenLiveWindow | None:
    """None where no window is wanted, or none can be shown."""
    if not wanted:
        return None
    if screens.open_live_window is None or not has_display():
        say("dscope: there is no display to show the picture on; going on without a window")
        return None
    return screens.open_live_window
