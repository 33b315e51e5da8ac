"""`dscope live`: inspects what a camera shows, as long as it runs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Annotated, Final, NoReturn

import typer

from dscope_gui.cli.console import say
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.live_lines import MessageLines
from dscope_gui.cli.live_status import StatusLine, StreamTally, show_report
from dscope_gui.cli.live_wish import LiveOptions, config_of, wish_of
from dscope_gui.cli.screens import OpenLiveWindow, Screens, has_display
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.live import Part, PartState
from dscope_gui.errors import NotListening
from dscope_gui.heap import what_is_there_spared
from dscope_gui.settings import Config, load_config
from dscope_gui.workstation.realtime.build import standalone_stream
from dscope_gui.workstation.realtime.standalone import StandaloneStream

_REFRESH_S: Final = 0.25


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
    max_fps: Annotated[float | None, typer.Option(min=0.01, help="Inspect at most so many frames a second.")] = None,
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
    options = LiveOptions(source, serve, push, max_fps, frames, part, profile, fiber, rules, um_per_px, calibration)
    config = config_of(options, load_config())
    screens: Screens = context.obj
    window = _window(screens, wanted=display or config.realtime_settings.display)
    raise typer.Exit(run(options, config, seconds=seconds, as_json=as_json, window=window))


def run(
    options: LiveOptions, config: Config, *, seconds: float | None, as_json: bool, window: OpenLiveWindow | None
) -> int:
    """Run the stream to its end.

    Raises
    ------
    DScopeError
        What was asked for cannot be meant, or the camera is not there.
    """
    with kill_like_ctrl_c():
        stream = standalone_stream(config, partial(wish_of, options))
        tally = StreamTally(tell_notices=not as_json and not sys.stderr.isatty())
        lines = MessageLines(patient=stream.of_pictures, on_leaving=stream.end) if as_json else None
        for publisher in (tally, lines):
            if publisher is not None:
                stream.add_publisher(publisher)
        show: Callable[[], object]
        if window is None:
            show = partial(_show_line, stream, tally, must_serve=options.serve is not None)
        else:
            show = partial(window, stream, config.workstation.gui)
        with what_is_there_spared():
            _run_to_the_end(stream, show, seconds)
        if lines is not None:
            lines.finish()
    if stream.missing is not None:
        raise stream.missing
    if lines is not None and lines.has_left:
        raise BrokenPipeError
    if not as_json:
        show_report(tally)
    return exit_code(tally, of_pictures=stream.of_pictures)


def exit_code(tally: StreamTally, *, of_pictures: bool) -> ExitCode:
    """Nothing inspected goes before what is missing in places."""
    if not tally.inspected:
        return ExitCode.NOTHING_INSPECTED
    return ExitCode.INCOMPLETE if of_pictures and tally.unreadable else ExitCode.DONE


def _run_to_the_end(stream: StandaloneStream, show: Callable[[], object], seconds: float | None) -> None:
    ending = threading.Timer(seconds or 0.0, stream.end)
    ending.daemon = True
    try:
        if seconds is not None:
            ending.start()
        show()
    except KeyboardInterrupt:
        say("dscope: stopping")
    finally:
        ending.cancel()
        stream.stop()


def _show_line(stream: StandaloneStream, tally: StreamTally, *, must_serve: bool) -> None:
    stream.start()
    server = next(one for one in stream.health().parts if one.part is Part.SERVER)
    if server.state is PartState.FAILED and must_serve:
        raise NotListening(server.text, server.hint)
    if stream.address:
        say(f"dscope: serving on {stream.address}")
    with StatusLine() as line:
        while not stream.wait(_REFRESH_S):
            line.show(tally, stream.health())


def _window(screens: Screens, *, wanted: bool) -> OpenLiveWindow | None:
    """None where no window is wanted, or none can be shown."""
    if not wanted:
        return None
    if screens.open_live_window is None or not has_display():
        say("dscope: there is no display to show the picture on; going on without a window")
        return None
    return screens.open_live_window
