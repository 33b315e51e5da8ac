"""Reports on paper."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from PyQt6.QtCore import QSize
from PyQt6.QtGui import QColor, QImage
from PyQt6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from dscope_gui.domain.answer import Answer
from dscope_gui.domain.history import HistoryLine, StoredInspection
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.record import record_of
from dscope_gui.domain.ticket import Ticket
from dscope_gui.errors import NotWritable
from dscope_gui.qt.pdf import PdfReport, ReportFacts
from dscope_gui.qt.theme import LIGHT
from dscope_gui.qt.workers import Cancelled
from tests import hand_built

_FACTS = ReportFacts("Station Ø 1", "2026-11-21 18:00", "lot L-1")


def going_on(_done: int, _total: int) -> None:
    """Nobody cancels."""


def stored(folder: Path, found: Inspection, *, serial: str = "LC-1") -> StoredInspection:
    png = bytes(cv2.imencode(".png", hand_built.picture(found))[1].tobytes())
    path = folder / f"{found.id}.png"
    path.write_bytes(png)
    record = record_of(found)
    record["image"]["sha256"] = hashlib.sha256(png).hexdigest()
    line = HistoryLine(
        found.id, found.captured_at, Ticket("P-1", serial, "L-1", "Ann", "Station 1"), Answer.FAIL, "r", 4, 0, "", False
    )
    return StoredInspection(line, record, path, None, ())


def written(path: Path, *inspections: StoredInspection) -> list[str]:
    """Text of each page."""
    by_id = {one.line.id: one for one in inspections}
    PdfReport(_FACTS, [one.line for one in inspections], by_id.__getitem__).write(path, going_on)
    document = QPdfDocument(None)
    assert document.load(str(path)) == QPdfDocument.Error.None_
    texts = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    return texts


def rendered(path: Path, page: int) -> QImage:
    document = QPdfDocument(None)
    document.load(str(path))
    image = document.render(page, QSize(620, 877))
    document.close()
    return image


def with_many_defects() -> Inspection:
    face = hand_built.end_face(640, 480)
    scale = hand_built.scale_of(face)
    many = tuple(
        hand_built.defect(face, number=n, angle_deg=3.0 * n, radius=0.5 + 0.004 * n, scale=scale) for n in range(1, 101)
    )
    return hand_built.inspection(width=640, height=480, defects=many)


def test_the_flat_field_stands_in_the_small_print(qtbot: QtBot, tmp_path: Path) -> None:
    found = replace(hand_built.inspection(), optics=Optics(flat_field=NamedFile("blank.png", "a" * 64)))
    text = " ".join(" ".join(written(tmp_path / "a.pdf", stored(tmp_path, found))).split())
    assert "Flat field: blank.png, sha256 aaaaaaaaaaaa…" in text


def test_a_hundred_defects_go_on_over_pages_with_the_head_on_each(qtbot: QtBot, tmp_path: Path) -> None:
    pages = written(tmp_path / "a.pdf", stored(tmp_path, with_many_defects()))
    tables = [page for page in pages[1:] if "Outcome" in page]
    assert len(tables) >= 3 and all(f"P{n} " in " ".join(pages).replace("\r\n", " ") for n in (1, 50, 100))
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_the_index_names_the_page_on_which_each_inspection_begins(qtbot: QtBot, tmp_path: Path) -> None:
    first = replace(with_many_defects(), id="01A")
    pages = written(
        tmp_path / "a.pdf",
        stored(tmp_path, first, serial="FIRST"),
        stored(tmp_path, hand_built.inspection(width=320, height=240), serial="SECOND"),
    )
    begins = next(n for n, page in enumerate(pages, start=1) if n > 1 and "SECOND" in page)
    row = next(line for line in pages[0].splitlines() if "SECOND" in line)
    assert row.split()[-1] == str(begins) and "Station Ø 1" in pages[0]


def test_a_condition_and_the_coverage_factor_stand_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    page = written(tmp_path / "a.pdf", stored(tmp_path, hand_built.on_condition()))[1].replace("\r\n", " ")
    assert "conditional" in page and "within the guard band" in page
    assert "2.90 ± 0.60 µm" in page and "k = 2" in page and "guard band w = 1 U" in page


def test_the_answer_has_its_colour_and_the_picture_its_drawing(qtbot: QtBot, tmp_path: Path) -> None:
    written(tmp_path / "a.pdf", stored(tmp_path, hand_built.inspection(width=640, height=480)))
    page = rendered(tmp_path / "a.pdf", 1)
    band = page.pixelColor(560, 82)
    wanted = QColor(LIGHT.answer[Answer.FAIL])
    assert abs(band.red() - wanted.red()) < 6 and abs(band.green() - wanted.green()) < 6
    picture = {page.pixelColor(x, y).saturation() > 60 for x in range(60, 380, 2) for y in range(120, 370, 2)}
    assert picture == {True, False}


def test_a_missing_picture_is_told_on_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    one = stored(tmp_path, hand_built.inspection(width=320, height=240))
    one.picture.unlink()
    assert "missing" in written(tmp_path / "a.pdf", one)[1]


def test_a_picture_without_an_end_face_has_a_page_as_well(qtbot: QtBot, tmp_path: Path) -> None:
    page = written(tmp_path / "a.pdf", stored(tmp_path, hand_built.not_located()))[1]
    assert "Defects: 0" in page


def test_a_serial_of_two_hundred_characters_is_printed_whole(qtbot: QtBot, tmp_path: Path) -> None:
    long = "".join(f"{n:04d}" for n in range(50))
    one = stored(tmp_path, hand_built.inspection(width=320, height=240), serial=long)
    page = written(tmp_path / "a.pdf", one)[1]
    assert long in "".join(page.split())


def test_a_cancelled_report_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    one = stored(tmp_path, hand_built.inspection(width=320, height=240))

    def enough(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        PdfReport(_FACTS, [one.line, one.line], lambda _id: one).write(tmp_path / "out" / "a.pdf", enough)
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    one = stored(tmp_path, hand_built.inspection(width=320, height=240))
    with pytest.raises(NotWritable) as refusal:
        PdfReport(_FACTS, [one.line], lambda _id: one).write(tmp_path / "file" / "a.pdf", going_on)
    assert refusal.value.hint


def test_what_would_turn_the_verdict_and_the_source_of_each_limit_stand_on_the_page(
    qtbot: QtBot, tmp_path: Path
) -> None:
    page = written(tmp_path / "a.pdf", stored(tmp_path, hand_built.on_condition()))[1].replace("\r\n", " ")
    assert "What would turn the verdict" in page and "0.10 µm larger" in page
    assert "+0.10 µm" in page


def test_of_a_rule_set_that_is_gone_the_page_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    found = hand_built.on_condition()
    gone = replace(found, verdict=replace(found.verdict, rule_set_sha256="0" * 64))
    page = written(tmp_path / "a.pdf", stored(tmp_path, gone))[1].replace("\r\n", " ")
    assert "edition that judged it is no longer on this station" in page
