"""Arrays from an `.npz` file: numbers alone, of a size that fits the memory, never pickled objects."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.model_card import LARGEST_FILE_BYTES, ModelCard
from dscope_gui.errors import ModelRefused

_NUMBERS: Final = "biuf"
"""Kinds of numpy's types that hold nothing but numbers."""


class Memory:
    """What an anomaly model remembers of good end faces, by name, with its card; the arrays are read-only."""

    def __init__(self, card: ModelCard, content: bytes) -> None:
        self.card = card
        self.arrays: Mapping[str, NDArray[Any]] = _arrays(card.full_name, content)


def _arrays(name: str, content: bytes) -> dict[str, NDArray[Any]]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            # A few packed kilobytes can stand for gigabytes of zeros.
            unpacked = sum(entry.file_size for entry in archive.infolist())
        if unpacked > LARGEST_FILE_BYTES:
            raise ModelRefused(f"{name} unpacks to {unpacked} bytes, more than any model needs")
        with np.load(io.BytesIO(content), allow_pickle=False) as packed:
            arrays = {key: packed[key] for key in packed.files}
    # NotImplementedError is how zipfile refuses a way of packing that it does not know.
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError, KeyError, NotImplementedError, RuntimeError) as error:
        raise ModelRefused(f"{name} cannot be loaded: {error}") from error
    if not arrays:
        raise ModelRefused(f"{name} holds no arrays")
    for key, array in arrays.items():
        _require_numbers(name, key, array)
        array.setflags(write=False)
    return arrays


def _require_numbers(name: str, key: str, array: NDArray[Any]) -> None:
    if array.dtype.kind not in _NUMBERS:
        raise ModelRefused(f"{name}: {key} holds {array.dtype}, not numbers")
    if not np.isfinite(array).all():
        raise ModelRefused(f"{name}: {key} holds numbers that are not finite")
