"""Calibrations out to CSV and back, and CSV files that are none."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from dscope_gui.domain.calibration import Calibration
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.settings.calibration_csv import read_calibration_csv, write_calibration_csv
from tests.calibrated import calibration


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "calibration.csv"


@pytest.mark.parametrize(
    "made",
    [
        calibration(note='after the new lamp, "number 2";\nsee the log'),
        calibration(0.3448275862068966, um_per_px_y=0.31, valid_days=None, rotation_deg=-12.25),
        calibration(note="=1+1", operator="@Ana", objective="-20", camera=""),
        calibration(note="'quoted'", operator="'", objective="Ø 20×"),
    ],
)
def test_what_comes_back_is_what_went_out(file: Path, made: Calibration) -> None:
    write_calibration_csv(file, made)
    assert read_calibration_csv(file) == made


def test_a_spreadsheet_runs_no_note_as_a_formula(file: Path) -> None:
    write_calibration_csv(file, calibration(note='=HYPERLINK("x")', rotation_deg=-1.5))
    with file.open(encoding="utf-8", newline="") as lines:
        cells = dict(csv.reader(lines))
    assert cells["note"].startswith("'=")
    assert cells["rotation_deg"] == "-1.5"


def test_a_file_that_a_spreadsheet_saved_with_semicolons_and_decimal_commas_is_read(file: Path) -> None:
    write_calibration_csv(file, calibration())
    rows = list(csv.reader(file.read_text("utf-8").splitlines()))
    lines = [f"{field};{value.replace('.', ',') if field.startswith('um_per') else value}" for field, value in rows]
    file.write_text("\ufeff" + "\r\n".join(lines), "utf-8")
    assert read_calibration_csv(file) == calibration()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda _text: "", "first line must be field,value"),
        (lambda text: text.replace("field,value", "name,content"), "first line must be field,value"),
        (lambda text: text.replace("um_per_px_x,0.26", "um_per_px_x,abc"), "um_per_px_x"),
        (lambda text: text.replace("um_per_px_x,0.26", "um_per_px_x,-0.26"), "um_per_px_x"),
        (lambda text: text.replace("um_per_px_x,0.26", "um_per_px_x,nan"), "um_per_px_x"),
        (lambda text: text.replace("um_per_px_x,0.26", "um_per_px_x,"), "um_per_px_x"),
        (lambda text: text.replace("um_per_px_x,0.26\n", ""), "um_per_px_x: this field is missing"),
        (lambda text: text + "um_per_px_x,0.5\n", "um_per_px_x is there twice"),
        (lambda text: text + "speed,3\n", "there is no such field"),
        (lambda text: text + "one,two,three\n", "must have a field and a value"),
        (lambda text: text.replace("target.pitch_um,20.0", "target,20.0"), "target has fields of its own"),
        (lambda text: text + "x" * 10_000_000, "far too long"),
        (lambda text: text + 'note2,"open', "no CSV file"),
    ],
)
def test_a_broken_file_is_refused_and_the_fault_named(file: Path, change, message: str) -> None:  # type: ignore[no-untyped-def]  # a lambda for each case
    write_calibration_csv(file, calibration())
    file.write_text(change(file.read_text("utf-8")), "utf-8")
    with pytest.raises(ConfigurationInvalid, match=message):
        read_calibration_csv(file)


def test_bytes_that_are_no_text_and_files_that_are_not_there_are_refused(file: Path) -> None:
    with pytest.raises(ConfigurationInvalid, match="cannot be read"):
        read_calibration_csv(file)
    file.write_bytes(b"\xff\xfe\x00field")
    with pytest.raises(ConfigurationInvalid, match="no text file"):
        read_calibration_csv(file)
