"""Rule sets on paper: every word of them is there, whole, on pages that say what they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PyQt6.QtCore import QBuffer, QSize
from PyQt6.QtGui import QImage, QPainter, QPdfWriter
from PyQt6.QtPdf import QPdfDocument
from PyQt6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from dscope_gui.domain.rule_set import FeatureClass, RuleSet
from dscope_gui.domain.rule_version import RuleEvent, RuleState, RuleStep, RuleVersion
from dscope_gui.errors import NotWritable
from dscope_gui.qt.pdf.rules import PrintedRules, print_rules, printed_version, write_rules_pdf
from dscope_gui.qt.pdf.rules.rings import draw_rings
from dscope_gui.qt.pdf.sheet import Sheet
from dscope_gui.rules import list_rule_sets, load_rule_set, rule_set_sha256

WIDTH, HEIGHT = 630, 891
PX_PER_MM = 3
WHITE = 255
MADE = "2026-11-27 10:30"


def printed(rule_set: RuleSet) -> PrintedRules:
    return PrintedRules(rule_set, MADE, f"{rule_set.id}@0", "in force")


def read(path: Path) -> tuple[list[str], list[QImage]]:
    """Text and picture of each page."""
    document = QPdfDocument(None)
    assert document.load(str(path)) == QPdfDocument.Error.None_
    pages = range(document.pageCount())
    texts = [" ".join(document.getAllText(page).text().split()) for page in pages]
    images = [document.render(page, QSize(WIDTH, HEIGHT)) for page in pages]
    document.close()
    return texts, images


def grey_of(image: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    grey = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    grey.fill(WHITE)
    painter = QPainter(grey)
    painter.drawImage(0, 0, image)
    painter.end()
    bits = grey.constBits()
    assert bits is not None
    whole = np.frombuffer(bits.asstring(grey.sizeInBytes()), np.uint8).reshape(HEIGHT, grey.bytesPerLine())
    return whole[:, :WIDTH].copy()


def squeezed(text: str) -> str:
    """Without spaces: where a line breaks, a space may or may not be read back."""
    return "".join(text.split())


@pytest.mark.parametrize("name", list_rule_sets())
def test_every_shipped_rule_set_prints_whole(name: str, qtbot: QtBot, tmp_path: Path) -> None:
    rules = load_rule_set(name)
    write_rules_pdf(printed(rules), tmp_path / "rules.pdf")
    texts, images = read(tmp_path / "rules.pdf")
    whole = squeezed("".join(texts))
    expected = [rules.title, rules.notice, rules.standard, rules.edition, *rules.notes, rule_set_sha256(rules)]
    expected += [rules.decided_by.wording, *rules.applies_to.fibers]
    for zone in rules.zones:
        expected += [f"{zone.label} ({zone.name})", f"{zone.inner:g} to {zone.outer:g}", zone.source]
        bands = [band for feature in FeatureClass for band in zone.limits(feature) or ()]
        expected += [text for band in bands for text in (band.wording, band.source)]
    assert [text for text in expected if squeezed(text) not in whole] == []
    for number, (text, image) in enumerate(zip(texts, images, strict=True), start=1):
        assert f"Page {number} of {len(texts)}" in text
        assert _margins_are_white(grey_of(image))


def _margins_are_white(grey: np.ndarray[tuple[int, int], np.dtype[np.uint8]]) -> bool:
    """Nothing reaches into the outer ten millimetres, where text would be cut off by a printer."""
    edge = 10 * PX_PER_MM
    sides = (grey[:, :edge], grey[:, -edge:], grey[:edge], grey[-2 * PX_PER_MM :])
    return all(bool((side == WHITE).all()) for side in sides)


def test_a_rule_set_that_was_not_compared_carries_a_banner(qtbot: QtBot, tmp_path: Path) -> None:
    rules = load_rule_set("iec61300-3-35-2022-mm")
    compared = rules.model_copy(update={"verified": True})
    write_rules_pdf(printed(rules), tmp_path / "unverified.pdf")
    write_rules_pdf(printed(compared), tmp_path / "verified.pdf")
    assert f"⚠ {rules.notice}" in read(tmp_path / "unverified.pdf")[0][0]
    assert "⚠" not in read(tmp_path / "verified.pdf")[0][0]


@pytest.mark.parametrize("name", list_rule_sets())
def test_rings_are_drawn_to_scale(name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet, radii = Sheet(QPdfWriter(QBuffer()), None), list[float]()
    monkeypatch.setattr(sheet, "circle", lambda _x, _y, radius, _color, **_pen: radii.append(radius))
    rules = load_rule_set(name)
    draw_rings(sheet, rules)
    drawn = sorted(radii[: len(rules.zones)])
    outers = [zone.outer for zone in rules.zones]
    assert [radius / drawn[-1] for radius in drawn] == pytest.approx([outer / outers[-1] for outer in outers])


def test_a_long_rule_set_goes_on_over_pages_with_the_head_on_each(qtbot: QtBot, tmp_path: Path) -> None:
    rules = load_rule_set("ipc-8497-1-sm")
    long = rules.model_copy(update={"notes": tuple(f"Note {number}: " + "words " * 60 for number in range(40))})
    write_rules_pdf(printed(long), tmp_path / "rules.pdf")
    texts, _ = read(tmp_path / "rules.pdf")
    assert len(texts) >= 4
    assert all("ipc-8497-1-sm@0 · in force" in text for text in texts)
    assert all(f"Note {number}:" in " ".join(texts) for number in range(40))


def test_a_version_says_who_drafted_and_approved_it_and_from_when_it_judges(qtbot: QtBot, tmp_path: Path) -> None:
    rules = load_rule_set("house-guarded-sm-upc")
    sha256, at = rule_set_sha256(rules), datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    saved = RuleEvent(RuleStep.SAVED, rules.id, 3, sha256, at, "Ana K.")
    approved = RuleEvent(RuleStep.APPROVED, rules.id, 3, sha256, at, "Quinn", "audit of November", at)
    version = RuleVersion(rules, 3, sha256, RuleState.IN_FORCE, (saved, approved), at)
    write_rules_pdf(printed_version(version, MADE), tmp_path / "rules.pdf")
    first = read(tmp_path / "rules.pdf")[0][0]
    assert "house-guarded-sm-upc@3 · in force" in first
    assert "Ana K." in first
    assert "Quinn (audit of November)" in first
    draft = replace(version, state=RuleState.DRAFT, events=(saved,), effective_from=None)
    write_rules_pdf(printed_version(draft, MADE), tmp_path / "draft.pdf")
    assert "draft, judges nothing" in read(tmp_path / "draft.pdf")[0][0]


def test_a_printer_gets_the_same_pages(qtbot: QtBot, tmp_path: Path) -> None:
    rules = load_rule_set("ipc-8497-1-sm")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_rules(printed(rules), printer)
    write_rules_pdf(printed(rules), tmp_path / "written.pdf")
    on_printer, in_file = read(tmp_path / "printed.pdf")[0], read(tmp_path / "written.pdf")[0]
    assert [squeezed(page) for page in on_printer] == [squeezed(page) for page in in_file]


def test_where_nothing_can_be_written_no_file_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(NotWritable):
        write_rules_pdf(printed(load_rule_set("ipc-8497-1-sm")), blocked / "rules.pdf")
    assert list(tmp_path.iterdir()) == [blocked]
