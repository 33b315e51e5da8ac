"""The WebSocket of the stream, heard by a real client."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from jsonschema import Draft202012Validator
from websockets.exceptions import ConnectionClosed

from dscope_gui.domain.live import StreamMessage
from dscope_gui.paths import schema_file
from dscope_gui.streaming.server.hub.outgoing import dropped_message
from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.messages import JPEG, frame_message, heat_map_message, live_picture, notice_message
from tests.streaming.server.clients import heard, stream
from tests.streaming.server.conftest import PATIENCE_S, Serve, Until


def test_every_message_arrives_in_order_word_for_word(server: StreamServer) -> None:
    said: list[StreamMessage] = [frame_message(1), heat_map_message(), notice_message(), frame_message(2)]
    with stream(server) as one, stream(server) as other:
        for message in said:
            server.publish(message)
        assert [heard(one) for _ in said] == said
        assert [heard(other) for _ in said] == said


def test_who_comes_later_is_told_what_is_wrong_and_what_was_seen_last(server: StreamServer) -> None:
    for message in (notice_message(), notice_message("camera", "failed"), frame_message(1), heat_map_message()):
        server.publish(message)
    server.publish(notice_message("location", "ok"))
    server.publish(frame_message(2))
    with stream(server) as client:
        assert [heard(client) for _ in range(3)] == [
            notice_message("camera", "failed"),
            heat_map_message(),
            frame_message(2),
        ]


def test_a_picture_comes_before_the_message_of_its_frame(server: StreamServer) -> None:
    with stream(server, "?pictures=1") as looks, stream(server) as reads:
        assert server.wants_pictures
        server.show(live_picture(7))
        server.publish(frame_message(7))
        head = {"schema": "dscope.picture/1", "frame_id": 7, "width": 1024, "height": 768, "px_per_px": [1.125, 1.125]}
        assert [heard(looks) for _ in range(3)] == [head, JPEG, frame_message(7)]
        assert heard(reads) == frame_message(7)


def test_pictures_are_wanted_only_while_somebody_looks(server: StreamServer, until: Until) -> None:
    with stream(server):
        assert not server.wants_pictures
        with stream(server, "?pictures=1"):
            assert server.wants_pictures
        until(lambda: not server.wants_pictures)


def test_the_end_of_the_stream_is_said(serve: Serve) -> None:
    server = serve()
    with stream(server) as client:
        server.close()
        with pytest.raises(ConnectionClosed) as ended:
            client.recv(PATIENCE_S)
    assert ended.value.rcvd is not None and ended.value.rcvd.code in (1001, 1012)


def test_the_topic_is_the_path(serve: Serve) -> None:
    server = serve(topic="lines/7")
    with stream(server, topic="lines/7") as client:
        server.publish(frame_message(1))
        assert heard(client)["frame_id"] == 1


def test_what_the_server_adds_is_what_the_schema_says(server: StreamServer) -> None:
    schema = json.loads(schema_file("live").read_text(encoding="utf-8"))
    validator = Draft202012Validator(schema)
    with stream(server, "?pictures=1") as client:
        server.show(live_picture(1))
        server.publish(frame_message(1))
        head = heard(client)
        validator.validate(head)
        assert head["schema"] == "dscope.picture/1"
    validator.validate(json.loads(dropped_message(datetime(2026, 11, 27, tzinfo=UTC), 3, 8).text))
