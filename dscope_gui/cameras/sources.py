"""Where OpenCV takes its pictures from: USB cameras, network streams and video files."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2

from dscope_gui.domain.camera import CameraInfo
from dscope_gui.engine.read import quiet_decoders
from dscope_gui.errors import CameraNotFound, CameraRefused, WrongUse

USB, VIDEO = "usb", "video"
STREAMS: Final = ("rtsp", "http", "https")

_OPEN_MS: Final = 5000
_READ_MS: Final = 1500
"""Longest silence of a network camera before it counts as lost; it also bounds how long stopping may take."""

_DEVICES: Final = Path("/dev")
_NAMES: Final = Path("/sys/class/video4linux")
"""Where Linux keeps its video devices and what they call themselves."""


@dataclass(frozen=True, slots=True)
class Source:
    """One source.

    Parameters
    ----------
    address : number of a USB camera, address of a stream or path of a video file.
    """

    name: str
    title: str
    address: int | str

    @property
    def public_name(self) -> str:
        """The name without user name and password, for what is stored."""
        return without_credentials(self.name)

    @property
    def is_file(self) -> bool:
        return self.name.startswith(f"{VIDEO}:")

    @property
    def is_stream(self) -> bool:
        return not self.is_file and not self.is_device

    @property
    def is_device(self) -> bool:
        return isinstance(self.address, int)


def without_credentials(name: str) -> str:
    """A camera's name without the user name and password of an address."""
    scheme, sign, rest = name.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{sign}{host.rpartition('@')[2]}{slash}{path}"


def usb_source(number: str) -> Source:
    """Raises `WrongUse` when that is no number."""
    if not number.isdecimal():
        raise WrongUse(f"{number!r} is no number of a USB camera", "The first one is usb:0.")
    return Source(f"{USB}:{int(number)}", _title(int(number)), int(number))


def stream_source(url: str) -> Source:
    """The title names the computer alone, without user name and password."""
    bare = Source(url, "", url).public_name
    return Source(url, f"Stream from {bare.partition('://')[2].partition('/')[0] or bare}", url)


def video_source(path: Path) -> Source:
    return Source(f"{VIDEO}:{path}", f"Video {path.name}", str(path))


def list_usb() -> tuple[CameraInfo, ...]:
    """The video devices of this computer; on Linux alone, elsewhere only trying to open them would tell."""
    numbers = sorted(
        int(device.name.removeprefix("video"))
        for device in _DEVICES.glob("video*")
        if device.name.removeprefix("video").isdecimal() and _delivers_pictures(device)
    )
    return tuple(CameraInfo(f"{USB}:{number}", _title(number), model=_model(number)) for number in numbers)


def open_capture(source: Source) -> cv2.VideoCapture:
    """Open it, or say why not.

    Raises
    ------
    CameraNotFound : it is not there.
    CameraRefused : it is there and cannot be opened.
    """
    if source.is_file and not Path(str(source.address)).is_file():
        raise CameraNotFound(f"There is no file {source.address}", "Check the path.")
    if source.is_device and sys.platform == "linux" and not (_DEVICES / f"video{source.address}").exists():
        raise CameraNotFound(f"There is no USB camera {source.name}", _there_are())
    try:
        # A stream may take seconds to answer, too long to keep other decoders waiting for standard error.
        with nullcontext() if source.is_stream else quiet_decoders():
            capture = _opened(source)
    except cv2.error as error:
        raise _closed(source) from error
    if not capture.isOpened():
        capture.release()
        raise _closed(source)
    return capture


def _opened(source: Source) -> cv2.VideoCapture:
    if isinstance(source.address, int):
        capture = cv2.VideoCapture(source.address)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
        return capture
    if source.is_file:
        return cv2.VideoCapture(source.address)
    limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS]
    return cv2.VideoCapture(source.address, cv2.CAP_FFMPEG, limits)


def _closed(source: Source) -> CameraNotFound | CameraRefused:
    if source.is_device:
        return CameraRefused(f"{source.title} cannot be opened", "Is another program using it?")
    if source.is_file:
        return CameraRefused(f"{source.title} cannot be played", "Is it a video?")
    return CameraNotFound(f"{source.title} does not answer", "Check address, network, user name and password.")


def _there_are() -> str:
    names = ", ".join(info.name for info in list_usb())
    return f"Found: {names}." if names else "Plug a camera in."


def _title(number: int) -> str:
    return f"{_model(number) or 'USB camera'} ({USB}:{number})"


def _model(number: int) -> str:
    try:
        return (_NAMES / f"video{number}" / "name").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _delivers_pictures(device: Path) -> bool:
    """A camera has further devices for data about its pictures; only its first one delivers them."""
    try:
        return (_NAMES / device.name / "index").read_text(encoding="ascii").strip() == "0"
    except (OSError, UnicodeDecodeError):
        return True
