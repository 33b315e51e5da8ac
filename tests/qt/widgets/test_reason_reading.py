"""The first reason of a stored inspection, in another language than the history keeps it in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PyQt6.QtWidgets import QApplication

from dscope_gui.domain.inspection import InspectionStatus
from dscope_gui.domain.verdict import Cause, Reason
from dscope_gui.qt.languages import install_language
from dscope_gui.qt.widgets.reason_reading import first_reason_words, read_reason
from dscope_gui.qt.widgets.reason_wording import reason_sentence
from dscope_gui.rules import judge, load_rule_set
from tests import hand_built
from tests.histories import random_inspections
from tests.rules.drawn import defect, end_face, examination, scale

_A_DIGIT_UM = 0.051
"""Of an excess that is told with one decimal."""


@pytest.fixture(autouse=True)
def _in_german(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "de")
    yield
    install_language(qapp, "en")


def _rare_reasons() -> Iterator[Reason]:
    """Those that random end faces hardly ever give."""
    upc = load_rule_set("iec61300-3-35-2015-sm-upc")
    for status in (InspectionStatus.UNREADABLE, InspectionStatus.LOCALIZATION_FAILED):
        yield from judge(upc, replace(examination(), status=status)).reasons
    yield from judge(upc, examination(scaled=False)).reasons
    yield from judge(upc, examination(), skipped_zones=("cladding",)).reasons
    yield from judge(upc, examination(defect("scratch", None, 20.0))).reasons
    yield from judge(upc, examination(face=end_face(140.0))).reasons
    yield from judge(upc, examination(at_scale=scale(4.0))).reasons
    yield from hand_built.disputed().verdict.reasons


def test_what_is_read_from_a_sentence_is_told_as_the_reason_itself_would_be() -> None:
    reasons = [reason for _, one in random_inspections(600, seed=5) for reason in one.verdict.reasons]
    reasons += _rare_reasons()
    for reason in reasons:
        read = read_reason(reason.text)
        assert read is not None, reason.text
        assert read.cause is reason.cause
        assert _without_excess(read) == _without_excess(reason), reason.text
        if reason.cause is Cause.TOO_LARGE and reason.margin_um is not None:
            assert read.margin_um is None or read.margin_um == pytest.approx(reason.margin_um, abs=_A_DIGIT_UM)
    assert len({reason.cause for reason in reasons}) >= 12, "these are not all kinds of sentences"


def _without_excess(reason: Reason) -> str:
    return reason_sentence(replace(reason, margin_um=None))


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "Scratch S1 in cladding is 3.6 µm wide; none over 3 µm is allowed (0.6 µm too large)",
            "Kratzer S1 in Zone B Mantel: 3.6 µm, erlaubt: keine > 3 µm (0.6 µm zu groß)",
        ),
        (
            "The calibration must not be used: it has ended",
            "Die Kalibrierung ist abgelaufen oder gehört nicht zu dieser Kamera: "
            "Techniker rufen, die Station kalibrieren",
        ),
        (
            "a.png is empty (0 bytes). Copy the picture again.",
            "a.png ist leer (0 Bytes). Das Bild noch einmal kopieren.",
        ),
        ("What no verdict ever said", "What no verdict ever said"),
        ("", ""),
    ],
)
def test_a_sentence_becomes_german_where_it_is_known(english: str, german: str) -> None:
    assert first_reason_words(english) == german


def test_in_english_it_stays_as_it_is_stored(qapp: QApplication) -> None:
    install_language(qapp, "en")
    text = "Scratch S1 in cladding is 3.6 µm wide; none over 3 µm is allowed (0.6 µm too large)"
    assert first_reason_words(text) == text
