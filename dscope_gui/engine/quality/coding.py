"""How much a JPEG has taken out of a picture: what its quantisation has made zero cannot be found any more.

A JPEG keeps each wave of an 8 × 8 block only in whole steps of a table; a wave weaker than half a step is gone. Between
zero and the first step no value is left, and this gap can be read off the picture itself, whatever the file was since.
"""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import GreyImage
from dscope_gui.domain.profile.quality import CodingSettings

_BLOCK: Final = 8
_LEVEL_16_BITS: Final = 257.0

_WAVES: Final = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0))
"""The longest waves across and down a block: those of which marks of some pixels are made."""

_ROUNDING: Final = 1.2
"""Levels below which a wave counts as none: four times the noise that rounding to whole levels leaves."""


@dataclass(frozen=True, slots=True)
class Coding:
    """What is left of the longest waves of a picture's blocks.

    Parameters
    ----------
    gap : in grey levels, the smallest amplitude that occurs beside zero; about 1 where nothing was coded.
    emptied : share of the waves that are zero; the camera's noise leaves few unless it was coded away.
    """

    gap: float
    emptied: float


def coding_of(grey: GreyImage, settings: CodingSettings) -> Coding:
    """Read the steps of the quantisation off the blocks; on large pictures not every block is counted."""
    return _coding(_blocks(grey, settings.most_blocks), settings)


def coding_at_a_glance(grey: GreyImage, settings: CodingSettings) -> Coding:
    """The same from some of the blocks; all that count are looked at where these are not plainly uncoded."""
    some = _coding(_blocks(grey, settings.blocks_at_a_glance), settings)
    return some if 0.0 < some.gap < settings.uncoded_gap else coding_of(grey, settings)


def _coding(blocks: NDArray[np.float32], settings: CodingSettings) -> Coding:
    amplitudes = np.abs(np.einsum("nk,kw->nw", blocks, _waves()))
    if not len(amplitudes):
        return Coding(0.0, 0.0)
    gaps = [_gap(amplitude, settings) for amplitude in amplitudes.T]
    return Coding(statistics.median(gaps), float((amplitudes < _ROUNDING).mean()))


def is_coarsely_coded(coding: Coding, settings: CodingSettings) -> bool:
    """Whether marks are lost: the steps are high by themselves, or so high that even the camera's noise is gone."""
    noise_is_gone = coding.gap > settings.noticeable_gap and coding.emptied > settings.most_emptied
    return coding.gap > settings.largest_gap or noise_is_gone


def _blocks(grey: GreyImage, most_blocks: int) -> NDArray[np.float32]:
    """(n, 64) levels of an 8-bit picture; blocks cut off at black or white are left out: they hold steps no more."""
    rows, columns = grey.shape[0] // _BLOCK, grey.shape[1] // _BLOCK
    stride = max(1, rows * columns // most_blocks)
    whole = grey[: rows * _BLOCK, : columns * _BLOCK].reshape(rows, _BLOCK, columns, _BLOCK)
    chosen = whole[::stride].transpose(0, 2, 1, 3).reshape(-1, _BLOCK * _BLOCK)
    full = np.iinfo(grey.dtype).max
    inside = chosen[(chosen.min(axis=1) > 0) & (chosen.max(axis=1) < full)].astype(np.float32)
    scale = 1.0 if grey.dtype == np.uint8 else _LEVEL_16_BITS
    return np.asarray(inside / np.float32(scale), dtype=np.float32)


@lru_cache(maxsize=1)
def _waves() -> NDArray[np.float32]:
    """(64, waves) waves of the discrete cosine transform of a block, of unit length."""
    at = (np.arange(_BLOCK) + 0.5) * math.pi / _BLOCK
    waves = [np.outer(np.cos(down * at), np.cos(across * at)).reshape(-1) for down, across in _WAVES]
    return np.stack([wave / np.linalg.norm(wave) for wave in waves], axis=1).astype(np.float32)


def _gap(amplitude: NDArray[np.float32], settings: CodingSettings) -> float:
    left = amplitude[amplitude >= _ROUNDING]
    if len(left) < settings.fewest_waves:
        return 0.0
    # NumPy's own quantile takes longer to check its arguments than to find it.
    ordered, place = np.sort(left), settings.gap_quantile * (len(left) - 1)
    below = int(place)
    first, second = float(ordered[below]), float(ordered[min(below + 1, len(ordered) - 1)])
    return first + (place - below) * (second - first)
