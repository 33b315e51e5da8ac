"""Where the anomaly model sees what no good end face shows, over the picture that was just judged."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QApplication, QPushButton

from dscope_gui.domain.learned import AnomalyOpinion, Learned
from dscope_gui.domain.verdict import VerdictStatus
from dscope_gui.errors import ModelRefused
from dscope_gui.qt.languages import available_languages, install_language
from dscope_gui.qt.operator.commands import CommandKind
from dscope_gui.qt.operator.key_bar import KeyBar
from dscope_gui.workstation.judged import Judged
from tests import hand_built
from tests.qt.hands import click
from tests.qt.operator.conftest import Bench
from tests.qt.operator.parts import judged

_ASKED = Learned(anomaly=AnomalyOpinion(4.0, 2.0, "anomalous", "good-ones@1"))
_SMALLEST_PX = 1184 - 2 * 10
"""What the window leaves of the smallest screen."""


def verdict(bench: Bench, learned: Learned = _ASKED) -> Judged:
    bench.hand(Qt.Key.Key_Space)
    found = replace(hand_built.inspection(), learned=learned)
    part = judged(VerdictStatus.FAIL, found=found, ticket=bench.presenter.state.ticket)
    bench.presenter.judged(bench.station.question, part)
    return part


def key(bench: Bench) -> QPushButton:
    return bench.screen.keys.button(CommandKind.HEAT)


def test_no_key_is_offered_and_nothing_asked_where_no_anomaly_model_judges(bench: Bench) -> None:
    verdict(bench, Learned())
    bench.hand("h")
    assert not key(bench).isVisible() and not bench.screen.heat.is_on
    assert bench.maps.asked == [] and not bench.screen.area.picture.shows_heat


def test_it_is_off_until_somebody_wants_it_and_nobody_is_asked(bench: Bench) -> None:
    verdict(bench)
    assert key(bench).isVisible() and not key(bench).isChecked()
    assert bench.maps.asked == [] and not bench.screen.area.picture.shows_heat


def test_the_map_lies_over_this_part_and_those_that_follow_until_it_is_switched_off(bench: Bench) -> None:
    first, picture = verdict(bench), bench.screen.area.picture
    without = picture.grab().toImage()
    bench.hand("h")
    bench.qtbot.waitUntil(lambda: picture.shows_heat)
    assert key(bench).isChecked() and picture.grab().toImage() != without
    bench.presenter.go_live()
    assert not picture.shows_heat, "the map is of the picture that was judged, not of the live one"
    second = verdict(bench)
    bench.qtbot.waitUntil(lambda: picture.shows_heat)
    assert bench.maps.asked == [part.inspection.id for part in (first, second)]
    click(key(bench))
    assert not picture.shows_heat and not key(bench).isChecked()
    verdict(bench)
    assert len(bench.maps.asked) == 2


def test_the_raw_picture_has_no_map(bench: Bench) -> None:
    verdict(bench)
    bench.hand("h")
    picture = bench.screen.area.picture
    bench.qtbot.waitUntil(lambda: picture.shows_heat)
    bench.presenter.show_raw(True)
    assert not picture.shows_heat
    bench.presenter.show_raw(False)
    assert picture.shows_heat and len(bench.maps.asked) == 1


def test_why_there_is_no_map_is_told_on_the_picture_and_the_verdict_stays(bench: Bench) -> None:
    bench.maps.refusal = ModelRefused("good-ones@1 shall judge, but its folder is gone")
    verdict(bench)
    bench.hand("h")
    bench.qtbot.waitUntil(lambda: "its folder is gone" in bench.screen.area.picture.note)
    assert bench.presenter.state.shown is not None and not bench.screen.area.picture.shows_heat


@pytest.mark.parametrize("language", available_languages())
def test_all_keys_have_room_for_their_words_on_the_smallest_screen(
    bench: Bench, qapp: QApplication, language: str
) -> None:
    install_language(qapp, language)
    keys = KeyBar()
    bench.qtbot.addWidget(keys)
    verdict(bench)
    keys.show_state(bench.presenter.state)
    assert keys.offers_heat and keys.minimumSizeHint().width() <= _SMALLEST_PX
    keys.setFixedWidth(_SMALLEST_PX)
    with bench.qtbot.waitExposed(keys):
        keys.show()
    for kind in CommandKind:
        if (one := keys._buttons.get(kind)) is not None:
            widest = max(one.fontMetrics().horizontalAdvance(line) for line in one.text().split("\n"))
            assert widest + 8 <= one.width(), one.text()
