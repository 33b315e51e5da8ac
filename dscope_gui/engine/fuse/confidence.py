"""The confidence map: weighted evidence of the methods that look for regions, for lines and for films."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from dscope_gui.domain.images import FloatImage
from dscope_gui.domain.profile.fuse import FuseSettings, MethodWeight


@dataclass(frozen=True, slots=True)
class Confidence:
    """(h, w) float32 each; 1 is where every method of a group is sure.

    Parameters
    ----------
    sharp : the larger of regions and lines.
    lines : of the methods for lines alone.
    films : of the methods for wide, faint films alone; they blur so widely that they bound nothing sharp.
    """

    sharp: FloatImage
    lines: FloatImage
    films: FloatImage


def confidence(evidence: dict[str, FloatImage], settings: FuseSettings) -> Confidence:
    """Fuse evidence maps; methods that were not run take no part in the mean."""
    shape = next(iter(evidence.values())).shape
    regions, lines, films = (_weighted_mean(evidence, group, shape) for group in settings.groups.by_name().values())
    return Confidence(np.asarray(cv2.max(regions, lines), dtype=np.float32), lines, films)


def agreement(ratios: dict[str, float], group: dict[str, MethodWeight]) -> float:
    """0 to 1: weighted share of a group's methods that are sure, given each one's ratio at a candidate."""
    known = {name: method for name, method in group.items() if name in ratios}
    total = sum(method.weight for method in known.values())
    sure = sum(method.weight * min(1.0, ratios[name] / method.full_ratio) for name, method in known.items())
    return sure / total if total else 0.0


def _weighted_mean(
    evidence: dict[str, FloatImage], group: dict[str, MethodWeight], shape: tuple[int, ...]
) -> FloatImage:
    fused = np.zeros(shape, dtype=np.float32)
    known = {name: method for name, method in group.items() if name in evidence}
    total = sum(method.weight for method in known.values())
    for name, method in known.items():
        cv2.scaleAdd(evidence[name], method.weight / (total * method.full_ratio), fused, dst=fused)
    return fused
