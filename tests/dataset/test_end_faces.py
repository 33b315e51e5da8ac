"""Whole end faces: kept once for each picture, flattened again without searching, with all that labels say of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from dscope_gui.dataset import (
    Damaged,
    LabelledEndFace,
    labelled_end_faces,
    planned_from,
    reading,
    statistics_of,
    writing,
)
from dscope_gui.dataset.cutting_faces import KEPT_RADIUS
from dscope_gui.domain.dataset import BACKGROUND, OBJECT, Item, Label
from dscope_gui.domain.defect import Exclusion
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import GreyImage, Mask
from dscope_gui.domain.inspection import Inspection, JudgingContext
from dscope_gui.domain.profile.profile import Profile
from dscope_gui.engine.flatten import flatten
from dscope_gui.neural.flattened_view import flattened_view
from dscope_gui.simulator import Plane, Scene, clean_scene, draw
from tests import hand_built
from tests.dataset.archives import correct, exported, imported
from tests.dataset.made import content, face_of, inspection, items_of


def keep(folder: Path, found: Inspection, *, items: slice = slice(None), picture: GreyImage | None = None) -> None:
    with writing(folder) as writer:
        writer.add(items_of(found, picture)[items], [face_of(found, picture)])


def only_one(folder: Path) -> LabelledEndFace:
    (made,) = labelled_end_faces(reading(folder))
    assert isinstance(made, LabelledEndFace)
    return made


def item_of(folder: Path, label: Label) -> Item:
    return next(item for item in reading(folder).items() if isinstance(item, Item) and item.label is label)


def excluded(found: Inspection) -> Inspection:
    """The first of its defects is dirt of the microscope."""
    assert found.examination is not None
    first, *others = found.examination.defects
    defects = (replace(first, excluded=Exclusion.OWN_DIRT), *others)
    return replace(found, examination=replace(found.examination, defects=defects))


def radius_on(face: LabelledEndFace) -> np.ndarray:
    rows, columns = np.indices(face.image.shape)
    return face.end_face.cladding.normalised_radius(columns, rows)


def judged(face: LabelledEndFace) -> Mask:
    return np.asarray(radius_on(face) < 2.0)


SCENE = clean_scene("sm-9-125", 0.6, blur_um=0.9, read_noise=1.0)
PLACES = {
    "in the middle": SCENE,
    "near the edge of the picture": replace(SCENE, plane=Plane(120.0, 200.0, 0.6, 0.6)),
    "non-square pixels": replace(SCENE, plane=Plane(250.0, 250.0, 0.65, 0.6)),
    "16 bits": replace(SCENE, sensor=replace(SCENE.sensor, bits=16)),
}


@pytest.mark.parametrize("scene", PLACES.values(), ids=PLACES)
def test_what_is_kept_is_flattened_as_the_whole_picture_is(scene: Scene, deep: Profile, tmp_path: Path) -> None:
    drawing = draw(scene, 1)
    height, width = drawing.picture.shape
    face = EndFace(drawing.cladding, drawing.core, "drawn", 1.0, 0.0)
    found = inspection(1, clean=True)
    assert found.examination is not None
    found = replace(
        found,
        picture=replace(found.picture, width=width, height=height),
        examination=replace(found.examination, end_face=face),
    )
    keep(tmp_path, found, picture=drawing.picture)
    kept = only_one(tmp_path)
    whole = flatten(drawing.picture, face, deep.flatten, scale=kept.scale)
    again = flatten(kept.image, kept.end_face, deep.flatten, scale=kept.scale)
    assert kept.image.dtype == drawing.picture.dtype and again.step == whole.step
    np.testing.assert_array_equal(again.grey, whole.grey)
    np.testing.assert_allclose(again.residual, whole.residual, atol=0.05)
    np.testing.assert_allclose(flattened_view(again).astype(int), flattened_view(whole).astype(int), rtol=0.0, atol=1.0)


def test_no_profile_flattens_farther_out_than_is_kept(deep: Profile) -> None:
    assert deep.flatten.crop.outer_radius < KEPT_RADIUS


def test_the_geometry_that_was_found_comes_back_in_the_coordinates_of_what_is_kept(tmp_path: Path) -> None:
    found = inspection(1)
    keep(tmp_path, found)
    kept = only_one(tmp_path)
    assert found.examination is not None and found.examination.end_face is not None
    assert kept.end_face.core is not None and kept.scale == found.examination.scale
    grey, cladding = hand_built.picture(found), found.examination.end_face.cladding
    dx, dy = cladding.cx - kept.end_face.cladding.cx, cladding.cy - kept.end_face.cladding.cy
    height, width = kept.image.shape
    np.testing.assert_array_equal(kept.image, grey[round(dy) : round(dy) + height, round(dx) : round(dx) + width])
    assert (kept.part, kept.corrected) == (found.picture.sha256, False)


def test_every_mark_is_drawn_where_it_lies_with_its_class(tmp_path: Path) -> None:
    found = inspection(1)
    keep(tmp_path, found)
    kept = only_one(tmp_path)
    assert found.examination is not None and found.examination.end_face is not None
    cladding = found.examination.end_face.cladding
    left, top = cladding.cx - kept.end_face.cladding.cx, cladding.cy - kept.end_face.cladding.cy
    defects = {Label(defect.kind.value): defect for defect in found.examination.defects}
    assert {label for label, _mask in kept.marks} == set(defects) and len(kept.marks) == len(defects)
    for label, mask in kept.marks:
        rows, columns = np.nonzero(mask)
        assert mask.sum() == pytest.approx(defects[label].area_px, rel=0.1)
        assert columns.mean() + left == pytest.approx(defects[label].centroid_px[0], abs=0.5)
        assert rows.mean() + top == pytest.approx(defects[label].centroid_px[1], abs=0.5)


def test_a_long_defect_in_several_windows_is_one_mark(tmp_path: Path) -> None:
    face = hand_built.end_face(2304, 1728)
    long = hand_built.defect(face, length_px=600.0, width_px=6.0, radius=0.2)
    found = hand_built.inspection(width=2304, height=1728, defects=(long,))
    keep(tmp_path, found)
    assert len(reading(tmp_path).ids()) > 2
    ((_label, mask),) = only_one(tmp_path).marks
    assert mask.sum() == pytest.approx(3600.0, rel=0.05)


def test_all_that_is_judged_is_known_where_every_mark_is_labelled(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1))
    kept = only_one(tmp_path)
    np.testing.assert_array_equal(kept.known, judged(kept))


def test_all_that_is_judged_is_known_of_a_good_end_face(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1, clean=True))
    kept = only_one(tmp_path)
    assert kept.marks == ()
    np.testing.assert_array_equal(kept.known, judged(kept))


def test_a_zone_in_which_nothing_was_looked_for_is_not_known(tmp_path: Path) -> None:
    found = replace(inspection(1, clean=True), context=JudgingContext(skipped_zones=("cladding",)))
    keep(tmp_path, found)
    kept, radius = only_one(tmp_path), radius_on(only_one(tmp_path))
    np.testing.assert_array_equal(kept.known, (radius < 0.4) | ((radius >= 0.92) & (radius < 2.0)))


def test_only_the_windows_are_known_where_a_mark_is_not_labelled_and_the_mark_is_not(tmp_path: Path) -> None:
    found = inspection(1)
    keep(tmp_path, found, items=slice(0, 1))
    kept = only_one(tmp_path)
    ((label, pit),) = kept.marks
    assert label is Label.PIT and kept.known[pit].all()
    assert 0.1 * kept.known.size < kept.known.sum() <= 256 * 256
    assert found.examination is not None and found.examination.end_face is not None
    cladding = found.examination.end_face.cladding
    scratch = found.examination.defects[1]
    left, top = cladding.cx - kept.end_face.cladding.cx, cladding.cy - kept.end_face.cladding.cy
    assert not kept.known[round(scratch.centroid_px[1] - top), round(scratch.centroid_px[0] - left)]


def test_dirt_of_the_microscope_is_not_known_and_all_else_is(tmp_path: Path) -> None:
    keep(tmp_path / "dirty", excluded(inspection(1)))
    keep(tmp_path / "clean", inspection(1))
    dirty, clean = only_one(tmp_path / "dirty"), only_one(tmp_path / "clean")
    pit = next(mask for label, mask in clean.marks if label is Label.PIT)
    np.testing.assert_array_equal(dirty.known, clean.known & ~pit)
    assert Label.PIT not in {label for label, _mask in dirty.marks}


def test_a_false_alarm_is_known_to_be_clean(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1))
    pit = next(mask for label, mask in only_one(tmp_path).marks if label is Label.PIT)
    correct(tmp_path, item_of(tmp_path, Label.PIT).id, Label.GOOD)
    kept = only_one(tmp_path)
    assert kept.corrected and Label.PIT not in {label for label, _mask in kept.marks}
    assert kept.known[pit].all()


def test_a_mark_drawn_anew_holds_also_beyond_its_old_outline(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1))
    item = item_of(tmp_path, Label.PIT)
    drawn = np.full((256, 256), BACKGROUND, np.uint8)
    drawn[110:150, 100:160] = OBJECT
    with writing(tmp_path) as writer:
        writer.correct(item.id, label=Label.CONTAMINATION, by="Ann", at=hand_built.NOON, mask=drawn, reason="")
    kept = only_one(tmp_path)
    areas = [int(mask.sum()) for label, mask in kept.marks if label is Label.CONTAMINATION]
    assert len(areas) == 2 and max(areas) == 40 * 60
    assert all(kept.known[mask].all() for _label, mask in kept.marks)


def test_a_picture_is_kept_once_and_stays_as_it_was(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1), items=slice(0, 2))
    before = content(tmp_path)
    keep(tmp_path, inspection(1), picture=np.zeros((864, 1152), np.uint8), items=slice(2, 4))
    after = content(tmp_path)
    assert {name: after[name] for name in before} == before
    assert len(reading(tmp_path).ids()) == 4 and len(reading(tmp_path).face_ids()) == 1


def test_a_picture_without_items_teaches_nothing(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1), items=slice(0, 0))
    assert not list(labelled_end_faces(reading(tmp_path)))


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("picture.png", lambda old: old[:-1] + b"?", "its hash differs"),
        ("face.json", lambda old: old.replace(b'"a": 144.0', b'"a": 0.0'), "an ellipse without size"),
        ("face.json", lambda old: old.replace(b'"outlines_px": [\n        [\n          [\n', b"", 1), "is not valid"),
        ("face.json", lambda _old: b"[" * 100_000, "is not valid"),
    ],
)
def test_a_damaged_picture_is_told_and_the_items_stay(tmp_path: Path, name: str, change: object, said: str) -> None:
    keep(tmp_path, inspection(1))
    (face,) = reading(tmp_path).face_ids()
    path = tmp_path / "faces" / face / name
    assert callable(change)
    path.write_bytes(change(path.read_bytes()))
    (damaged,) = labelled_end_faces(reading(tmp_path))
    assert isinstance(damaged, Damaged) and damaged.id == face and said in damaged.why
    found = statistics_of(reading(tmp_path).items(), reading(tmp_path).faces())
    assert (found.items, found.faces, found.damaged) == (4, 0, (damaged,))


def test_marks_that_lie_far_away_are_refused_before_anything_is_drawn(tmp_path: Path) -> None:
    facts = face_of(inspection(1)).facts
    far = facts.marks[0].model_copy(update={"outlines_px": (((1e12, 5.0), (5.0, 1e12), (0.0, 0.0)),)})
    forged = facts.model_copy(update={"marks": (far,)})
    with pytest.raises(ValueError, match="a mark that lies elsewhere"):
        type(facts).model_validate_json(forged.model_dump_json(by_alias=True))


def test_a_damaged_item_takes_its_word_back(tmp_path: Path) -> None:
    keep(tmp_path, inspection(1))
    item = item_of(tmp_path, Label.PIT)
    (reading(tmp_path).folder_of(item.id) / "picture.png").unlink()
    damaged, kept = labelled_end_faces(reading(tmp_path))
    assert isinstance(damaged, Damaged) and damaged.id == item.id and isinstance(kept, LabelledEndFace)
    assert Label.PIT not in {label for label, _mask in kept.marks}
    assert kept.known.sum() < judged(kept).sum()


def test_what_was_exported_in_part_brings_its_picture_along(tmp_path: Path) -> None:
    keep(tmp_path / "ours", inspection(1))
    keep(tmp_path / "ours", inspection(2))
    (tmp_path / "ours" / "faces" / reading(tmp_path / "ours").face_ids()[0] / "picture.png").unlink()
    imported(exported(tmp_path / "ours", tmp_path / "all.tar.gz"), tmp_path / "theirs")
    assert (
        len(reading(tmp_path / "theirs").ids()) == 8
        and len(list(labelled_end_faces(reading(tmp_path / "theirs")))) == 1
    )


def test_the_marks_know_their_items() -> None:
    found = inspection(1)
    marks = face_of(found).facts.marks
    assert [mark.items for mark in marks] == [(plan.id,) for plan in planned_from(found)]
