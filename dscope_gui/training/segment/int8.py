"""The network in numbers of 8 bits: faster where processors multiply them (VNNI, AMX), a little coarser everywhere."""

from __future__ import annotations

import logging
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from onnxruntime.quantization import CalibrationDataReader, QuantFormat, QuantType, quantize_static
from onnxruntime.quantization.shape_inference import quant_pre_process

from dscope_gui.neural.runtime import Session
from dscope_gui.training.segment.epochs import Patches

_CALIBRATED: Final = 60
"""Patches whose numbers say how wide each step of 8 bits must be."""
_RUNS: Final = 7
_SIDE_PX: Final = 512


def quantized(content: bytes, patches: Patches, given: str) -> bytes:
    """The content of an ONNX file whose weights and activations are kept in 8 bits.

    Parameters
    ----------
    patches : examples like those on which the network will be asked.
    given : name of its input.
    """
    with tempfile.TemporaryDirectory() as folder, _quiet():
        whole, prepared, small = (Path(folder) / f"{name}.onnx" for name in ("whole", "prepared", "small"))
        whole.write_bytes(content)
        quant_pre_process(whole, prepared, skip_symbolic_shape=True)
        quantize_static(
            prepared,
            small,
            _Reader(patches, given),
            quant_format=QuantFormat.QDQ,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            per_channel=True,
        )
        return small.read_bytes()


def time_ratio(content: bytes, other: bytes, given: str) -> float:
    """Median time of `other` as a share of that of `content`, asked in turn about the same picture."""
    sessions = [Session(one, "The exported network") for one in (content, other)]
    view = {given: np.full((1, 3, _SIDE_PX, _SIDE_PX), 127.0, np.float32)}
    took: list[list[float]] = [[], []]
    for _ in range(_RUNS):
        for session, times in zip(sessions, took, strict=True):
            begun = time.perf_counter()
            session.run(view)
            times.append(time.perf_counter() - begun)
    first, second = map(statistics.median, took)
    return second / first


def as_input(patch: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(1, 3, H, W), as the network takes it."""
    return np.ascontiguousarray(np.moveaxis(patch[..., :3], -1, 0)[None], np.float32)


class _Reader(CalibrationDataReader):  # type: ignore[misc]  # the library leaves it untyped
    def __init__(self, patches: Patches, given: str) -> None:
        step = max(1, len(patches) // _CALIBRATED)
        self._next = ({given: as_input(patches[index])} for index in range(0, len(patches), step))

    def get_next(self) -> dict[str, Any] | None:
        return next(self._next, None)


@contextmanager
def _quiet() -> Iterator[None]:
    """The library advises on the terminal what has been done already."""
    logger = logging.getLogger()
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        yield
    finally:
        logger.setLevel(before)
