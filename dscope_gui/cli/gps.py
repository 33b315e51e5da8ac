"""`dscope gps`: what a receiver at a serial port says, for the technician who connects it."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict
from typing import Annotated, Any, Final

import typer

from dscope_gui.cli.console import say
from dscope_gui.cli.exits import ExitCode
from dscope_gui.cli.history_choice import station_config
from dscope_gui.cli.stopping import kill_like_ctrl_c
from dscope_gui.domain.location import Fix
from dscope_gui.domain.realtime import FixtureCalibration
from dscope_gui.errors import WrongUse
from dscope_gui.location import NmeaReceiver, coordinates_text, ports_that_are_here
from dscope_gui.protocols import Clock
from dscope_gui.workstation.clock import SystemClock

_LOOK_S: Final = 0.1


def command(
    device: Annotated[
        str | None, typer.Option("--device", help="Port, such as /dev/ttyUSB0 or COM3; else as configured.")
    ] = None,
    baud: Annotated[int | None, typer.Option("--baud", min=300, max=921600, help="Speed; else as configured.")] = None,
    seconds: Annotated[
        float | None, typer.Option("--seconds", min=0.0, help="Listen so long; else until Ctrl+C.")
    ] = None,
    fixes: Annotated[int | None, typer.Option("--fixes", min=1, help="Leave after so many fixes.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print each fix as a line of JSON, for programs.")] = False,
) -> None:
    """Show what a GPS receiver says, fix by fix; as long as none comes, why. Ends with 1 if none came at all."""
    receiver_at = _receiver_at(device, baud)
    clock = SystemClock()
    receiver = NmeaReceiver(receiver_at, clock)
    watch = _Watch(receiver, clock, as_json=as_json)
    receiver.start()
    try:
        with kill_like_ctrl_c():
            watch.run(seconds, fixes)
    except KeyboardInterrupt:
        pass  # the usual way to end it
    finally:
        receiver.close()
    if watch.shown == 0:
        raise typer.Exit(ExitCode.NOTHING_INSPECTED)


def _receiver_at(device: str | None, baud: int | None) -> FixtureCalibration:
    configured = station_config().calibration
    port = device or configured.gps_device
    if not port:
        raise WrongUse("No port is named, and none is configured", f"Give one with --device. {ports_that_are_here()}")
    changes = {"gps_enabled": True, "gps_device": port, "gps_baud": baud or configured.gps_baud}
    return configured.model_copy(update=changes)


class _Watch:
    """Looks at a receiver now and then, and tells what is new.

    Attributes
    ----------
    shown : how many fixes.
    """

    def __init__(self, receiver: NmeaReceiver, clock: Clock, *, as_json: bool) -> None:
        self.shown = 0
        self._receiver, self._clock = receiver, clock
        self._as_json = as_json
        self._said = ""

    def run(self, seconds: float | None, fixes: int | None) -> None:
        """Until the time is over or enough fixes came."""
        never = threading.Event()
        began_s = looked_s = self._clock.monotonic_s()
        while fixes is None or self.shown < fixes:
            now_s = self._clock.monotonic_s()
            if seconds is not None and now_s - began_s >= seconds:
                return
            self._look(now_s - looked_s)
            looked_s = now_s
            never.wait(_LOOK_S)

    def _look(self, since_s: float) -> None:
        """Show the fix if it came since the last look."""
        health, fix = self._receiver.health(), self._receiver.fix()
        trouble = health.text if not health.hint else f"{health.text}. {health.hint}"
        if fix is None and trouble != self._said:
            say(f"dscope: {trouble}")
        self._said = trouble
        if fix is not None and fix.age_s < since_s:
            self.shown += 1
            typer.echo(json.dumps(_fields(fix)) if self._as_json else _line(fix))


def _line(fix: Fix) -> str:
    parts = [coordinates_text(fix.latitude_deg, fix.longitude_deg)]
    parts += [] if fix.altitude_m is None else [f"{fix.altitude_m:.1f} m"]
    parts += [fix.quality.value.replace("_", " ")]
    parts += [] if fix.satellites is None else [f"{fix.satellites} satellites"]
    parts += [] if fix.hdop is None else [f"HDOP {fix.hdop:g}"]
    parts += [] if fix.at is None else [f"{fix.at:%Y-%m-%d %H:%M:%S} UTC"]
    return "  ".join(parts)


def _fields(fix: Fix) -> dict[str, Any]:
    return {**asdict(fix), "quality": fix.quality.value, "at": None if fix.at is None else fix.at.isoformat()}
