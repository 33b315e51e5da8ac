"""Recall, precision, agreement of types, geometry and sizes of a set of records against labels."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dscope_gui.validation.figures import Errors, Share
from dscope_gui.validation.matching import LABELS, Comparison, Criteria, Match, compare, reported_defects
from dscope_gui.validation.truth import TruthGeometry, TruthPicture, load_truth

SIZE_BANDS_PX = (0.0, 6.0, 12.0, 24.0, 48.0, math.inf)
"""By the longer side of the box: specks, pits, larger marks, long marks; doubling, so that no band stays empty."""


@dataclass(frozen=True, slots=True)
class GeometryErrors:
    """Of one picture: centre in px, radii as a share; None where there is nothing to compare."""

    center_px: float | None
    radius: float | None
    core: float | None
    cladding_right: bool
    core_right: bool | None


@dataclass(frozen=True, slots=True)
class PictureScore:
    name: str
    family: str
    status: str
    comparison: Comparison
    geometry: GeometryErrors

    @property
    def mistakes(self) -> int:
        return len(self.comparison.missed) + len(self.comparison.false_alarms)


@dataclass(frozen=True, slots=True)
class FamilyScore:
    """Pictures of one kind together. Size errors in µm: of the enclosing circle and of the width of scratches."""

    name: str
    pictures: int
    found: int
    missed: int
    false_alarms: int
    recall: Share
    precision: Share
    types: Share
    cladding: Share
    core: Share
    image_level: dict[str, Share]
    center_px: Errors | None
    radius: Errors | None
    core_radius: Errors | None
    diameter_um: dict[str, Errors]
    width_um: Errors | None


@dataclass(frozen=True, slots=True)
class BandScore:
    """Objects and reports whose box is at least `low_px` and less than `high_px` long."""

    low_px: float
    high_px: float
    recall: Share
    precision: Share
    types: Share

    @property
    def title(self) -> str:
        return f"from {self.low_px:g} px" if math.isinf(self.high_px) else f"{self.low_px:g} to {self.high_px:g} px"


@dataclass(frozen=True, slots=True)
class ValidationResult:
    """`families` ends with all of them together; `unknown` are records of pictures without labels."""

    truth_folder: Path
    criteria: Criteria
    pictures: tuple[PictureScore, ...]
    families: tuple[FamilyScore, ...]
    bands: tuple[BandScore, ...]
    without_record: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def overall(self) -> FamilyScore:
        return self.families[-1]

    def worst(self, count: int) -> tuple[PictureScore, ...]:
        """Pictures with the most misses and false alarms first; none without any."""
        wrong = [picture for picture in self.pictures if picture.mistakes]
        return tuple(sorted(wrong, key=lambda picture: -picture.mistakes)[:count])


def validate(
    truth_folder: Path,
    records: Iterable[Mapping[str, Any]],
    *,
    criteria: Criteria | None = None,
    bands_px: Sequence[float] = SIZE_BANDS_PX,
) -> ValidationResult:
    """Score records of `dscope inspect` against a folder of labelled pictures.

    A picture without a record, or that could not be inspected, has found nothing.

    Raises
    ------
    WrongUse : the folder holds no labels that can be read.
    """
    criteria = criteria or Criteria()
    truth = load_truth(truth_folder)
    by_name = {Path(record["image"]["path"]).name: record for record in records}
    scores = tuple(_picture(name, labels, by_name.get(name), criteria) for name, labels in truth.items())
    names = sorted({score.family for score in scores})
    families = [_family(name, [score for score in scores if score.family == name]) for name in names]
    return ValidationResult(
        truth_folder=truth_folder,
        criteria=criteria,
        pictures=scores,
        families=(*families, _family("all", scores)),
        bands=tuple(_band(low, high, scores) for low, high in itertools.pairwise(bands_px)),
        without_record=tuple(name for name in truth if name not in by_name),
        unknown=tuple(name for name in by_name if name not in truth),
    )


def _picture(name: str, labels: TruthPicture, record: Mapping[str, Any] | None, criteria: Criteria) -> PictureScore:
    record = record or {"status": "no record"}
    return PictureScore(
        name=name,
        family=labels.family,
        status=record["status"],
        comparison=compare(labels, reported_defects(record), criteria),
        geometry=_geometry(labels.geometry, record, criteria),
    )


def _geometry(truth: TruthGeometry, record: Mapping[str, Any], criteria: Criteria) -> GeometryErrors:
    core_px = truth.core_radius_px
    if record["status"] != "inspected":
        return GeometryErrors(None, None, None, False, None if core_px is None else False)
    found, core = record["end_face"]["cladding"], record["end_face"]["core"]
    center = math.hypot(found["cx"] - truth.cx, found["cy"] - truth.cy)
    radius = _mean_radius(found) / truth.cladding.mean_radius - 1
    core_error = None if core_px is None or not core else _mean_radius(core) / core_px - 1
    return GeometryErrors(
        center,
        radius,
        core_error,
        cladding_right=abs(radius) < criteria.radius and center < criteria.center_px,
        core_right=None if core_px is None else core_error is not None and abs(core_error) < criteria.core,
    )


def _mean_radius(ellipse: Mapping[str, float]) -> float:
    return math.sqrt(ellipse["a"] * ellipse["b"])


def _family(name: str, scores: Sequence[PictureScore]) -> FamilyScore:
    matches = [match for score in scores for match in score.comparison.matches]
    found = sum(bool(match.reported) for match in matches)
    false = sum(len(score.comparison.false_alarms) for score in scores)
    geometry = [score.geometry for score in scores]
    return FamilyScore(
        name=name,
        pictures=len(scores),
        found=found,
        missed=len(matches) - found,
        false_alarms=false,
        recall=Share(found, len(matches)),
        precision=Share(found, found + false),
        types=Share.of(match.type_agrees for match in matches),
        cladding=Share.of(errors.cladding_right for errors in geometry),
        core=Share.of(errors.core_right for errors in geometry),
        image_level={kind: Share.of(score.comparison.image_level[kind] for score in scores) for kind in LABELS},
        center_px=Errors.of([errors.center_px for errors in geometry if errors.center_px is not None]),
        radius=Errors.of([errors.radius for errors in geometry if errors.radius is not None]),
        core_radius=Errors.of([errors.core for errors in geometry if errors.core is not None]),
        diameter_um=_diameters(matches),
        width_um=Errors.of(_known(matches, _width_error)),
    )


def _diameters(matches: Sequence[Match]) -> dict[str, Errors]:
    """Errors of the enclosing circle by true type, in the order of their first appearance."""
    errors: dict[str, list[float]] = {}
    for match in matches:
        if (error := _diameter_error(match)) is not None:
            errors.setdefault(match.items[0].type or "region", []).append(error)
    return {kind: found for kind, values in errors.items() if (found := Errors.of(values)) is not None}


def _known(matches: Iterable[Match], error: Callable[[Match], float | None]) -> list[float]:
    return [value for match in matches if (value := error(match)) is not None]


def _diameter_error(match: Match) -> float | None:
    """Of a region that is one box and was found as one; pieces would have sizes of their own."""
    true = match.items[0].diameter_um
    if match.kind != "region" or len(match.items) > 1 or not match.reported or true is None:
        return None
    measured = match.largest.diameter_um
    return None if measured is None else measured - true


def _width_error(match: Match) -> float | None:
    true = match.items[0].width_um
    if match.kind != "scratch" or not match.reported or true is None:
        return None
    measured = match.largest.width_um
    return None if measured is None else measured - true


def _band(low: float, high: float, scores: Sequence[PictureScore]) -> BandScore:
    matches = [m for score in scores for m in score.comparison.matches if low <= m.size_px < high]
    false = sum(low <= alarm.size_px < high for score in scores for alarm in score.comparison.false_alarms)
    found = sum(bool(match.reported) for match in matches)
    return BandScore(
        low_px=low,
        high_px=high,
        recall=Share(found, len(matches)),
        precision=Share(found, found + false),
        types=Share.of(match.type_agrees for match in matches),
    )
