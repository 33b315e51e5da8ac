"""Whole end faces with all that their labelled pictures say: what segmentation learns from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dscope_gui.dataset.reading import Damaged, Dataset
from dscope_gui.dataset.speaking import said_of
from dscope_gui.domain.dataset import FaceFacts, Item, Label, face_id
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.images import FloatImage, GreyImage, Mask
from dscope_gui.domain.scale import Scale
from dscope_gui.errors import DatasetDamaged


@dataclass(frozen=True, slots=True)
class LabelledEndFace:
    """The judged part of one inspected picture.

    Parameters
    ----------
    id : of the picture.
    part : the same for all pictures of one end face, which must not be parted into training and test.
    image : (H, W) uint8 or uint16, as it was inspected.
    end_face : in the coordinates of `image`, so that it can be flattened without searching.
    marks : class and (H, W) bool of each mark that the inspection or a person calls a defect.
    known : (H, W) bool, pixels of which the labels speak: clean where there is no mark. All others may be either.
    complete : the labels speak of all that is judged, but for dirt of the microscope.
    corrected : a person said something of it.
    light : (H, W) float32, the flat field with which it was inspected; None where the light was left as it was.
    missing_light : name of the flat field that was gone when it was kept: it cannot be flattened as it was judged.
    """

    id: str
    part: str
    image: GreyImage
    end_face: EndFace
    scale: Scale | None
    marks: tuple[tuple[Label, Mask], ...]
    known: Mask
    complete: bool
    corrected: bool
    light: FloatImage | None = None
    missing_light: str = ""


def labelled_end_faces(dataset: Dataset) -> Iterator[LabelledEndFace | Damaged]:
    """All inspected pictures of which there are items, one after the other; before them what is damaged of the items.

    A picture of which an item is damaged says nothing where only that one spoke.
    """
    items: defaultdict[str, list[Item]] = defaultdict(list)
    for item in dataset.items():
        if isinstance(item, Damaged):
            yield item
        else:
            items[face_id(item.facts.source.image_sha256)].append(item)
    for face in dataset.faces():
        if isinstance(face, Damaged):
            yield face
        elif face.id in items:
            yield _labelled(dataset, face, items[face.id])


def _labelled(dataset: Dataset, face: FaceFacts, items: Iterable[Item]) -> LabelledEndFace | Damaged:
    try:
        image, light = dataset.face_picture(face), dataset.face_light(face)
        said = said_of(dataset, face, items)
    except DatasetDamaged as error:
        return Damaged(face.id, error.message)
    return LabelledEndFace(
        id=face.id,
        part=face.source.end_face,
        image=image,
        end_face=_moved(face.end_face, -face.window.x, -face.window.y),
        scale=face.scale,
        marks=said.marks,
        known=said.known,
        complete=said.complete,
        corrected=said.corrected,
        light=light,
        missing_light=face.light.flat_field if face.light is not None and light is None else "",
    )


def _moved(face: EndFace, dx: float, dy: float) -> EndFace:
    return replace(
        face,
        cladding=face.cladding.moved(dx, dy),
        core=None if face.core is None else face.core.moved(dx, dy),
        rods=tuple(rod.moved(dx, dy) for rod in face.rods),
    )
