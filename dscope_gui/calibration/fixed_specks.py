"""Specks that stay at the same pixels while a blank is moved under the microscope: they are the microscope's own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from dscope_gui.calibration.blank_shot import BlankShot
from dscope_gui.calibration.smooth_light import smooth_light
from dscope_gui.domain.images import FloatImage

LEAST_SHOTS: Final = 3
"""The middle one of three is free of a speck that only one of them shows."""
LEAST_MOVE_PX: Final = 24.0
"""Farther than most specks of a blank are wide."""
_CELL_PX: Final = 2
_SURE: Final = 8.0
"""Standard deviations above the correlation of mere noise, whose largest peak in a million lies at five."""
_MIDDLE: Final = 1.5
"""Around no shift at all correlates what stays in place, which was taken away before; it tells nothing."""
_SMOOTH_PX: Final = 1.0
_STANDS_OUT: Final = 7.0
_LEAST_CONTRAST: Final = 0.02
"""Of the light: fainter ones are found by no detector on a part."""
_SMALLEST_PX: Final = 4
_MOST: Final = 200
_AROUND_PX: Final = 8
_HALF: Final = 0.5
_MAD_TO_SIGMA: Final = 1.4826


@dataclass(frozen=True, slots=True)
class FoundSpeck:
    """`contrast` : of the light around it; negative is dark. `diameter_px` : where it has half of that."""

    x_px: float
    y_px: float
    diameter_px: float
    contrast: float


def fixed_specks(shots: Sequence[BlankShot]) -> tuple[FoundSpeck, ...] | None:
    """Specks that all captures show at one place, the strongest first.

    Returns
    -------
    None where the blank was not seen to move between the captures: then its own specks stayed as well, and whoever
    took them for the microscope's would later overlook defects at their places.
    """
    if len(shots) < LEAST_SHOTS:
        return None
    ratios = [np.asarray(shot.mean / smooth_light(shot.mean), np.float32) for shot in shots]
    if not _moved(ratios):
        return None
    fixed = np.asarray(np.median(np.stack(ratios), axis=0), np.float32) - np.float32(1.0)
    found = sorted(_specks(fixed), key=lambda speck: -abs(speck.contrast) * speck.diameter_px)
    return tuple(found[:_MOST])


def _moved(ratios: Sequence[FloatImage]) -> bool:
    """Whether any two captures show the blank at places that lie far enough apart.

    What stays in place is taken away first, so that only the blank itself, its grain and its specks, can agree.
    """
    always = np.mean(np.stack(ratios), axis=0)
    own = [_reduced(ratio - always) for ratio in ratios]
    spectra = [np.fft.rfft2(image) for image in own]
    return all(_is_apart(a, b, own[0].shape) for a, b in itertools.combinations(spectra, 2))


def _is_apart(one: NDArray[np.complex128], other: NDArray[np.complex128], shape: tuple[int, ...]) -> bool:
    """Whether the two agree best, and surely, after a shift of at least `LEAST_MOVE_PX`."""
    product = one * np.conj(other)
    surface = np.fft.irfft2(product / np.maximum(np.abs(product), 1e-12), s=shape)
    rows, columns = (np.minimum(np.arange(n), n - np.arange(n)) for n in shape)
    distance = _CELL_PX * np.hypot(rows[:, None], columns[None, :])
    surface = np.where(distance <= _CELL_PX * _MIDDLE, 0.0, surface)
    peak = np.unravel_index(int(np.argmax(surface)), surface.shape)
    return bool(surface[peak] > _SURE * float(surface.std()) and distance[peak] >= LEAST_MOVE_PX)


def _reduced(image: NDArray[np.floating]) -> FloatImage:
    """Half the size, with soft ends: a picture that breaks off sharply agrees with itself without any shift."""
    height, width = image.shape
    size = (width // _CELL_PX, height // _CELL_PX)
    small = np.asarray(cv2.resize(image.astype(np.float32), size, interpolation=cv2.INTER_AREA), np.float32)
    small = np.clip(small, -_LEAST_CONTRAST, _LEAST_CONTRAST)  # grain everywhere says more than one large speck
    return np.asarray(small * np.hanning(size[1])[:, None] * np.hanning(size[0])[None, :], np.float32)


def _specks(fixed: FloatImage) -> Iterator[FoundSpeck]:
    smooth = np.asarray(cv2.GaussianBlur(fixed, (0, 0), _SMOOTH_PX), np.float32)
    spread = _MAD_TO_SIGMA * float(np.median(np.abs(smooth - np.median(smooth))))
    stands_out = np.abs(smooth) > max(_STANDS_OUT * spread, _LEAST_CONTRAST)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(stands_out.astype(np.uint8), connectivity=8)
    for label in range(1, count):
        left, top, width, height, area = (int(v) for v in stats[label])
        if area < _SMALLEST_PX:
            continue
        x0, y0 = max(0, left - _AROUND_PX), max(0, top - _AROUND_PX)
        box = np.s_[y0 : top + height + _AROUND_PX, x0 : left + width + _AROUND_PX]
        yield _measured(smooth[box], labels[box] == label, x0, y0)


def _measured(smooth: FloatImage, own: NDArray[np.bool_], x0: int, y0: int) -> FoundSpeck:
    """As wide as it is at half of its strongest contrast, where its outline is drawn on a part as well."""
    peak = float(smooth[own][np.argmax(np.abs(smooth[own]))])
    inside = (smooth / np.float32(peak) >= _HALF) & cv2.dilate(own.astype(np.uint8), np.ones((3, 3))).astype(bool)
    points = np.argwhere(inside)[:, ::-1].astype(np.float32)
    (x, y), radius = cv2.minEnclosingCircle(points)
    return FoundSpeck(x0 + float(x), y0 + float(y), 2.0 * float(radius) + 1.0, peak)
