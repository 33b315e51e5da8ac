"""Files that are whole or not there, and the files of one picture."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.ellipse import Ellipse
from dscope_gui.domain.record import record_of
from dscope_gui.domain.stopwatch import Lap
from dscope_gui.domain.zone import ZoneRing
from dscope_gui.errors import NotWritable
from dscope_gui.reports import PictureReportWriter, batch_log, log_picture
from dscope_gui.reports.polar_map import SIDE_PX, _on_round_fiber, polar_map
from dscope_gui.reports.zone_pictures import zone_picture
from dscope_gui.whole_file import TEMPORARY_PREFIX, remove_torn_files, write_text
from tests import hand_built


def test_a_failed_write_keeps_the_old_file_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    write_text(path, "old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritable, match=r"a\.txt could not be written: No space left"):
        write_text(path, "new")
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


def test_a_file_where_a_folder_should_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritable, match="file"):
        write_text(tmp_path / "file" / "a.txt", "x")


def test_torn_files_are_cleared_away(tmp_path: Path) -> None:
    (tmp_path / f"{TEMPORARY_PREFIX}1-2").write_text("half")
    (tmp_path / "kept.csv").write_text("whole")
    remove_torn_files(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.csv"]


def test_a_picture_gets_its_table_drawing_map_and_zones(tmp_path: Path) -> None:
    found = hand_built.inspection(width=720, height=576)
    PictureReportWriter(tmp_path / "ima12", "ima12", with_zones=True).write(found, hand_built.picture(found))
    names = sorted(path.name for path in (tmp_path / "ima12").iterdir())
    zones = [f"ima12_zone_{zone}.png" for zone in ("adhesive", "cladding", "contact", "core")]
    assert names == ["ima12_annotated.png", "ima12_polar.png", "ima12_report.csv", *zones]
    drawn = cv2.imread(str(tmp_path / "ima12" / "ima12_annotated.png"))
    assert drawn is not None and drawn.shape == (576, 720, 3)


def test_an_unreadable_picture_gets_an_empty_table_alone(tmp_path: Path) -> None:
    PictureReportWriter(tmp_path / "text", "text").write(hand_built.unreadable(), None)
    assert [path.name for path in (tmp_path / "text").iterdir()] == ["text_report.csv"]


def test_a_zone_picture_holds_the_zone_and_nothing_else() -> None:
    cladding = hand_built.end_face().cladding
    grey = np.full((864, 1152), 40_000, np.uint16)
    part = zone_picture(grey, cladding, ZoneRing("cladding", 0.5, 1.0))
    assert part is not None and part.dtype == np.uint16
    area = np.pi * cladding.a * cladding.b * (1 - 0.25)
    assert np.count_nonzero(part) == pytest.approx(area, rel=0.01)


def test_a_zone_outside_the_picture_has_no_picture() -> None:
    cladding = hand_built.end_face().cladding.moved(5000, 0)
    assert zone_picture(np.zeros((864, 1152), np.uint8), cladding, ZoneRing("core", 0.0, 0.5)) is None


def test_a_polar_map_is_drawn_with_and_without_end_face_and_scale() -> None:
    for found in (hand_built.inspection(), hand_built.inspection(scaled=False), hand_built.not_located()):
        drawn = polar_map(found)
        assert drawn.shape == (SIDE_PX, SIDE_PX, 3) and drawn.min() < 60


def test_a_fiber_is_round_on_the_map_also_with_pixels_that_are_not_square() -> None:
    angles = np.linspace(0, 2 * np.pi, 50)
    for ellipse in (Ellipse(300, 200, 100, 109, 0.0), Ellipse(300, 200, 120, 100, 33.0)):
        points = _on_round_fiber(ellipse.points_at(angles, 0.7), ellipse)
        assert np.allclose(np.hypot(points[:, 0], points[:, 1]), 0.7)
        assert np.allclose(points, 0.7 * np.stack([np.cos(angles), np.sin(angles)], axis=1))


def test_the_log_says_when_every_stage_began_and_ended(tmp_path: Path) -> None:
    with batch_log(tmp_path, hand_built.NOON):
        log_picture(record_of(hand_built.inspection()), (Lap("read", 0.0, 6.1), Lap("locate", 6.1, 7.2)))
    text = (tmp_path / "inspection_2026-11-21.log").read_text(encoding="utf-8")
    assert "ima12.jpg: locate from 2026-11-21T12:00:00.129Z to 2026-11-21T12:00:00.136Z, 7.2 ms" in text
    assert "ima12.jpg: FAIL, 4 defects" in text


def test_a_log_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    (tmp_path / "inspection_2026-11-21.log").mkdir()
    with pytest.raises(NotWritable, match=r"\.log"), batch_log(tmp_path, hand_built.NOON):
        pass
