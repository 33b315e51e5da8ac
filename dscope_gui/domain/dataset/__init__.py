"""Labelled pictures of a station, from which the second judge learns."""

from dscope_gui.domain.dataset.face import AROUND_PX, FACE_SCHEMA, FaceFacts, FaceLight, FaceMark, NewFace, face_id
from dscope_gui.domain.dataset.item import (
    ID_LENGTH,
    Extent,
    Item,
    ItemFacts,
    LabelVersion,
    NewItem,
    Source,
    Window,
)
from dscope_gui.domain.dataset.label import BACKGROUND, OBJECT, OTHER, Label
from dscope_gui.domain.dataset.page import Gathered, ItemsPage

__all__ = [
    "AROUND_PX",
    "BACKGROUND",
    "FACE_SCHEMA",
    "ID_LENGTH",
    "OBJECT",
    "OTHER",
    "Extent",
    "FaceFacts",
    "FaceLight",
    "FaceMark",
    "Gathered",
    "Item",
    "ItemFacts",
    "ItemsPage",
    "Label",
    "LabelVersion",
    "NewFace",
    "NewItem",
    "Source",
    "Window",
    "face_id",
]
