"""A picture that lies elsewhere, named by an address."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

_PASSWORD: Final = re.compile(r"(?<=://)([^/:@]*):[^/@]*@")
_FILE: Final = "file://"
_NEXT: Final = "::"
"""Between the links of an address within an address: a picture in an archive on a server."""


@dataclass(frozen=True, slots=True)
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
        links = self.text.split(_NEXT)
        link = next((one for one in links if "://" in one), self.text)
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
        """For records, logs and messages: without a password, should it hold one."""
        return _PASSWORD.sub(r"\1@", self.text)
