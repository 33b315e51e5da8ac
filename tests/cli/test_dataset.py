"""`dscope dataset` from the first word to the exit code, on drawn end faces that were really inspected."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.cli.progress import BatchProgress
from dscope_gui.dataset import reading
from dscope_gui.domain.answer import Answer
from dscope_gui.domain.dataset import OBJECT, Extent, Item, Label
from dscope_gui.domain.history import NewEntry
from dscope_gui.domain.record import DefectRecord, Record, parse_record
from dscope_gui.domain.ticket import Ticket
from dscope_gui.store import SqliteStore
from tests.dataset.made import content


@dataclass(frozen=True, slots=True)
class Inspected:
    """Drawn pictures, what `dscope inspect` wrote of them, and the same in a history."""

    pictures: Path
    results: Path
    history: Path
    records: tuple[Record, ...]


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> Inspected:
    """Five end faces: two fail, three pass, one of these without a mark."""
    root = tmp_path_factory.mktemp("inspected")
    pictures, results, history = root / "pictures", root / "results", root / "history"
    fiber = ["--fiber", "sm-9-125"]
    assert run(["simulate", str(pictures), "-n", "5", "--seed", "5", *fiber]) == 0
    assert run(["inspect", str(pictures), "--out", str(results), "--records-only", "--jobs", "1", *fiber]) == 0
    lines = (results / "records.jsonl").read_text(encoding="utf-8").splitlines()
    records = tuple(map(parse_record, lines))
    with closing(SqliteStore(history)) as store:
        for number, record in enumerate(records):
            picture = Path(record["image"]["path"]).read_bytes()
            ticket = Ticket(part="LC", serial="SN7", lot="L1" if number < 2 else "L2")
            store.add(NewEntry(ticket, record, Answer(record["verdict"]["status"]), picture))
    return Inspected(pictures, results, history, records)


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a station's dataset, which is not there yet."""
    monkeypatch.setenv("DSCOPE_DATA", str(tmp_path / "data"))
    return tmp_path / "data" / "dataset"


@pytest.fixture(scope="module")
def all_of_them(inspected: Inspected) -> Path:
    folder = inspected.results / "dataset"
    assert run(["dataset", "collect", str(inspected.results), "--dataset", str(folder)]) == 0
    return folder


