"""Files that are there whole or not at all, also when the power fails in the middle."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from dscope_gui.errors import NotWritable

TEMPORARY_PREFIX = ".writing-"
"""Begins the name of a file that is not whole yet; what is left of one may be thrown away."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, making its folder where needed; the name shows either the old content or all of the new.

    Raises
    ------
    NotWritable
        Disk full, no permission, or the folder is a file; nothing is left behind.
    """
    with being_written(path) as file:
        file.write(content)


@contextmanager
def being_written(path: Path) -> Iterator[BinaryIO]:
    """`write_whole` for what is made piece by piece; on leaving by an error the name shows the old content still."""
    with _temporary(path) as temporary:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)


def write_text(path: Path, text: str) -> None:
    """`write_whole` for text in UTF-8."""
    write_whole(path, text.encode("utf-8"))


def make_folder(path: Path) -> None:
    """Make a folder with its parents.

    Raises
    ------
    NotWritable
        It cannot be made, or it cannot hold files.
    """
    with not_writable(path):
        path.mkdir(parents=True, exist_ok=True)


def remove_torn_files(folder: Path) -> None:
    """Throw away what a killed program left half written."""
    for torn in folder.glob(f"{TEMPORARY_PREFIX}*"):
        with suppress(OSError):
            torn.unlink()


@contextmanager
def not_writable(path: Path) -> Iterator[None]:
    """Tell an operating system's refusal to write as `NotWritable`."""
    try:
        yield
    except OSError as error:
        raise NotWritable(f"{path} could not be written: {error.strerror or error}") from error


@contextmanager
def _temporary(path: Path) -> Iterator[Path]:
    make_folder(path.parent)
    temporary = path.parent / f"{TEMPORARY_PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
    with not_writable(path):
        try:
            yield temporary
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
