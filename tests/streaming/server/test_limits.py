"""Buckets, seats and names, each alone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dscope_gui.domain.realtime import ServerLimits
from dscope_gui.logs import close_log_file, open_log_file
from dscope_gui.streaming.server.gate.host_check import HostCheck
from dscope_gui.streaming.server.gate.rate_limit import MOST_PEERS, RateLimit
from dscope_gui.streaming.server.seldom import SeldomLog
from dscope_gui.streaming.server.wire.address import is_loopback, peer_key
from dscope_gui.streaming.server.wire.seats import Seats
from dscope_gui.streaming.server.wire.uvicorn_log import without_tokens


class CrankedClock:
    """Goes on when it is told to."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def now(self) -> datetime:
        return datetime(2026, 11, 27, tzinfo=UTC)

    def monotonic_s(self) -> float:
        return self.now_s


def test_a_bucket_empties_and_fills_again() -> None:
    clock = CrankedClock()
    limit = RateLimit(ServerLimits(requests_per_s=2.0, burst=3), clock)
    assert [limit.wait_s("a") for _ in range(4)] == [0, 0, 0, 0.5]
    assert limit.wait_s("b") == 0, "everybody has a bucket of his own"
    clock.now_s = 0.5
    assert limit.wait_s("a") == 0 and limit.wait_s("a") == 0.5
    clock.now_s = 1000.0
    assert [limit.wait_s("a") for _ in range(4)] == [0, 0, 0, 0.5], "it holds no more than the burst"


def test_the_table_of_buckets_is_bounded() -> None:
    limit = RateLimit(ServerLimits(burst=1), CrankedClock())
    for number in range(3 * MOST_PEERS):
        limit.wait_s(str(number))
    assert len(limit._buckets) == MOST_PEERS


def test_a_seat_is_given_back_once() -> None:
    seats = Seats(total=3, per_peer=2)
    first, second = seats.take("a"), seats.take("a")
    assert first is not None and second is not None and seats.take("a") is None
    assert seats.take("b") is not None and seats.take("c") is None
    first.give_back()
    first.give_back()
    assert seats.taken() == 2 and seats.take("c") is not None


@pytest.mark.parametrize(
    ("address", "key"),
    [
        ("10.0.0.7", "10.0.0.7"),
        ("::ffff:10.0.0.7", "10.0.0.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        (None, "unknown"),
        ("nonsense", "unknown"),
    ],
)
def test_one_network_of_ipv6_is_one_peer(address: str | None, key: str) -> None:
    assert peer_key(address) == key


@pytest.mark.parametrize(
    ("host", "is_own"),
    [("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("[::1]", True), ("localhost", True)]
    + [(host, False) for host in ("0.0.0.0", "::", "10.0.0.1", "station1", "localhost.evil.example", "")],
)
def test_what_only_this_computer_reaches(host: str, is_own: bool) -> None:
    assert is_loopback(host) is is_own


@pytest.mark.parametrize(
    ("origin", "host", "may"),
    [
        ("http://station:8765", "station:8765", True),
        ("https://station", "station:443", True),
        ("http://station", "station", True),
        ("http://STATION:80", "station", True),
        ("http://station:8765", "station:8766", False),
        ("http://station.evil.example", "station", False),
        ("null", "station", False),
        ("", "station", False),
        ("station", "station", False),
    ],
)
def test_whose_page_it_is(origin: str, host: str, may: bool) -> None:
    scope: dict[str, Any] = {"headers": [(b"host", host.encode()), (b"origin", origin.encode())]}
    assert (HostCheck(["station"]).refusal(scope) is None) is may


def test_a_line_is_said_again_only_after_a_while(tmp_path: Path) -> None:
    clock = CrankedClock()
    log, file = SeldomLog(clock.monotonic_s), open_log_file(tmp_path / "log.txt")
    for clock.now_s in (0.0, 5.0, 9.0, 11.0):
        log.say("Somebody knocks")
    for number in range(1000):
        log.say(f"Somebody else {number}")
    close_log_file(file)
    assert (tmp_path / "log.txt").read_text(encoding="utf-8").count("Somebody knocks") == 2
    assert len(log._said_s) <= 200


def test_tokens_are_cut_out_of_lines() -> None:
    assert without_tokens('"WebSocket /s?pictures=1&token=dscope_abc" 403') == '"WebSocket /s?pictures=1&token=…" 403'
    assert without_tokens("GET /?TOKEN=abc&x=1") == "GET /?TOKEN=…&x=1"
