"""A map of the microscope's own dirt from a file, on pictures from files."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.domain.inspection import Inspection, InspectionStatus
from dscope_gui.domain.optics import NamedFile, Optics
from dscope_gui.domain.own_dirt import OwnDirtMap, SensorView, Speck, SpeckSource
from dscope_gui.domain.verdict import Cause
from dscope_gui.errors import WrongUse
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.workstation.inspect import inspect_picture
from dscope_gui.workstation.own_dirt import load_own_dirt
from dscope_gui.workstation.setup import InspectionSetup
from tests.hand_built import NOON
from tests.workstation.conftest import CrankedClock

SIZE = (640, 480)


@pytest.fixture(scope="module")
def grey() -> np.ndarray:
    """One pit in the cladding."""
    flaws = (Pit((-30.0, 25.0), 4.0, -50.0),)
    return draw(clean_scene("mm-50-125", 0.6, size=SIZE, read_noise=1.0, flaws=flaws), seed=2).picture


@pytest.fixture
def picture(grey: np.ndarray, tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "end.png"), grey)
    return tmp_path / "end.png"


def map_of(path: Path, found: Inspection, size: tuple[int, int] = SIZE) -> Path:
    """A speck at every mark."""
    assert found.examination is not None
    specks = tuple(
        Speck(
            x_px=one.centroid_px[0],
            y_px=one.centroid_px[1],
            diameter_px=one.length.px + 2.0,
            source=SpeckSource.BLANK,
            found_at=NOON,
        )
        for one in found.examination.defects
    )
    view = SensorView(camera="", x=0, y=0, width=size[0], height=size[1])
    path.write_text(OwnDirtMap(view=view, specks=specks).model_dump_json(by_alias=True), encoding="utf-8")
    return path


def named(path: Path) -> NamedFile:
    return NamedFile(path.name, hashlib.sha256(path.read_bytes()).hexdigest())


def test_its_specks_are_not_judged_and_the_record_names_it(
    picture: Path, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    before = inspect_picture(picture, setup, clock)
    path = map_of(tmp_path / "map.json", before)
    found = inspect_picture(picture, replace(setup, known_dirt=load_own_dirt(path), strict_own_dirt=True), clock)
    assert before.optics is None and before.examination is not None and found.examination is not None
    assert len(before.examination.defects) == 1
    assert [one.excluded is not None for one in found.examination.defects] == [True]
    assert {reason.cause for reason in found.verdict.reasons} == {Cause.OWN_DIRT}
    assert found.optics == Optics(own_dirt=named(path))


def test_the_flat_field_is_named_beside_it(
    picture: Path, grey: np.ndarray, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    path = map_of(tmp_path / "map.json", inspect_picture(picture, setup, clock))
    flat = tmp_path / "flat.png"
    cv2.imwrite(str(flat), np.full(grey.shape, 200, np.uint8))
    both = replace(setup, flat_field=flat, known_dirt=load_own_dirt(path))
    assert inspect_picture(picture, both, clock).optics == Optics(named(flat), named(path))
    assert inspect_picture(picture, replace(setup, flat_field=flat), clock).optics == Optics(flat_field=named(flat))


def test_a_map_of_another_picture_size_leaves_the_picture_unjudged_and_says_why(
    picture: Path, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    path = map_of(tmp_path / "map.json", inspect_picture(picture, setup, clock), size=(600, 400))
    found = inspect_picture(picture, replace(setup, known_dirt=load_own_dirt(path)), clock)
    assert found.status is InspectionStatus.UNREADABLE
    assert "640 × 480 px, the map of own dirt 600 × 400 px" in found.verdict.reasons[0].text


@pytest.mark.parametrize("content", [None, "{", "[]", '{"schema": "dscope.flat_field/1"}'])
def test_what_is_no_map_is_refused_by_its_name(content: str | None, tmp_path: Path) -> None:
    path = tmp_path / "map.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(WrongUse, match=r"--own-dirt: .*map\.json"):
        load_own_dirt(path)


def test_another_map_by_the_same_name_is_another_setup(
    picture: Path, tmp_path: Path, setup: InspectionSetup, clock: CrankedClock
) -> None:
    found, descriptions = inspect_picture(picture, setup, clock), [setup.described()["Own dirt"]]
    for size in (SIZE, (600, 400)):
        dirt = load_own_dirt(map_of(tmp_path / "map.json", found, size))
        descriptions.append(replace(setup, known_dirt=dirt).described()["Own dirt"])
    descriptions.append(replace(setup, known_dirt=dirt, strict_own_dirt=True).described()["Own dirt"])
    assert descriptions[0] == "none" and len(set(descriptions)) == 4
