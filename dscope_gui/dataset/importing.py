"""Takes the items of an archive in: all of them, or none where anything about the archive is not as it should be."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, cast

from pydantic import ValidationError

from dscope_gui.dataset.arriving import Arrival, staging, take_in
from dscope_gui.dataset.layout import FACES, MANIFEST, is_item_id, parted
from dscope_gui.dataset.manifest import MOST_BYTES, FileFacts, Manifest
from dscope_gui.dataset.png import sha256_of
from dscope_gui.dataset.reading import check_face, check_pictures, files_of, files_of_face, read_face, read_item
from dscope_gui.dataset.writing import DatasetWriter
from dscope_gui.errors import DatasetDamaged, WrongUse
from dscope_gui.whole_file import not_writable

_MOST_BETWEEN_MEMBERS: Final = 2 * MOST_BYTES


def import_(writer: DatasetWriter, path: Path, on_progress: Callable[[int, int], None]) -> Arrival:
    """Take in what `export` wrote.

    Raises
    ------
    DatasetDamaged
        The archive is cut short, was changed, or names files that no dataset has; nothing is taken in.
    WrongUse
        The file is not there.
    NotWritable
        Disk full, no permission.
    """
    with staging(writer.folder) as stage:
        with _opened(path) as packed:
            manifest = _unpack(packed, stage, on_progress)
        with _refusing(path):
            _check_items(stage, manifest.items)
            _check_faces(stage / FACES, manifest.faces)
        return take_in(writer.folder, stage)


class _Metered:
    """An unpacked stream, refused where a few packed bytes blow up into more than any file of a dataset has."""

    def __init__(self, packed: gzip.GzipFile) -> None:
        self._packed = packed
        self._read = 0

    def read(self, size: int) -> bytes:
        content = self._packed.read(size)
        self._read += len(content)
        if self._read > _MOST_BETWEEN_MEMBERS:
            raise DatasetDamaged("it holds more than its files")
        return content

    def next_member(self) -> None:
        self._read = 0


@contextmanager
def _opened(path: Path) -> Iterator[_Metered]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise WrongUse(f"{path} cannot be opened: {error.strerror}") from error
    with file, _refusing(path), gzip.GzipFile(fileobj=file) as packed:
        yield _Metered(packed)


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except DatasetDamaged as error:
        raise DatasetDamaged(f"{path} is refused: {error.message}", "Nothing was taken in") from error
    except (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise DatasetDamaged(f"{path} is refused: it is no whole archive ({error})", "Nothing was taken in") from error


def _unpack(packed: _Metered, stage: Path, on_progress: Callable[[int, int], None]) -> Manifest:
    """Write the files of the archive into `stage`; only names that a dataset can have are ever used as paths."""
    # As a stream, so that no place in it is found by an index that could be forged.
    with tarfile.open(fileobj=cast(BinaryIO, packed), mode="r|") as archive:
        members = iter(archive)
        manifest = _manifest(archive, next(members, None))
        awaited = dict(manifest.files)
        for member in members:
            packed.next_member()
            _keep(archive, member, awaited, stage)
            on_progress(len(manifest.files) - len(awaited), len(manifest.files))
    if awaited:
        raise DatasetDamaged(f"{next(iter(awaited))} is missing")
    return manifest


def _keep(archive: tarfile.TarFile, member: tarfile.TarInfo, awaited: dict[str, FileFacts], stage: Path) -> None:
    facts = awaited.pop(member.name, None)
    if facts is None:
        raise DatasetDamaged(f"{member.name!r} comes twice or is not named in {MANIFEST}")
    content = _content(archive, member, facts)
    if (place := parted(member.name)) is not None:
        with not_writable(stage):
            (stage / place[0]).mkdir(parents=True, exist_ok=True)
            (stage / place[0] / place[1]).write_bytes(content)


def _manifest(archive: tarfile.TarFile, member: tarfile.TarInfo | None) -> Manifest:
    if member is None or member.name != MANIFEST:
        raise DatasetDamaged(f"it does not begin with {MANIFEST}")
    try:
        return Manifest.model_validate_json(_read(archive, member))
    except ValidationError as error:
        first = error.errors()[0]
        raise DatasetDamaged(f"{MANIFEST}: {'.'.join(map(str, first['loc']))}: {first['msg']}") from error


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, facts: FileFacts) -> bytes:
    if member.size != facts.bytes:
        raise DatasetDamaged(f"{member.name} has {member.size} bytes instead of {facts.bytes}")
    content = _read(archive, member)
    if sha256_of(content) != facts.sha256:
        raise DatasetDamaged(f"{member.name} was changed: its hash differs from {MANIFEST}")
    return content


def _read(archive: tarfile.TarFile, member: tarfile.TarInfo) -> bytes:
    if not member.isreg():
        raise DatasetDamaged(f"{member.name} is no ordinary file")
    if member.size > MOST_BYTES:
        raise DatasetDamaged(f"{member.name} is larger than {MOST_BYTES} bytes")
    file = archive.extractfile(member)
    content = b"" if file is None else file.read()
    if len(content) != member.size:
        raise DatasetDamaged(f"{member.name} is cut short")
    return content


def _check_items(stage: Path, items: int) -> None:
    folders = sorted(path for path in stage.iterdir() if is_item_id(path.name))
    if len(folders) != items:
        raise DatasetDamaged(f"it holds {len(folders)} items instead of {items}")
    for folder in folders:
        try:
            item = read_item(folder)
            check_pictures(folder, item)
        except DatasetDamaged as error:
            raise DatasetDamaged(f"item {folder.name}: {error.message}") from error
        strange = {path.name for path in folder.iterdir()} - set(files_of(item))
        if strange:
            raise DatasetDamaged(f"item {folder.name}: nothing refers to {min(strange)}")


def _check_faces(place: Path, faces: int) -> None:
    folders = sorted(place.iterdir()) if place.is_dir() else []
    if len(folders) != faces:
        raise DatasetDamaged(f"it holds {len(folders)} whole pictures instead of {faces}")
    for folder in folders:
        try:
            facts = read_face(folder)
            check_face(folder, facts)
        except DatasetDamaged as error:
            raise DatasetDamaged(f"whole picture {folder.name}: {error.message}") from error
        strange = {path.name for path in folder.iterdir()} - set(files_of_face(facts))
        if strange:
            raise DatasetDamaged(f"whole picture {folder.name}: nothing refers to {min(strange)}")
