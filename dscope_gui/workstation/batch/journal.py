"""What of a batch is finished: an append-only file in its folder, so that a killed batch goes on where it stopped."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Final

from dscope_gui.domain.picture_address import PictureAddress
from dscope_gui.domain.record import Record, printable
from dscope_gui.errors import NotWritable, WrongUse
from dscope_gui.whole_file import make_folder, not_writable
from dscope_gui.workstation.picture_source import PicturePlace

JOURNAL: Final = ".dscope-batch.jsonl"
_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One finished picture: the state of its file then, the name of its folder, and its record."""

    picture: str
    size: int
    mtime_ns: int
    folder: str
    record: Record


class Journal:
    """Open for appending; made by `open_journal`."""

    def __init__(self, file: IO[bytes], entries: tuple[Entry, ...]) -> None:
        self._file = file
        self.entries = entries

    def append(self, entry: Entry) -> None:
        """Add one finished picture; when this returns it is on disk.

        Raises
        ------
        NotWritable
            Disk full; what was half written is taken back.
        """
        _append_line(self._file, {slot: getattr(entry, slot) for slot in Entry.__slots__})

    def close(self) -> None:
        self._file.close()


def journal_key(picture: PicturePlace) -> str:
    """How the journal names a picture, wherever the batch is started from."""
    return printable(str(picture.absolute() if isinstance(picture, Path) else picture))


def state_of(picture: PicturePlace) -> tuple[int, int]:
    """Size and time of change; a file that is gone or locked has neither."""
    if isinstance(picture, PictureAddress):
        return (picture.size, picture.stamp)
    try:
        state = picture.stat()
    except OSError:
        return (-1, -1)
    return (state.st_size, state.st_mtime_ns)


def read_settings(folder: Path) -> dict[str, str] | None:
    """The settings of the batch that lies in the folder; None when there is none, empty when it cannot be read."""
    path = folder / JOURNAL
    if not path.exists():
        return None
    with not_writable(path), path.open("rb") as file:
        first = file.readline()
    if not first.endswith(b"\n"):  # killed, or the disk was full, before anything was finished
        return None
    header = _parsed(first) or {}
    settings = header.get("settings")
    return settings if header.get("dscope_batch") == _FORMAT and isinstance(settings, dict) else {}


def open_journal(folder: Path, settings: dict[str, str]) -> Journal:
    """Open the folder's journal, or begin one.

    Raises
    ------
    NotWritable
        The folder cannot be made or written.
    WrongUse
        Another batch is writing into it at this moment.
    """
    make_folder(folder)
    path = folder / JOURNAL
    with not_writable(path):
        # It stays open as long as the batch runs; the caller closes it.
        file = path.open("a+b", buffering=0)
    _lock(file, folder)
    entries = _read_entries(file)
    if file.tell() == 0:
        _append_line(file, {"dscope_batch": _FORMAT, "settings": settings})
    return Journal(file, entries)


def read_entries(folder: Path) -> tuple[Entry, ...]:
    """The finished pictures of the batch in the folder."""
    with (folder / JOURNAL).open("rb") as file:
        return tuple(entry for line in file if (entry := _entry(_parsed(line))) is not None)


def _read_entries(file: IO[bytes]) -> tuple[Entry, ...]:
    """Read all whole lines and cut off one that a kill or a full disk left torn."""
    file.seek(0)
    entries, whole = [], 0
    for line in file:
        content = _parsed(line)
        if content is None:
            break
        whole += len(line)
        if (entry := _entry(content)) is not None:
            entries.append(entry)
    file.truncate(whole)
    file.seek(whole)
    return tuple(entries)


def _parsed(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    with contextlib.suppress(ValueError):
        content = json.loads(line)
        return content if isinstance(content, dict) else None
    return None


def _entry(content: dict[str, Any] | None) -> Entry | None:
    whole = content is not None and set(content) == set(Entry.__slots__) and _is_record(content["record"])
    return Entry(**content) if content and whole else None


def _is_record(content: object) -> bool:
    return isinstance(content, dict) and {"image", "status", "verdict", "defects"} <= set(content)


def _append_line(file: IO[bytes], content: dict[str, Any]) -> None:
    line = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    before = file.seek(0, os.SEEK_END)
    try:
        written = file.write(line)
        if written != len(line):
            raise OSError(28, "No space left on device")
        os.fsync(file.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            file.truncate(before)
        raise NotWritable(f"{file.name} could not be written: {error.strerror}") from error


def _lock(file: IO[bytes], folder: Path) -> None:
    """Freed by the system when the process ends, however it ends."""
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415 - does not exist elsewhere

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            file.close()
            raise WrongUse(
                f"Another batch is writing into {folder}", "Wait for it, or choose another folder"
            ) from error
