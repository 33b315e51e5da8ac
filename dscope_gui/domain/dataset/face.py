"""The whole judged part of an inspected picture, with what was found on it: flattened again without searching."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from dscope_gui.domain.dataset.item import ID_LENGTH, ItemId, Kept, Sha256, Source, Window
from dscope_gui.domain.end_face import EndFace
from dscope_gui.domain.scale import Scale

FACE_SCHEMA: Final = "dscope.dataset_face/1"
AROUND_PX: Final = 16
"""Outlines end so far beyond the picture that is kept."""

Outline = Annotated[tuple[tuple[float, float], ...], Field(min_length=1)]


def face_id(image_sha256: str) -> str:
    """One inspected picture, one face."""
    return image_sha256[:ID_LENGTH]


class FaceMark(Kept):
    """What the inspection found.

    Parameters
    ----------
    defect : its id in the record.
    items : ids of all labelled pictures that can be cut of it; none of own dirt, or where its shape is not known.
    outlines_px : of its pieces, in the coordinates of the inspected picture; of a hull where its shape is not known.
    own_dirt : it lies on the microscope and says nothing about the end face.
    """

    defect: str
    items: tuple[ItemId, ...]
    outlines_px: Annotated[tuple[Outline, ...], Field(min_length=1)]
    own_dirt: bool


class FaceLight(Kept):
    """The flat field with which the picture was inspected.

    Parameters
    ----------
    flat_field, flat_field_sha256 : name and content of its file, as the record has them.
    picture_sha256 : of the PNG that holds its part in the window; None where it was gone when the picture was kept.
    """

    flat_field: str
    flat_field_sha256: Sha256
    picture_sha256: Sha256 | None


class FaceFacts(Kept):
    """What never changes of it.

    Parameters
    ----------
    window : which part of the inspected picture it is, pixel for pixel.
    picture_sha256 : of its PNG.
    end_face, marks : in the coordinates of the inspected picture.
    judged : rings in cladding radii in which defects were looked for.
    light : None where the light was left as it was; then the file does not speak of it.
    """

    schema_: Literal["dscope.dataset_face/1"] = Field(alias="schema")
    id: ItemId
    window: Window
    picture_sha256: Sha256
    end_face: EndFace
    scale: Scale | None
    judged: tuple[tuple[float, float], ...]
    marks: tuple[FaceMark, ...]
    source: Source
    light: FaceLight | None = None

    @model_serializer(mode="wrap")
    def _told(self, told_by: SerializerFunctionWrapHandler) -> dict[str, Any]:
        told: dict[str, Any] = told_by(self)
        return told if self.light is not None else {name: fact for name, fact in told.items() if name != "light"}

    @model_validator(mode="after")
    def _can_be_used(self) -> FaceFacts:
        face, scale = self.end_face, self.scale
        ellipses = [one for one in (face.cladding, face.core, *face.rods) if one is not None]
        if min(min(one.a, one.b) for one in ellipses) <= 0.0:
            raise ValueError("an ellipse without size")
        if scale is not None and min(scale.um_per_px_x, scale.um_per_px_y) <= 0.0:
            raise ValueError("a scale without size")
        if not all(self._is_near(x, y) for mark in self.marks for outline in mark.outlines_px for x, y in outline):
            raise ValueError("a mark that lies elsewhere")
        return self

    def _is_near(self, x: float, y: float) -> bool:
        window = self.window
        return (
            -AROUND_PX <= x - window.x <= window.width + AROUND_PX
            and -AROUND_PX <= y - window.y <= window.height + AROUND_PX
        )


@dataclass(frozen=True, slots=True)
class NewFace:
    """About to be kept. `picture`, `light` : PNG of the same size; no light where none is kept."""

    facts: FaceFacts
    picture: bytes
    light: bytes | None = None
