"""What the stream makes of some frames, for pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from dscope_gui.domain.frame import Frame
from dscope_gui.domain.live import HeatMapMessage
from dscope_gui.location.no_location import NoLocation
from dscope_gui.qt.live_view import Shown
from dscope_gui.workstation.build import Workstation
from dscope_gui.workstation.realtime.inspecting import FrameInspection
from dscope_gui.workstation.realtime.placing import Placing
from dscope_gui.workstation.realtime.session import Traffic
from dscope_gui.workstation.realtime.telling import StreamTelling


def streamed(
    workstation: Workstation, part: str, frames: Sequence[Frame], *, per_s: float, latency_ms: float
) -> tuple[Shown, HeatMapMessage]:
    """The last of the frames with all that was seen on it, and the heat map of them all.

    Parameters
    ----------
    per_s, latency_ms : as a station has them that does nothing but stream.
    """
    config, clock = workstation.config, workstation.clock
    realtime = config.realtime_settings
    inspecting = FrameInspection(
        lambda: workstation.setups.with_profile(part, realtime.profile), realtime.geometry, clock
    )
    telling = StreamTelling(
        realtime.tracking,
        Placing(config.calibration, NoLocation()),
        clock,
        station=config.workstation.station,
        rules=lambda: inspecting.rules,
        part=lambda: part,
    )
    shown: Shown | None = None
    for frame in frames:
        seen = inspecting.inspect(frame, clock.monotonic_s())
        message = telling.frame(seen, Traffic(per_s, 0))
        message["latency_ms"] = latency_ms
        shown = Shown(frame, seen, message)
    return cast(Shown, shown), cast(HeatMapMessage, telling.heat_map())
