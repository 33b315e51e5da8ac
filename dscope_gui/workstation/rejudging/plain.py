"""Figures of many stored inspections side by side, and which of them have nothing unusual about them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.quality import QualityWarning
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.rules import measured_cladding_um
from dscope_gui.workstation.rejudging.again import obstacle
from dscope_gui.workstation.rejudging.head import Head

_WARNINGS: Final = tuple(QualityWarning)


@dataclass(frozen=True, slots=True)
class PlainFacts:
    """What can be said of N inspections with D defects at once.

    Parameters
    ----------
    is_plain : (N,) it was judged, without a condition, with all zones looked at, and every defect has its sizes and is
        the part's own.
    passed : (N,) as stored.
    owner : (D,) which inspection each defect belongs to.
    cladding_um, pixel_um, scale_rel : (N,) diameter, larger side of a pixel, standard uncertainty of the scale.
    reach : (N,) how far the picture reaches all around, in cladding radii.
    warnings : (N, W) as stored.
    """

    is_plain: NDArray[np.bool_]
    passed: NDArray[np.bool_]
    owner: NDArray[np.intp]
    cladding_um: NDArray[np.float64]
    pixel_um: NDArray[np.float64]
    scale_rel: NDArray[np.float64]
    reach: NDArray[np.float64]
    warnings: NDArray[np.bool_]

    def warned(self, any_of: Collection[QualityWarning]) -> NDArray[np.bool_]:
        chosen = [place for place, warning in enumerate(_WARNINGS) if warning in any_of]
        warned: NDArray[np.bool_] = np.any(self.warnings[:, chosen], axis=1)
        return warned


def plain_facts(heads: Sequence[Head | None], starts: NDArray[np.intp], is_usual: NDArray[np.bool_]) -> PlainFacts:
    """
    Parameters
    ----------
    is_usual : (D,) the defect has all its sizes and is no dirt of the microscope.
    """
    owner = np.repeat(np.arange(len(heads)), np.diff(starts))
    unusual = np.bincount(owner[~is_usual], minlength=len(heads)) > 0
    plain = np.array([head is not None and _is_plain(head) for head in heads], dtype=np.bool_)
    figures = np.array([_figures(head) for head in heads], dtype=np.float64).reshape(-1, 4)
    return PlainFacts(
        is_plain=plain & ~unusual & np.all(np.isfinite(figures), axis=1) & np.all(figures > 0.0, axis=1),
        passed=np.array([head is not None and head.before.status is VerdictStatus.PASS for head in heads]),
        owner=owner,
        cladding_um=figures[:, 0],
        pixel_um=figures[:, 1],
        scale_rel=figures[:, 2],
        reach=figures[:, 3],
        warnings=np.array([_warnings(head) for head in heads], dtype=np.bool_).reshape(-1, len(_WARNINGS)),
    )


def _is_plain(head: Head) -> bool:
    before = head.before
    if before.conditional or before.ask or before.status is VerdictStatus.NOT_INSPECTABLE:
        return False
    return not head.context.skipped_zones and obstacle(head.bare, head.context, before) is None


def _figures(head: Head | None) -> tuple[float, float, float, float]:
    """Cladding, pixel, uncertainty of the scale and reach of the picture; NaN where there is none."""
    if head is None or head.bare is None or head.bare.end_face is None or head.bare.scale is None:
        return (np.nan,) * 4
    face, scale = head.bare.end_face, head.bare.scale
    pixel_um = max(scale.um_per_px_x, scale.um_per_px_y)
    return measured_cladding_um(face, scale), pixel_um, scale.uncertainty_rel, _reach(face.cladding, head.shape)


def _reach(cladding: Ellipse, shape: tuple[int, int]) -> float:
    half_width, half_height = cladding.half_extent()
    room_x = min(cladding.cx, shape[1] - 1 - cladding.cx)
    room_y = min(cladding.cy, shape[0] - 1 - cladding.cy)
    return min(room_x / half_width, room_y / half_height)


def _warnings(head: Head | None) -> list[bool]:
    seen = () if head is None or head.bare is None else head.bare.quality.warnings
    return [warning in seen for warning in _WARNINGS]
