"""The shelf of calibrations: everything stays, nothing is written over, what is broken is named."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from dscope_gui.errors import NotWritable
from dscope_gui.settings import load_scale
from dscope_gui.settings.calibrations import CalibrationShelf, calibration_file, load_calibration
from tests.calibrated import calibration
from tests.hand_built import NOON


@pytest.fixture
def shelf(tmp_path: Path) -> CalibrationShelf:
    return CalibrationShelf(tmp_path)


def test_an_empty_shelf_lists_nothing_and_makes_no_folder(shelf: CalibrationShelf) -> None:
    assert shelf.listing().calibrations == ()
    assert not shelf.folder.exists()


def test_the_newest_calibration_is_listed_first(shelf: CalibrationShelf) -> None:
    for days in (1, 3, 2):
        shelf.add(calibration(made_at=NOON + timedelta(days=days)))
    made = [shelved.calibration.made_at for shelved in shelf.listing().calibrations]
    assert made == [NOON + timedelta(days=days) for days in (3, 2, 1)]


def test_what_comes_off_the_shelf_is_what_was_put_on_it(shelf: CalibrationShelf) -> None:
    shelved = shelf.add(calibration(note="after the new lamp"), b"picture")
    assert load_calibration(shelved.path) == calibration(note="after the new lamp")
    assert shelved.path.with_suffix(".png").read_bytes() == b"picture"
    assert load_scale(shelved.path) == calibration().scale


def test_two_calibrations_of_the_same_second_both_stay(shelf: CalibrationShelf) -> None:
    first, second = shelf.add(calibration(0.26)), shelf.add(calibration(0.27))
    assert first.path != second.path
    assert len(shelf.listing().calibrations) == 2


def test_the_same_calibration_is_not_written_again(shelf: CalibrationShelf) -> None:
    path = shelf.add(calibration()).path
    path.write_text(path.read_text() + " \n")
    assert shelf.add(calibration()).path == path
    assert path.read_text().endswith(" \n")
    assert len(shelf.listing().calibrations) == 1


def test_a_broken_file_on_the_shelf_is_named_and_hides_no_other(shelf: CalibrationShelf) -> None:
    path = shelf.add(calibration()).path
    (shelf.folder / "broken.json").write_text('{"um_per_px_x": 0.4}')
    listing = shelf.listing()
    assert [shelved.path for shelved in listing.calibrations] == [path]
    assert len(listing.faults) == 1
    assert "broken.json" in listing.faults[0].message


def test_a_full_disk_leaves_the_shelf_as_it_was(shelf: CalibrationShelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.add(calibration(0.26))
    before = sorted(shelf.folder.iterdir())

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(NotWritable, match="No space left"):
        shelf.add(calibration(0.27), b"picture")
    assert sorted(shelf.folder.iterdir()) == before


def test_a_calibration_whose_text_cannot_be_written_leaves_no_picture_behind(
    shelf: CalibrationShelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, _text: str) -> None:
        raise NotWritable(f"{path} could not be written: Permission denied")

    monkeypatch.setattr("dscope_gui.settings.calibrations.write_text", refuse)
    with pytest.raises(NotWritable, match="Permission denied"):
        shelf.add(calibration(), b"picture")
    assert list(shelf.folder.iterdir()) == []


def test_the_setting_names_a_file_within_the_data_folder_by_a_relative_path(tmp_path: Path) -> None:
    shelf = CalibrationShelf(tmp_path)
    path = shelf.add(calibration()).path
    pointer = shelf.pointer(path)
    assert not Path(pointer).is_absolute()
    assert calibration_file(pointer, tmp_path) == path


def test_the_setting_names_a_file_elsewhere_by_its_whole_path(tmp_path: Path) -> None:
    elsewhere = tmp_path / "usb" / "calibration.json"
    pointer = CalibrationShelf(tmp_path / "data").pointer(elsewhere)
    assert calibration_file(pointer, tmp_path / "data") == elsewhere


def test_the_file_is_plain_json_with_its_schema(shelf: CalibrationShelf) -> None:
    content = json.loads(shelf.add(calibration()).path.read_text(encoding="utf-8"))
    assert content["schema"] == "dscope.calibration/1"
    assert content["camera"] == "simulator"
