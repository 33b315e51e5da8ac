"""Archives of datasets, written and read by the program or by hand."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

from dscope_gui.dataset import Arrival, export, import_, reading, writing
from dscope_gui.dataset.png import sha256_of
from dscope_gui.domain.dataset import Item, Label
from tests.hand_built import NOON

Files = dict[str, bytes]


def ignore(_done: int, _total: int) -> None:
    pass


def exported(folder: Path, path: Path) -> Path:
    dataset = reading(folder)
    export(dataset, [item for item in dataset.items() if isinstance(item, Item)], path, ignore)
    return path


def imported(path: Path, folder: Path) -> Arrival:
    with writing(folder) as writer:
        return import_(writer, path, ignore)


def correct(folder: Path, item_id: str, label: Label, by: str = "Ann") -> None:
    with writing(folder) as writer:
        writer.correct(item_id, label=label, by=by, at=NOON, reason="seen again")


def unpacked(archive: Path) -> Files:
    with tarfile.open(archive) as tar:
        return {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]  # all files


def packed(path: Path, files: Files, *, change: Callable[[tarfile.TarInfo], None] | None = None) -> Path:
    """An archive of these files; `change` forges the last entry."""
    with tarfile.open(path, "w:gz") as tar:
        for number, (name, data) in enumerate(files.items(), start=1):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            if change is not None and number == len(files):
                change(entry)
            tar.addfile(entry, io.BytesIO(data))
    return path


def listed(files: Files) -> Files:
    """The files with a manifest that fits them, as somebody would write who knows how."""
    others = {name: data for name, data in files.items() if name != "manifest.json"}
    manifest = json.loads(files["manifest.json"])
    manifest["files"] = {name: {"sha256": sha256_of(data), "bytes": len(data)} for name, data in others.items()}
    return {"manifest.json": json.dumps(manifest).encode(), **others}