@pytest.fixture
def collected(station: Path, all_of_them: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The station's dataset, with all that there is in the batch."""
    shutil.copytree(all_of_them, station)
    capsys.readouterr()
    return station


def items_in(folder: Path) -> list[Item]:
    found = list(reading(folder).items())
    assert all(isinstance(item, Item) for item in found)
    return [item for item in found if isinstance(item, Item)]


def drawn_px(defect: DefectRecord) -> float:
    """What the outline encloses: much more than the defect itself where it goes round several pieces."""
    return cv2.contourArea(np.array(defect["outline_px"], np.float32))


def stats(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert run(["dataset", "stats", "--json", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


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


@pytest.mark.parametrize(
    ("options", "culprit"),
    [
        (["collect", "/nothing/there"], "/nothing/there cannot be read"),
        (["collect"], "There is no history in"),
        (["collect", "{results}", "--lot", "L1"], "choose from the history"),
        (["collect", "{results}", "--label", "scratsh"], "Did you mean scratch?"),
        (["collect", "{results}", "--confidence", "2"], "--confidence"),
        (["collect", "{results}", "--dataset", "/proc/nothing"], "/proc/nothing could not be written"),
        (["collect", "--pictures", "{results}"], "--pictures is for the folder of a batch"),
        (["collect", "--since", "monday"], "--since monday is no date"),
        (["correct", "abc", "--label", "pit", "--by", "Ann"], "There is no dataset in"),
        (["import", "/nothing.tar.gz"], "/nothing.tar.gz cannot be opened"),
        (["import", "{results}/records.jsonl"], "is refused: it is no whole archive"),
        (["clear", "--yes"], "There is no dataset in"),
    ],
)
def test_wrong_use_is_one_line_that_names_the_culprit(
    options: list[str], culprit: str, station: Path, inspected: Inspected, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(["dataset", *(word.replace("{results}", str(inspected.results)) for word in options)]) == 2
    said = capsys.readouterr()
    assert said.err.count("\n") == 1 and said.err.startswith("dscope: ") and culprit in said.err


def test_statistics_are_printed_as_a_table_and_as_json(
    collected: Path, inspected: Inspected, capsys: pytest.CaptureFixture[str]
) -> None:
    told = stats(capsys)
    items = items_in(collected)
    counts = Counter(item.label.value for item in items)
    assert {name: one["items"] for name, one in told["classes"].items() if one["items"]} == dict(counts)
    assert (told["items"], told["end_faces"], told["corrected"], told["damaged"]) == (len(items), 5, 0, [])
    assert run(["dataset", "stats"]) == 0
    assert capsys.readouterr().out.split()[-5:] == ["all", str(len(items)), "1", "5", "0"]


def test_a_station_that_collected_nothing_has_empty_statistics(
    station: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert stats(capsys)["items"] == 0
    assert not station.exists()


def test_a_damaged_item_is_named(collected: Path, capsys: pytest.CaptureFixture[str]) -> None:
    item = items_in(collected)[0]
    (collected / "items" / item.id / "picture.png").unlink()
    for command in (["stats"], ["list"], ["export", str(collected.parent / "out.tar.gz")]):
        assert run(["dataset", *command]) == 3
        assert f"item {item.id} is damaged and left out: picture.png is missing" in capsys.readouterr().err


def test_items_are_listed_by_class(collected: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dataset", "list", "--label", "good"]) == 0
    (good,) = (item for item in items_in(collected) if item.label is Label.GOOD)
    assert good.id in capsys.readouterr().out
    assert run(["dataset", "list", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in told] == [item.id for item in items_in(collected)]
    assert told[0]["versions"][0]["by"] == ""


def test_an_item_is_corrected_by_name_and_with_a_drawn_mask(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pit = next(item for item in items_in(collected) if item.label is Label.PIT)
    mask = np.zeros((256, 256), np.uint8)
    mask[120:140, 120:130] = OBJECT
    (tmp_path / "mask.png").write_bytes(cv2.imencode(".png", mask)[1].tobytes())
    correction = ["dataset", "correct", pit.id, "--label", "chip", "--by", "Ann", "--mask", str(tmp_path / "mask.png")]
    assert run([*correction, "--reason", "at the rim"]) == 0
    assert f"{pit.id} is chip now, version 2, said by Ann" in capsys.readouterr().out
    now = reading(collected).item(pit.id)
    np.testing.assert_array_equal(reading(collected).mask(now), mask)
    assert (now.current.reason, now.versions[0]) == ("at the rim", pit.current)
    assert run(correction) == 2
    assert "already" in capsys.readouterr().err
    assert run(["dataset", "correct", pit.id, "--label", "hole", "--by", "Ann"]) == 2


def test_an_archive_comes_back_without_loss(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, other = str(tmp_path / "all.tar.gz"), tmp_path / "other"
    assert run(["dataset", "export", archive]) == 0
    assert run(["dataset", "import", archive, "--dataset", str(other)]) == 0
    assert f"{len(items_in(collected))} items added" in capsys.readouterr().out
    assert content(other) == content(collected)
    assert run(["dataset", "export", archive]) == 2
    assert "exists already" in capsys.readouterr().err


def test_only_the_named_classes_are_exported(collected: Path, tmp_path: Path) -> None:
    archive, other = str(tmp_path / "pits.tar.gz"), tmp_path / "other"
    assert run(["dataset", "export", archive, "--label", "pit"]) == 0
    assert run(["dataset", "import", archive, "--dataset", str(other)]) == 0
    assert {item.label for item in items_in(other)} == {Label.PIT}
    assert run(["dataset", "export", str(tmp_path / "none.tar.gz"), "--label", "crack"]) == 1


def test_an_item_that_was_corrected_otherwise_is_told(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, other = str(tmp_path / "all.tar.gz"), tmp_path / "other"
    pit = next(item for item in items_in(collected) if item.label is Label.PIT)
    shutil.copytree(collected, other)
    for label, place in (("chip", collected), ("film", other)):
        correction = ["dataset", "correct", pit.id, "--label", label, "--by", "Ann", "--dataset", str(place)]
        assert run(correction) == 0
    assert run(["dataset", "export", archive, "--dataset", str(other)]) == 0
    assert run(["dataset", "import", archive]) == 3
    assert f"item {pit.id} says otherwise here" in capsys.readouterr().err
    assert reading(collected).item(pit.id).label is Label.CHIP


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("n\n", 3), ("", 3)])
def test_nothing_is_cleared_without_a_yes(
    collected: Path, answer: str, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = items_in(collected)
    monkeypatch.setattr("sys.stdin", io.StringIO(answer))
    assert run(["dataset", "clear"]) == code
    said = capsys.readouterr()
    assert f"{len(before)} items in {collected}, 0 of them corrected by hand, will be gone for ever" in said.err
    assert items_in(collected) == ([] if code == 0 else before)


def test_clearing_with_yes_does_not_ask(collected: Path, capsys: pytest.CaptureFixture[str]) -> None:
    count = len(items_in(collected))
    assert run(["dataset", "clear", "--yes"]) == 0
    assert f"{count} items thrown away" in capsys.readouterr().out
    assert run(["dataset", "clear", "--yes"]) == 2
    assert "There is no item in" in capsys.readouterr().err


def test_help_is_printed_where_nothing_is_asked(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["dataset"]) == 0
    assert "collect" in capsys.readouterr().out
