"""The result of a sweep: curves, operating windows, and both as tables."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final, TypeAlias

from dscope_gui.domain.record import Record
from dscope_gui.validation.matching import Criteria
from dscope_gui.validation.robustness.curves import Curve, Point, curve_of
from dscope_gui.validation.robustness.disturbances import Disturbance, Subject
from dscope_gui.validation.robustness.outcome import Outcome, outcome_of
from dscope_gui.validation.robustness.placement import Placement
from dscope_gui.validation.robustness.window import Targets, Window, window_of, window_sentence

Records: TypeAlias = Mapping[tuple[str, float, str], Record]
"""Records of the disturbed pictures by disturbance, level and name of the picture."""

HEAD: Final = (
    "disturbance",
    "level",
    "judged",
    "with a warning",
    "refused",
    "recall",
    "of undisturbed",
    "precision",
    "lost",
    "wrong passes",
    "turned to pass",
    "refused because",
)


@dataclass(frozen=True, slots=True)
class RobustnessResult:
    """`pictures` are the names of those that were disturbed."""

    pictures: tuple[str, ...]
    targets: Targets
    windows: tuple[Window, ...]

    @property
    def curves(self) -> tuple[Curve, ...]:
        return tuple(window.curve for window in self.windows)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(map(window_sentence, self.windows))


def robustness(
    subjects: Sequence[Subject],
    disturbances: Iterable[Disturbance],
    undisturbed: Mapping[str, Record],
    records: Records,
    *,
    targets: Targets | None = None,
    criteria: Criteria | None = None,
) -> RobustnessResult:
    """Curves and windows from the records of a sweep.

    Parameters
    ----------
    undisturbed : records by the picture's name; a picture that could not be read is refused at every level.
    """
    targets, criteria = targets or Targets(), criteria or Criteria()
    windows = []
    for disturbance in disturbances:
        outcomes = {disturbance.neutral: [_same(subject, undisturbed, criteria) for subject in subjects]}
        for level in disturbance.levels:
            outcomes[level] = [
                outcome_of(
                    subject,
                    disturbance.place(subject, _shape(undisturbed[subject.name]), level),
                    records[disturbance.name, level, subject.name],
                    undisturbed=undisturbed[subject.name],
                    criteria=criteria,
                )
                for subject in subjects
            ]
        windows.append(window_of(curve_of(disturbance, dict(outcomes)), targets))
    return RobustnessResult(tuple(subject.name for subject in subjects), targets, tuple(windows))


def _same(subject: Subject, undisturbed: Mapping[str, Record], criteria: Criteria) -> Outcome:
    record = undisturbed[subject.name]
    return outcome_of(subject, Placement.unmoved(_shape(record)), record, undisturbed=record, criteria=criteria)


def _shape(record: Record) -> tuple[int, int]:
    """Of the labelled picture; one that could not be read has none, and nothing was found on it either."""
    return max(1, record["image"]["height"]), max(1, record["image"]["width"])


def rows(result: RobustnessResult) -> list[tuple[str, ...]]:
    """One row for each level of each disturbance, as text."""
    return [_row(curve.disturbance, point) for curve in result.curves for point in curve.points]


def robustness_csv(result: RobustnessResult) -> str:
    """One line for each level, every figure in a column of its own."""
    text = io.StringIO()
    writer: Any = None
    for curve in result.curves:
        for point in curve.points:
            fields = _fields(curve.disturbance, point)
            if writer is None:
                writer = csv.DictWriter(text, list(fields), lineterminator="\n")
                writer.writeheader()
            writer.writerow(fields)
    return text.getvalue()


def robustness_json(result: RobustnessResult) -> str:
    """Everything, for programs."""
    content = {
        "schema": "dscope.robustness/1",
        "pictures": list(result.pictures),
        "targets": asdict(result.targets),
        "disturbances": [_window_json(window) for window in result.windows],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _window_json(window: Window) -> dict[str, Any]:
    kind = window.curve.disturbance
    return {
        "name": kind.name,
        "title": kind.title,
        "knob": kind.knob,
        "neutral": kind.neutral,
        "window": [window.low.level, window.high.level],
        "statement": window_sentence(window),
        "judged_unnoticed_at": [point.level for point in window.unnoticed],
        "wrong_passes": window.wrong_passes,
        "points": [{**asdict(point), "share_judged": point.share_judged} for point in window.curve.points],
    }


def _fields(kind: Disturbance, point: Point) -> dict[str, Any]:
    values = asdict(point)
    spread = {
        f"{name}{part}": values[name][key]
        for name in ("recall", "precision")
        for part, key in (("", "value"), ("_low", "low"), ("_high", "high"))
    }
    refusals = "; ".join(f"{cause} {count}" for cause, count in point.refusals.items())
    left_out = {"recall", "precision", "refusals", "names_of_wrong_passes"}
    plain = {name: value for name, value in values.items() if name not in left_out}
    return {"disturbance": kind.name, **plain, **spread, "refused_because": refusals}


def _row(kind: Disturbance, point: Point) -> tuple[str, ...]:
    refusals = ", ".join(f"{cause.replace('_', ' ')} {count}" for cause, count in point.refusals.items())
    kept = "–" if point.kept is None else f"{point.kept:.3f}"
    counts = (str(point.judged), str(point.warned), str(point.refused))
    wrong = (f"{point.wrong_passes} of {point.bad}", f"{point.turned_to_pass} of {point.failing}")
    figures = (str(point.recall), kept, str(point.precision), f"{point.lost} of {point.marks}", *wrong)
    return (kind.title, kind.level_text(point.level), *counts, *figures, refusals)
