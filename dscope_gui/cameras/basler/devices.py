"""Which Basler cameras are there, and which of them is meant."""

from __future__ import annotations

from typing import Any, Final

from dscope_gui.cameras.basler.sdk import Sdk, load_sdk
from dscope_gui.domain.camera import CameraInfo
from dscope_gui.errors import CameraNotFound, CameraRefused

PREFIX: Final = "basler"


def list_devices() -> tuple[CameraInfo, ...]:
    """All Basler cameras that answer, opened by somebody or not; raises `CameraNotFound` without the library."""
    return tuple(describe(device) for device in _found(load_sdk()))


def describe(device: Any) -> CameraInfo:
    """`device` : the library's description of a camera."""
    model, serial = device.GetModelName(), device.GetSerialNumber()
    return CameraInfo(f"{PREFIX}:{serial}", f"{model} ({serial})", model=model, serial=serial)


def create_device(sdk: Sdk, wanted: str) -> Any:
    """Take hold of the camera with that serial number, user-given name or friendly name; of the first one for "".

    Raises
    ------
    CameraNotFound : it does not answer.
    CameraRefused : somebody else has it, or the computer cannot reach it.
    """
    found = _found(sdk)
    device = next((device for device in found if wanted in ("", *_names(device))), None)
    if device is None:
        raise _not_found(wanted, found)
    factory, title = sdk.pylon.TlFactory.GetInstance(), describe(device).title
    if not factory.IsDeviceAccessible(device):
        raise CameraRefused(
            f"{title} cannot be opened", "Close other programs that use the camera, and check its IP address."
        )
    try:
        return factory.CreateDevice(device)
    except sdk.genicam.GenericException as error:
        raise CameraNotFound(f"{title} does not answer: {reason_of(error)}", "Check cable and power.") from error


def reason_of(error: Exception) -> str:
    """The library's sentence without the place in its source code."""
    return str(error).split(" : ", maxsplit=1)[0].strip().rstrip(".")


def _found(sdk: Sdk) -> list[Any]:
    try:
        return list(sdk.pylon.TlFactory.GetInstance().EnumerateDevices())
    except sdk.genicam.GenericException:
        # A network or USB part that cannot be started finds no cameras.
        return []


def _names(device: Any) -> tuple[str, ...]:
    own = device.GetUserDefinedName() if device.IsUserDefinedNameAvailable() else ""
    return tuple(name for name in (device.GetSerialNumber(), own, device.GetFriendlyName()) if name)


def _not_found(wanted: str, found: list[Any]) -> CameraNotFound:
    what = f"Basler camera {wanted!r} is not there" if wanted else "There is no Basler camera"
    others = ", ".join(describe(device).name for device in found)
    return CameraNotFound(what, f"Found: {others}." if others else "Check cable and power.")
