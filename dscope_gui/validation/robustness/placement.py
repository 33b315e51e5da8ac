"""Where things lie after a picture was turned, moved or made smaller, and where they lay before."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.images import Points
from dscope_gui.domain.record import Record
from dscope_gui.domain.record.types import EllipseRecord
from dscope_gui.validation.truth import TruthItem, TruthPicture

Matrix = NDArray[np.float64]

_CLEARLY_IN: Final = 0.5
"""Share of a labelled box inside the picture from which its mark must be found; less is doubtful."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A linear map from the labelled picture to the disturbed one.

    Parameters
    ----------
    linear : (2, 2), `shift` : (2,); a point p goes to linear @ p + shift, both in px as (x, y).
    shape : (height, width) of the disturbed picture.
    """

    linear: Matrix
    shift: Matrix
    shape: tuple[int, int]

    @classmethod
    def unmoved(cls, shape: tuple[int, int]) -> Placement:
        return cls(np.eye(2), np.zeros(2), shape)

    @classmethod
    def about(cls, center: tuple[float, float], linear: Matrix, shape: tuple[int, int]) -> Placement:
        """The map that leaves one point where it is."""
        fixed = np.asarray(center, dtype=np.float64)
        return cls(linear, fixed - linear @ fixed, shape)

    def forward(self, points: Points) -> Points:
        """(N, 2) points of the labelled picture, on the disturbed one."""
        return np.asarray(points @ self.linear.T + self.shift)

    def back(self, points: Points) -> Points:
        """(N, 2) points of the disturbed picture, on the labelled one."""
        return np.asarray((points - self.shift) @ np.linalg.inv(self.linear).T)

    def ellipse_forward(self, ellipse: Ellipse) -> Ellipse:
        return _through(ellipse, self.linear, self.forward)

    def ellipse_back(self, ellipse: Ellipse) -> Ellipse:
        return _through(ellipse, np.asarray(np.linalg.inv(self.linear), dtype=np.float64), self.back)


def labels_in_view(labels: TruthPicture, placement: Placement) -> TruthPicture:
    """The labels of what the disturbed picture still shows; of a mark that is cut off in part only, a doubtful one."""
    kept = []
    for item in labels.defects:
        share = _share_inside(placement.forward(_corners(item.x, item.y, item.w, item.h)), placement.shape)
        if share > 0.0:
            kept.append(item.model_copy(update={"must": item.must and share >= _CLEARLY_IN}))
    return labels.model_copy(update={"defects": tuple(kept)})


def labels_forward(labels: TruthPicture, placement: Placement) -> TruthPicture:
    """The labels as they lie on the disturbed picture, boxes upright around the turned ones."""
    shown = labels_in_view(labels, placement)
    cladding = placement.ellipse_forward(labels.geometry.cladding)
    core = labels.geometry.core_r
    geometry = labels.geometry.model_copy(
        update={
            "cx": cladding.cx,
            "cy": cladding.cy,
            "a": cladding.a,
            "b": cladding.b,
            "ang": cladding.angle_deg,
            "core_r": None if core is None else core / labels.geometry.b * cladding.b,
        }
    )
    items = tuple(_item_forward(item, placement) for item in shown.defects)
    return labels.model_copy(update={"geometry": geometry, "defects": items})


def record_back(record: Record, placement: Placement) -> dict[str, Any]:
    """A record of the disturbed picture with everything where it lies on the labelled one.

    Defects go back by their outlines: their boxes are then as tight as on a picture that was never turned.
    """
    face = record["end_face"]
    if face is None or _moves_nothing(placement):
        return dict(record)
    core = None if face["core"] is None else _keys_back(face["core"], placement)
    moved = {**face, "cladding": _keys_back(face["cladding"], placement), "core": core}
    return {**record, "end_face": moved, "defects": [_defect_back(one, placement) for one in record["defects"]]}


def _through(ellipse: Ellipse, linear: Matrix, move: Callable[[Points], Points]) -> Ellipse:
    turn = math.radians(ellipse.angle_deg)
    axes = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]]) @ np.diag(
        [ellipse.a, ellipse.b]
    )
    ways, lengths, _ = np.linalg.svd(np.asarray(linear @ axes))
    (cx, cy), *_ = move(np.array([[ellipse.cx, ellipse.cy]]))
    return Ellipse(
        float(cx), float(cy), float(lengths[0]), float(lengths[1]), math.degrees(math.atan2(ways[1, 0], ways[0, 0]))
    )


def _corners(x: float, y: float, w: float, h: float) -> Points:
    return np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], dtype=np.float64)


def _upright(points: Points) -> tuple[float, float, float, float]:
    (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
    return float(left), float(top), float(right - left), float(bottom - top)


def _share_inside(points: Points, shape: tuple[int, int]) -> float:
    """Share of the upright box around the points that lies in the picture."""
    x, y, w, h = _upright(points)
    wide = min(x + w, float(shape[1])) - max(x, 0.0)
    high = min(y + h, float(shape[0])) - max(y, 0.0)
    return max(0.0, wide) * max(0.0, high) / max(w * h, 1e-9)


def _item_forward(item: TruthItem, placement: Placement) -> TruthItem:
    x, y, w, h = _upright(placement.forward(_corners(item.x, item.y, item.w, item.h)))
    return item.model_copy(update={"x": x, "y": y, "w": w, "h": h})


def _moves_nothing(placement: Placement) -> bool:
    return bool(np.array_equal(placement.linear, np.eye(2)) and not placement.shift.any())


def _keys_back(keys: EllipseRecord, placement: Placement) -> dict[str, float]:
    found = placement.ellipse_back(Ellipse(keys["cx"], keys["cy"], keys["a"], keys["b"], keys["angle_deg"]))
    return {"cx": found.cx, "cy": found.cy, "a": found.a, "b": found.b, "angle_deg": found.angle_deg}


def _defect_back(defect: Mapping[str, Any], placement: Placement) -> dict[str, Any]:
    x, y, w, h = defect["bbox_px"]
    outline = defect.get("outline_px")
    around = np.asarray(outline, dtype=np.float64).reshape(-1, 2) if outline else _corners(x, y, w, h)
    center = defect.get("centroid_px") or (x + w / 2, y + h / 2)
    (cx, cy), *_ = placement.back(np.array([center], dtype=np.float64))
    return {**defect, "bbox_px": list(_upright(placement.back(around))), "centroid_px": [float(cx), float(cy)]}
