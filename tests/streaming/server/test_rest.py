"""What can be asked over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from dscope_gui.errors import (
    CameraLost,
    CameraTimeout,
    DScopeError,
    NotInForce,
    ProductionLocked,
    StoreUnavailable,
    WrongUse,
)
from dscope_gui.store import SqliteStore
from dscope_gui.streaming.server.server import StreamServer
from tests.store.entries import entry, id_of, picture
from tests.streaming.messages import JPEG, RECORD, frame_message, heat_map_message, live_picture, report_message
from tests.streaming.server.conftest import Serve, Until
from tests.streaming.server.lines import Line


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "history")
    yield opened
    opened.close()


@pytest.fixture
def history(serve: Serve, store: SqliteStore) -> Iterator[httpx.Client]:
    """A client of a server with five stored inspections, SN1 to SN5."""
    for number in range(1, 6):
        store.add(entry(number, lot="L1" if number < 4 else "L2"))
    with httpx.Client(base_url=f"{serve(store=store).address}api/v1", trust_env=False) as client:
        yield client


def test_health_says_how_each_part_is(web: httpx.Client) -> None:
    said = web.get("/api/v1/health").json()
    assert said["well"] is True
    assert said["parts"][1] == {"part": "location", "state": "off", "text": "Not wanted", "hint": "", "backlog": None}


def test_what_was_judged_last_is_told(web: httpx.Client) -> None:
    assert web.get("/api/v1/last").status_code == 404
    judged = web.post("/api/v1/judge", json={"serial": "SN1"}).json()
    assert web.get("/api/v1/last").json() == judged


def test_report_and_heat_map_are_those_of_the_stream(web: httpx.Client, server: StreamServer) -> None:
    assert web.get("/api/v1/report").json() == report_message()
    assert web.get("/api/v1/heat-map").status_code == 404
    server.publish(heat_map_message())
    assert web.get("/api/v1/heat-map").json() == heat_map_message()


def test_history_is_found_page_by_page_the_newest_first(history: httpx.Client) -> None:
    page = history.get("/history", params={"limit": 2, "offset": 1}).json()
    assert (page["total"], page["limit"], page["offset"]) == (5, 2, 1)
    assert [one["serial"] for one in page["inspections"]] == ["SN4", "SN3"]


def test_history_is_found_by_serial_lot_and_time(history: httpx.Client) -> None:
    def found(**query: str) -> list[str]:
        return [one["serial"] for one in history.get("/history", params=query).json()["inspections"]]

    assert found(text="sn2") == ["SN2"]
    assert found(lot="L2") == ["SN5", "SN4"]
    assert found(since="2026-11-21T12:04:00", until="2026-11-21T13:05:00+01:00") == ["SN4"]


@pytest.mark.parametrize(
    "query", [{"limit": "0"}, {"limit": "201"}, {"offset": "-1"}, {"since": "soon"}, {"text": "x" * 101}]
)
def test_a_question_beyond_the_limits_is_refused_by_name(history: httpx.Client, query: dict[str, str]) -> None:
    answer = history.get("/history", params=query)
    assert answer.status_code == 422
    assert answer.json()["error"].startswith(next(iter(query)))


def test_one_inspection_comes_with_its_record_and_picture(history: httpx.Client) -> None:
    stored = entry(3)
    whole = history.get(f"/history/{id_of(stored)}").json()
    assert whole["record"] == stored.record and whole["inspection"]["serial"] == "SN3"
    answer = history.get(f"/history/{id_of(stored)}/picture")
    assert answer.headers["content-type"] == "image/png" and answer.content == picture(3)


def test_what_is_not_stored_is_not_found(history: httpx.Client) -> None:
    answer = history.get("/history/01KAJ4Q0000000000000000000")
    assert answer.status_code == 404 and set(answer.json()) == {"error", "hint"}


def test_a_station_without_history_says_so(web: httpx.Client) -> None:
    answer = web.get("/api/v1/history")
    assert answer.status_code == 503 and "without a history" in answer.json()["error"]


def test_serial_in_record_out(web: httpx.Client, line: Line) -> None:
    answer = web.post("/api/v1/judge", json={"serial": " SN1 ", "part": "LC", "lot": "L9"})
    assert answer.status_code == 200 and answer.json() == {**RECORD, "id": answer.json()["id"]}
    assert line.asked == [("SN1", "LC", "L9")]


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (WrongUse("There is no part 'XY'", "Known: LC"), 422),
        (ProductionLocked("The station check is not green"), 423),
        (NotInForce("No rule set is in force"), 409),
        (CameraLost("The camera is gone", "Look at its cable"), 503),
        (CameraTimeout("No picture in time"), 504),
        (StoreUnavailable("The disk is full"), 503),
    ],
)
def test_why_nothing_was_judged_is_told(web: httpx.Client, line: Line, fault: DScopeError, status: int) -> None:
    line.fault = fault
    answer = web.post("/api/v1/judge", json={"serial": "SN1"})
    assert answer.status_code == status
    assert answer.json() == {"error": fault.message, "hint": fault.hint}


def test_a_fault_of_the_program_is_not_told_in_detail(web: httpx.Client, line: Line) -> None:
    line.fault = ZeroDivisionError("secret detail")
    answer = web.post("/api/v1/judge", json={"serial": "SN1"})
    assert answer.status_code == 500
    assert answer.json()["error"] == "The station failed at this"
    assert "Traceback" not in answer.text and "secret" not in answer.text


@pytest.mark.parametrize(
    "body", [{}, {"serial": ""}, {"serial": "x" * 201}, {"serial": "a", "more": 1}, [1], {"serial": None}]
)
def test_a_body_that_names_no_part_is_refused(web: httpx.Client, line: Line, body: object) -> None:
    answer = web.post("/api/v1/judge", json=body)
    assert answer.status_code == 422 and set(answer.json()) == {"error", "hint"}
    assert not line.asked


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/nowhere", 404), ("GET", "/api/v1/judge", 405)])
def test_a_wrong_path_or_method_is_told_as_json(web: httpx.Client, method: str, path: str, status: int) -> None:
    answer = web.request(method, path)
    assert answer.status_code == status and set(answer.json()) == {"error", "hint"}


def test_metrics_count_what_was_streamed(web: httpx.Client, server: StreamServer) -> None:
    server.publish(frame_message(1, frames_seen=1, dropped=3))
    server.publish(frame_message(2, frames_seen=2, dropped=5))
    web.post("/api/v1/judge", json={"serial": "SN1"})
    answer = web.get("/metrics")
    found = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert found["dscope_frames_total",] == 2
    assert found["dscope_frames_dropped_total",] == 5
    assert found["dscope_verdicts_total", "fail"] == 2
    assert found["dscope_defects_total", "high", "scratch"] == 1
    assert found["dscope_latency_seconds_count",] == 2
    assert found["dscope_latency_seconds_bucket", "0.03"] == 0 and found["dscope_latency_seconds_bucket", "0.04"] == 2
    assert found["dscope_part_backlog", "push"] == 17 and ("dscope_part_backlog", "camera") not in found
    assert found["dscope_part_state", "camera", "ok"] == 1 and found["dscope_part_state", "camera", "failed"] == 0
    assert found["dscope_judged_total", "fail"] == 1 and found["dscope_clients",] == 0


def test_pictures_come_one_after_the_other(web: httpx.Client, server: StreamServer, until: Until) -> None:
    with web.stream("GET", "/pictures.mjpeg") as answer:
        assert answer.headers["content-type"].startswith("multipart/x-mixed-replace")
        came = answer.iter_raw()
        until(lambda: server.wants_pictures)
        for number in (1, 2):
            server.show(live_picture(number))
            part = b""
            while JPEG not in part:
                part += next(came)
            assert f"content-length: {len(JPEG)}".encode() in part
    until(lambda: not server.wants_pictures)
