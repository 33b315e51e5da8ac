"""Labelled pictures, real or drawn: a folder with `truth.json`, and the pictures in `pictures/` or beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.errors import WrongUse


class _Label(BaseModel):
    """Labels may carry more than scoring needs, such as remarks of the people who labelled."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class TruthItem(_Label):
    """One labelled box in px. Items of one `group` are one object; `must` is false where the labels are unsure.

    `type`, `diameter_um` and `width_um` are known for drawn pictures only.
    """

    x: float
    y: float
    w: float
    h: float
    kind: Literal["scratch", "region", "any"]
    must: bool
    group: str
    type: str | None = None
    diameter_um: float | None = None
    width_um: float | None = None

    @property
    def size_px(self) -> float:
        return max(self.w, self.h)


class TruthGeometry(_Label):
    """Cladding ellipse in px; `core_r` is the core's radius along `b`, None when it is not known."""

    cx: float
    cy: float
    a: float
    b: float
    ang: float
    core_r: float | None

    @property
    def cladding(self) -> Ellipse:
        return Ellipse(self.cx, self.cy, self.a, self.b, self.ang)

    @property
    def core_radius_px(self) -> float | None:
        """Radius of the circle with the core's area."""
        return None if not self.core_r else self.core_r / self.b * self.cladding.mean_radius


class TruthScope(_Label):
    """Where the labels are complete, in cladding radii: from the centre to `inner[1]`, and within `outer`."""

    inner: tuple[float, float]
    outer: tuple[float, float]


class TruthNominal(_Label):
    """The fiber's diameters as its maker states them."""

    core: float | None
    cladding: float


class TruthPicture(_Label):
    family: str
    nominal_um: TruthNominal | None = None
    geometry: TruthGeometry
    scope: TruthScope
    defects: tuple[TruthItem, ...]

    def is_labelled(self, x: float, y: float) -> bool:
        """Whether a defect at that point of the picture would have been labelled."""
        radius = float(self.geometry.cladding.normalised_radius(x, y))
        return radius < self.scope.inner[1] or self.scope.outer[0] < radius < self.scope.outer[1]

    def groups(self) -> tuple[tuple[TruthItem, ...], ...]:
        """The labelled objects, each with all its boxes, in the order of the file."""
        objects: dict[str, list[TruthItem]] = {}
        for item in self.defects:
            objects.setdefault(item.group, []).append(item)
        return tuple(map(tuple, objects.values()))


_FILE = TypeAdapter(dict[str, TruthPicture])


def load_truth(folder: Path) -> dict[str, TruthPicture]:
    """Labels by the picture's file name; raises WrongUse when the folder holds none that can be read."""
    path = folder / "truth.json"
    try:
        return _FILE.validate_json(path.read_bytes())
    except OSError as error:
        raise WrongUse(f"{path} cannot be read: {error.strerror}", "Name a folder with labelled pictures.") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = " → ".join(map(str, first["loc"]))
        raise WrongUse(f"{path} is no file of labels: {place}: {first['msg']}") from error


def picture_path(folder: Path, name: str) -> Path:
    """Where a labelled picture lies: in `pictures/`, or beside the labels as drawn sets have it."""
    inside = folder / "pictures" / name
    return inside if inside.exists() else folder / name
