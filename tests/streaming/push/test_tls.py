"""A receiver behind TLS, with a certificate of a company's own authority."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from dscope_gui.domain.live import PartState
from dscope_gui.errors import ConfigurationInvalid
from dscope_gui.streaming.push.rest_push import RestPush
from dscope_gui.workstation.clock import SystemClock
from tests.streaming.push.pushing import frame, pushing, settings, wait_until
from tests.streaming.push.receiver import Receiver, receiving


@dataclass(frozen=True)
class Certificates:
    authority: Path
    chain: Path


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """An authority, and the receiver's certificate with its key."""
    folder = tmp_path_factory.mktemp("tls")
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Works")])
    now = SystemClock().now()

    def certificate(name: x509.Name, public: ec.EllipticCurvePublicKey, *, is_authority: bool) -> bytes:
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(authority)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(hours=1))
            .not_valid_after(now + timedelta(hours=1))
            .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
            .sign(authority_key, hashes.SHA256())
            .public_bytes(Encoding.PEM)
        )

    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "MES")])
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    files = Certificates(folder / "works.pem", folder / "mes.pem")
    files.authority.write_bytes(certificate(authority, authority_key.public_key(), is_authority=True))
    files.chain.write_bytes(certificate(own, key.public_key(), is_authority=False) + secret)
    return files


@contextmanager
def receiving_over_tls(certificates: Certificates) -> Iterator[Receiver]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.chain)
    with receiving(tls=context) as receiver:
        yield receiver


def test_a_company_s_own_authority_is_trusted_once_it_is_named(certificates: Certificates, tmp_path: Path) -> None:
    with receiving_over_tls(certificates) as receiver:
        url = f"https://127.0.0.1:{receiver.port}/in"
        with pushing(tmp_path, 1, url=url) as push:
            push.publish(frame(1))
            wait_until(lambda: push.health().state is PartState.WAITING)
            assert "certificate" in push.health().text.lower()
            assert "push.ca_file" in push.health().hint
            assert not receiver.requests
        with pushing(tmp_path, 1, url=url, ca_file=str(certificates.authority)) as push:
            push.publish(frame(2))
            receiver.wait_for_messages(2)
    assert receiver.numbers == [1, 2]


@pytest.mark.parametrize("content", [None, b"no certificate"])
def test_a_certificate_file_that_is_none_is_refused_at_once(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigurationInvalid, match=r"ca\.pem"):
        RestPush(settings(1, ca_file=str(path)), SystemClock(), tmp_path)
