"""The stream's screen while the camera is away."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dscope_gui.domain.live import Health, Part, PartHealth, PartState
from dscope_gui.qt.stream import StreamScreen
from dscope_gui.qt.stream.facts import StreamFacts
from tests.qt.live_view.streamed import shown

SEES = PartHealth(Part.CAMERA, PartState.OK, "It gives pictures")
LOST = PartHealth(Part.CAMERA, PartState.WAITING, "The camera is gone", "Check its cable")


def test_no_old_verdict_stays(qtbot: QtBot) -> None:
    screen = StreamScreen()
    qtbot.addWidget(screen)
    screen.show_facts(StreamFacts(is_running=True, health=Health((SEES,))))
    screen.show_seen(shown())
    screen.show_facts(StreamFacts(is_running=True, health=Health((SEES,))))
    assert screen.side.card.texts.answer is not None

    screen.show_facts(StreamFacts(is_running=True, health=Health((LOST,))))

    assert screen.side.card.texts.answer is None
    assert screen.picture.note == "The camera is gone\nCheck its cable"
