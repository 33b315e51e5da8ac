"""Puts settings into a Basler camera and reads back what is in force."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from dscope_gui.cameras.basler.devices import reason_of
from dscope_gui.cameras.basler.nodes import EXPOSURE, GAIN, RATE, Nodes
from dscope_gui.cameras.basler.sdk import Sdk
from dscope_gui.domain.camera import CameraRanges, CameraSettings, PixelFormat, Roi
from dscope_gui.errors import CameraRefused

_FORMATS: Final = {PixelFormat.MONO8: "Mono8", PixelFormat.MONO12: "Mono12"}
_LOCKED: Final = frozenset({"pixel_format", "roi", "packet_size_bytes", "software_trigger"})
_PACKET: Final = "GevSCPSPacketSize"
_MAX_WIDTH, _MAX_HEIGHT = ("WidthMax", "SensorWidth"), ("HeightMax", "SensorHeight")


def needs_pause(old: CameraSettings, new: CameraSettings) -> bool:
    """Whether something differs that the camera locks while it grabs."""
    return any(getattr(old, name) != getattr(new, name) for name in _LOCKED if getattr(new, name) is not None)


def adjust(sdk: Sdk, nodes: Nodes, settings: CameraSettings, *, grabs: bool = False) -> None:
    """Set everything; of a camera that grabs, only what it can change meanwhile.

    Moving the region of interest of a camera that grabs, even to where it is, would shift the frame of that moment.

    Raises
    ------
    CameraRefused : naming the setting that it does not take.
    """
    steps: dict[str, Callable[[], None]] = {
        "pixel_format": lambda: _set_format(nodes, settings.pixel_format),
        "roi": lambda: _set_roi(nodes, settings.roi),
        "packet_size_bytes": lambda: _set_packet(nodes, settings.packet_size_bytes),
        "software_trigger": lambda: _set_trigger(nodes, settings.software_trigger),
        "exposure_us": lambda: _set_exposure(nodes, settings.exposure_us),
        "gain_db": lambda: _set_gain(nodes, settings.gain_db),
        "gamma": lambda: _set_gamma(nodes, settings.gamma),
        "frames_per_s": lambda: _set_rate(nodes, settings.frames_per_s),
    }
    for name, step in steps.items():
        if grabs and name in _LOCKED:
            continue
        with _named(sdk, name):
            step()


def in_force(nodes: Nodes) -> CameraSettings:
    """How the camera is set now."""
    names = {name: pixel_format for pixel_format, name in _FORMATS.items()}
    width, height = nodes.whole("Width"), nodes.whole("Height")
    return CameraSettings(
        pixel_format=names.get(nodes.choice("PixelFormat") or "", PixelFormat.MONO8),
        exposure_us=nodes.number(EXPOSURE),
        gain_db=nodes.number(GAIN),
        gamma=nodes.number(("Gamma",)) or 1.0,
        roi=Roi(x=nodes.whole("OffsetX") or 0, y=nodes.whole("OffsetY") or 0, width=width, height=height)
        if width and height
        else None,
        frames_per_s=nodes.number(RATE),
        packet_size_bytes=nodes.whole(_PACKET),
        software_trigger=nodes.choice("TriggerMode") == "On",
    )


def ranges_of(nodes: Nodes) -> CameraRanges:
    """What the camera can be set to at this moment."""
    return CameraRanges(
        exposure_us=nodes.range_of(EXPOSURE),
        gain_db=nodes.range_of(GAIN),
        frames_per_s=nodes.range_of(RATE),
        max_width=round(nodes.number(_MAX_WIDTH) or 0),
        max_height=round(nodes.number(_MAX_HEIGHT) or 0),
    )


@contextmanager
def _named(sdk: Sdk, setting: str) -> Iterator[None]:
    try:
        yield
    except sdk.genicam.GenericException as error:
        raise CameraRefused(f"The camera does not take {setting}: {reason_of(error)}") from error


def _set_format(nodes: Nodes, pixel_format: PixelFormat) -> None:
    if (
        not nodes.choose("PixelFormat", _FORMATS[pixel_format])
        and nodes.choice("PixelFormat") != _FORMATS[pixel_format]
    ):
        raise CameraRefused(f"The camera cannot do pixel_format {pixel_format.value}", "Choose mono8.")


def _set_roi(nodes: Nodes, roi: Roi | None) -> None:
    """Offsets go to 0 first: they limit how wide and high the region may be."""
    if roi is None:
        return
    nodes.set_whole("OffsetX", 0)
    nodes.set_whole("OffsetY", 0)
    nodes.set_whole("Width", roi.width)
    nodes.set_whole("Height", roi.height)
    nodes.set_whole("OffsetX", roi.x)
    nodes.set_whole("OffsetY", roi.y)


def _set_packet(nodes: Nodes, packet_size_bytes: int | None) -> None:
    if packet_size_bytes is not None:
        nodes.set_whole(_PACKET, packet_size_bytes)


def _set_trigger(nodes: Nodes, by_software: bool) -> None:
    nodes.choose("TriggerSelector", "FrameStart")
    if by_software and not nodes.choose("TriggerSource", "Software"):
        raise CameraRefused("The camera has no software_trigger", "Switch software_trigger off.")
    nodes.choose("TriggerMode", "On" if by_software else "Off")


def _set_exposure(nodes: Nodes, exposure_us: float | None) -> None:
    nodes.choose("ExposureAuto", "Off")
    nodes.choose("ExposureMode", "Timed")
    if exposure_us is not None:
        nodes.set_number(EXPOSURE, exposure_us)


def _set_gain(nodes: Nodes, gain_db: float | None) -> None:
    nodes.choose("GainAuto", "Off")
    if gain_db is not None:
        nodes.choose("GainSelector", "All")
        nodes.set_number(GAIN, gain_db)


def _set_gamma(nodes: Nodes, gamma: float) -> None:
    nodes.switch("GammaEnable", True)
    nodes.choose("GammaSelector", "User")
    nodes.set_number(("Gamma",), gamma)


def _set_rate(nodes: Nodes, frames_per_s: float | None) -> None:
    if frames_per_s is not None:
        nodes.switch("AcquisitionFrameRateEnable", True)
        nodes.set_number(RATE, frames_per_s)
