"""What fields of the stream's settings must be beyond their types, in sentences for whoever writes the file."""

from __future__ import annotations

import re
from typing import Any, Final

from pydantic import ValidationInfo
from pydantic_core import PydanticCustomError

NEEDED: Final = "needed"
"""Kind of a fault: another field asks for this one, which is empty."""
UNUSABLE: Final = "unusable"
"""Kind of a fault: what is written there cannot work."""

RTSP: Final = "rtsp"
"""The source that takes its address from `rtsp_url`."""

NUMBER: Final = "number"
PAIR: Final = "pair"
"""The two forms of a value for x and y; a fault is told of the form that was meant."""

_RTSP_URL: Final = re.compile(r"rtsps?://[^\s/]+\S*")
_HTTP_URL: Final = re.compile(r"https?://[^\s/]+\S*")


def number_or_pair(value: Any) -> str:
    """Which form of a value for x and y was meant."""
    return PAIR if isinstance(value, list | tuple) else NUMBER


def without_first_slash(topic: Any) -> Any:
    """People write the topic as the path that it becomes."""
    return topic.removeprefix("/") if isinstance(topic, str) else topic


def checked_topic(topic: str) -> str:
    """No step of the path may be empty, or lead anywhere else than down."""
    if any(step in ("", ".", "..") for step in topic.split("/")):
        raise PydanticCustomError(UNUSABLE, "a path such as defect-stream or line-3/defects is wanted here")
    return topic


def checked_rtsp_url(url: str, others: ValidationInfo) -> str:
    """An address where the source asks for one. Never shown, as it may hold a password."""
    if not url and others.data.get("source") == RTSP:
        raise PydanticCustomError(NEEDED, "the source rtsp needs an address, such as rtsp://camera/stream")
    if url and not _RTSP_URL.fullmatch(url):
        raise PydanticCustomError(UNUSABLE, "an address is wanted here, such as rtsp://camera/stream")
    return url


def checked_http_url(url: str | None) -> str | None:
    if url is not None and not _HTTP_URL.fullmatch(url):
        raise PydanticCustomError(UNUSABLE, "an address is wanted here, such as https://host:443/defects")
    return url


def checked_gps_device(device: str, others: ValidationInfo) -> str:
    """A port where a receiver is wanted."""
    if not device.strip() and others.data.get("gps_enabled"):
        raise PydanticCustomError(NEEDED, "gps_enabled needs a port here, such as /dev/ttyUSB0 or COM3")
    return device
