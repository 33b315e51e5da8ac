"""Messages of the stream against their schema, and what they say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NotRequired, get_origin, get_type_hints, is_typeddict

import jsonschema
import numpy as np
import pytest

from dscope_gui.domain.defect import DefectKind, Exclusion
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.live import (
    DROPPED,
    DroppedMessage,
    FrameFacts,
    FrameMessage,
    Geometry,
    GpsPart,
    HeatMapMessage,
    LiveDefectPart,
    LiveEndFacePart,
    LiveFrame,
    LivePicture,
    NoticeMessage,
    Part,
    PartHealth,
    PartState,
    PictureMessage,
    Placed,
    PlaceOf,
    ReportedDefect,
    ReportMessage,
    Severity,
    Sighting,
    frame_message,
    message_text,
    notice_message,
    picture_message,
)
from dscope_gui.domain.location import Fix, FixQuality
from dscope_gui.domain.realtime import TrackingSettings
from dscope_gui.domain.record.types import (
    EllipseRecord,
    QualityRecord,
    ReasonRecord,
    ScaleRecord,
    VerdictRecord,
    ZoneRecord,
)
from dscope_gui.domain.verdict import Cause, VerdictStatus
from dscope_gui.paths import schema_file
from dscope_gui.rules import explain, judge, load_rule_set, quality_score, severities, zone_rings
from dscope_gui.tracking import DefectAggregator
from tests import hand_built

PARTS: dict[str, type] = {
    "frame": FrameMessage,
    "heat_map": HeatMapMessage,
    "notice": NoticeMessage,
    "live_report": ReportMessage,
    "dropped": DroppedMessage,
    "picture": PictureMessage,
    "end_face": LiveEndFacePart,
    "defect": LiveDefectPart,
    "reported_defect": ReportedDefect,
    "gps": GpsPart,
    "zone": ZoneRecord,
    "ellipse": EllipseRecord,
    "scale": ScaleRecord,
    "quality": QualityRecord,
    "verdict": VerdictRecord,
    "reason": ReasonRecord,
}
FIX = Fix(48.137154123456, 11.576124, FixQuality.RTK, 0.4, 519.2, 0.8, 14)
RULES = load_rule_set("iec61300-3-35-2015-sm-upc")


def nowhere(_: tuple[float, float]) -> Placed:
    return Placed(None, None, None)


def on_the_bench(point: tuple[float, float]) -> Placed:
    return Placed((point[0] * 0.5, point[1] * 0.5), (12.0 + point[0] / 2000, 7.0), FIX)


def judged(found: Inspection) -> Inspection:
    """By the rule engine, without what the picture itself would forbid."""
    examination = found.examination
    assert examination is not None and examination.end_face is not None
    sharp = replace(examination, quality=replace(examination.quality, warnings=()))
    zones = () if sharp.scale is None else zone_rings(RULES, examination.end_face, sharp.scale)
    return replace(found, examination=sharp, verdict=judge(RULES, sharp), zones=zones)


SCENES: dict[str, tuple[Inspection, Geometry | None]] = {
    "several defects": (judged(hand_built.inspection()), Geometry.FOUND),
    "clean": (judged(hand_built.inspection(defects=())), Geometry.FOLLOWED),
    "without scale": (judged(hand_built.inspection(scaled=False)), Geometry.FOLLOWED),
    "remembered": (
        replace(hand_built.inspection(defects=()), verdict=hand_built.not_located().verdict),
        Geometry.REMEMBERED,
    ),
    "on condition": (hand_built.on_condition(2.9), Geometry.FOLLOWED),
    "no end face": (hand_built.not_located(), None),
    "unreadable": (hand_built.unreadable(""), None),
}


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    read: dict[str, Any] = json.loads(schema_file("live").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(read)
    return read


@pytest.fixture(scope="module")
def validator(schema: dict[str, Any]) -> Any:
    return jsonschema.Draft202012Validator(schema)


@pytest.fixture
def aggregator() -> DefectAggregator:
    return DefectAggregator(TrackingSettings())


def told(
    name: str, aggregator: DefectAggregator, *, place_of: PlaceOf = nowhere, fix: Fix | None = None
) -> FrameMessage:
    """The message of a scene as a session makes it."""
    inspection, geometry = SCENES[name]
    frame = LiveFrame(7, inspection, geometry, 0.25 if geometry is Geometry.REMEMBERED else 0.0, 3.5)
    traces = () if inspection.examination is None else explain(RULES, inspection.examination)
    sightings = aggregator.add_frame_defects(frame, severities(inspection.verdict, traces))
    score = quality_score(RULES, inspection.verdict, traces)
    facts = FrameFacts("Halle 3 · Prüfplatz", "4711", aggregator.end_face_number, score, 24.987654, 3, 41.23456, fix)
    return frame_message(frame, sightings, place_of, facts)


@pytest.mark.parametrize("place_of", [nowhere, on_the_bench])
@pytest.mark.parametrize("fix", [None, FIX])
@pytest.mark.parametrize("name", SCENES)
def test_every_frame_fits_the_schema_as_strict_json(
    name: str, place_of: PlaceOf, fix: Fix | None, validator: Any, aggregator: DefectAggregator
) -> None:
    message = told(name, aggregator, place_of=place_of, fix=fix)
    text = message_text(message)
    assert json.loads(text, parse_constant=pytest.fail) == message
    assert text.encode("utf-8").decode("utf-8") == text and "\n" not in text
    validator.validate(json.loads(text))


def test_report_and_heat_map_fit_the_schema_at_any_time(validator: Any, aggregator: DefectAggregator) -> None:
    for name in ("no end face", "several defects", "remembered", "several defects", "without scale"):
        told(name, aggregator)
        validator.validate(json.loads(message_text(aggregator.report(hand_built.NOON))))
        validator.validate(json.loads(message_text(aggregator.heat_map(hand_built.NOON))))
    assert len(aggregator.report(hand_built.NOON)["defects"]) == 4


@pytest.mark.parametrize("state", PartState)
@pytest.mark.parametrize("part", Part)
def test_notices_fit_the_schema(part: Part, state: PartState, validator: Any) -> None:
    health = PartHealth(part, state, "Der Empfänger antwortet nicht", "Kabel prüfen")
    validator.validate(json.loads(message_text(notice_message(health, hand_built.NOON))))


def test_announced_pictures_and_lost_messages_fit_the_schema(validator: Any) -> None:
    announced = picture_message(LivePicture(7, b"", 1024, 768, (2.0, 2.0)))
    lost: DroppedMessage = {"schema": DROPPED, "utc": "2026-11-21T12:00:00.000Z", "dropped": 5, "total": 12}
    validator.validate(json.loads(message_text(announced)))
    validator.validate(json.loads(message_text(lost)))


@pytest.mark.parametrize("name", PARTS)
def test_the_schema_describes_the_very_fields_that_messages_have(name: str, schema: dict[str, Any]) -> None:
    part, described = PARTS[name], schema["$defs"][name]
    hints = get_type_hints(part, include_extras=True)
    assert is_typeddict(part)
    assert set(described["properties"]) == set(hints)
    assert set(described["required"]) == {field for field, hint in hints.items() if get_origin(hint) is not NotRequired}


def test_all_that_is_described_is_checked_here(schema: dict[str, Any]) -> None:
    assert set(schema["$defs"]) == set(PARTS)
    assert [one["$ref"] for one in schema["oneOf"]] == [f"#/$defs/{name}" for name in list(PARTS)[:6]]


def fields(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, part in schema["$defs"].items():
        yield name, part
        for field, described in part["properties"].items():
            yield f"{name}.{field}", described


def test_every_field_is_explained(schema: dict[str, Any]) -> None:
    silent = [name for name, described in fields(schema) if "description" not in described and "$ref" not in described]
    assert silent == []


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("reason.cause", Cause),
        ("notice.part", Part),
        ("notice.state", PartState),
        ("defect.type", DefectKind),
        ("defect.severity", Severity),
        ("defect.excluded", Exclusion),
        ("end_face.geometry", Geometry),
        ("gps.quality", FixQuality),
        ("verdict.status", VerdictStatus),
    ],
)
def test_the_schema_knows_every_word_that_the_program_says(field: str, words: Any, schema: dict[str, Any]) -> None:
    assert {word.value for word in words} <= set(dict(fields(schema))[field]["enum"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"pass": True},
        {"quality_score": 50.0},
        {"quality_score": 101.0},
        {"schema": "dscope.live/2"},
        {"end_face_number": 0},
        {"defects": [{}]},
        {"utc": "2026-11-21 12:00"},
    ],
)
def test_the_schema_refuses_what_contradicts_itself(
    wrong: dict[str, Any], validator: Any, aggregator: DefectAggregator
) -> None:
    message = json.loads(message_text(told("several defects", aggregator)))
    assert validator.is_valid(message)
    assert not validator.is_valid({**message, **wrong})


def test_a_remembered_end_face_never_passes(validator: Any, aggregator: DefectAggregator) -> None:
    message = json.loads(message_text(told("clean", aggregator)))
    assert message["pass"] and validator.is_valid(message)
    message["end_face"]["geometry"] = "remembered"
    assert not validator.is_valid(message)


def test_places_are_those_of_the_centroid_and_positions_those_of_the_receiver(aggregator: DefectAggregator) -> None:
    message = told("several defects", aggregator, place_of=on_the_bench, fix=FIX)
    first = message["defects"][0]
    assert first["um"] == pytest.approx([first["px"][0] * 0.5, first["px"][1] * 0.5], abs=1e-4)
    assert first["mm"] == pytest.approx([12.0 + first["px"][0] / 2000, 7.0], abs=1e-4)
    assert first["gps"] == message["gps"]
    assert message["gps"] == {
        "lat": 48.13715412,
        "lon": 11.576124,
        "alt_m": 519.2,
        "hdop": 0.8,
        "quality": "rtk",
        "satellites": 14,
        "age_s": 0.4,
    }


def test_without_scale_receiver_and_fixture_nothing_is_said_of_them(aggregator: DefectAggregator) -> None:
    message = told("without scale", aggregator)
    unknown = ("um", "centre_um", "mm", "gps", "length_um", "width_um", "diameter_um")
    assert (message["scale"], message["gps"], message["pass"], message["quality_score"]) == (None, None, False, 0.0)
    assert {one[name] for one in message["defects"] for name in unknown} == {None}  # type: ignore[literal-required]
    assert len(message["defects"]) == 4


def test_the_centre_is_that_of_the_cladding(aggregator: DefectAggregator) -> None:
    message = told("several defects", aggregator)
    end_face, scale = message["end_face"], message["scale"]
    assert end_face is not None and scale is not None
    for defect in message["defects"]:
        dx, dy = defect["px"][0] - end_face["cladding"]["cx"], defect["px"][1] - end_face["cladding"]["cy"]
        assert defect["centre_um"] == pytest.approx([dx * scale["um_per_px_x"], dy * scale["um_per_px_y"]], abs=1e-3)


def test_reasons_name_the_defects_as_the_stream_does(aggregator: DefectAggregator) -> None:
    aggregator.add_frame_defects(LiveFrame(1, SCENES["clean"][0], Geometry.FOUND, 0.0, 0.0), {})
    message = told("several defects", aggregator)
    of_frame = {one.id for one in hand_built.four_defects(hand_built.end_face(), None)}
    ids = {one["id"] for one in message["defects"]}
    reasons = message["verdict"]["reasons"]
    assert reasons and ids == {"D1", "D2", "D3", "D4"}
    for reason in reasons:
        assert set(reason["defects"]) <= ids
        assert all(name in reason["text"] for name in reason["defects"])
        assert not of_frame & set(reason["text"].replace("(", " ").replace(",", " ").split())


def test_a_long_outline_is_told_with_fewer_points(aggregator: DefectAggregator) -> None:
    whole = SCENES["several defects"][0]
    assert whole.examination is not None
    angles = np.linspace(0, 2 * np.pi, 1000, endpoint=False)
    outline = np.stack([500 + 20 * np.cos(angles), 400 + 20 * np.sin(angles)], axis=-1)
    large = replace(whole.examination.defects[0], outline_px=outline)
    frame = LiveFrame(
        1, replace(whole, examination=replace(whole.examination, defects=(large,))), Geometry.FOUND, 0.0, 0.0
    )
    facts = FrameFacts("1", None, 1, 0.0, 0.0, 0, 0.0)
    message = frame_message(frame, [Sighting("D1", large, large.kind, Severity.LOW, 1)], nowhere, facts)
    points = np.array(message["defects"][0]["outline_px"])
    assert len(points) == 64
    assert np.hypot(points[:, 0] - 500, points[:, 1] - 400) == pytest.approx(20.0, abs=0.01)


def test_a_number_that_is_none_never_leaves_the_station() -> None:
    message = notice_message(PartHealth(Part.CAMERA, PartState.OK, "It runs"), hand_built.NOON)
    with pytest.raises(ValueError, match="Out of range"):
        message_text({**message, "text": float("nan")})  # type: ignore[typeddict-item]  # on purpose
