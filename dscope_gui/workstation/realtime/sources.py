"""What a stream looks at: the sources of `realtime_settings` in the words of the cameras."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dscope_gui.cameras.folder.inbox import PREFIX as INBOX
from dscope_gui.cameras.folder.replay import PREFIX as FOLDER
from dscope_gui.cameras.registry import KINDS
from dscope_gui.cameras.sources import without_credentials
from dscope_gui.domain.realtime import RealtimeSettings
from dscope_gui.domain.suggest import did_you_mean
from dscope_gui.errors import WrongUse

_CAMERA: Final = "camera"
_USB: Final = "usb"
_RTSP: Final = "rtsp"


@dataclass(frozen=True, slots=True)
class StreamSource:
    """A source.

    Parameters
    ----------
    camera : its name, which may hold user name and password.
    of_pictures : single pictures of which none may be left out, instead of a camera whose newest frame counts.
    """

    camera: str
    of_pictures: bool = False


def source_of(settings: RealtimeSettings, stations_camera: str) -> StreamSource:
    """Which camera the settings speak of.

    Raises
    ------
    WrongUse : there is no such source, the address of the stream is missing, or the folder is not there.
    """
    source = settings.source
    if source == _CAMERA:
        return _of_name(stations_camera)
    if source == _USB:
        return StreamSource(f"{_USB}:{settings.camera_index}")
    if source == _RTSP:
        if not settings.rtsp_url:
            raise WrongUse("The source rtsp has no address", "Set rtsp_url, or give the address itself: rtsp://…")
        return _of_name(settings.rtsp_url)
    return _of_name(source)


def _of_name(name: str) -> StreamSource:
    kind, _, rest = name.partition(":")
    if kind not in KINDS:
        raise WrongUse(f"There is no source {without_credentials(name)!r}", did_you_mean(kind, (_CAMERA, *KINDS)))
    if kind not in (FOLDER, INBOX) or not rest:
        return StreamSource(name)
    if not Path(rest).is_dir():
        raise WrongUse(f"There is no folder {rest}", "Check the path, and that the drive is connected.")
    return StreamSource(f"{INBOX}:{rest}", of_pictures=True)
