from __future__ import annotations

import importlib.util
import json
import random
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.errors import WrongUse
from dscope_gui.validation import (
    Share,
    ValidationResult,
    band_rows,
    error_rows,
    family_rows,
    load_truth,
    render_html,
    validate,
)
from dscope_gui.validation.html import MOST_OF_ONE

GOLDEN = Path(__file__).resolve().parents[3] / "shared" / "golden"
GEOMETRY = {"cx": 200.0, "cy": 200.0, "a": 100.0, "b": 100.0, "ang": 0.0, "core_r": 40.0}
SCOPE = {"inner": [0, 0.92], "outer": [1.1, 2.0]}


def item(x: float, y: float, group: str, *, kind: str = "region", must: bool = True, **sizes: float) -> dict[str, Any]:
    return {"x": x, "y": y, "w": 10, "h": 10, "kind": kind, "must": must, "group": group, **sizes}


def reported(x: float, y: float, *, kind: str = "pit", **sizes: float) -> dict[str, Any]:
    return {"id": "P1", "type": kind, "bbox_px": [x, y, 10, 10], "centroid_px": [x + 5, y + 5], **sizes}


def record(name: str, defects: list[dict[str, Any]], *, cx: float = 200.0, a: float = 100.0) -> dict[str, Any]:
    cladding = {"cx": cx, "cy": 200.0, "a": a, "b": a, "angle_deg": 0.0}
    core = {"cx": 200.0, "cy": 200.0, "a": 41.0, "b": 41.0, "angle_deg": 0.0}
    face = {"cladding": cladding, "core": core}
    return {"image": {"path": f"some/where/{name}"}, "status": "inspected", "end_face": face, "defects": defects}


def labelled(folder: Path, **pictures: list[dict[str, Any]]) -> Path:
    labels = {
        f"{name}.png": {"family": "T", "geometry": GEOMETRY, "scope": SCOPE, "defects": items, "remark": "free"}
        for name, items in pictures.items()
    }
    (folder / "pictures").mkdir()
    (folder / "truth.json").write_text(json.dumps(labels), encoding="utf-8")
    for name in labels:
        cv2.imwrite(str(folder / "pictures" / name), np.full((400, 400), 120, np.uint8))
    return folder


def test_found_missed_and_false_are_counted_and_doubtful_ones_are_not(tmp_path: Path) -> None:
    items = [item(180, 180, "a"), item(220, 220, "b"), item(150, 200, "c", must=False)]
    defects = [reported(182, 182), reported(150, 200), reported(240, 180), reported(298, 200)]
    overall = validate(labelled(tmp_path, one=items), [record("one.png", defects)]).overall
    assert (overall.found, overall.missed, overall.false_alarms) == (1, 1, 1)  # on the rim nothing is labelled
    assert (overall.recall, overall.precision) == (Share(1, 2), Share(1, 2))


def test_boxes_of_one_object_are_found_together(tmp_path: Path) -> None:
    items = [item(180, 180, "a", kind="scratch"), item(220, 220, "a", kind="scratch")]
    overall = validate(labelled(tmp_path, one=items), [record("one.png", [reported(220, 220, kind="scratch")])]).overall
    assert (overall.found, overall.missed, overall.types) == (1, 0, Share(1, 1))


def test_a_picture_without_a_record_has_found_nothing(tmp_path: Path) -> None:
    result = validate(labelled(tmp_path, one=[item(180, 180, "a")]), [record("other.png", [])])
    assert (result.overall.missed, result.overall.cladding) == (1, Share(0, 1))
    assert (result.without_record, result.unknown) == (("one.png",), ("other.png",))


def test_geometry_is_right_within_its_tolerance_and_wrong_beyond(tmp_path: Path) -> None:
    records = [record("one.png", [], cx=201.9, a=101.4), record("two.png", [], cx=202.1)]
    overall = validate(labelled(tmp_path, one=[], two=[]), records).overall
    assert (overall.cladding, overall.core) == (Share(1, 2), Share(2, 2))
    assert overall.core_radius is not None
    assert overall.core_radius.worst == pytest.approx(0.025)


def test_sizes_are_compared_where_the_labels_know_them(tmp_path: Path) -> None:
    items = [item(180, 180, "a", diameter_um=4.0), item(220, 220, "b", kind="scratch", width_um=1.5)]
    defects = [reported(180, 180, diameter_um=4.3), reported(220, 220, kind="scratch", width_um=1.1)]
    overall = validate(labelled(tmp_path, one=items), [record("one.png", defects)]).overall
    assert set(overall.diameter_um) == {"region"}
    assert overall.width_um is not None
    assert overall.diameter_um["region"].bias == pytest.approx(0.3)
    assert overall.width_um.bias == pytest.approx(-0.4)


