"""Which of the reported defects are the labelled ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dscope_gui.validation.truth import TruthItem, TruthPicture

LINEAR = frozenset({"scratch", "crack"})
"""Types of the record that are labelled `scratch`; all others are labelled `region`."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """When a reported defect counts as the labelled one, and when geometry counts as right.

    Boxes drawn by hand are good to a few pixels, so a centre may lie `slack_px` outside; of two boxes that overlap,
    a fifth of the smaller is more than chance. The geometry tolerances are the product's targets.
    """

    slack_px: float = 4.0
    overlap: float = 0.2
    center_px: float = 2.0
    radius: float = 0.015
    core: float = 0.05


@dataclass(frozen=True, slots=True)
class Reported:
    """A defect of a record, as far as it matters here; box (x, y, width, height) and centre in px."""

    id: str
    type: str
    box: tuple[float, float, float, float]
    center: tuple[float, float]
    diameter_um: float | None
    width_um: float | None

    @property
    def is_linear(self) -> bool:
        return self.type in LINEAR

    @property
    def box_area(self) -> float:
        return self.box[2] * self.box[3]

    @property
    def size_px(self) -> float:
        return max(self.box[2], self.box[3])


@dataclass(frozen=True, slots=True)
class Match:
    """A labelled object and the reported defects that touch it; none means missed."""

    items: tuple[TruthItem, ...]
    reported: tuple[Reported, ...]

    @property
    def largest(self) -> Reported:
        return max(self.reported, key=lambda defect: defect.box_area)

    @property
    def kind(self) -> str | None:
        """Scratch or region where the labels agree, else None."""
        kinds = {item.kind for item in self.items if item.must}
        return kinds.pop() if len(kinds) == 1 and kinds <= {"scratch", "region"} else None

    @property
    def type_agrees(self) -> bool | None:
        """Whether it is called by its right name; None where it was missed or has none."""
        if not self.reported or self.kind is None:
            return None
        return self.largest.is_linear == (self.kind == "scratch")

    @property
    def size_px(self) -> float:
        return max(item.size_px for item in self.items)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One picture: labelled objects with what was reported for them, and reports of nothing.

    `image_level` says for `region` and `scratch` whether the picture as a whole is called rightly; None is doubtful.
    """

    matches: tuple[Match, ...]
    false_alarms: tuple[Reported, ...]
    image_level: dict[str, bool | None]

    @property
    def missed(self) -> tuple[Match, ...]:
        return tuple(match for match in self.matches if not match.reported)


def reported_defects(record: Mapping[str, Any]) -> tuple[Reported, ...]:
    """The defects of one record of `dscope inspect`; none where the picture could not be inspected."""
    if record.get("status") != "inspected":
        return ()
    return tuple(_reported(defect) for defect in record["defects"])


def compare(picture: TruthPicture, reported: Sequence[Reported], criteria: Criteria) -> Comparison:
    """Hold one picture's report against its labels.

    Doubtful objects count neither as found nor as missed, and what touches one is no false alarm.
    """
    certain = (group for group in picture.groups() if any(item.must for item in group))
    matches = tuple(Match(group, _touching(group, reported, criteria)) for group in certain)
    seen = tuple(defect for defect in reported if picture.is_labelled(*defect.center))
    false = tuple(d for d in seen if not any(touches(d, item, criteria) for item in picture.defects))
    return Comparison(matches, false, {kind: _image_level(picture, seen, kind, criteria) for kind in LABELS})


LABELS = ("region", "scratch")


def touches(defect: Reported, item: TruthItem, criteria: Criteria) -> bool:
    """Whether the defect's centre lies in the labelled box or the two boxes overlap enough."""
    (cx, cy), slack = defect.center, criteria.slack_px
    if item.x - slack <= cx <= item.x + item.w + slack and item.y - slack <= cy <= item.y + item.h + slack:
        return True
    x, y, w, h = defect.box
    wide = min(x + w, item.x + item.w) - max(x, item.x)
    high = min(y + h, item.y + item.h) - max(y, item.y)
    smaller = max(1.0, min(defect.box_area, item.w * item.h))
    return max(0.0, wide) * max(0.0, high) / smaller > criteria.overlap


def _image_level(picture: TruthPicture, seen: Sequence[Reported], kind: str, criteria: Criteria) -> bool | None:
    """Whether a picture with a defect of that kind is called so, and one without is not."""
    doubtful = [item for item in picture.defects if not item.must]
    mine = [defect for defect in seen if defect.is_linear == (kind == "scratch")]
    said = any(not any(touches(defect, item, criteria) for item in doubtful) for defect in mine)
    labels = [item.must for item in picture.defects if item.kind in (kind, "any")]
    if labels and not any(labels):
        return None
    return said == any(labels)


def _touching(group: tuple[TruthItem, ...], reported: Sequence[Reported], criteria: Criteria) -> tuple[Reported, ...]:
    return tuple(defect for defect in reported if any(touches(defect, item, criteria) for item in group))


def _reported(defect: Mapping[str, Any]) -> Reported:
    x, y, w, h = defect["bbox_px"]
    center = defect.get("centroid_px") or (x + w / 2, y + h / 2)
    return Reported(
        id=str(defect.get("id", "")),
        type=defect["type"],
        box=(x, y, w, h),
        center=(center[0], center[1]),
        diameter_um=defect.get("diameter_um"),
        width_um=defect.get("width_um"),
    )
