"""Features of a Basler camera: which of their names it has, and values that it can take."""

from __future__ import annotations

from typing import Any, Final

from dscope_gui.cameras.basler.sdk import Sdk
from dscope_gui.domain.camera import Range

EXPOSURE: Final = ("ExposureTime", "ExposureTimeAbs")
"""The first name is that of today's cameras, the second that of older GigE ones."""

GAIN: Final = ("Gain",)
RATE: Final = ("AcquisitionFrameRate", "AcquisitionFrameRateAbs")


class Nodes:
    """Reads and writes the features of an open camera; what it does not have is None, or left alone.

    Values are clamped to what the camera takes at that moment; the library's own errors go through.
    """

    def __init__(self, sdk: Sdk, camera: Any) -> None:
        self._access, self._camera = sdk.genicam, camera

    def has(self, name: str) -> bool:
        return bool(self._access.IsWritable(getattr(self._camera, name)))

    def number(self, names: tuple[str, ...]) -> float | None:
        """Value of the first of these features that can be read."""
        node = self._readable(names)
        return None if node is None else float(node.Value)

    def range_of(self, names: tuple[str, ...]) -> Range | None:
        """What the first of these features that can be written may be."""
        node = self._writable(names)
        return None if node is None else Range(float(node.Min), float(node.Max))

    def whole(self, name: str) -> int | None:
        value = self.number((name,))
        return None if value is None else round(value)

    def set_number(self, names: tuple[str, ...], value: float) -> None:
        """Set the first of these features that can be written."""
        node = self._writable(names)
        if node is not None:
            node.Value = min(max(value, node.Min), node.Max)

    def set_whole(self, name: str, value: int) -> None:
        """Set a whole number, rounded down to a step that the camera can do."""
        node = self._writable((name,))
        if node is not None:
            inside = min(max(value, node.Min), node.Max)
            node.Value = node.Min + (inside - node.Min) // node.Inc * node.Inc

    def choice(self, name: str) -> str | None:
        node = self._readable((name,))
        return None if node is None else str(node.Value)

    def choose(self, name: str, entry: str) -> bool:
        """Set a feature to one of its entries; False where the camera has no such feature or entry."""
        node = self._writable((name,))
        if node is None or entry not in node.Symbolics:
            return False
        node.Value = entry
        return True

    def switch(self, name: str, on: bool) -> None:
        node = self._writable((name,))
        if node is not None:
            node.Value = on

    def execute(self, name: str) -> None:
        getattr(self._camera, name).Execute()

    def _writable(self, names: tuple[str, ...]) -> Any | None:
        nodes = (getattr(self._camera, name) for name in names)
        return next((node for node in nodes if self._access.IsWritable(node)), None)

    def _readable(self, names: tuple[str, ...]) -> Any | None:
        nodes = (getattr(self._camera, name) for name in names)
        return next((node for node in nodes if self._access.IsReadable(node)), None)
