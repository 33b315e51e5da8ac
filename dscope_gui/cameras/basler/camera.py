"""One Basler camera."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any, Final

import numpy as np

from dscope_gui.cameras.basler.adjust import adjust, in_force, needs_pause, ranges_of
from dscope_gui.cameras.basler.count import FrameCount
from dscope_gui.cameras.basler.devices import PREFIX, create_device, describe, reason_of
from dscope_gui.cameras.basler.nodes import Nodes
from dscope_gui.cameras.basler.sdk import Sdk, load_sdk
from dscope_gui.cameras.interruption import Interruption
from dscope_gui.cameras.life import not_open, not_started
from dscope_gui.domain.camera import CameraInfo, CameraRanges, CameraSettings, GrabMode, PixelFormat
from dscope_gui.domain.frame import Frame
from dscope_gui.errors import CameraFault, CameraLost, CameraRefused, CameraTimeout, FrameDamaged
from dscope_gui.protocols import Clock

_LOOK_UP_S: Final = 0.05
"""A waiting `read` looks so often whether it was interrupted or the camera unplugged."""

_MS_PER_S: Final = 1000.0
_BUFFERS: Final = 16
_SHIFT_12_BITS: Final = 4
_USER_SET, _MAKERS_SET = "UserSet1", "Default"
_SWITCHED_ON_WITH: Final = ("UserSetDefault", "UserSetDefaultSelector")


class BaslerCamera:
    """Implements `protocols.Camera` and `protocols.HasUserSets`.

    Parameters
    ----------
    wanted : serial number, user-given name or friendly name; "" takes the first camera that is found.
    """

    def __init__(self, clock: Clock, wanted: str = "") -> None:
        self._clock, self._wanted = clock, wanted
        name = f"{PREFIX}:{wanted}" if wanted else PREFIX
        self._info = CameraInfo(name, f"Basler camera {wanted}".rstrip())
        self._sdk: Sdk | None = None
        self._camera: Any | None = None
        self._in_force = CameraSettings()
        self._mode: GrabMode | None = None
        self._count = FrameCount()
        self._interruption = Interruption()

    @property
    def info(self) -> CameraInfo:
        roi = self._in_force.roi
        if self._camera is None or roi is None:
            return replace(self._info, width=0, height=0)
        return replace(self._info, width=roi.width, height=roi.height)

    @property
    def device(self) -> Any:
        """The open camera as the library knows it, for features that have no place in the settings.

        Raises
        ------
        CameraRefused : it is not open.
        """
        return self._open_camera()[1]

    def open(self) -> None:
        if self._camera is not None:
            return
        self._sdk = load_sdk()
        device = create_device(self._sdk, self._wanted)
        self._camera = self._sdk.pylon.InstantCamera(device)
        try:
            self._camera.Open()
            self._camera.MaxNumBuffer.Value = _BUFFERS
            nodes = self._nodes()
            self._in_force = in_force(nodes)
            self._info = replace(describe(self._camera.GetDeviceInfo()), has_user_sets=nodes.has("UserSetSave"))
        except self._sdk.genicam.GenericException as error:
            self.close()
            raise CameraRefused(
                f"{self._info.title} cannot be opened: {reason_of(error)}", "Is another program using it?"
            ) from error

    def close(self) -> None:
        camera, self._camera, self._mode = self._camera, None, None
        if camera is None or self._sdk is None:
            return
        for step in (camera.StopGrabbing, camera.Close, camera.DestroyDevice):
            # Of an unplugged camera each step may fail; the next must be tried all the same.
            with suppress(self._sdk.genicam.GenericException):
                step()

    def ranges(self) -> CameraRanges:
        sdk, _ = self._open_camera()
        try:
            return ranges_of(self._nodes())
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error

    def apply(self, settings: CameraSettings) -> CameraSettings:
        sdk, camera = self._open_camera()
        mode = self._mode
        if mode is not None and needs_pause(self._in_force, settings):
            self._pause()
        try:
            adjust(sdk, self._nodes(), settings, grabs=self._mode is not None)
        except CameraRefused as refused:
            if camera.IsCameraDeviceRemoved():
                raise self._lost(refused) from refused
            raise
        finally:
            if self._camera is not None:
                self._in_force = self._read_back()
                self._grab_again(mode)
        return self._in_force

    def start(self, mode: GrabMode) -> None:
        self._open_camera()
        self.stop()
        self._count = FrameCount()
        self._interruption.forget()
        self._grab(mode)

    def stop(self) -> None:
        if self._mode is not None:
            self._pause()

    def read(self, timeout_s: float) -> Frame:
        sdk, camera = self._open_camera()
        if self._mode is None:
            raise not_started(self._info.title)
        try:
            if self._in_force.software_trigger:
                self._trigger(sdk, camera, timeout_s)
            result = self._wait(sdk, camera, timeout_s)
            try:
                return self._frame(result)
            finally:
                result.Release()
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error

    def interrupt(self) -> None:
        self._interruption.interrupt()

    def save_user_set(self) -> None:
        """Raises `CameraRefused` when the camera keeps no settings."""
        self._use_set(_USER_SET, "UserSetSave")

    def load_user_set(self) -> None:
        """Raises `CameraRefused` when the camera keeps no settings."""
        self._use_set(_USER_SET, "UserSetLoad")

    def load_defaults(self) -> None:
        self._use_set(_MAKERS_SET, "UserSetLoad")

    def _open_camera(self) -> tuple[Sdk, Any]:
        if self._sdk is None or self._camera is None:
            raise not_open(self._info.title)
        return self._sdk, self._camera

    def _nodes(self) -> Nodes:
        return Nodes(*self._open_camera())

    def _lost(self, error: Exception) -> CameraLost:
        """The camera is given up, so that it can be opened anew; its error for the caller to raise."""
        self.close()
        return CameraLost(f"{self._info.title} is gone: {reason_of(error)}", "Check cable and power.")

    def _grab(self, mode: GrabMode) -> None:
        sdk, camera = self._open_camera()
        latest, every = sdk.pylon.GrabStrategy_LatestImageOnly, sdk.pylon.GrabStrategy_OneByOne
        try:
            camera.StartGrabbing(latest if mode is GrabMode.LATEST else every)
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error
        self._mode = mode

    def _grab_again(self, mode: GrabMode | None) -> None:
        """Go on after a pause in the mode from before; None when it took nothing."""
        if mode is not None and self._mode is None:
            self._grab(mode)

    def _read_back(self) -> CameraSettings:
        sdk, _ = self._open_camera()
        try:
            return in_force(self._nodes())
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error

    def _pause(self) -> None:
        sdk, camera = self._open_camera()
        self._mode = None
        self._count.pause()
        try:
            camera.StopGrabbing()
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error

    def _trigger(self, sdk: Sdk, camera: Any, timeout_s: float) -> None:
        """Fired before the camera is ready, a trigger is forgotten; not every camera tells when it is."""
        left_s, look_up_ms = timeout_s, round(_LOOK_UP_S * _MS_PER_S)
        while camera.CanWaitForFrameTriggerReady() and not camera.WaitForFrameTriggerReady(
            look_up_ms, sdk.pylon.TimeoutHandling_Return
        ):
            self._interruption.wait(0.0)
            left_s -= _LOOK_UP_S
            if left_s <= 0.0:
                raise CameraTimeout(f"{self._info.title} was not ready within {timeout_s:g} s")
        camera.ExecuteSoftwareTrigger()

    def _wait(self, sdk: Sdk, camera: Any, timeout_s: float) -> Any:
        """A result of the grabbing, good or bad."""
        left_s = max(timeout_s, 0.0)
        while True:
            self._interruption.wait(0.0)
            turn_s = min(left_s, _LOOK_UP_S)
            result = camera.RetrieveResult(round(turn_s * _MS_PER_S), sdk.pylon.TimeoutHandling_Return)
            if result.IsValid():
                return result
            self._require_there(camera)
            left_s -= turn_s
            if left_s <= 0.0:
                raise CameraTimeout(f"No frame came from {self._info.title} within {timeout_s:g} s")

    def _require_there(self, camera: Any) -> None:
        if camera.IsCameraDeviceRemoved() or not camera.IsGrabbing():
            raise self._lost(CameraFault("it no longer answers"))

    def _frame(self, result: Any) -> Frame:
        captured_at = self._clock.now()
        index = self._count.next_index(result.BlockID, result.GetNumberOfSkippedImages())
        if not result.GrabSucceeded():
            raise FrameDamaged(f"A frame came damaged: {result.GetErrorDescription().rstrip('.')}", "Check the cable.")
        image = result.Array
        if self._in_force.pixel_format is PixelFormat.MONO12:
            np.left_shift(image, _SHIFT_12_BITS, out=image)
        image.flags.writeable = False
        force = self._in_force
        return Frame(image, index, captured_at, self._info.name, force.exposure_us, force.gain_db)

    def _use_set(self, name: str, command: str) -> None:
        """Grabbing is interrupted meanwhile. What was saved is also what the camera switches on with."""
        sdk, _ = self._open_camera()
        mode, nodes = self._mode, self._nodes()
        self.stop()
        try:
            if not nodes.choose("UserSetSelector", name) or not nodes.has(command):
                raise CameraRefused(f"{self._info.title} keeps no settings in itself")
            nodes.execute(command)
            if command == "UserSetSave":
                for node in _SWITCHED_ON_WITH:
                    nodes.choose(node, name)
        except sdk.genicam.GenericException as error:
            raise self._lost(error) from error
        finally:
            if self._camera is not None:
                self._in_force = self._read_back()
                self._grab_again(mode)
