"""Puts a stored inspection on the labelling bench, with what was said of it before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dscope_gui.dataset import Dataset, Planned, is_only_a_hull, planned_face, planned_from
from dscope_gui.domain.dataset import Item, Label, LabelVersion
from dscope_gui.domain.defect import Defect
from dscope_gui.domain.history import StoredInspection
from dscope_gui.domain.images import FloatImage, GreyImage
from dscope_gui.domain.inspection import Inspection
from dscope_gui.domain.record import inspection_of
from dscope_gui.errors import PictureUnreadable, WrongUse
from dscope_gui.logs import logger
from dscope_gui.workstation.collecting import end_face_of
from dscope_gui.workstation.labelling.known import KnownItems
from dscope_gui.workstation.labelling.patch import Patch, patch_of_outlines
from dscope_gui.workstation.labelling.sayings import mask_at, mask_now, words_on
from dscope_gui.workstation.labelling.scene import Mark, Part, Scene, is_drawn_id
from dscope_gui.workstation.stored_light import StoredLights
from dscope_gui.workstation.stored_picture import stored_picture


def open_scene(stored: StoredInspection, dataset: Dataset, known: KnownItems, lights: StoredLights) -> Scene:
    """All marks of a stored inspection.

    Raises
    ------
    PictureUnreadable
        Its picture is missing or another one.
    WrongUse
        No end face was found on it, so that there is nothing to label.
    DatasetDamaged
        What was said before cannot be read.
    """
    inspection, grey = inspection_of(stored.record), stored_picture(stored)
    if inspection.examination is None or inspection.examination.end_face is None:
        raise WrongUse("No end face was found on this picture", "Choose another one")
    shape = (grey.shape[0], grey.shape[1])
    if shape != (inspection.picture.height, inspection.picture.width):
        raise PictureUnreadable("The picture has another size than was inspected")
    return Scene(
        line=stored.line,
        inspection=inspection,
        grey=grey,
        end_face=end_face_of(stored.line.ticket, inspection),
        marks=tuple(_marks(inspection, dataset, known, shape)),
        own_dirt=tuple(_own_dirt(inspection, shape)),
        face=_face(inspection, known),
        light=_light(inspection, grey, lights),
    )


def _light(inspection: Inspection, grey: GreyImage, lights: StoredLights) -> FloatImage | None:
    """What people see and say needs none; that it is gone is kept with the picture."""
    try:
        return lights.light_of(inspection.optics, grey)
    except PictureUnreadable as error:
        logger().warning("%s", error)
        return None


def _marks(inspection: Inspection, dataset: Dataset, known: KnownItems, shape: tuple[int, int]) -> Iterator[Mark]:
    plans: dict[str, list[Planned]] = {}
    for plan in planned_from(inspection):
        if plan.defect is not None:
            plans.setdefault(plan.defect.id, []).append(plan)
    kept: dict[str, list[Item]] = {}
    for item in known.of_inspection(inspection.id):
        kept.setdefault(item.facts.source.defect or "", []).append(item)
    for defect in _in_order(inspection):
        parts = [Part(plan.window, plan.id, plan) for plan in plans.get(defect.id, [])]
        planned = {part.item_id for part in parts}
        parts += [Part(item.facts.window, item.id) for item in kept.get(defect.id, []) if item.id not in planned]
        yield _of_engine(defect, tuple(parts), dataset, known, shape)
    for mark_id in sorted(filter(is_drawn_id, kept)):
        parts = [Part(item.facts.window, item.id) for item in kept[mark_id]]
        yield _drawn(mark_id, tuple(parts), dataset, known, shape)


def _in_order(inspection: Inspection) -> list[Defect]:
    found = inspection.examination
    own = [] if found is None else [defect for defect in found.defects if defect.excluded is None]
    return sorted(own, key=lambda defect: (not defect.by_judge.disputed, -defect.area_px))


def _own_dirt(inspection: Inspection, shape: tuple[int, int]) -> Iterator[Patch]:
    found = inspection.examination
    for defect in () if found is None else found.defects:
        if defect.excluded is not None and (patch := patch_of_outlines(defect.outlines_px, shape)) is not None:
            yield patch


def _of_engine(
    defect: Defect, parts: tuple[Part, ...], dataset: Dataset, known: KnownItems, shape: tuple[int, int]
) -> Mark:
    engine = patch_of_outlines(defect.outlines_px, shape)
    items = [item for part in parts if (item := known.get(part.item_id)) is not None]
    mark = Mark(
        id=defect.id,
        defect=defect,
        engine=engine,
        patch=engine,
        label=Label(defect.kind.value),
        parts=parts,
        versions=words_on(items),
        is_only_hull=is_only_a_hull(defect),
    )
    return _as_said(mark, items, dataset, shape) if any(item.current.by for item in items) else mark


def _drawn(mark_id: str, parts: tuple[Part, ...], dataset: Dataset, known: KnownItems, shape: tuple[int, int]) -> Mark:
    items = [item for part in parts if (item := known.get(part.item_id)) is not None]
    return _as_said(Mark(mark_id, None, None, None, items[0].label, parts), items, dataset, shape)


def _as_said(mark: Mark, items: list[Item], dataset: Dataset, shape: tuple[int, int]) -> Mark:
    """With the label and the mask that hold; of one that is none, what was marked before stays in sight."""
    words = words_on(items)
    label = next((item.label for item in items if item.label is not Label.GOOD), Label.GOOD)
    if label is not Label.GOOD:
        patch = mask_now(items, dataset, shape)
    else:
        drawn = [said for said in words if said.label is not Label.GOOD]
        patch = mark.engine if mark.engine or not drawn else mask_at(items, drawn[-1], dataset, shape)
    return replace(mark, patch=patch, label=label, versions=words)


def _face(inspection: Inspection, known: KnownItems) -> tuple[LabelVersion, ...]:
    plan = planned_face(inspection)
    item = None if plan is None else known.get(plan.id)
    return () if item is None else item.versions
