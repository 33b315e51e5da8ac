"""Servers that pictures come from: what opens their addresses, and what to do where they do not give any."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from dscope_gui.errors import how_to_install

if TYPE_CHECKING:
    from fsspec.spec import AbstractFileSystem

_NEXT: Final = "::"
_SSH: Final = frozenset({"sftp", "ssh"})
_S3: Final = frozenset({"s3", "s3a"})
_WEB: Final = frozenset({"http", "https"})

_KEYS: Final = (
    "Give a key that may read there by AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or in ~/.aws/credentials,"
    " on every machine that inspects"
)
_REMEDIES: Final = {
    "HostKeyNotVerifiable": (
        "Log in there once with `ssh`, on every machine that inspects, and compare the fingerprint that it shows"
    ),
    "NoCredentialsError": _KEYS,
    "PartialCredentialsError": _KEYS,
    "NoSuchBucket": "There is no such bucket; is the right server named, by AWS_ENDPOINT_URL?",
}
"""By the names of errors, whose libraries need not be there."""


def prepare(address: str) -> None:
    """Have fsspec open SSH and S3 servers as this program wants them, on connections that still hold.

    Raises
    ------
    ImportError
        A library of the extra `remote` is missing.
    """
    protocols = protocols_of(address)
    if _S3 & set(protocols):
        from dscope_gui.cluster.object_store import ObjectStore  # noqa: PLC0415 - needs the extra `remote`

        _register(_S3, ObjectStore)
    if _SSH & set(protocols):
        from dscope_gui.cluster.secure_shell import SecureShell  # noqa: PLC0415 - as above

        _register(_SSH, SecureShell)
        if SecureShell.forget_lost():
            _forget_archives_in(protocols)


def protocols_of(address: str) -> list[str]:
    """Of the links of an address, those that name one."""
    return [link.partition("://")[0] for link in address.split(_NEXT) if "://" in link]


def how_to_get(protocols: list[str]) -> str:
    """What to do where the library for such addresses is missing."""
    ours = (_SSH | _S3 | _WEB) & set(protocols)
    return how_to_install("remote") if ours else "Install it beside the program"


def remedy(error: BaseException, address: str) -> str:
    """What to do about a server that does not give a picture; empty where its answer says all."""
    protocols = set(protocols_of(address))
    for cause in (error, error.__cause__):
        code = getattr(cause, "response", {}).get("Error", {}).get("Code", "")  # of an answer of S3
        for name in (type(cause).__name__, code):
            if name in _REMEDIES:
                return _REMEDIES[name]
    if isinstance(error, PermissionError) and _S3 & protocols:
        return _KEYS
    if isinstance(error, PermissionError) and _SSH & protocols:
        return "Check user, key and password: does `sftp` get in, from every machine that inspects?"
    return ""


def _register(protocols: Iterable[str], opener: type[AbstractFileSystem]) -> None:
    from fsspec import register_implementation  # noqa: PLC0415 - as above

    for protocol in protocols:
        register_implementation(protocol, opener, clobber=True)


def _forget_archives_in(protocols: list[str]) -> None:
    """An archive that is open over a connection ends with it."""
    from fsspec import get_filesystem_class  # noqa: PLC0415 - as above

    for protocol in set(protocols) - _SSH:
        get_filesystem_class(protocol).clear_instance_cache()
