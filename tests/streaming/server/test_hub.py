"""The hub as a publisher: it never waits, never raises, and hands on one and the same thing to all."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from dscope_gui.domain.live import FrameMessage
from dscope_gui.protocols import Publisher
from dscope_gui.streaming.server.hub import ClientQueue, Hub, Message, Picture, PictureSlot
from dscope_gui.streaming.server.meters import Meters
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.messages import frame_message, heat_map_message, live_picture, notice_message


def queue(limit: int = 4, *, pictures: bool = False) -> ClientQueue:
    return ClientQueue(limit, wants_pictures=pictures, clock=SystemClock())


@pytest.fixture
def hub() -> Hub:
    return Hub(Meters())


def test_the_server_is_a_publisher(server: StreamServer) -> None:
    publisher: Publisher = server
    publisher.publish(frame_message())
    publisher.show(live_picture())
    assert publisher.health().state == "ok"
    publisher.close()
    publisher.close()
    publisher.publish(frame_message())
    publisher.show(live_picture())
    assert publisher.health().state == "off"


def test_all_get_the_very_same_text(hub: Hub) -> None:
    async def heard() -> None:
        one, other = queue(), queue()
        with hub.listening(one), hub.listening(other):
            hub.publish(frame_message())
            first, second = one.take(), other.take()
            assert isinstance(first, Message) and first is second

    asyncio.run(heard())


def test_nobody_waits_for_a_loop_that_is_stuck(hub: Hub) -> None:
    begun, ended = threading.Event(), threading.Event()

    async def stuck() -> int:
        mine = queue()
        with hub.listening(mine):
            begun.set()
            assert ended.wait(5)  # the whole loop stands still
            await asyncio.sleep(0)  # no time passes: whatever waits for the loop gets its turn
            lost = mine.take()
            assert isinstance(lost, Message) and lost.schema == "dscope.dropped/1"
            return sum(1 for _ in iter(mine.take, None))

    kept: list[int] = []
    thread = threading.Thread(target=lambda: kept.append(asyncio.run(stuck())))
    thread.start()
    assert begun.wait(5)
    at_s = time.perf_counter()
    for number in range(1000):
        hub.publish(frame_message(number))
    spent_s = time.perf_counter() - at_s
    ended.set()
    thread.join(5)
    assert kept == [4] and spent_s < 2.0


def test_what_no_json_can_say_is_counted_and_left_out(hub: Hub) -> None:
    wrong: FrameMessage = {**frame_message(), "quality_score": float("nan")}
    hub.publish(wrong)
    hub.publish({"schema": "dscope.live/1"})  # type: ignore[arg-type] # as a faulty sender might
    assert b"dscope_client_messages_dropped_total 2.0" in hub._meters.text()


def test_pictures_of_a_past_look_are_not_shown(hub: Hub) -> None:
    async def looked() -> list[str]:
        with hub.listening(queue(pictures=True)):
            hub.show(live_picture(1))
            hub.publish(frame_message(1))
        again = queue(pictures=True)
        with hub.listening(again):
            return [type(thing).__name__ for thing in iter(again.take, None)]

    assert asyncio.run(looked()) == ["Message"]


def test_who_comes_while_others_look_sees_the_last_picture_and_the_last_frame(hub: Hub) -> None:
    async def looked() -> list[int | None]:
        with hub.listening(queue(pictures=True)):
            hub.show(live_picture(1))
            hub.publish(frame_message(1))
            hub.publish(frame_message(2))
            late = queue(pictures=True)
            with hub.listening(late):
                return [thing.frame_id for thing in _all_of(late)]

    assert asyncio.run(looked()) == [1, 1, 2]


def test_many_threads_may_publish_at_once(hub: Hub) -> None:
    async def listened() -> int:
        mine = queue(4000)
        with hub.listening(mine):
            threads = [threading.Thread(target=_publish_all, args=(hub,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            got = 0
            while got < 800:
                await asyncio.wait_for(mine.arrived.wait(), 5)
                mine.arrived.clear()
                got += sum(1 for _ in iter(mine.take, None))
            for thread in threads:
                thread.join(5)
            return got

    assert asyncio.run(listened()) == 800


def _all_of(listener: ClientQueue) -> list[Message | Picture]:
    return list(iter(listener.take, None))


def _publish_all(hub: Hub) -> None:
    for number in range(100):
        hub.publish(notice_message(text=str(number)))
        hub.publish(heat_map_message())


def test_a_picture_slot_holds_the_newest_alone(hub: Hub) -> None:
    async def looked() -> list[int]:
        slot = PictureSlot()
        with hub.listening(slot):
            for number in (1, 2, 3):
                hub.show(live_picture(number))
                hub.publish(frame_message(number))
            return [picture.frame_id for picture in iter(slot.take, None)]

    assert asyncio.run(looked()) == [3]
