"""Where the server listens, how it begins and how it ends."""

from __future__ import annotations

import socket
import ssl
import time
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from websockets.sync.client import connect

from dscope_gui.domain.realtime import TlsFiles
from dscope_gui.errors import NotListening
from dscope_gui.streaming.server.server import StreamServer
from tests.streaming.messages import frame_message
from tests.streaming.server.clients import heard, stream
from tests.streaming.server.conftest import PATIENCE_S, Serve, Until, client_of, connections
from tests.streaming.server.lines import Line
from tests.streaming.server.raw import handshake, peer, request, status

HEALTH = "/api/v1/health"


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> TlsFiles:
    """A certificate for 127.0.0.1 that vouches for itself."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Station 1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    made = TlsFiles(certificate=str(folder / "certificate.pem"), key=str(folder / "key.pem"))
    Path(made.certificate).write_bytes(certificate.public_bytes(pem))
    Path(made.key).write_bytes(key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
    return made


def test_it_listens_once_start_returns_and_no_more_once_close_does(serve: Serve) -> None:
    server = serve()
    with client_of(server) as web:
        assert web.get(HEALTH).status_code == 200
    server.close()
    with pytest.raises(ConnectionError), peer(server):
        pass


def test_the_same_port_serves_again_at_once(serve: Serve) -> None:
    first = serve()
    with stream(first) as client:
        first.publish(frame_message(1))
        assert heard(client)["frame_id"] == 1
        first.close()
        second = serve(port=first.port)
        with stream(second) as again:
            second.publish(frame_message(2))
            assert heard(again)["frame_id"] == 2


def test_a_taken_port_is_named_with_what_to_do(serve: Serve) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(NotListening) as refused:
            serve(port=port)
    assert f"port {port} of 127.0.0.1" in refused.value.message and "'port'" in refused.value.hint


def test_of_two_servers_the_second_is_refused_and_says_so(serve: Serve, line: Line, tmp_path: Path) -> None:
    first = serve()
    with pytest.raises(NotListening):
        serve(port=first.port)
    with client_of(first) as web:
        assert web.get(HEALTH).status_code == 200


@pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid"])
def test_an_address_of_another_computer_is_refused(serve: Serve, host: str, tmp_path: Path) -> None:
    with pytest.raises(NotListening):
        serve(host=host)


def test_who_does_not_read_does_not_hold_up_the_end(serve: Serve) -> None:
    server = serve()
    with peer(server) as made, peer(server) as half:
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        made.sendall(handshake())
        assert status(made.recv(4096)) == 101
        half.sendall(b"GET / HTTP/1.1\r\n")
        for number in range(2000):
            server.publish(frame_message(number))
        began_s = time.monotonic()
        server.close()
        assert time.monotonic() - began_s < PATIENCE_S


def test_a_client_that_is_dead_leaves(serve: Serve, monkeypatch: pytest.MonkeyPatch, until: Until) -> None:
    monkeypatch.setattr("dscope_gui.streaming.server.wire.serving.PING_EVERY_S", 0.2)
    monkeypatch.setattr("dscope_gui.streaming.server.wire.serving.PING_TIMEOUT_S", 0.2)
    server = serve()
    with peer(server) as dead, stream(server) as alive:
        dead.sendall(handshake())
        assert status(dead.recv(4096)) == 101
        until(lambda: server.clients == 2)
        until(lambda: server.clients == 1)
        server.publish(frame_message(1))
        assert heard(alive)["frame_id"] == 1


def test_tls_serves_all_of_it(serve: Serve, tls: TlsFiles) -> None:
    server = serve(tls=tls)
    trusted = ssl.create_default_context(cafile=tls.certificate)
    assert server.address.startswith("https://127.0.0.1:")
    with client_of(server, verify=trusted) as web:
        assert web.get(HEALTH).status_code == 200
    with connect(f"wss://127.0.0.1:{server.port}/defect-stream", ssl=trusted, proxy=None) as client:
        server.publish(frame_message(1))
        assert heard(client)["frame_id"] == 1


def test_nobody_gets_an_answer_in_clear_where_there_is_tls(serve: Serve, tls: TlsFiles) -> None:
    server = serve(tls=tls)
    with peer(server) as made:
        made.sendall(request(HEALTH))
        assert not made.recv(4096).startswith(b"HTTP")


def test_old_tls_is_refused(serve: Serve, tls: TlsFiles) -> None:
    server = serve(tls=tls)
    old = ssl.create_default_context(cafile=tls.certificate)
    with pytest.warns(DeprecationWarning):
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    with peer(server) as made, pytest.raises(ssl.SSLError):
        old.wrap_socket(made, server_hostname="127.0.0.1")


def test_a_handshake_that_does_not_end_is_cut_off(serve: Serve, tls: TlsFiles) -> None:
    server = serve(tls=tls, limits={"request_s": 0.3})
    with peer(server) as made:
        made.sendall(b"\x16\x03\x01")
        assert made.recv(100) == b""


@pytest.mark.parametrize(
    ("certificate", "key", "said"),
    [
        ("missing.pem", "{key}", "missing.pem is not there"),
        ("{certificate}", "{certificate}", "make no TLS"),
        ("{key}", "{key}", "make no TLS"),
        ("locked.pem", "{key}", "locked.pem"),
    ],
)
def test_wrong_tls_files_are_named(  # noqa: PLR0917 - pytest gives them by name
    serve: Serve, tls: TlsFiles, tmp_path: Path, certificate: str, key: str, said: str
) -> None:
    names = {"certificate": tls.certificate, "key": tls.key}
    (tmp_path / "locked.pem").write_text("no pem", encoding="ascii")
    with pytest.raises(NotListening, match=said):
        serve(tls=TlsFiles(certificate=certificate.format(**names), key=key.format(**names)))


def test_a_locked_key_is_not_asked_for_on_the_terminal(serve: Serve, tls: TlsFiles, tmp_path: Path) -> None:
    key = serialization.load_pem_private_key(Path(tls.key).read_bytes(), None)
    locked = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.BestAvailableEncryption(b"secret"),
    )
    (tmp_path / "locked.pem").write_bytes(locked)
    with pytest.raises(NotListening, match="password"):
        serve(tls=TlsFiles(certificate=tls.certificate, key="locked.pem"))


def test_health_tells_the_address_and_who_listens(server: StreamServer) -> None:
    with stream(server):
        said = server.health()
    assert said.state == "ok" and server.address in said.text and "1 client" in said.text


def test_who_never_ends_a_tls_handshake_holds_no_more_than_his_seats(serve: Serve, tls: TlsFiles, until: Until) -> None:
    server = serve(tls=tls, limits={"connections_per_address": 5})
    trusted = ssl.create_default_context(cafile=tls.certificate)
    with ExitStack() as opened:
        for _ in range(5):
            opened.enter_context(peer(server)).sendall(b"\x16\x03\x01")
        assert opened.enter_context(peer(server)).recv(100) == b""
    until(lambda: connections(server) == 0)
    with client_of(server, verify=trusted) as web:
        assert web.get(HEALTH).status_code == 200


def test_an_answer_is_not_held_back_until_its_first_half_was_acknowledged(server: StreamServer) -> None:
    """Which takes the system 40 ms, each time; the quickest of many shows it, however busy the computer is."""
    with client_of(server) as client:
        client.get(HEALTH)
        assert min(client.get(HEALTH).elapsed for _ in range(30)) < timedelta(milliseconds=35)
