"""What the stream leaves for the screens, and how they come to it."""

from __future__ import annotations

import threading
from functools import partial

from pytestqt.qtbot import QtBot

from dscope_gui.domain.live import PartState
from dscope_gui.protocols import Display
from dscope_gui.qt.live_view import QtDisplay, Showing, Shown
from tests.qt.live_view.recorder import Recorder
from tests.qt.live_view.streamed import heat_map, notice, renumbered, shown

MANY = 2000


def hand_on(display: Display, made: Shown) -> None:
    display.see(made.frame, made.live)
    display.publish(made.message)


def test_a_frame_is_shown_with_its_own_message(qtbot: QtBot) -> None:
    display, made = QtDisplay(), shown()
    with qtbot.waitSignal(display.frame_ready):
        hand_on(display, made)
    taken = display.frames.take()
    assert taken is not None
    assert taken.frame is made.frame
    assert taken.message is made.message


def test_a_message_of_another_frame_is_not_drawn_upon_this_one() -> None:
    display, made = QtDisplay(), shown()
    display.see(made.frame, made.live)
    display.publish(renumbered(made, made.frame.index + 1).message)
    assert display.frames.take() is None


def test_a_screen_that_is_busy_misses_frames_and_gets_the_newest(qtbot: QtBot) -> None:
    display, recorder, made = QtDisplay(), Recorder(), shown()
    Showing(display, recorder, display)

    def flood() -> None:
        for index in range(MANY):
            hand_on(display, renumbered(made, index))

    thread = threading.Thread(target=flood)
    thread.start()
    thread.join(10.0)
    qtbot.waitUntil(lambda: recorder.last_index == MANY - 1)
    assert recorder.frames_seen < MANY / 10
    assert display.frames.dropped > MANY / 2


def test_figures_come_less_often_than_pictures_and_end_with_the_newest(qtbot: QtBot) -> None:
    display, recorder, made = QtDisplay(), Recorder(), shown()
    Showing(display, recorder, display)
    for index in range(6):
        hand_on(display, renumbered(made, index))
        qtbot.waitUntil(partial(recorder.has_seen, index))
    qtbot.waitUntil(lambda: recorder.figures[-1].frame.index == 5)
    assert len(recorder.figures) < recorder.frames_seen


def test_a_screen_that_nobody_sees_is_spared_the_pictures(qtbot: QtBot) -> None:
    display, recorder, made = QtDisplay(), Recorder(), shown()
    showing = Showing(display, recorder, display)
    showing.pause(True)
    hand_on(display, made)
    display.publish(notice())
    qtbot.waitUntil(lambda: bool(recorder.notices))
    assert recorder.frames_seen == 0
    showing.pause(False)
    assert recorder.last_index == made.frame.index


def test_heat_maps_and_notices_arrive(qtbot: QtBot) -> None:
    display, recorder = QtDisplay(), Recorder()
    Showing(display, recorder, display)
    display.publish(heat_map())
    for text in ("The camera is gone", "The camera is back"):
        display.publish(notice(text=text))
    qtbot.waitUntil(lambda: bool(recorder.heat_maps) and len(recorder.notices) == 2)
    assert [one["text"] for one in recorder.notices] == ["The camera is gone", "The camera is back"]


def test_it_wants_no_pictures_encoded_and_is_off_once_closed() -> None:
    display, made = QtDisplay(), shown()
    assert not display.wants_pictures
    assert display.health().state is PartState.OK
    display.close()
    hand_on(display, made)
    assert display.frames.take() is None
    assert display.health().state is PartState.OFF
