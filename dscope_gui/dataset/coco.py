"""A dataset as annotations in COCO, https://cocodataset.org/#format-data: object detection with exact masks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final, TypedDict

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset.layout import PICTURE, item_file
from dscope_gui.dataset.reading import Dataset
from dscope_gui.domain.dataset import OBJECT, OTHER, Item, Label
from dscope_gui.domain.images import Mask

OTHER_MARK: Final = "other mark"
"""Neither an example of its picture's class nor of a clean surface; a region to be ignored."""
_NAMES: Final = (*(label.value for label in Label if label is not Label.GOOD), OTHER_MARK)
CATEGORY_IDS: Final = {name: number for number, name in enumerate(_NAMES, start=1)}


class Runs(TypedDict):
    """Uncompressed run lengths, column by column, beginning with those of background; `size` is height, width."""

    counts: list[int]
    size: list[int]


class Annotation(TypedDict):
    id: int
    image_id: int
    category_id: int
    segmentation: Runs
    area: int
    bbox: list[int]
    iscrowd: int


class Image(TypedDict):
    """`label`, `end_face` : beyond COCO; the class of a picture without annotations, and what must not be parted."""

    id: int
    file_name: str
    width: int
    height: int
    label: str
    end_face: str


class Category(TypedDict):
    id: int
    name: str
    supercategory: str


class Coco(TypedDict):
    info: dict[str, str]
    licenses: list[dict[str, str]]
    images: list[Image]
    annotations: list[Annotation]
    categories: list[Category]


def coco_of(dataset: Dataset, items: Iterable[Item]) -> Coco:
    """Annotations of all items, whose pictures lie where they lie in the dataset; raises `DatasetDamaged`."""
    images: list[Image] = []
    annotations: list[Annotation] = []
    numbers = count(1)
    for image_id, item in enumerate(items, start=1):
        images.append(_image(image_id, item))
        annotations.extend(_annotations(item, dataset.mask(item), image_id, numbers))
    return Coco(
        info={"description": "Labelled fiber end faces", "version": "1"},
        licenses=[],
        images=images,
        annotations=annotations,
        categories=[Category(id=number, name=name, supercategory="mark") for name, number in CATEGORY_IDS.items()],
    )


def _image(image_id: int, item: Item) -> Image:
    return Image(
        id=image_id,
        file_name=item_file(item.id, PICTURE),
        width=item.facts.window.width,
        height=item.facts.window.height,
        label=item.label.value,
        end_face=item.facts.source.end_face,
    )


def _annotations(item: Item, mask: NDArray[np.uint8], image_id: int, numbers: Iterator[int]) -> Iterator[Annotation]:
    for level, name in ((OBJECT, item.label.value), (OTHER, OTHER_MARK)):
        covered = mask == level
        if covered.any():
            yield Annotation(
                id=next(numbers),
                image_id=image_id,
                category_id=CATEGORY_IDS[name],
                segmentation=runs_of(covered),
                area=int(covered.sum()),
                bbox=_box(covered),
                iscrowd=int(level == OTHER),
            )


def runs_of(covered: Mask) -> Runs:
    flat = np.concatenate(([False], covered.ravel(order="F"), [False]))
    changes = np.nonzero(flat[1:] != flat[:-1])[0]
    ends = np.concatenate((changes[:-1] if changes.size and changes[-1] == covered.size else changes, [covered.size]))
    lengths = np.diff(ends, prepend=0)
    return Runs(counts=lengths.tolist(), size=list(covered.shape))


def _box(covered: Mask) -> list[int]:
    """Left, top, width and height."""
    rows, columns = np.nonzero(covered)
    left, top = int(columns.min()), int(rows.min())
    return [left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1]
