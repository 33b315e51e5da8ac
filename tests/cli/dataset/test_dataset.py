"""`dscope dataset` but for collecting, from the first word to the exit code."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from dscope_gui.cli.app import run
from dscope_gui.dataset import reading
from dscope_gui.domain.audit import AuditKind, AuditLine, AuditQuery
from dscope_gui.domain.dataset import OBJECT, Label
from dscope_gui.engine.locate import locate
from dscope_gui.engine.read import read_picture
from dscope_gui.paths import data_folder
from dscope_gui.settings import load_config
from dscope_gui.store import SqliteStore
from tests.cli.dataset.conftest import Inspected
from tests.cli.dataset.items import items_in
from tests.dataset.made import content

_OF_DATASETS = (AuditKind.LABEL_CORRECTED, AuditKind.DATASET_IMPORTED, AuditKind.DATASET_CLEARED)


def stats(capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert run(["dataset", "stats", "--json", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


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
        (["versions", "abc"], "There is no dataset in"),
        (["restore", "abc", "1", "--by", "Ann"], "There is no dataset in"),
        (["restore", "abc", "0", "--by", "Ann"], "'VERSION': Input should be greater than or equal to 1"),
        (["import", "/nothing.tar.gz"], "/nothing.tar.gz cannot be opened"),
        (["import", "{results}/records.jsonl"], "is refused: it is no whole archive"),
        (["clear", "--yes"], "There is no dataset in"),
        (["export"], "Name one archive FILE.tar.gz, or --as-folders DIR"),
        (["export", "all.tar.gz", "--as-folders", "folders"], "Name one archive FILE.tar.gz, or --as-folders DIR"),
        (["export", "all.tar.gz", "--by-kind"], "--by-kind is for --as-folders"),
        (["export", "--as-folders", "folders", "--label", "pit"], "--label chooses items for an archive"),
        (["export", "--as-folders", "{results}"], "exists already"),
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
    *table, kept = capsys.readouterr().out.splitlines()
    assert table[-1].split() == ["all", str(len(items)), "1", "5", "0"]
    assert told["whole_pictures"] == 5 and kept == "Inspected pictures kept whole: 5"


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


def test_what_was_said_before_is_listed_and_holds_again(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pit = next(item for item in items_in(collected) if item.label is Label.PIT)
    assert run(["dataset", "correct", pit.id, "--label", "good", "--by", "Ann", "--reason", "a reflex"]) == 0
    before = content(collected)
    capsys.readouterr()
    assert run(["dataset", "restore", pit.id, "1", "--by", "Ben"]) == 0
    assert f"{pit.id} is pit as in version 1 again: version 3, said by Ben" in capsys.readouterr().out
    after = content(collected)
    assert {name: after[name] for name in before} == before
    now = reading(collected).item(pit.id)
    assert (now.label, now.current.mask_sha256, now.current.by) == (Label.PIT, pit.current.mask_sha256, "Ben")
    assert run(["dataset", "versions", pit.id, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["version"], one["by"], one["changed"]) for one in told] == [
        (1, "", []),
        (2, "Ann", ["class", "mask"]),
        (3, "Ben", ["class", "mask"]),
    ]
    assert told[0]["marked_px"] == told[2]["marked_px"] > told[1]["marked_px"] == 0
    assert run(["dataset", "versions", pit.id]) == 0
    table = capsys.readouterr().out
    assert "the inspection" in table and "a reflex" in table and "version 1 again" in table
    for wrong, culprit in (("3", "already"), ("4", "has no version 4. It has versions 1 to 3")):
        assert run(["dataset", "restore", pit.id, wrong, "--by", "Ben"]) == 2
        assert culprit in capsys.readouterr().err
    line = trail()[-1]
    assert (line.kind, line.by, line.subject, line.reason) == (
        AuditKind.LABEL_CORRECTED,
        "Ben",
        pit.id,
        "version 1 again",
    )


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


def trail() -> list[AuditLine]:
    with closing(SqliteStore(data_folder() / "history")) as store:
        return list(reversed(store.audit.lines(AuditQuery(), limit=100)))


def test_corrections_imports_and_the_end_stand_in_the_audit_trail(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive, count = tmp_path / "all.tar.gz", len(items_in(collected))
    pit = next(item for item in items_in(collected) if item.label is Label.PIT)
    assert run(["dataset", "export", str(archive)]) == 0
    assert run(["dataset", "correct", pit.id, "--label", "chip", "--by", "Ann", "--reason", "at the rim"]) == 0
    assert run(["dataset", "import", str(archive), "--by", "Bob"]) == 0
    assert run(["dataset", "clear", "--yes", "--by", "Ann"]) == 0
    corrected, imported, cleared = [line for line in trail() if line.kind in _OF_DATASETS]
    assert (corrected.kind, corrected.by, corrected.subject) == (AuditKind.LABEL_CORRECTED, "Ann", pit.id)
    assert corrected.before["label"] == "pit" and corrected.after["label"] == "chip"  # type: ignore[index,call-overload]  # a mapping, as both lines below
    assert corrected.reason == "at the rim"
    assert (imported.kind, imported.by, imported.subject) == (AuditKind.DATASET_IMPORTED, "Bob", "all.tar.gz")
    assert isinstance(imported.after, dict) and imported.after["known"] == count
    assert imported.after["sha256"] == hashlib.sha256(archive.read_bytes()).hexdigest()
    assert (cleared.kind, cleared.by, cleared.before) == (AuditKind.DATASET_CLEARED, "Ann", {"items": count})


def test_whole_end_faces_are_sorted_into_folders_that_a_classifier_learns_from(
    collected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "folders"
    assert run(["dataset", "export", "--as-folders", str(out)]) == 0
    assert capsys.readouterr().out.split() == ["Folder", "Pictures", "defective", "4", "good", "1"]
    assert sorted(path.name for path in out.iterdir()) == ["defective", "good"]
    profile = load_config().profile("deep_inspection")
    for path in out.glob("*/*.png"):
        assert locate(read_picture(path, profile.read).grey, profile.locate) is not None
    assert run(["dataset", "export", "--as-folders", str(tmp_path / "kinds"), "--by-kind"]) == 0
    kinds = {path.name for path in (tmp_path / "kinds").iterdir()}
    assert "good" in kinds and kinds <= {label.value for label in Label} and len(kinds) > 1


def test_without_an_end_face_no_folder_is_made(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["dataset", "export", "--as-folders", str(tmp_path / "folders")]) == 1
    assert f"there is no end face to export in {station}" in capsys.readouterr().err
    assert not (tmp_path / "folders").exists()
