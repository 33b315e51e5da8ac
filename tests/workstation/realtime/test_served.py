"""A stream with everything that it can be joined to: clients, a production line, and parts that are not there."""

from __future__ import annotations

import json
import socket
from typing import Any

import cv2
import httpx
import numpy as np
from websockets.sync.client import connect

from dscope_gui.domain.live import FRAME, Part, PartState
from dscope_gui.domain.realtime import BroadcastMode, BroadcastSettings, FixtureCalibration, PushSettings
from tests.workstation.realtime.hearing import PATIENCE_S, configured, streaming

LOCAL = BroadcastSettings(mode=BroadcastMode.WEBSOCKET, host="127.0.0.1", port=0)
NOWHERE = BroadcastSettings(mode=BroadcastMode.REST, push=PushSettings(url="http://127.0.0.1:1/", least_free_mb=0.0))


def test_a_dashboard_sees_each_picture_right_before_what_was_found_on_it() -> None:
    with streaming(configured(source="simulator", max_fps=5.0), serve=LOCAL) as (stream, _heard):
        address = stream.address.replace("http", "ws", 1)
        with connect(f"{address}defect-stream?pictures=1", proxy=None) as client:
            seen = _picture_and_message(client)

    picture, jpeg, message = seen
    assert picture["frame_id"] == message["frame_id"]
    decoded = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_UNCHANGED)
    assert decoded is not None and decoded.shape == (picture["height"], picture["width"]) == (768, 1024)
    assert picture["px_per_px"] == [2.0, 2.0]
    assert message["end_face"] is not None


def _picture_and_message(client: Any) -> tuple[dict[str, Any], bytes, dict[str, Any]]:
    while True:
        said = json.loads(client.recv(PATIENCE_S))
        if said["schema"] == "dscope.picture/1":
            jpeg, message = client.recv(PATIENCE_S), json.loads(client.recv(PATIENCE_S))
            assert message["schema"] == FRAME
            return said, jpeg, message


def test_a_production_line_sends_a_serial_and_has_the_verdict_on_disk_once_however_often_it_asks() -> None:
    with streaming(configured(source="simulator", max_fps=5.0), serve=LOCAL) as (stream, heard):
        heard.until(lambda: len(heard.frames) >= 1)
        with httpx.Client(base_url=f"{stream.address}api/v1/", trust_env=False, timeout=PATIENCE_S) as line:
            asked = {"json": {"serial": "A-1", "lot": "7"}, "headers": {"Idempotency-Key": "one"}}
            first, again = line.post("judge", **asked), line.post("judge", **asked)  # type: ignore[arg-type]  # as given
            last = line.get("last").json()
            history = line.get("history", params={"text": "A-1"}).json()
            wrong = line.post("judge", json={"serial": "A-2", "part": "LC-PC-OM9"})

    assert first.status_code == 200, first.text
    assert first.json()["verdict"]["status"] == "pass"
    assert again.json()["id"] == first.json()["id"] == last["id"]
    assert json.dumps(history).count(first.json()["id"]) >= 1
    assert 400 <= wrong.status_code < 500 and "LC-PC-OM9" in wrong.text


def test_what_is_not_there_is_told_and_everything_else_works() -> None:
    config = configured(source="simulator", max_fps=5.0)
    fixture = FixtureCalibration(gps_enabled=True, gps_device="/dev/no-such-receiver", physical_origin_mm=(12.0, 7.0))
    config = config.model_copy(update={"calibration": fixture})
    with socket.create_server(("127.0.0.1", 0)) as taken:
        serve = LOCAL.model_copy(update={"port": taken.getsockname()[1]})
        with streaming(config, serve=serve, push=NOWHERE) as (stream, heard):
            heard.until(lambda: len(heard.frames) >= 3 and heard.states(Part.PUSH)[-1:] == ["waiting"])
            states = {one.part: one.state for one in stream.health().parts}

    assert states[Part.SERVER] is PartState.FAILED
    assert states[Part.LOCATION] is PartState.WAITING
    assert (states[Part.CAMERA], states[Part.INSPECTION], states[Part.STORE]) == (PartState.OK,) * 3
    assert {"server", "location", "push"} <= {one["part"] for one in heard.of("dscope.notice/1")}
    assert all(one["gps"] is None and one["defects"][0]["mm"] for one in heard.frames)
