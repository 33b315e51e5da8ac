"""A picture that was inspected with a flat field is learnt from, and shown again, as the judge saw it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from dscope_gui.dataset import LabelledEndFace, labelled_end_faces, reading, writing
from dscope_gui.domain.flat_field import FlatFieldFacts
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.domain.record import record_line, record_of
from dscope_gui.domain.request import ExamineRequest
from dscope_gui.engine.pipeline import flattened_end_face
from dscope_gui.errors import PictureUnreadable
from dscope_gui.neural.flattened_view import flattened_view
from dscope_gui.rules import load_rule_set
from dscope_gui.settings import fiber_of_diameters, load_config
from dscope_gui.settings.flat_fields import FlatFieldShelf
from dscope_gui.simulator import Pit, clean_scene, draw
from dscope_gui.training.segment.collected import collected_example, write_collected
from dscope_gui.workstation.collecting import Collected, Wish, cases_of_results, collect
from dscope_gui.workstation.inspect import inspect_file
from dscope_gui.workstation.setup import InspectionSetup
from tests import hand_built
from tests.dataset.archives import exported, imported
from tests.workstation.conftest import CrankedClock
from tests.workstation.lights import lights_in

_SIZE = (480, 400)


def lit_from_one_side() -> FloatImage:
    """(H, W) float32: twice as bright at one side as at the other, and darker towards the corners."""
    width, height = _SIZE
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return np.asarray(70.0 + 60.0 * x / width - 20.0 * ((y / height - 0.5) ** 2 + (x / width - 0.5) ** 2), np.float32)


@dataclass(frozen=True, slots=True)
class Seen:
    """`judged` : (h, w, 3) uint8, what networks see when the picture is judged."""

    inspection: Inspection
    records: Path
    flat_field: Path
    judged: np.ndarray


def on_the_shelf(home: Path) -> Path:
    width, height = _SIZE
    facts = FlatFieldFacts(
        made_at=hand_built.NOON,
        valid_until=None,
        camera="simulator",
        operator="Ann",
        width=width,
        height=height,
        exposure_us=None,
        gain_db=None,
        captures=3,
        frames=9,
        level=100.0,
        darkest=0.7,
        brightest=1.3,
        specks=None,
        picture_sha256="",
    )
    return FlatFieldShelf(home).add(lit_from_one_side(), facts).path


def a_blank(home: Path) -> Path:
    """From elsewhere, with noise, so that it is smoothed when it is read."""
    noise = np.random.default_rng(3).normal(0.0, 2.0, lit_from_one_side().shape)
    path = home / "flat_fields" / "blank.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(cv2.imencode(".png", np.asarray(lit_from_one_side() + noise, np.uint8))[1].tobytes())
    return path


@pytest.fixture(params=[on_the_shelf, a_blank], ids=["of this station", "from elsewhere"])
def seen(request: pytest.FixtureRequest, tmp_path: Path) -> Seen:
    make: Callable[[Path], Path] = request.param
    return inspected(tmp_path, make(tmp_path / "home"))


def inspected(folder: Path, flat_field: Path) -> Seen:
    """A drawn end face with two pits under this light, inspected with its flat field."""
    flaws = (Pit((4.0, 2.0), 4.0, -50.0), Pit((-30.0, 25.0), 4.0, -50.0))
    scene = clean_scene("mm-50-125", 0.9, size=_SIZE, read_noise=1.0, flaws=flaws)
    even = draw(scene, seed=2).picture
    light = lit_from_one_side()
    grey: GreyImage = np.asarray(np.clip(np.rint(even * (light / light.max())), 0, 255), np.uint8)
    picture = folder / "end.png"
    picture.write_bytes(cv2.imencode(".png", grey)[1].tobytes())
    config = load_config()
    request = ExamineRequest(config.profile(config.default_profile), fiber_of_diameters(50.0, 125.0))
    rules = load_rule_set(config.default_rules)
    setup = InspectionSetup(
        config.default_profile, request, rules, hand_built.inspection().software, flat_field=flat_field
    )
    found = inspect_file(picture, setup, CrankedClock())
    _, crop = flattened_end_face(grey, replace(request, flat_field=found.light))
    assert crop is not None and found.light is not None
    records = folder / "records.jsonl"
    records.write_text(record_line(record_of(found.inspection)), encoding="utf-8")
    return Seen(found.inspection, records, flat_field, flattened_view(crop))


def collected(seen: Seen, folder: Path, home: Path, elsewhere: Path | None = None) -> Collected:
    config, made = load_config(), Collected()
    settings = config.profile(config.default_profile).read
    cases = cases_of_results(seen.records, settings, lights_in(home, elsewhere))
    with writing(folder) as writer:
        collect(cases, writer, Wish(), CrankedClock(), collected=made, on_progress=lambda _done, _of: None)
    return made


def only_face(folder: Path) -> LabelledEndFace:
    (face,) = labelled_end_faces(reading(folder))
    assert isinstance(face, LabelledEndFace)
    return face


def test_training_sees_pixel_by_pixel_what_the_judge_saw(seen: Seen, deep: Profile, tmp_path: Path) -> None:
    made = collected(seen, tmp_path / "dataset", tmp_path / "home")
    assert made.added.total() >= 2 and not made.lightless
    face = only_face(tmp_path / "dataset")
    view = collected_example(face, deep).view
    assert view.shape == seen.judged.shape
    apart = np.abs(view.astype(int) - seen.judged.astype(int))
    assert apart.max() <= 1, "one level of 256: the record rounds the geometry, and the light is kept with 16 bits"
    assert (apart > 0).mean() < 0.03
    without = collected_example(replace(face, light=None), deep).view
    assert np.abs(without.astype(int) - seen.judged.astype(int)).max() > 8, "the light makes a difference here"


def test_the_light_goes_along_with_an_archive(seen: Seen, deep: Profile, tmp_path: Path) -> None:
    collected(seen, tmp_path / "dataset", tmp_path / "home")
    imported(exported(tmp_path / "dataset", tmp_path / "all.tar.gz"), tmp_path / "theirs")
    ours, theirs = only_face(tmp_path / "dataset"), only_face(tmp_path / "theirs")
    np.testing.assert_array_equal(collected_example(ours, deep).view, collected_example(theirs, deep).view)
    assert theirs.light is not None


def test_a_flat_field_that_lies_elsewhere_is_found_where_it_is_named(tmp_path: Path) -> None:
    seen = inspected(tmp_path, on_the_shelf(tmp_path / "home"))
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(seen.flat_field.parent, elsewhere)
    made = collected(seen, tmp_path / "dataset", tmp_path / "nothing", elsewhere / seen.flat_field.name)
    assert not made.lightless and only_face(tmp_path / "dataset").light is not None


@pytest.mark.parametrize("change", ["gone", "another one"])
def test_without_its_flat_field_a_picture_is_kept_and_told_and_not_learnt_from(
    change: str, deep: Profile, tmp_path: Path
) -> None:
    seen = inspected(tmp_path, on_the_shelf(tmp_path / "home"))
    if change == "gone":
        seen.flat_field.unlink()
    else:
        seen.flat_field.write_bytes(cv2.imencode(".png", np.full(_SIZE[::-1], 90, np.uint8))[1].tobytes())
    made = collected(seen, tmp_path / "dataset", tmp_path / "home")
    assert made.inspections == 1 and made.added.total() >= 2
    (told,) = made.lightless
    assert seen.flat_field.name in told.why and "is gone" in told.why
    face = only_face(tmp_path / "dataset")
    assert face.light is None and face.missing_light == seen.flat_field.name
    remarks: list[str] = []
    paths = write_collected(tmp_path / "dataset", tmp_path / "out", deep, remarks.append)
    assert not any(paths.values()) and seen.flat_field.name in remarks[0]


def test_a_damaged_flat_field_is_told(seen: Seen, tmp_path: Path) -> None:
    collected(seen, tmp_path / "dataset", tmp_path / "home")
    (light,) = (tmp_path / "dataset").glob("faces/*/light.png")
    light.write_bytes(light.read_bytes()[:-1])
    (damaged,) = labelled_end_faces(reading(tmp_path / "dataset"))
    assert not isinstance(damaged, LabelledEndFace) and "light.png is not what was kept" in damaged.why


def test_pictures_without_a_flat_field_need_none_and_their_files_do_not_speak_of_it(tmp_path: Path) -> None:
    light = lights_in(tmp_path).light_of(hand_built.inspection().optics, np.zeros((3, 4), np.uint8))
    assert light is None
    seen = inspected(tmp_path, on_the_shelf(tmp_path / "home"))
    plain = replace(seen, inspection=replace(seen.inspection, optics=None))
    plain.records.write_text(record_line(record_of(plain.inspection)), encoding="utf-8")
    collected(plain, tmp_path / "dataset", tmp_path / "home")
    (facts,) = (tmp_path / "dataset").glob("faces/*/face.json")
    assert "light" not in facts.read_text(encoding="utf-8")
    assert only_face(tmp_path / "dataset").missing_light == ""


def test_a_flat_field_of_another_size_is_refused(tmp_path: Path) -> None:
    seen = inspected(tmp_path, on_the_shelf(tmp_path / "home"))
    with pytest.raises(PictureUnreadable, match="4 × 3 px"):
        lights_in(tmp_path / "home").light_of(seen.inspection.optics, np.zeros((3, 4), np.uint8))
