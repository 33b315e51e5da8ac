"""The station's signing key, and the public keys with which others check what it signed."""

from __future__ import annotations

import hashlib
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from dscope_gui.errors import StoreUnavailable, WrongUse
from dscope_gui.logs import logger
from dscope_gui.whole_file import make_folder, not_writable, write_whole

PRIVATE_FILE: Final = "signing_key.pem"
PUBLIC_FILE: Final = "public_key.pem"
_EARLIER: Final = "earlier"
_OTHERS: Final = "stations"
_OWNER_ONLY: Final = 0o600
_FINGERPRINT_LETTERS: Final = 32
"""128 bits: enough that nobody makes a second key with the same, and few enough to be compared by eye."""


@dataclass(frozen=True, slots=True)
class PublicKey:
    """`fingerprint` : names the key; the beginning of the sha256 of its 32 bytes."""

    fingerprint: str
    pem: str
    key: Ed25519PublicKey

    @classmethod
    def of(cls, key: Ed25519PublicKey) -> PublicKey:
        raw = key.public_bytes(Encoding.Raw, PublicFormat.Raw)
        pem = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode("ascii")
        return cls(hashlib.sha256(raw).hexdigest()[:_FINGERPRINT_LETTERS], pem, key)

    @classmethod
    def parse(cls, pem: str) -> PublicKey:
        """Raises `ValueError` where it is no public key of this kind."""
        try:
            key = load_pem_public_key(pem.encode("utf-8", "replace"))
        except UnsupportedAlgorithm as error:
            raise ValueError(str(error)) from error
        if not isinstance(key, Ed25519PublicKey):
            raise ValueError("it is not an Ed25519 key")
        return cls.of(key)

    def signed(self, signature: str, message: bytes) -> bool:
        """Whether the signature, as `sign` writes it and in no other letters, is this key's over that message."""
        try:
            read = bytes.fromhex(signature)
            self.key.verify(read, message)
        except (InvalidSignature, TypeError, ValueError):
            return False
        return read.hex() == signature


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The private key of a station."""

    key: Ed25519PrivateKey
    public: PublicKey

    def sign(self, message: bytes) -> str:
        """128 hexadecimal digits."""
        return self.key.sign(message).hex()


def read_public_key(path: Path) -> PublicKey:
    """Raises `WrongUse` where the file is not there or holds no public key."""
    try:
        return PublicKey.parse(path.read_text(encoding="utf-8", errors="replace"))
    except OSError as error:
        raise WrongUse(f"{path} could not be read: {error.strerror or error}") from error
    except ValueError as error:
        raise WrongUse(f"{path} holds no public key: {error}", "It looks like -----BEGIN PUBLIC KEY-----") from error


def station_keys(folder: Path) -> tuple[PublicKey, ...]:
    """The public keys that this station has or had; none where it never sealed anything."""
    files = (folder / PUBLIC_FILE, *sorted((folder / _EARLIER).glob("*.pem")))
    return tuple(read_public_key(file) for file in files if file.exists())


def other_station_keys(folder: Path) -> tuple[PublicKey, ...]:
    """Public keys of the stations with which this one shares a history, as far as somebody copied them here."""
    return tuple(read_public_key(file) for file in sorted((folder / _OTHERS).glob("*.pem")))


def signing_key(folder: Path) -> SigningKey:
    """The station's key; made where there is none yet.

    Raises
    ------
    StoreUnavailable
        The file is there and is no key, or may not be read.
    NotWritable
        It cannot be made.
    """
    private = folder / PRIVATE_FILE
    if not private.exists():
        _make(folder)
    made = _read(private)
    _publish(folder, made.public)
    return made


def _make(folder: Path) -> None:
    """Of two programs that make one at the same moment, both go on with the same."""
    make_folder(folder)
    key = Ed25519PrivateKey.generate()
    content = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    private = folder / PRIVATE_FILE
    temporary = folder / f".{PRIVATE_FILE}-{secrets.token_hex(4)}"
    with not_writable(private):
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            with suppress(FileExistsError):
                private.hardlink_to(temporary)
                logger().info("Made a signing key for the history: %s", PublicKey.of(key.public_key()).fingerprint)
        finally:
            temporary.unlink()


def _read(private: Path) -> SigningKey:
    hint = "Put back a copy of it, or move it away: a new key is made, and what was signed keeps its own"
    try:
        key = load_pem_private_key(private.read_bytes(), None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise StoreUnavailable(f"The signing key {private} cannot be used: {error}", hint) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise StoreUnavailable(f"The signing key {private} is of another kind", hint)
    return SigningKey(key, PublicKey.of(key.public_key()))


def _publish(folder: Path, public: PublicKey) -> None:
    """The public key beside it, for auditors; the one before a new one is kept, as it still vouches for its rows."""
    path = folder / PUBLIC_FILE
    before = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    if before == public.pem:
        return
    with suppress(ValueError):
        earlier = PublicKey.parse(before)
        write_whole(folder / _EARLIER / f"{earlier.fingerprint}.pem", earlier.pem.encode("ascii"))
    write_whole(path, public.pem.encode("ascii"))
