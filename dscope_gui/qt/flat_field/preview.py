"""What the screen shows of a draft, made beside the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.images import FloatImage
from dscope_gui.qt.flat_field.light_map import LightMap, light_map
from dscope_gui.workstation.blank_bench import FlatFieldDraft

_BRIGHTEST = 255


@dataclass(frozen=True, slots=True)
class Preview:
    """`seen`, `corrected` : (H, W) uint8, before and after the correction."""

    draft: FlatFieldDraft
    seen: NDArray[np.uint8]
    corrected: NDArray[np.uint8]
    light: LightMap


def preview_of(draft: FlatFieldDraft) -> Preview:
    last = draft.shots[-1].mean
    field = draft.field
    corrected = last * (float(field.light.mean()) / field.light)
    return Preview(draft, _eight_bit(last), _eight_bit(np.asarray(corrected, np.float32)), light_map(field.light))


def _eight_bit(image: FloatImage) -> NDArray[np.uint8]:
    return np.clip(np.rint(image), 0, _BRIGHTEST).astype(np.uint8)
