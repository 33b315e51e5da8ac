"""Runs `dscope live` from the first frame to the last report."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Final

from dscope_gui.cli.console import say
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.live_lines import MessageLines
from dscope_gui.cli.live_status import StatusLine, StreamTally, show_report
from dscope_gui.cli.live_wish import LiveOptions, wish_of
from dscope_gui.cli.screens import OpenLiveWindow
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.live import Part, PartState
from dscope_gui.errors import NotListening
from dscope_gui.heap import what_is_there_spared
from dscope_gui.paths import data_folder
from dscope_gui.settings import Config
from dscope_gui.workstation.realtime.build import standalone_stream
from dscope_gui.workstation.realtime.one_thread import opencv_in_one_thread
from dscope_gui.workstation.realtime.standalone import StandaloneStream
from dscope_gui.workstation.second_judge import choose

_REFRESH_S: Final = 0.25


def run(
    options: LiveOptions, config: Config, *, seconds: float | None, as_json: bool, window: OpenLiveWindow | None
) -> int:
    """Run the stream to its end.

    Raises
    ------
    DScopeError
        What was asked for cannot be meant, or the camera is not there.
    """
    _tell_of_judges(config)
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
        with what_is_there_spared(), opencv_in_one_thread():
            _run_to_the_end(stream, show, seconds)
        if lines is not None:
            lines.finish()
    if stream.missing is not None:
        raise stream.missing
    if lines is not None and lines.fault is not None:
        raise lines.fault
    if not as_json:
        show_report(tally)
    return exit_code(tally, of_pictures=stream.of_pictures)


def exit_code(tally: StreamTally, *, of_pictures: bool) -> ExitCode:
    """Nothing inspected goes before what is missing in places."""
    if not tally.inspected:
        return ExitCode.NOTHING_INSPECTED
    return ExitCode.INCOMPLETE if of_pictures and tally.unreadable else ExitCode.DONE


def _tell_of_judges(config: Config) -> None:
    """A network takes longer than a frame: it would cost the stream most of its frames."""
    detector, _ = choose(data_folder(), config.workstation.detector)
    if detector.asks_network:
        say("dscope: the rules alone look at live frames; what is captured and stored, the trained model sees too")


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
