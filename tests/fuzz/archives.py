"""Archives of labelled pictures that somebody spoilt, forged or blew up."""

from __future__ import annotations

import gzip
import io
import json
import random
import shutil
import tarfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from dscope_gui.errors import DScopeError
from tests.dataset.archives import Files, exported, imported, listed, unpacked
from tests.dataset.made import content as content_of
from tests.dataset.made import fill
from tests.fuzz.json_kinds import require_sentence
from tests.fuzz.kind import ACCEPTED, REFUSED, Unsound
from tests.fuzz.spoiling import spoilt, spoilt_json

_NAMES: Final = (
    "../escaped",
    "/tmp/escaped-by-fuzzing",
    "items/../../escaped",
    "items/" + "0" * 24 + "/../../escaped",
    "C:\\escaped",
    "items\\x\\item.json",
    "",
    ".",
    "a" * 300,
    "manifest.json",
    "items/\udcff/item.json",
    "items/" + "0" * 24 + "/item.json",
)
_KINDS: Final = (
    tarfile.SYMTYPE,
    tarfile.LNKTYPE,
    tarfile.DIRTYPE,
    tarfile.FIFOTYPE,
    tarfile.CHRTYPE,
    tarfile.GNUTYPE_SPARSE,
    b"Z",
)


class Archives:
    """Implements `kind.Kind`; takes each archive into an empty dataset."""

    limit_s = 30.0
    limit_mb = 512

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        made = folder / "made"
        fill(made, 1, most=2)
        self._right = exported(made, folder / "right.tar.gz").read_bytes()
        self._files = unpacked(folder / "right.tar.gz")
        self._beside = {path.name for path in folder.iterdir()} | {"spoilt.tar.gz", "taken"}

    def make(self, chance: random.Random) -> bytes:
        roll = chance.random()
        if roll < 0.2:
            return spoilt(chance, self._right)
        if roll < 0.4:
            return gzip.compress(spoilt(chance, gzip.decompress(self._right)), 1, mtime=0)
        return chance.choice(_FORGERIES)(chance, dict(self._files))

    def outcome(self, content: bytes) -> str:
        archive, taken = self._folder / "spoilt.tar.gz", self._folder / "taken"
        archive.write_bytes(content)
        shutil.rmtree(taken, ignore_errors=True)
        try:
            imported(archive, taken)
        except DScopeError as error:
            require_sentence(error)
            if content_of(taken):
                raise Unsound("refused, and taken in all the same") from error
            return REFUSED
        finally:
            self._require_nothing_beside()
        return ACCEPTED

    def _require_nothing_beside(self) -> None:
        strange = {path.name for path in self._folder.iterdir()} - self._beside
        if strange or Path("/tmp/escaped-by-fuzzing").exists():
            raise Unsound(f"something was written beside the dataset: {strange}")

    def close(self) -> None:
        """The folder belongs to who gave it."""


def _packed(files: Files, forge: Callable[[tarfile.TarInfo], None] | None = None) -> bytes:
    """An archive of these files; `forge` changes the last entry."""
    made = io.BytesIO()
    with (
        gzip.GzipFile(fileobj=made, mode="wb", compresslevel=1, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", errors="surrogateescape") as tar,
    ):
        for number, (name, data) in enumerate(files.items(), start=1):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            if forge is not None and number == len(files):
                forge(entry)
            tar.addfile(entry, io.BytesIO(data))
    return made.getvalue()


def _strange_name(chance: random.Random, files: Files) -> bytes:
    name = chance.choice(_NAMES)
    try:
        return _packed(listed({**files, name: b"gotcha"}))
    except ValueError:  # no manifest can name it, or it is the manifest itself
        return _packed({**files, name: b"gotcha"})


def _strange_kind(chance: random.Random, files: Files) -> bytes:
    def forge(entry: tarfile.TarInfo) -> None:
        entry.type, entry.linkname, entry.size = chance.choice(_KINDS), chance.choice(_NAMES), 0

    return _packed(files, forge)


def _spoilt_json_file(chance: random.Random, files: Files) -> bytes:
    """A file of JSON says something else, and the manifest vouches for it."""
    name = chance.choice([name for name in files if name.endswith(".json")])
    said: Any = json.loads(files[name])
    files[name] = spoilt_json(chance, said)
    return _packed(files if name == "manifest.json" else listed(files))


def _spoilt_file(chance: random.Random, files: Files) -> bytes:
    name = chance.choice(list(files))
    files[name] = spoilt(chance, files[name])
    return _packed(files if name == "manifest.json" or chance.random() < 0.2 else listed(files))


def _left_out(chance: random.Random, files: Files) -> bytes:
    del files[chance.choice(list(files))]
    return _packed(listed(files) if "manifest.json" in files and chance.random() < 0.5 else files)


def _bomb(chance: random.Random, files: Files) -> bytes:
    """A few packed bytes of zeros, said to be a file or nothing at all."""
    head = tarfile.TarInfo(chance.choice(("././@LongLink", "manifest.json", "pax")))
    head.type = chance.choice((tarfile.GNUTYPE_LONGNAME, tarfile.REGTYPE, tarfile.XHDTYPE))
    head.size = chance.choice((1 << 20, 1 << 26, 1 << 33, 8**11 - 1))
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = bytes(1 << 20)
    blocks = min(head.size >> 20, 64)
    return packer.compress(head.tobuf()) + b"".join(packer.compress(zeros) for _ in range(blocks)) + packer.flush()


_FORGERIES: Final = (_strange_name, _strange_kind, _spoilt_json_file, _spoilt_json_file, _spoilt_file, _left_out, _bomb)
