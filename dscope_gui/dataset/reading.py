"""Reads a dataset; what is damaged is told instead of being used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ValidationError

from dscope_gui.dataset.layout import (
    FACE,
    FACES,
    FACTS,
    ITEMS,
    LIGHT,
    PICTURE,
    is_item_id,
    label_file,
    label_number,
    mask_file,
)
from dscope_gui.dataset.png import light_of, mask_of, picture_of, sha256_of
from dscope_gui.domain.dataset import FaceFacts, Item, ItemFacts, LabelVersion, face_id
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.errors import DatasetDamaged, WrongUse


@dataclass(frozen=True, slots=True)
class Damaged:
    """An item that cannot be used, and why."""

    id: str
    why: str


class Dataset:
    """The labelled pictures in a folder; none where there is no such folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.absolute()

    def ids(self) -> list[str]:
        """Of all items, in order."""
        return _ids_in(self.folder / ITEMS)

    def face_ids(self) -> list[str]:
        """Of all inspected pictures that are kept whole, in order."""
        return _ids_in(self.folder / FACES)

    def __contains__(self, item_id: str) -> bool:
        return is_item_id(item_id) and self.folder_of(item_id).is_dir()

    def items(self) -> Iterator[Item | Damaged]:
        """All of them, each file checked against its hash."""
        for item_id in self.ids():
            try:
                yield read_item(self.folder_of(item_id))
            except DatasetDamaged as error:
                yield Damaged(item_id, error.message)

    def has_face(self, image_sha256: str) -> bool:
        """Whether the judged part of an inspected picture is kept."""
        return (self.folder / FACES / face_id(image_sha256)).is_dir()

    def faces(self) -> Iterator[FaceFacts | Damaged]:
        """All pictures that are kept whole, checked against their hashes."""
        for one in self.face_ids():
            try:
                yield read_face(self.folder / FACES / one)
            except DatasetDamaged as error:
                yield Damaged(one, error.message)

    def face_picture(self, face: FaceFacts) -> GreyImage:
        """(H, W) uint8 or uint16; raises `DatasetDamaged`."""
        return picture_of(_bytes(self.folder / FACES / face.id / PICTURE, face.picture_sha256), face.window)

    def face_light(self, face: FaceFacts) -> FloatImage | None:
        """(H, W) float32, its flat field; None where none was used or kept. Raises `DatasetDamaged`."""
        if face.light is None or face.light.picture_sha256 is None:
            return None
        return light_of(_bytes(self.folder / FACES / face.id / LIGHT, face.light.picture_sha256), face.window)

    def item(self, item_id: str) -> Item:
        """One of them; raises `WrongUse` where there is none, `DatasetDamaged`."""
        if item_id not in self:
            raise WrongUse(f"There is no item {item_id}", "'dscope dataset list' shows those there are")
        return read_item(self.folder_of(item_id))

    def picture(self, item: Item) -> GreyImage:
        """(H, W) uint8 or uint16; raises `DatasetDamaged`."""
        return picture_of(_bytes(self.folder_of(item.id) / PICTURE, item.facts.picture_sha256), item.facts.window)

    def mask(self, item: Item, version: LabelVersion | None = None) -> NDArray[np.uint8]:
        """(H, W) uint8 of `BACKGROUND`, `OTHER` and `OBJECT`, of the version that holds or an earlier one."""
        said = version or item.current
        if said.mask_sha256 is None:
            return np.zeros((item.facts.window.height, item.facts.window.width), np.uint8)
        content = _bytes(self.folder_of(item.id) / mask_file(said.mask_sha256), said.mask_sha256)
        return mask_of(content, item.facts, said.label)

    def folder_of(self, item_id: str) -> Path:
        return self.folder / ITEMS / item_id


def read_face(folder: Path) -> FaceFacts:
    """The picture in a folder of its own name, checked against its hash; raises `DatasetDamaged`."""
    facts = _parsed(folder / FACE, FaceFacts)
    if folder.name != facts.id or facts.id != face_id(facts.source.image_sha256):
        raise DatasetDamaged(f"It holds the picture {facts.id}")
    _bytes(folder / PICTURE, facts.picture_sha256)
    if LIGHT in files_of_face(facts) and facts.light is not None:
        _bytes(folder / LIGHT, facts.light.picture_sha256)
    return facts


def read_item(folder: Path) -> Item:
    """The item in a folder of its own name, all its files checked against their hashes; raises `DatasetDamaged`."""
    facts = _parsed(folder / FACTS, ItemFacts)
    if facts.id != folder.name:
        raise DatasetDamaged(f"It holds the item {facts.id}")
    _bytes(folder / PICTURE, facts.picture_sha256)
    versions = tuple(_version(folder, number) for number in range(1, _last_number(folder) + 1))
    if not versions:
        raise DatasetDamaged(f"{label_file(1)} is missing")
    for sha256 in {said.mask_sha256 for said in versions} - {None}:
        _bytes(folder / mask_file(str(sha256)), str(sha256))
    return Item(facts, versions)


def check_pictures(folder: Path, item: Item) -> None:
    """Decode the item's picture and masks; raises `DatasetDamaged`."""
    picture_of((folder / PICTURE).read_bytes(), item.facts.window)
    for said in item.versions:
        if said.mask_sha256 is not None:
            mask_of((folder / mask_file(said.mask_sha256)).read_bytes(), item.facts, said.label)


def files_of(item: Item) -> list[str]:
    """Names of all files of an item, in order."""
    masks = {mask_file(said.mask_sha256) for said in item.versions if said.mask_sha256 is not None}
    return sorted({FACTS, PICTURE, *masks, *(label_file(said.version) for said in item.versions)})


def files_of_face(face: FaceFacts) -> tuple[str, ...]:
    """Names of all files of an inspected picture that is kept whole."""
    has_light = face.light is not None and face.light.picture_sha256 is not None
    return (FACE, PICTURE, LIGHT) if has_light else (FACE, PICTURE)


def check_face(folder: Path, face: FaceFacts) -> None:
    """Decode its picture and its flat field; raises `DatasetDamaged`."""
    picture_of((folder / PICTURE).read_bytes(), face.window)
    if LIGHT in files_of_face(face):
        light_of((folder / LIGHT).read_bytes(), face.window)


def _ids_in(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir() if is_item_id(path.name))
    except FileNotFoundError:
        return []
    except OSError as error:
        raise DatasetDamaged(f"{folder} cannot be read: {error.strerror}") from error


def _last_number(folder: Path) -> int:
    return max((label_number(path.name) or 0 for path in folder.iterdir()), default=0)


def _version(folder: Path, number: int) -> LabelVersion:
    said = _parsed(folder / label_file(number), LabelVersion)
    if said.version != number:
        raise DatasetDamaged(f"{label_file(number)} holds version {said.version}")
    return said


Content = TypeVar("Content", bound=BaseModel)


def _parsed(path: Path, kind: type[Content]) -> Content:
    try:
        return kind.model_validate_json(_bytes(path))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise DatasetDamaged(f"{path.name} is not valid: {place}: {first['msg']}") from error


def _bytes(path: Path, sha256: str | None = None) -> bytes:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise DatasetDamaged(f"{path.name} is missing") from None
    except OSError as error:
        raise DatasetDamaged(f"{path.name} cannot be read: {error.strerror}") from error
    if sha256 is not None and sha256_of(content) != sha256:
        raise DatasetDamaged(f"{path.name} is not what was kept: its hash differs")
    return content
