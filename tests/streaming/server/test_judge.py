"""A production line that asks once, twice, at once and again."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from dscope_gui.errors import CameraLost
from dscope_gui.streaming.server.rest.judge_desk import MOST_REMEMBERED, MOST_WAITING
from dscope_gui.streaming.server.server import StreamServer
from dscope_gui.streaming.server.tokens import Scope, Tokens
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.server.conftest import PATIENCE_S, Serve, Until, client_of
from tests.streaming.server.lines import Line

JUDGE = "/api/v1/judge"


def judged(web: httpx.Client, serial: str, key: str | None = None) -> httpx.Response:
    headers = {} if key is None else {"idempotency-key": key}
    return web.post(JUDGE, json={"serial": serial}, headers=headers, timeout=3 * PATIENCE_S)


def test_the_same_key_judges_nothing_anew(web: httpx.Client, line: Line) -> None:
    first, again = judged(web, "SN1", "k1"), judged(web, "SN1", "k1")
    assert first.json() == again.json() and len(line.asked) == 1
    assert judged(web, "SN1", "k2").json() != first.json()
    assert judged(web, "SN1").status_code == 200 and len(line.asked) == 3


def test_the_same_key_for_another_part_is_refused(web: httpx.Client, line: Line) -> None:
    judged(web, "SN1", "k1")
    answer = judged(web, "SN2", "k1")
    assert answer.status_code == 422 and "Idempotency-Key" in answer.json()["error"] and len(line.asked) == 1


def test_after_a_fault_the_same_key_may_try_again(web: httpx.Client, line: Line) -> None:
    line.fault = CameraLost("The camera is gone")
    assert judged(web, "SN1", "k1").status_code == 503
    line.fault = None
    assert judged(web, "SN1", "k1").status_code == 200 and len(line.asked) == 1


def test_two_lines_may_use_the_same_key(serve: Serve, line: Line, tmp_path: Any) -> None:
    tokens = Tokens(tmp_path, SystemClock())
    secrets = [tokens.new(name, Scope.CONTROL).secret for name in ("line 1", "line 2")]
    server = serve(token_always=True)
    for secret in secrets:
        with client_of(server, headers={"authorization": f"Bearer {secret}"}) as web:
            assert judged(web, f"SN {secret[-4:]}", "k1").status_code == 200
    assert len(line.asked) == 2


def test_who_asks_again_while_it_is_judged_gets_the_same_record(server: StreamServer, line: Line) -> None:
    line.held = threading.Event()
    with client_of(server) as web, ThreadPoolExecutor(2) as threads:
        first = threads.submit(judged, web, "SN1", "k1")
        assert line.begun.acquire(timeout=PATIENCE_S)
        again = threads.submit(judged, web, "SN1", "k1")
        line.held.set()
        assert first.result().json() == again.result().json()
    assert len(line.asked) == 1


def test_who_leaves_while_it_is_judged_finds_it_judged(server: StreamServer, line: Line, until: Until) -> None:
    line.held = threading.Event()
    with client_of(server, timeout=0.2) as web:
        try:
            web.post(JUDGE, json={"serial": "SN1"}, headers={"idempotency-key": "k1"})
            raise AssertionError("it was answered")
        except httpx.ReadTimeout:
            line.held.set()
        until(lambda: len(line.asked) == 1)
    with client_of(server) as web:
        assert judged(web, "SN1", "k1").status_code == 200 and len(line.asked) == 1


def test_one_part_is_judged_at_a_time_and_only_so_many_wait(server: StreamServer, line: Line, until: Until) -> None:
    line.held = threading.Event()
    with client_of(server) as web, ThreadPoolExecutor(MOST_WAITING + 1) as threads:
        waiting = [threads.submit(judged, web, f"SN{number}") for number in range(MOST_WAITING + 1)]
        until(lambda: server._desk.open == MOST_WAITING + 1)
        refused = judged(web, "SN99")
        assert refused.status_code == 503 and refused.headers["retry-after"]
        assert web.get("/api/v1/health").status_code == 200, "nobody else waits for the camera"
        line.held.set()
        assert [one.result().status_code for one in waiting] == [200] * (MOST_WAITING + 1)
    assert line.most_at_once == 1 and len(line.asked) == MOST_WAITING + 1


def test_keys_are_forgotten_before_they_fill_the_memory(server: StreamServer, web: httpx.Client, line: Line) -> None:
    for number in range(3):
        judged(web, "SN1", f"k{number}")
    known = server._desk._known
    assert len(known) == 3
    for number in range(MOST_REMEMBERED + 5):
        known[("", f"old {number}")] = next(iter(known.values()))
    judged(web, "SN1", "one more")
    assert len(known) == MOST_REMEMBERED
    assert judged(web, "SN1", "one more").status_code == 200 and len(line.asked) == 4


def test_a_part_under_the_camera_does_not_hold_up_the_end(serve: Serve, line: Line, until: Until) -> None:
    server, line.held = serve(), threading.Event()
    with client_of(server) as web, ThreadPoolExecutor(1) as threads:
        asked = threads.submit(judged, web, "SN1")
        assert line.begun.acquire(timeout=PATIENCE_S)
        server.close()
        assert not [one for one in threading.enumerate() if one.name == "stream server"]
        line.held.set()
        assert asked.exception() is not None or asked.result().status_code >= 500
    until(lambda: not [one for one in threading.enumerate() if one.name.startswith("judge")])