def test_the_picture_as_a_whole_is_called_by_kind_and_doubtful_pictures_are_left_out(tmp_path: Path) -> None:
    folder = labelled(tmp_path, has=[item(180, 180, "a")], clean=[], unsure=[item(180, 180, "a", must=False)])
    records = [record("has.png", [reported(180, 180)]), record("clean.png", [reported(180, 180)])]
    image_level = validate(folder, [*records, record("unsure.png", [])]).overall.image_level
    assert image_level == {"region": Share(1, 2), "scratch": Share(3, 3)}


def test_wilson_intervals_are_those_of_the_textbook() -> None:
    low, high = Share(8, 10).interval
    assert [low, high] == pytest.approx([0.4902, 0.9433], abs=1e-4)
    assert Share(0, 0).interval == (0.0, 1.0)
    assert str(Share(0, 0)) == "–"


def test_every_row_of_the_tables_has_a_cell_for_each_head(tmp_path: Path) -> None:
    result = _some_result(tmp_path)
    assert [row[0] for row in family_rows(result)] == ["T", "all"]
    assert {len(row) for row in family_rows(result)} == {12}
    assert {len(row) for row in band_rows(result)} == {5}
    assert {len(row) for row in error_rows(result)} == {7}


def test_the_page_stands_alone_and_shows_the_worst_case(tmp_path: Path) -> None:
    text = render_html(_some_result(tmp_path))
    assert text.count("data:image/jpeg;base64,") == 2
    assert "one&amp;only.png: missed region, 10 px" in text and "one&amp;only.png: false pit P1, 10 px" in text
    assert "recall 0.000, precision 0.000, cladding right 1.000; 1 missed, 1 false" in text
    assert "http" not in text


def test_one_lost_picture_does_not_fill_the_page(tmp_path: Path) -> None:
    items = [item(20.0 * number, 180, f"g{number}") for number in range(9)]
    text = render_html(validate(labelled(tmp_path, one=items), [record("one.png", [])]))
    assert text.count("<figure>") == MOST_OF_ONE
    (tmp_path / "pictures" / "one.png").unlink()
    assert "The picture cannot be read." in render_html(validate(tmp_path, [record("one.png", [])]))


def test_a_folder_without_labels_is_named(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match=r"truth\.json cannot be read"):
        load_truth(tmp_path)
    (tmp_path / "truth.json").write_text('{"a.png": {"family": 3}}', encoding="utf-8")
    with pytest.raises(WrongUse, match=r"no file of labels: a\.png"):
        load_truth(tmp_path)


def _some_result(folder: Path) -> ValidationResult:
    labelled(folder, **{"one&only": [item(180, 180, "a")]})
    return validate(folder, [record("one&only.png", [reported(230, 230)])])


@pytest.mark.golden
@pytest.mark.skipif(not (GOLDEN / "score.py").is_file(), reason="the labelled pictures are not here")
def test_the_count_agrees_with_the_independent_one_on_made_up_records() -> None:
    """Labels moved, dropped, renamed and invented at random: both ways of counting must come to the same figures."""
    truth = json.loads((GOLDEN / "truth.json").read_text(encoding="utf-8"))
    chance = random.Random(7)
    records = {name: _made_up(name, labels, chance) for name, labels in truth.items()}
    overall = validate(GOLDEN, records.values()).overall
    scores = [_other().score(records[name]["defects"], labels) for name, labels in truth.items()]
    total = {key: sum(score[key] for score in scores) for key in ("tp", "fn", "fp", "kr", "kt")}
    assert (overall.found, overall.missed, overall.false_alarms) == (total["tp"], total["fn"], total["fp"])
    assert overall.types == Share(total["kr"], total["kt"])
    for kind in ("region", "scratch"):
        assert overall.image_level[kind] == Share.of(score["image"][kind] for score in scores)
    assert 0.5 < (overall.recall.value or 0) < 0.95


def _made_up(name: str, labels: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    geometry = labels["geometry"]
    kept = [label for label in labels["defects"] if chance.random() < 0.8]
    moved = [{**label, "x": label["x"] + chance.gauss(0, 5), "y": label["y"] + chance.gauss(0, 5)} for label in kept]
    spread = [geometry["cx"] + chance.gauss(0, geometry["a"]) for _ in range(4)]
    invented = [{"x": x, "y": geometry["cy"] + chance.gauss(0, geometry["b"]), "w": 8, "h": 6} for x in spread]
    defects = [
        {
            "type": chance.choice(["scratch", "pit", "crack", "film"]),
            "bbox_px": [box["x"], box["y"], box["w"], box["h"]],
        }
        for box in (*moved, *invented)
    ]
    return {**record(name, []), "defects": defects}


def _other() -> ModuleType:
    spec = importlib.util.spec_from_file_location("independent_score", GOLDEN / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
