"""All cameras by name, and which of them are there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from dscope_gui.cameras import basler, simulator, sources
from dscope_gui.cameras.basler.devices import PREFIX as BASLER
from dscope_gui.cameras.folder import FolderCamera, InboxCamera, WatchCamera
from dscope_gui.cameras.folder.inbox import PREFIX as INBOX
from dscope_gui.cameras.folder.replay import PREFIX as FOLDER
from dscope_gui.cameras.folder.watch import PREFIX as WATCH
from dscope_gui.cameras.opencv_camera import OpenCvCamera
from dscope_gui.cameras.simulator import SimulatedCamera
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import CameraNotFound, WrongUse
from dscope_gui.protocols import Camera, Clock

_NEEDS_MORE: Final = {
    sources.USB: "a number",
    sources.VIDEO: "a file",
    FOLDER: "a folder",
    WATCH: "a folder",
    INBOX: "a folder",
}

_BUILDERS: Final[dict[str, Callable[[str, Clock], Camera]]] = {
    simulator.NAME: lambda _, clock: SimulatedCamera(clock),
    BASLER: lambda serial, clock: basler.BaslerCamera(clock, serial),
    sources.USB: lambda number, clock: OpenCvCamera(clock, sources.usb_source(number)),
    sources.VIDEO: lambda path, clock: OpenCvCamera(clock, sources.video_source(Path(path))),
    FOLDER: lambda path, clock: FolderCamera(clock, Path(path)),
    WATCH: lambda path, clock: WatchCamera(clock, Path(path)),
    INBOX: lambda path, clock: InboxCamera(clock, Path(path)),
    **dict.fromkeys(sources.STREAMS, lambda url, clock: OpenCvCamera(clock, sources.stream_source(url))),
}

KINDS: Final = tuple(_BUILDERS)
"""What stands before the colon of a camera's name."""


def open_by_name(name: str, clock: Clock) -> Camera:
    """The camera of that name, which its `open` has still to reach.

    Parameters
    ----------
    name : `simulator`, `basler`, `basler:SERIAL`, `usb:0`, `rtsp://…`, `video:FILE`, `folder:DIR`,
        `watch:DIR` or `inbox:DIR`.

    Raises
    ------
    WrongUse : there are no cameras of that kind; the hint names the nearest.
    """
    kind, _, rest = name.partition(":")
    if kind not in _BUILDERS:
        raise WrongUse(f"There is no camera {sources.without_credentials(name)!r}", did_you_mean(kind, _BUILDERS))
    if kind in _NEEDS_MORE and not rest:
        raise WrongUse(f"The camera {kind!r} needs {_NEEDS_MORE[kind]}", f"Write {kind}: and {_NEEDS_MORE[kind]}.")
    return _BUILDERS[kind](name if kind in sources.STREAMS else rest, clock)


def list_cameras(clock: Clock) -> tuple[CameraInfo, ...]:
    """The cameras that are there now, opened by somebody or not; what cannot be looked for counts as absent."""
    return (*_basler_devices(), *sources.list_usb(), SimulatedCamera(clock).info)


def _basler_devices() -> tuple[CameraInfo, ...]:
    try:
        return basler.list_devices()
    except CameraNotFound:
        return ()
