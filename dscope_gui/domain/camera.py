"""What a camera is, what it can do and how it is set: `config/cameras/*.json`."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from dscope_gui.domain.profile.common import NotNegative, Positive, Section


class GrabMode(StrEnum):
    LATEST = "latest"
    """Only the newest frame is kept: for the live picture, which must never lag."""
    EVERY = "every"
    """Frame after frame without a gap: for a burst."""


class PixelFormat(StrEnum):
    MONO8 = "mono8"
    MONO12 = "mono12"


class Roi(Section):
    """The part of the sensor that is read out, in its pixels."""

    x: Annotated[int, Field(ge=0)]
    y: Annotated[int, Field(ge=0)]
    width: Annotated[int, Field(ge=16)]
    height: Annotated[int, Field(ge=16)]


class CameraSettings(Section):
    """How a camera is to take pictures; None leaves the camera's own value.

    Exposure and gain are fixed and their automatics off, gamma is 1: an inspection must not depend on what the
    camera thinks of the part before.
    """

    pixel_format: PixelFormat = PixelFormat.MONO8
    exposure_us: Positive | None = None
    gain_db: NotNegative | None = None
    gamma: Positive = 1.0
    roi: Roi | None = None
    frames_per_s: Positive | None = None
    packet_size_bytes: Annotated[int, Field(ge=220, le=16404)] | None = None
    """Of GigE cameras: 8192 with jumbo frames, 1500 without."""
    software_trigger: bool = False
    """Every `read` then asks the camera for a picture instead of waiting for the next one."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera that was found or opened.

    Parameters
    ----------
    name : by which it is opened again, such as `basler:40012345`, `usb:0`, `folder:/pictures` or `simulator`.
    title : for people, such as `a2A2048-37gcBAS (40012345)`.
    width, height : of the pictures, 0 as long as the camera is not open.
    has_user_sets : whether it keeps settings in itself.
    """

    name: str
    title: str
    model: str = ""
    serial: str = ""
    width: int = 0
    height: int = 0
    has_user_sets: bool = False


@dataclass(frozen=True, slots=True)
class Range:
    """What a setting may be, both ends included."""

    least: float
    most: float

    def clamp(self, value: float) -> float:
        return min(max(value, self.least), self.most)


@dataclass(frozen=True, slots=True)
class CameraRanges:
    """What an open camera can be set to; None where it cannot be set at all."""

    exposure_us: Range | None = None
    gain_db: Range | None = None
    frames_per_s: Range | None = None
    max_width: int = 0
    max_height: int = 0
