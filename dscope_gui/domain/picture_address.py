"""A picture that lies elsewhere, named by an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import unquote

_PASSWORD: Final = re.compile(r"(?<=://)([^/:@]*):(?:[^/]*|(?!\d+/)\S*)@")
"""Up to the last @ before the path; where there is none, nor a port, somebody has forgotten to write / as %2F."""
_SIGNED: Final = re.compile(
    r"([?&](?:x-(?:amz|goog)-(?:signature|credential|security-token)|awsaccesskeyid|signature|sig|token|access_token"
    r"|api_?key|secret|password|passwd|pwd)=)[^&\s]+",
    re.IGNORECASE,
)
"""What lets in whoever has the address: links that are signed by S3 and others."""
_FILE: Final = "file://"
_NEXT: Final = "::"
"""Between the links of an address within an address: a picture in an archive on a server."""


@dataclass(frozen=True, slots=True, repr=False)
class PictureAddress:
    """Where a picture lies, as `http://…`, `s3://…` or `zip://a.png::file:///b.zip`.

    Parameters
    ----------
    size, stamp : tell whether the picture is still the same as when it was found; -1 where nothing is known.
    """

    text: str
    size: int = -1
    stamp: int = -1

    @property
    def name(self) -> str:
        """The last part of its path."""
        links = str(self).split(_NEXT)
        link = next((one for one in links if "://" in one), links[0])
        return PurePosixPath(link.split("://")[-1]).name or "picture"

    @property
    def path(self) -> Path | None:
        """Of the file of this machine that it names; None where it names another place."""
        return Path(self.text.removeprefix(_FILE)) if self.text.startswith(_FILE) and _NEXT not in self.text else None

    @property
    def is_of_this_process(self) -> bool:
        """Whether it lies in the memory of the program that names it."""
        return any(link.startswith("memory://") for link in self.text.split(_NEXT))

    def __str__(self) -> str:
        """For records, logs and messages: without a password or a signature, should it hold one."""
        return _untold(self.text)

    def __repr__(self) -> str:
        """As dask and tracebacks show it."""
        return f"{type(self).__name__}({str(self)!r})"

    def hidden_in(self, text: str) -> str:
        """A text, such as an error, in which neither its own password nor another one is told."""
        for password in self._passwords():
            text = text.replace(password, "…")
        return _untold(text)

    def _passwords(self) -> Iterator[str]:
        """As they are written in it and as they are meant."""
        for link in self.text.split(_NEXT):
            login, at, _ = link.partition("://")[2].partition("/")[0].rpartition("@")
            password = login.partition(":")[2]
            if at and password:
                yield from (password, unquote(password))


def _untold(text: str) -> str:
    hidden = (_PASSWORD.sub(r"\1@", link) for link in text.split(_NEXT))
    return _SIGNED.sub(r"\1…", _NEXT.join(hidden))
