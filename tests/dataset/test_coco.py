"""Annotations in COCO."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import pytest

from dscope_gui.dataset import reading, writing
from dscope_gui.dataset.coco import CATEGORY_IDS, OTHER_MARK, Coco, Runs, coco_of, runs_of
from dscope_gui.domain.dataset import OBJECT, OTHER, Item, Label
from dscope_gui.paths import schema_file
from tests.dataset.made import fill, inspection, items_of


def drawn(runs: Runs | dict[str, Any]) -> np.ndarray:
    """The mask of uncompressed run lengths as COCO's own tools draw it: column by column, background first."""
    height, width = runs["size"]
    levels = np.arange(len(runs["counts"])) % 2 == 1
    return np.repeat(levels, runs["counts"]).reshape((height, width), order="F")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    fill(tmp_path, 1, 2)
    with writing(tmp_path) as writer:
        writer.add(items_of(inspection(3, clean=True)))
    return tmp_path


def annotated(folder: Path) -> tuple[list[Item], Coco]:
    dataset = reading(folder)
    items = [item for item in dataset.items() if isinstance(item, Item)]
    return items, json.loads(json.dumps(coco_of(dataset, items)))


@pytest.mark.parametrize("seed", range(6))
def test_run_lengths_draw_the_same_mask(seed: int) -> None:
    chance = np.random.default_rng(seed)
    mask = chance.random((7 + seed, 5)) < seed / 5
    runs = runs_of(mask)
    assert sum(runs["counts"]) == mask.size and min(runs["counts"][1:], default=1) > 0
    np.testing.assert_array_equal(drawn(runs), mask)


def test_the_annotations_are_what_the_schema_says(folder: Path) -> None:
    _items, coco = annotated(folder)
    jsonschema.validate(coco, json.loads(schema_file("coco").read_text(encoding="utf-8")))


def test_every_mask_is_drawn_exactly_with_its_box_and_area(folder: Path) -> None:
    items, coco = annotated(folder)
    dataset = reading(folder)
    names = {number: name for name, number in CATEGORY_IDS.items()}
    masks = {image["id"]: dataset.mask(item) for image, item in zip(coco["images"], items, strict=True)}
    for one in coco["annotations"]:
        name, mask = names[one["category_id"]], drawn(one["segmentation"])
        assert (name == OTHER_MARK) == bool(one["iscrowd"])
        np.testing.assert_array_equal(mask, masks[one["image_id"]] == (OTHER if one["iscrowd"] else OBJECT))
        x, y, width, height = one["bbox"]
        assert one["area"] == mask.sum() == mask[y : y + height, x : x + width].sum()
        assert mask[y].any() and mask[:, x].any() and mask[y + height - 1].any() and mask[:, x + width - 1].any()


def test_numbers_are_unique_and_point_to_what_is_there(folder: Path) -> None:
    items, coco = annotated(folder)
    ids = [one["id"] for one in coco["annotations"]]
    assert sorted(ids) == list(range(1, len(ids) + 1)), "0 would count as no match in COCO's own evaluation"
    assert {one["image_id"] for one in coco["annotations"]} <= {image["id"] for image in coco["images"]}
    assert len(coco["images"]) == len(items) == 9
    for image in coco["images"]:
        assert (folder / image["file_name"]).is_file()


def test_a_good_end_face_is_a_picture_without_annotations(folder: Path) -> None:
    _items, coco = annotated(folder)
    (good,) = (image["id"] for image in coco["images"] if image["label"] == Label.GOOD)
    assert good not in {one["image_id"] for one in coco["annotations"]}
    objects = [one for one in coco["annotations"] if not one["iscrowd"]]
    assert len(objects) == 8
