"""Writes a dataset into one archive: the same dataset gives the same bytes."""

from __future__ import annotations

import gzip
import io
import json
import tarfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Final, cast

from dscope_gui.dataset.coco import coco_of
from dscope_gui.dataset.layout import ANNOTATIONS, ITEMS, MANIFEST, face_file, item_file
from dscope_gui.dataset.manifest import SCHEMA, FileFacts, Manifest
from dscope_gui.dataset.png import sha256_of
from dscope_gui.dataset.reading import Damaged, Dataset, files_of, files_of_face
from dscope_gui.domain.dataset import FaceFacts, Item, face_id
from dscope_gui.errors import DatasetDamaged
from dscope_gui.whole_file import being_written

_QUICK: Final = 1
"""Pictures are compressed already."""
_MODE: Final = 0o644


def export(dataset: Dataset, items: Sequence[Item], path: Path, on_progress: Callable[[int, int], None]) -> None:
    """Write items into a `.tar.gz` file, see `write_archive`; raises `DatasetDamaged`.

    Raises
    ------
    NotWritable
        Nothing is left behind.
    """
    with being_written(path) as file:
        write_archive(dataset, items, file, on_progress)


def write_archive(
    dataset: Dataset, items: Sequence[Item], file: BinaryIO, on_progress: Callable[[int, int], None]
) -> None:
    """Manifest, annotations in COCO, and every file as it is kept here, packed.

    The inspected pictures from which the items were cut come along, but for damaged ones.

    Raises
    ------
    DatasetDamaged
        A file was changed since it was read.
    """
    annotations = json.dumps(coco_of(dataset, items), separators=(",", ":")).encode() + b"\n"
    faces = _sound_faces(dataset, items)
    manifest = _manifest(dataset, items, faces, annotations)
    content = manifest.model_dump_json(indent=1, by_alias=True).encode() + b"\n"
    with _packed(file) as packed, _tar(packed) as archive:
        _put(archive, MANIFEST, content)
        _put(archive, ANNOTATIONS, annotations)
        for number, item in enumerate(items, start=1):
            for name in _names(item):
                _put(archive, name, _content(dataset, name, manifest.files[name].sha256))
            on_progress(number, len(items))
        for name in _face_names(faces):
            _put(archive, name, _content(dataset, name, manifest.files[name].sha256))


def _packed(file: BinaryIO) -> gzip.GzipFile:
    """Without name and time, which gzip would note."""
    return gzip.GzipFile(filename="", mode="wb", compresslevel=_QUICK, fileobj=file, mtime=0)


def _tar(packed: gzip.GzipFile) -> tarfile.TarFile:
    return tarfile.open(fileobj=cast(BinaryIO, packed), mode="w", format=tarfile.USTAR_FORMAT)


def _sound_faces(dataset: Dataset, items: Iterable[Item]) -> list[FaceFacts]:
    wanted = {face_id(item.facts.source.image_sha256) for item in items}
    return [face for face in dataset.faces() if not isinstance(face, Damaged) and face.id in wanted]


def _face_names(faces: Iterable[FaceFacts]) -> list[str]:
    return [face_file(face.id, name) for face in faces for name in files_of_face(face)]


def _manifest(dataset: Dataset, items: Iterable[Item], faces: Sequence[FaceFacts], annotations: bytes) -> Manifest:
    files = {ANNOTATIONS: _facts(annotations)}
    number = 0
    for item in items:
        number += 1
        files.update({name: _facts(_content(dataset, name)) for name in _names(item)})
    files.update({name: _facts(_content(dataset, name)) for name in _face_names(faces)})
    return Manifest(schema=SCHEMA, items=number, faces=len(faces), files=files)


def _facts(content: bytes) -> FileFacts:
    return FileFacts(sha256=sha256_of(content), bytes=len(content))


def _names(item: Item) -> list[str]:
    return [item_file(item.id, name) for name in files_of(item)]


def _content(dataset: Dataset, name: str, sha256: str | None = None) -> bytes:
    try:
        content = (dataset.folder / name).read_bytes()
    except OSError as error:
        raise DatasetDamaged(f"{name} cannot be read: {error.strerror}") from error
    if sha256 is not None and sha256_of(content) != sha256:
        raise DatasetDamaged(f"{name} was changed meanwhile", f"Nobody may work in {dataset.folder / ITEMS}")
    return content


def _put(archive: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mode = len(content), _MODE
    archive.addfile(entry, io.BytesIO(content))
