"""Heads that are none, paths to files, strange names and pages: each is refused, and the next one is answered."""

from __future__ import annotations

import httpx
import pytest

from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.server.conftest import Serve, client_of
from tests.streaming.server.lines import Line
from tests.streaming.server.raw import answer_to, handshake, peer, request, status


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        b"GET\r\n\r\n",
        b"\x00" * 1000,
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    ],
)
def test_what_is_no_http_is_refused(server: StreamServer, sent: bytes) -> None:
    assert status(answer_to(server, sent)) == 400


def test_a_head_of_20_kb_is_refused(server: StreamServer) -> None:
    assert status(answer_to(server, request("/", "X-A: " + "a" * 20_000))) == 431
    assert status(answer_to(server, request("/" + "a" * 20_000))) == 414
    assert status(answer_to(server, handshake("/defect-stream", "X-A: " + "a" * 20_000))) == 431
    assert status(answer_to(server, handshake("/defect-stream?token=" + "a" * 20_000))) in (414, 431)


def test_too_many_headers_are_refused(server: StreamServer) -> None:
    assert status(answer_to(server, request("/", *(f"X-{n}: a" for n in range(200)), "Connection: close"))) == 431


def test_a_request_smuggled_behind_another_is_one_of_its_own(server: StreamServer) -> None:
    inner = request("/api/v1/judge", method="POST")
    sent = request("/", f"Content-Length: {len(inner)}", "Transfer-Encoding: chunked", method="POST", body=inner)
    assert b"200 OK" not in answer_to(server, sent)


@pytest.mark.parametrize(
    "path",
    [
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/api/v1/history/..%2f..%2fusers.json/picture",
        "/api/v1/history/%2e%2e%2f%2e%2e%2fetc%2fpasswd/picture",
        "/api/v1/history/..%5c..%5cusers.json/picture",
        "/api/v1/history/a%00b/picture",
        "/api/v1/history/%ff%fe/picture",
        "//etc/passwd",
        "/resources/web/live_view.html",
        "/tokens.json",
    ],
)
def test_no_path_leads_to_a_file(server: StreamServer, path: str) -> None:
    answer = answer_to(server, request(path, "Connection: close"))
    assert status(answer) in (404, 503) and b"root:" not in answer and b'"error"' in answer


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "localhost@evil.example", "[::1", "a b"]
)
def test_under_a_strange_name_nothing_is_told(server: StreamServer, host: str) -> None:
    sent = request("/api/v1/health", "Connection: close", host=host)
    assert status(answer_to(server, sent)) in (400, 421)
    assert status(answer_to(server, handshake(host=host))) in (400, 421)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost:8765", "[::1]:8765", "192.168.0.7", "LOCALHOST."])
def test_under_its_own_names_it_answers(server: StreamServer, host: str) -> None:
    assert status(answer_to(server, request("/api/v1/health", "Connection: close", host=host))) == 200


def test_further_names_are_configured(serve: Serve) -> None:
    server = serve(names=("station1.plant.example",))
    asked = request("/api/v1/health", "Connection: close", host="Station1.plant.example:80")
    assert status(answer_to(server, asked)) == 200


def test_two_hosts_are_none(server: StreamServer) -> None:
    assert status(answer_to(server, request("/", "Host: localhost", "Connection: close"))) == 400


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "file://", "https://127.0.0.1"]
)
def test_pages_of_other_sites_may_do_nothing(server: StreamServer, line: Line, origin: str) -> None:
    own = f"127.0.0.1:{server.port}"
    assert status(answer_to(server, handshake("/defect-stream", f"Origin: {origin}", host=own))) == 403
    sent = request(
        "/api/v1/judge", f"Origin: {origin}", "Content-Length: 16", "Connection: close", method="POST", host=own
    )
    assert status(answer_to(server, sent + b'{"serial":"SN1"}')) == 403 and not line.asked


def test_own_pages_may(server: StreamServer) -> None:
    own = f"127.0.0.1:{server.port}"
    with client_of(server) as web:
        assert web.get("/api/v1/health", headers={"origin": f"http://{own}"}).status_code == 200
    with peer(server) as made:
        made.sendall(handshake("/defect-stream", f"Origin: http://{own}", host=own))
        assert status(made.recv(1000)) == 101


def test_no_page_may_ask_across_sites(web: httpx.Client) -> None:
    asked = {"origin": "http://evil.example", "access-control-request-method": "POST"}
    answer = web.options("/api/v1/judge", headers=asked)
    assert not any(name.startswith("access-control") for name in answer.headers)


def test_a_form_of_another_site_is_no_order(web: httpx.Client, line: Line) -> None:
    answer = web.post("/api/v1/judge", content=b'{"serial":"SN1"}', headers={"content-type": "text/plain"})
    assert answer.status_code == 422 and not line.asked


@pytest.mark.parametrize("path", ["/", "/docs", "/api/v1/health", "/nowhere"])
def test_every_answer_forbids_what_it_need_not_do(web: httpx.Client, path: str) -> None:
    headers = web.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff" and headers["x-frame-options"] == "DENY"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "server" not in headers
