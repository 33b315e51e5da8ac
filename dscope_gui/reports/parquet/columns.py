"""The columns of the three tables: name, type and what each means."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class ColumnType(StrEnum):
    """How a column's values are kept."""

    TEXT = "text"
    CATEGORY = "category"
    """Text of which the same words come again and again."""
    WHOLE = "whole number"
    REAL = "number"
    YES_NO = "yes or no"
    TIME = "UTC time"
    """Milliseconds, with the time zone UTC."""


@dataclass(frozen=True, slots=True)
class Column:
    """`said` : what it means, as it stands in the file itself and on the help page."""

    name: str
    type: ColumnType
    said: str


_TEXT, _CATEGORY, _WHOLE = ColumnType.TEXT, ColumnType.CATEGORY, ColumnType.WHOLE
_REAL, _YES_NO, _TIME = ColumnType.REAL, ColumnType.YES_NO, ColumnType.TIME

_INSPECTION: Final = (
    Column("inspection_id", _TEXT, "id of the inspection's record; the same in all three tables"),
    Column("captured_at", _TIME, "when the picture was taken"),
    Column("station", _CATEGORY, "name of the station"),
    Column("part", _CATEGORY, "part number"),
    Column("lot", _CATEGORY, "lot"),
    Column("serial", _TEXT, "serial of the part; empty where it has none"),
)
"""With these each table can be counted and filtered without a look into the others."""

INSPECTIONS: Final = (
    *_INSPECTION,
    Column("operator", _CATEGORY, "who inspected"),
    Column("answer", _CATEGORY, "what the operator was told: pass, fail, retake or ask"),
    Column("verdict", _CATEGORY, "of the rule set: pass, fail or not_inspectable"),
    Column("is_conditional", _YES_NO, "sizes within the guard band of their limits could turn the verdict"),
    Column("rule_set", _CATEGORY, "rule set that judged"),
    Column("rule_set_sha256", _CATEGORY, "sha256 of its content"),
    Column("status", _CATEGORY, "inspected, localization_failed or unreadable"),
    Column("profile", _CATEGORY, "how thoroughly it was looked"),
    Column("cleanings", _WHOLE, "how often the part was cleaned before this picture"),
    Column("before_id", _TEXT, "id of the inspection before the last cleaning; null for the first"),
    Column("defects", _WHOLE, "marks of the part; without what lies on the microscope itself"),
    Column("findings", _WHOLE, "reasons of the verdict"),
    Column("picture_sha256", _TEXT, "sha256 of the picture"),
    Column("picture_width_px", _WHOLE, "width of the picture"),
    Column("picture_height_px", _WHOLE, "height of the picture"),
    Column("scale_x_um_per_px", _REAL, "scale across; null where there was none"),
    Column("scale_y_um_per_px", _REAL, "scale down"),
    Column("scale_source", _CATEGORY, "where the scale came from"),
    Column("scale_uncertainty_rel", _REAL, "standard uncertainty of the scale, relative"),
    Column("cladding_diameter_um", _REAL, "measured; null without a scale of its own"),
    Column("cladding_uncertainty_um", _REAL, "its standard uncertainty"),
    Column("core_diameter_um", _REAL, "measured; null where the core cannot be seen"),
    Column("core_uncertainty_um", _REAL, "its standard uncertainty"),
    Column("focus", _REAL, "sharpness of the picture, 0 to 1"),
    Column("mean_level_grey", _REAL, "mean grey level, 0 to 255"),
    Column("saturated_share", _REAL, "share of the pixels that are saturated, 0 to 1"),
    Column("anomaly_score", _REAL, "of the network that knows good end faces; null where it was not asked"),
    Column("anomaly_threshold", _REAL, "from which score on it calls an end face strange"),
    Column("total_ms", _REAL, "time of the inspection, without storing"),
    Column("software_version", _CATEGORY, "version of the program"),
    Column("config_sha256", _CATEGORY, "sha256 of the configuration"),
    Column("model", _CATEGORY, "trained network that looked as well; null where none did"),
)

DEFECTS: Final = (
    *_INSPECTION,
    Column("defect_id", _TEXT, "id within the inspection, such as S1"),
    Column("type", _CATEGORY, "scratch, pit, chip, crack, contamination or film"),
    Column("zone", _CATEGORY, "innermost zone touched"),
    Column("excluded", _CATEGORY, "why it is not judged; null for marks of the part"),
    Column("is_disputed", _YES_NO, "the two judges disagree; null where only the rules were asked"),
    Column("confidence", _REAL, "0 to 1"),
    Column("rules_confidence", _REAL, "of the rules alone; null where only they were asked"),
    Column("learned_confidence", _REAL, "of the trained network"),
    Column("detectors", _CATEGORY, "methods that saw it, with commas between"),
    Column("center_x_um", _REAL, "from the center of the fiber, to the right"),
    Column("center_y_um", _REAL, "from the center of the fiber, downwards"),
    Column("length_um", _REAL, "length"),
    Column("length_uncertainty_um", _REAL, "its standard uncertainty"),
    Column("width_um", _REAL, "width"),
    Column("width_uncertainty_um", _REAL, "its standard uncertainty"),
    Column("diameter_um", _REAL, "diameter of the enclosing circle"),
    Column("diameter_uncertainty_um", _REAL, "its standard uncertainty"),
    Column("area_um2", _REAL, "area"),
    Column("center_x_px", _REAL, "in the picture, from the left"),
    Column("center_y_px", _REAL, "in the picture, from the top"),
    Column("length_px", _REAL, "length"),
    Column("width_px", _REAL, "width"),
    Column("diameter_px", _REAL, "diameter of the enclosing circle"),
    Column("area_px", _REAL, "area"),
    Column("nearest_cladding_radii", _REAL, "its point nearest to the center; 1 is the rim of the cladding"),
    Column("farthest_cladding_radii", _REAL, "its point farthest from the center"),
    Column("orientation_deg", _REAL, "direction of its length"),
    Column("aspect_ratio", _REAL, "length over width"),
    Column("circularity", _REAL, "1 for a disc"),
    Column("contrast", _REAL, "against a perfect end face; negative is darker"),
)

FINDINGS: Final = (
    *_INSPECTION,
    Column("finding", _WHOLE, "1 is the first reason of the verdict"),
    Column("verdict", _CATEGORY, "of the inspection"),
    Column("rule_set", _CATEGORY, "rule set that judged"),
    Column("cause", _CATEGORY, "what kind of reason it is"),
    Column("zone", _CATEGORY, "zone of the limit; null where no zone is meant"),
    Column("kind", _CATEGORY, "type of defect that the limit is about"),
    Column("limit", _CATEGORY, "the limit in words"),
    Column("found", _TEXT, "what was found in words"),
    Column("margin_um", _REAL, "limit less found; negative breaks the limit"),
    Column("defect_ids", _TEXT, "ids of the defects, with commas between"),
    Column("sentence", _TEXT, "the reason as the operator reads it"),
)

TABLES: Final = {"inspections": INSPECTIONS, "defects": DEFECTS, "findings": FINDINGS}
