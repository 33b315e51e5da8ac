"""The defects of one drawn end face, each beside its truth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from dscope_gui.domain.defect import Defect, DefectKind, Size
from dscope_gui.domain.inspection import Examination
from dscope_gui.domain.scale import ScaleSource
from dscope_gui.simulator import DefectTruth, Drawing

_SLACK_PX: Final = 4.0
"""An outline belongs to a true one where it leaves it by no more than this."""
_INSIDE: Final = 0.3
"""Share of the outline that must belong."""
_POINTS: Final = 24
_BORDER_PX: Final = 2.0


@dataclass(frozen=True, slots=True)
class Size3:
    """One size of one defect: true, measured and its standard uncertainty, all in µm."""

    measure: str
    true_um: float
    found_um: float
    uncertainty_um: float

    @property
    def error_um(self) -> float:
        return self.found_um - self.true_um

    def holds(self, k: float) -> bool:
        """Whether the true size lies within k standard uncertainties."""
        return abs(self.error_um) <= k * self.uncertainty_um


@dataclass(frozen=True, slots=True)
class Compared:
    """A defect that was found, with those of its sizes that mean the same as the true ones.

    A streak of a smear that is called a scratch has a width, but not that of the smear: where a line is taken for an
    area or the other way round, nothing is compared, and the defect counts as misnamed.
    """

    kind: DefectKind
    true_kind: DefectKind
    source: ScaleSource
    diameter_px: float
    sizes: tuple[Size3, ...]

    @property
    def is_misnamed(self) -> bool:
        return self.kind.is_linear != self.true_kind.is_linear


@dataclass(frozen=True, slots=True)
class Repeat:
    """One drawn picture.

    Parameters
    ----------
    located : False when no end face was found.
    missed : visible defects that were not found.
    cut_off : defects that reach out of the picture; they have no size.
    """

    seed: int
    located: bool
    compared: tuple[Compared, ...] = ()
    missed: int = 0
    cut_off: int = 0


def compared(seed: int, drawing: Drawing, source: ScaleSource, found: Examination) -> Repeat:
    """Hold what was found on a drawing against what was drawn."""
    if found.end_face is None:
        return Repeat(seed, located=False)
    visible = [truth for truth in drawing.defects if truth.visible]
    whole = [truth for truth in visible if _is_whole(truth, drawing)]
    pairs = [(truth, _found(truth, found.defects)) for truth in whole]
    um = (drawing.um_per_px[0] * drawing.um_per_px[1]) ** 0.5
    return Repeat(
        seed=seed,
        located=True,
        compared=tuple(_beside(truth, defect, source, um) for truth, defect in pairs if defect is not None),
        missed=sum(defect is None for _, defect in pairs),
        cut_off=len(visible) - len(whole),
    )


def _beside(truth: DefectTruth, defect: Defect, source: ScaleSource, um_per_px: float) -> Compared:
    same = defect.kind.is_linear == truth.kind.is_linear
    measures = (
        ("length", truth.length_um, defect.length),
        ("width", truth.width_um, defect.width),
        ("diameter", truth.diameter_um, defect.diameter),
    )
    sizes = tuple(_size(name, true, size) for name, true, size in measures) if same else ()
    return Compared(defect.kind, truth.kind, source, truth.diameter_um / um_per_px, sizes)


def _size(name: str, true_um: float, size: Size) -> Size3:
    if size.um is None or size.uncertainty_um is None:
        raise ValueError("every repeat has a scale")
    return Size3(name, true_um, size.um, size.uncertainty_um)


def _is_whole(truth: DefectTruth, drawing: Drawing) -> bool:
    """Whether all of it lies inside the picture."""
    x0, y0, width, height = drawing.scene.seen_box
    points = np.concatenate([truth.outline_px, *truth.pieces_px])
    low, high = points.min(axis=0), points.max(axis=0)
    return bool(
        low[0] >= x0 + _BORDER_PX
        and low[1] >= y0 + _BORDER_PX
        and high[0] <= x0 + width - 1 - _BORDER_PX
        and high[1] <= y0 + height - 1 - _BORDER_PX
    )


def _found(truth: DefectTruth, defects: Sequence[Defect]) -> Defect | None:
    """The largest of the defects that lie on the true one."""
    on_it = [defect for defect in defects if _share_inside(defect, truth) >= _INSIDE]
    return max(on_it, key=lambda defect: defect.bbox_px[2] * defect.bbox_px[3], default=None)


def _share_inside(defect: Defect, truth: DefectTruth) -> float:
    true = truth.outline_px.astype(np.float32).reshape(-1, 1, 2)
    points = defect.outline_px[:: max(1, len(defect.outline_px) // _POINTS)]
    inside = [cv2.pointPolygonTest(true, (float(x), float(y)), True) >= -_SLACK_PX for x, y in points]
    return sum(inside) / len(inside)
