"""TLS from the configured files."""

from __future__ import annotations

import ssl
from pathlib import Path

from dscope_gui.domain.realtime import TlsFiles
from dscope_gui.errors import NotListening


def tls_context(files: TlsFiles | None, data_folder: Path) -> ssl.SSLContext | None:
    """None without files; TLS 1.2 at least.

    Raises
    ------
    NotListening
        A file is missing or no PEM file, the key is locked, or is not the certificate's.
    """
    if files is None:
        return None
    certificate, key = (data_folder / name for name in (files.certificate, files.key))
    for path in (certificate, key):
        if not path.is_file():
            raise NotListening(f"{path} is not there", "See 'tls' in realtime_settings.broadcast")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key, password=_no_password)
    except (OSError, ValueError) as error:  # SSLError is an OSError
        raise NotListening(
            f"{certificate} and {key} make no TLS: {_reason(error)}",
            "Both must be PEM files, the key without a password and that of the certificate",
        ) from error
    return context


def _no_password() -> str:
    """Without it OpenSSL would ask on the terminal."""
    raise ValueError("the key is locked with a password")


def _reason(error: OSError | ValueError) -> str:
    return getattr(error, "reason", None) or getattr(error, "strerror", None) or str(error)
