"""`dscope dataset collect` as it is typed."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.dataset import reading
from dscope_gui.domain.dataset import OBJECT, Extent, Label
from dscope_gui.domain.record import DefectRecord
from tests.cli.dataset.conftest import Inspected
from tests.cli.dataset.items import items_in
from tests.dataset.made import content


def drawn_px(defect: DefectRecord) -> float:
    """What the outline encloses: much more than the defect itself where it goes round several pieces."""
    return cv2.contourArea(np.array(defect["outline_px"], np.float32))


def test_every_defect_of_a_batch_is_collected_with_its_class_and_mask(collected: Path, inspected: Inspected) -> None:
    defects = {
        (record["id"], defect["id"]): (record, defect) for record in inspected.records for defect in record["defects"]
    }
    crops = [item for item in items_in(collected) if item.facts.extent is Extent.DEFECT]
    assert {(item.facts.source.inspection, item.facts.source.defect) for item in crops} == {
        key for key, (_record, defect) in defects.items() if drawn_px(defect) <= 2.0 * defect["area_px"]
    }
    for item in crops:
        record, defect = defects[item.facts.source.inspection, str(item.facts.source.defect)]
        assert item.label.value == defect["type"] and item.facts.source.image_sha256 == record["image"]["sha256"]


def test_a_crop_is_cut_from_the_picture_where_the_defect_lies(collected: Path, inspected: Inspected) -> None:
    dataset = reading(collected)
    pictures = {record["id"]: cv2.imread(record["image"]["path"], cv2.IMREAD_GRAYSCALE) for record in inspected.records}
    for item in items_in(collected):
        x, y, width, height = item.facts.window
        grey = pictures[item.facts.source.inspection]
        assert grey is not None
        np.testing.assert_array_equal(dataset.picture(item), grey[y : y + height, x : x + width])
    pit = next(item for item in items_in(collected) if item.label is Label.PIT)
    (defect,) = (
        defect
        for record in inspected.records
        for defect in record["defects"]
        if (record["id"], defect["id"]) == (pit.facts.source.inspection, pit.facts.source.defect)
    )
    mask = dataset.mask(pit) == OBJECT
    rows, columns = np.nonzero(mask)
    assert mask.sum() == pytest.approx(defect["area_px"], rel=0.4)
    assert columns.mean() + pit.facts.window.x == pytest.approx(defect["centroid_px"][0], abs=1.0)
    assert rows.mean() + pit.facts.window.y == pytest.approx(defect["centroid_px"][1], abs=1.0)


def test_an_end_face_that_passed_without_a_mark_is_collected_whole(collected: Path, inspected: Inspected) -> None:
    (good,) = (item for item in items_in(collected) if item.label is Label.GOOD)
    (clean,) = (record for record in inspected.records if not record["defects"])
    assert good.facts.extent is Extent.END_FACE and good.facts.source.inspection == clean["id"]


def test_the_table_tells_what_is_new_and_what_was_known(
    station: Path, inspected: Inspected, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["dataset", "collect", str(inspected.results / "records.jsonl")]) == 0
    first = capsys.readouterr().out.split()
    before = content(station)
    assert run(["dataset", "collect", str(inspected.results)]) == 0
    again = capsys.readouterr().out.split()
    assert first[-3:] == ["all", str(len(items_in(station))), "0"]
    assert again[-3:] == ["all", "0", str(len(items_in(station)))]
    assert content(station) == before


def test_the_history_gives_the_same_items_and_tells_end_faces_apart_by_serial(
    station: Path, inspected: Inspected, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other"
    assert run(["dataset", "collect", "--history", str(inspected.history)]) == 0
    assert run(["dataset", "collect", str(inspected.results), "--dataset", str(other)]) == 0
    from_history, from_batch = items_in(station), items_in(other)
    assert [item.id for item in from_history] == [item.id for item in from_batch]
    assert [item.facts.picture_sha256 for item in from_history] == [item.facts.picture_sha256 for item in from_batch]
    assert len({item.facts.source.end_face for item in from_batch}) == 5
    assert len({item.facts.source.end_face for item in from_history}) == 2, "one serial in each of two lots"
    assert "SN7" not in str(from_history)


def test_the_history_is_chosen_from(station: Path, inspected: Inspected, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = ["dataset", "collect", "--history", str(inspected.history), "--lot", "L1", "--label", "good"]
    assert run(chosen) == 0
    assert [item.label for item in items_in(station)] == [Label.GOOD]
    assert run([*chosen, "--since", "2099-01-01"]) == 1
    assert "no inspection to collect from" in capsys.readouterr().err


def test_only_what_is_sure_enough_is_collected(station: Path, inspected: Inspected) -> None:
    surest = max(defect["confidence"] for record in inspected.records for defect in record["defects"])
    options = ["--confidence", str(surest), *(word for one in Label if one != "good" for word in ("--label", one))]
    assert run(["dataset", "collect", str(inspected.results), *options]) == 0
    wanted = {d["id"] for record in inspected.records for d in record["defects"] if d["confidence"] >= surest}
    assert {item.facts.source.defect for item in items_in(station)} <= wanted


def test_moved_pictures_are_found_where_they_are_said_to_be(
    station: Path, inspected: Inspected, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results, moved = tmp_path / "results", tmp_path / "moved"
    results.mkdir()
    records = (inspected.results / "records.jsonl").read_text(encoding="utf-8")
    text = records.replace(str(inspected.pictures), "/gone")
    (results / "records.jsonl").write_text(text, encoding="utf-8")
    assert run(["dataset", "collect", str(results)]) == 1
    assert "/gone/sim_00000.jpg is not there. Name its folder with --pictures" in capsys.readouterr().err
    shutil.copytree(inspected.pictures, moved)
    assert run(["dataset", "collect", str(results), "--pictures", str(moved)]) == 0
    assert len(items_in(station)) > 5


def test_what_cannot_be_used_is_named_and_the_rest_is_collected(
    station: Path, inspected: Inspected, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    results = tmp_path / "results"
    shutil.copytree(inspected.pictures, results)
    name = Path(inspected.records[0]["image"]["path"]).name
    shutil.copy(results / Path(inspected.records[1]["image"]["path"]).name, results / name)
    records = (inspected.results / "records.jsonl").read_text(encoding="utf-8")
    text = records.replace(str(inspected.pictures) + os.sep, "") + 'half a rec\n{"id": 1}\n'
    (results / "records.jsonl").write_text(text, encoding="utf-8")
    assert run(["dataset", "collect", str(results)]) == 3
    said = capsys.readouterr()
    assert f"{name} is another picture than was inspected" in said.err
    assert "line 6: this is no record of an inspection" in said.err
    assert "line 7: this is no record of an inspection" in said.err
    assert {item.facts.source.inspection for item in items_in(station)} == {one["id"] for one in inspected.records[1:]}


def test_a_collection_that_is_stopped_keeps_whole_end_faces_and_goes_on_later(
    station: Path, inspected: Inspected, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_bar: BatchProgress, done: int, _total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(BatchProgress, "count", stop)
        assert run(["dataset", "collect", str(inspected.results)]) == 3
    said = capsys.readouterr()
    before = content(station)
    assert "stopped" in said.err and said.out.split()[-3:] == ["all", str(len(items_in(station))), "0"]
    assert {item.facts.source.inspection for item in items_in(station)} == {one["id"] for one in inspected.records[:2]}
    assert run(["dataset", "collect", str(inspected.results)]) == 0
    assert len({item.facts.source.inspection for item in items_in(station)}) == 5
    after = content(station)
    assert {name: after[name] for name in before} == before
