"""Writes into the dataset what a person says of a mark or of a whole end face."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from dscope_gui.dataset import DatasetWriter, cut_face, cut_item, drawn_item, good_face_item, planned_face, planned_from
from dscope_gui.dataset.windows import windows_around
from dscope_gui.domain.dataset import BACKGROUND, OBJECT, OTHER, Item, Label, Window
from dscope_gui.domain.images import Mask
from dscope_gui.errors import WrongUse
from dscope_gui.workstation.labelling.patch import cut_window, patch_of
from dscope_gui.workstation.labelling.sayings import words_on
from dscope_gui.workstation.labelling.scene import Mark, Part, Scene, patches_beside


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something, when, and why where a reason is known."""

    by: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What came of it: the mark with its windows and versions, and the items that are new or say something new."""

    mark: Mark
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """On the whole picture, (H, W) bool: the mark itself, and what else is no clean glass."""

    object: Mask
    beside: Mask

    def levels(self, window: Window) -> NDArray[np.uint8]:
        """The mask of a window of the dataset."""
        levels = _nothing(window)
        levels[cut_window(self.beside, window)] = OTHER
        levels[cut_window(self.object, window)] = OBJECT
        return levels


def say_mark(writer: DatasetWriter, scene: Scene, mark: Mark, voice: Voice) -> Said:
    """Keep a mark as it is now: each of its windows as a new version, and new windows for what lies in none.

    Raises
    ------
    WrongUse
        Nothing is marked, or only the hull of several pieces is.
    DatasetDamaged, NotWritable
    """
    drawn = _Drawn(_object_of(scene, mark), _beside(scene, mark))
    _add_planned(writer, scene, (mark,), voice)
    for part in mark.parts:
        _say_part(writer, part.item_id, mark.label, drawn.levels(part.window), voice)
    new = tuple(_new_parts(writer, scene, mark, drawn, voice))
    parts = (*mark.parts, *new)
    items = [writer.item(part.item_id) for part in parts]
    face = _correct_face(writer, scene, mark, drawn, voice)
    return Said(replace(mark, parts=parts, versions=words_on(items)), (*items, *face))


def say_face_good(writer: DatasetWriter, scene: Scene, voice: Voice) -> tuple[Scene, tuple[Item, ...]]:
    """The whole end face is good: nothing that was marked on it is a defect.

    Raises
    ------
    WrongUse
        There is no end face.
    DatasetDamaged, NotWritable
    """
    face = good_face_item(scene.inspection, scene.grey, end_face=scene.end_face, by=voice.by, at=voice.at)
    if face is None:
        raise WrongUse("No end face was found on this picture")
    _add_planned(writer, scene, scene.marks, voice)
    items: list[Item] = []
    for mark in scene.marks:
        if mark.parts:
            said = say_mark(writer, scene, replace(mark, label=Label.GOOD), voice)
            scene = scene.with_mark(said.mark)
            items += said.items
        else:
            scene = scene.with_mark(replace(mark, label=Label.GOOD))
    if face.facts.id in writer:
        _say_part(writer, face.facts.id, Label.GOOD, _nothing(face.facts.window), voice)
    else:
        writer.add([face])
    kept = writer.item(face.facts.id)
    return replace(scene, face=kept.versions), (*items, kept)


def _object_of(scene: Scene, mark: Mark) -> Mask:
    if mark.label is Label.GOOD:
        return np.zeros(scene.shape, np.bool_)
    if mark.patch is None:
        raise WrongUse(f"Nothing is drawn where the {mark.label.value} is", "Draw it with the brush")
    if mark.is_only_hull and mark.patch.same_as(mark.engine):
        raise WrongUse(f"{mark.id} is only an outline around several pieces", "Draw where they are")
    return mark.patch.on(scene.shape)


def _beside(scene: Scene, mark: Mark) -> Mask:
    whole = np.zeros(scene.shape, np.bool_)
    for patch in patches_beside(scene, mark.id):
        patch.lay_on(whole)
    return whole


def _add_planned(writer: DatasetWriter, scene: Scene, marks: tuple[Mark, ...], voice: Voice) -> None:
    """First what the inspection said, so that it can always be told from what a person did; all of it at once.

    The whole end face comes with it, once: windows alone cannot be flattened.
    """
    found = scene.inspection, scene.grey
    plans = [part.plan for mark in marks for part in mark.parts if part.plan is not None and part.item_id not in writer]
    face = None
    if not writer.has_face(scene.inspection.picture.sha256 or ""):
        face = cut_face(list(planned_from(scene.inspection)), *found, end_face=scene.end_face, light=scene.light)
    if plans or face is not None:
        items = [cut_item(plan, *found, end_face=scene.end_face, at=voice.at) for plan in plans]
        writer.add(items, () if face is None else (face,))


def _say_part(writer: DatasetWriter, item_id: str, label: Label, mask: NDArray[np.uint8], voice: Voice) -> None:
    """A window in which nothing of the mark is left shows none."""
    shown = label if (mask == OBJECT).any() else Label.GOOD
    writer.correct(item_id, label=shown, mask=mask, by=voice.by, at=voice.at, reason=voice.reason, confirms=True)


def _new_parts(writer: DatasetWriter, scene: Scene, mark: Mark, drawn: _Drawn, voice: Voice) -> Iterator[Part]:
    """Windows around what lies in none of those that the mark has."""
    rest = drawn.object.copy()
    height, width = scene.shape
    for part in mark.parts:
        left, top = max(0, part.window.x), max(0, part.window.y)
        rest[top : max(0, part.window.y + part.window.height), left : max(0, part.window.x + part.window.width)] = False
    found = patch_of(rest)
    if found is None:
        return
    for window in windows_around(found.bbox_px, width, height):
        mask = drawn.levels(window)
        if not (mask == OBJECT).any():
            continue
        item = drawn_item(
            scene.inspection,
            scene.grey,
            window,
            mask,
            mark=mark.id,
            label=mark.label,
            end_face=scene.end_face,
            by=voice.by,
            at=voice.at,
        )
        writer.add([item])
        yield Part(window, item.facts.id)


def _correct_face(writer: DatasetWriter, scene: Scene, mark: Mark, drawn: _Drawn, voice: Voice) -> tuple[Item, ...]:
    """An end face with a defect on it is no good one any more."""
    plan = planned_face(scene.inspection)
    if plan is None or mark.label is Label.GOOD or plan.id not in writer:
        return ()
    mask = drawn.levels(plan.window)
    if (mask == OBJECT).any() and writer.item(plan.id).label is Label.GOOD:
        _say_part(writer, plan.id, mark.label, mask, voice)
    return (writer.item(plan.id),)


def _nothing(window: Window) -> NDArray[np.uint8]:
    return np.full((window.height, window.width), BACKGROUND, np.uint8)
